"""Between what a person types and what a field holds: there and back, and clear refusals."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import (
    DINGEN,
    Betrokkene,
    CasusDing,
    Cijfer,
    Contact,
    Deelnemer,
    Dossier,
    Inbreng,
    Klad,
    Oordeel,
    Overleg,
    Vervolgstap,
)
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.formulier import ERBIJ, Invulling, NogNietGeldig, read_waarde, write_waarde
from overleg.fouten import Fout
from overleg.keuzes import JaNee, LeeftijdSoort, Precisie, Rol, Uitkomst
from overleg.leidraad import load_leidraad
from tests.conftest import NU
from tests.formulier.bouwen import make_invulling


@pytest.fixture(scope="module")
def invulling() -> Invulling:
    return make_invulling()


@pytest.mark.parametrize(
    ("soort", "naam", "getypt", "waarden"),
    [
        (Cijfer, "cijfer", "7", {"cijfer": 7, "weet_niet": False}),
        (Cijfer, "cijfer", "x", {"cijfer": None, "weet_niet": True}),
        (Oordeel, "uitkomst", "v", {"uitkomst": Uitkomst.VEILIG}),
        (Oordeel, "uitkomst", "o", {"uitkomst": Uitkomst.ONVEILIG}),
        (Oordeel, "uitkomst", "?", {"uitkomst": Uitkomst.ONBEKEND}),
        (Overleg, "beantwoord", "j", {"beantwoord": JaNee.JA}),
        (Betrokkene, "leeftijd", "8", {"leeftijd": 8, "leeftijd_soort": LeeftijdSoort.JAREN}),
        (
            Betrokkene,
            "leeftijd",
            "ongeboren",
            {"leeftijd": None, "leeftijd_soort": LeeftijdSoort.ONGEBOREN},
        ),
        (Betrokkene, "rollen", "kind, slachtoffer", {"rollen": (Rol.KIND, Rol.SLACHTOFFER)}),
        (Contact, "datum", "vrijdag", {"datum": date(2026, 11, 13), "precisie": Precisie.DAG}),
        (Contact, "datum", "okt 2026", {"datum": date(2026, 10, 1), "precisie": Precisie.MAAND}),
        (
            Vervolgstap,
            "uiterlijk",
            "morgen 9 uur",
            {"uiterlijk": date(2026, 11, 18), "uiterlijk_tijd": time(9)},
        ),
        (
            Overleg,
            "volgende_datum",
            "di 24 nov 9 uur",
            {"volgende_datum": date(2026, 11, 24), "volgende_tijd": time(9)},
        ),
        (
            Overleg,
            "volgende_datum",
            "di 24 nov",
            {"volgende_datum": date(2026, 11, 24), "volgende_tijd": None},
        ),
        (Overleg, "volgende_datum", "", {"volgende_datum": None, "volgende_tijd": None}),
    ],
)
def test_what_is_typed_becomes_values(
    invulling: Invulling,
    soort: type[CasusDing],
    naam: str,
    getypt: str,
    waarden: dict[str, object],
) -> None:
    assert read_waarde(invulling, soort, naam, getypt) == waarden


@pytest.mark.parametrize(
    ("soort", "naam", "getypt"),
    [
        (Cijfer, "cijfer", "11"),
        (Cijfer, "cijfer", "²"),
        (Oordeel, "uitkomst", "misschien"),
        (Betrokkene, "leeftijd", "acht"),
        (Contact, "datum", "30 februari"),
        (Vervolgstap, "betrokkene_id", "Niemand"),
        (Inbreng, "over", "Sem, Niemand"),
    ],
)
def test_what_does_not_fit_is_refused_in_dutch(
    invulling: Invulling, soort: type[CasusDing], naam: str, getypt: str
) -> None:
    with pytest.raises(Fout) as gevangen:
        read_waarde(invulling, soort, naam, getypt)
    assert gevangen.value.nu


def test_the_next_meeting_is_told_back_with_its_time(invulling: Invulling) -> None:
    for getypt, gezegd in (
        ("di 24 nov 9 uur", "di 24 november 2026, 09:00"),
        ("di 24 nov", "di 24 november 2026"),
    ):
        overleg = invulling.overleg.met(**read_waarde(invulling, Overleg, "volgende_datum", getypt))
        assert write_waarde(invulling, overleg, "volgende_datum") == gezegd


def test_people_and_voices_are_chosen_by_name_number_or_sign(invulling: Invulling) -> None:
    sem = next(een for een in invulling.zicht.van(Betrokkene) if een.naam == "Sem")
    for getypt in ("Sem", "sem", "1"):
        assert read_waarde(invulling, Inbreng, "over", getypt) == {"over": (sem.id,)}
    stem = invulling.zicht.van_overleg(Deelnemer, invulling.overleg.id)[0]
    for getypt in ("●", "1", stem.aanduiding, stem.naam):
        assert read_waarde(invulling, Inbreng, "stem_id", getypt) == {"stem_id": stem.id}


def test_a_new_organisation_comes_along_with_its_sign(invulling: Invulling) -> None:
    waarden = read_waarde(invulling, Deelnemer, "organisatie_id", "rvdk")
    (nieuw,) = waarden[ERBIJ]
    assert nieuw.naam == "Raad voor de Kinderbescherming"
    assert nieuw.teken
    assert waarden["organisatie_id"] == nieuw.id
    assert ERBIJ not in read_waarde(invulling, Deelnemer, "organisatie_id", "POLITIE")
    with pytest.raises(NogNietGeldig):
        read_waarde(invulling, Deelnemer, "organisatie_id", "99")


def test_choices_come_only_from_what_the_writer_may_see() -> None:
    invulling = make_invulling()
    leeg = Invulling(
        alles=invulling.alles,
        zicht=Dossier(()),
        overleg=invulling.overleg,
        leidraad=invulling.leidraad,
        stap=invulling.stap,
        nu=NU,
    )
    with pytest.raises(NogNietGeldig):
        read_waarde(leeg, Inbreng, "over", "Sem")


VELDEN = [
    (soort, naam)
    for soort in DINGEN
    for naam in soort.model_fields
    if soort is not Klad and naam not in ("id", "versie", "gemaakt_op", "gewist_op", "casus_id")
]


@given(st.sampled_from(VELDEN), st.text(max_size=40))
def test_nothing_that_is_typed_crashes(waar: tuple[type[CasusDing], str], getypt: str) -> None:
    invulling = make_invulling()
    try:
        waarden = read_waarde(invulling, *waar, getypt)
    except Fout:
        return
    assert set(waarden) - {ERBIJ} <= set(waar[0].model_fields)


def test_every_field_of_the_example_reads_back_as_it_is_written() -> None:
    """What stands in a field can be typed again and means the same."""
    dossier = make_invulling().alles
    zicht = zichtbaar_voor(dossier, INTERN)
    leidraad = load_leidraad("uur")
    checked = 0
    for ding in zicht.alle:
        overleg_id = getattr(ding, "overleg_id", None) or zicht.overleggen[-1].id
        overleg = zicht.vind(Overleg, overleg_id)
        assert overleg is not None
        invulling = Invulling(dossier, zicht, overleg, leidraad, leidraad.stappen[0], NU)
        for soort, naam in VELDEN:
            if soort is not type(ding) or naam in NIET_GETYPT:
                continue
            tekst = write_waarde(invulling, ding, naam)
            if not tekst:
                continue
            gelezen = read_waarde(invulling, soort, naam, tekst)
            gelezen.pop(ERBIJ, None)
            assert {k: getattr(ding, k) for k in gelezen} == gelezen, (soort, naam, tekst)
            checked += 1
    assert checked > 400


NIET_GETYPT = frozenset(
    {"leidraad_tekst", "document", "precisie", "plek", "vorige_id", "overleg_id", "leeftijd_soort"}
    | {"gekomen_op", "weg_op", "begonnen_op", "klaar_op", "geeindigd_op", "gepland_op"}
    | {"pauze_sinds", "ontvangen_op", "gesloten_op", "na_id", "een_id", "ander_id", "inbreng_id"}
    | {"watals_id", "vervolgstap_id", "voorwaarde_id", "stukversie_id", "weet_niet", "datum"}
)
"""Fields that are never typed, or of which two things may have the same first words."""
