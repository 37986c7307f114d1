"""Melder Noor: the melder in the middle, the traces clock running, three routes side by side."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from overleg.dossier import (
    Aanspreekpunt,
    Afspraak,
    Akkoord,
    Behoefte,
    Betrokkene,
    BlindeVlek,
    Cijfer,
    Contact,
    EigenWoord,
    GeenInbreng,
    Gehoord,
    Hulproute,
    Inbreng,
    Informeren,
    Onthulling,
    Oordeel,
    Oorzaak,
    Organisatie,
    Plek,
    Regie,
    StapStatus,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    ZietHetAnders,
)
from overleg.dossier.zichtbaar import (
    CRISISDIENST,
    DEELNEMERS,
    ZAAL,
    Lezer,
    find_lezer,
    zichtbaar_voor,
)
from overleg.keuzes import (
    AkkoordMoment,
    Delen,
    Doel,
    InbrengSoort,
    JaNee,
    Onderwerp,
    Rol,
    StapSoort,
    StapUitkomst,
    Uitkomst,
)
from overleg.leidraad import from_tekst
from tests.voorbeelden.lezen import read_voorbeeld

BESTAND = read_voorbeeld("melder-noor")
DOSSIER = BESTAND.dossier
(OVERLEG,) = DOSSIER.overleggen
NOOR = next(een for een in DOSSIER.van(Betrokkene) if een.naam == "Noor")


def alles(lezer: Lezer) -> str:
    return repr(zichtbaar_voor(DOSSIER, lezer).alle)


def test_number_name_and_leidraad() -> None:
    assert (DOSSIER.casus.nummer, DOSSIER.casus.werknaam) == ("2026-0011", "Melder Noor")
    assert OVERLEG.leidraad == "seksueel-geweld"
    assert OVERLEG.stap == "akkoord"


def test_the_melder_is_an_adult_in_the_middle_and_not_hidden() -> None:
    assert set(NOOR.rollen) == {Rol.MELDER, Rol.SLACHTOFFER, Rol.VOLWASSENE}
    assert not NOOR.beschermd
    assert NOOR.leeftijd == 24
    seen = zichtbaar_voor(DOSSIER, DEELNEMERS).vind(Betrokkene, NOOR.id)
    assert seen is not None
    assert Rol.MELDER in seen.rollen


def test_the_organisations_are_those_of_sexual_violence() -> None:
    assert [een.sleutel for een in DOSSIER.van(Organisatie)] == [
        "csg", "veilig-thuis", "politie", "shn", "huisarts", "om",
    ]  # fmt: skip


def test_the_window_for_traces_is_open_on_the_day_of_the_meeting() -> None:
    leidraad = from_tekst(OVERLEG.leidraad_tekst)
    assert leidraad.sporen is not None
    assert BESTAND.peildatum is not None
    happened = [
        line.datum
        for line in DOSSIER.van(Inbreng)
        if line.onderwerp == "sporen" and line.kernvraag == 1 and line.datum
    ]
    assert happened == [date(2026, 11, 13)]
    assert BESTAND.peildatum <= happened[0] + timedelta(days=leidraad.sporen.dagen)
    for step in DOSSIER.van(Vervolgstap):
        if step.doel is Doel.SPOREN:
            assert step.uiterlijk == BESTAND.peildatum
            assert step.uiterlijk_tijd is not None


def test_three_routes_stand_side_by_side_with_what_fits_and_why() -> None:
    routes = DOSSIER.van(Hulproute)
    assert len(routes) == 3
    for route in routes:
        assert route.biedt
        assert route.kenmerken
        assert route.past is not None
        assert route.waarom
        assert route.voor == (NOOR.id,)
    assert [(route.past, route.gekozen_door) for route in routes if route.gekozen] == [
        (JaNee.JA, "Noor")
    ]
    names = {route.naam for route in from_tekst(OVERLEG.leidraad_tekst).routes}
    assert {route.naam for route in routes} <= names


def test_every_step_up_to_akkoord_was_handled() -> None:
    statuses = {status.stap: status.uitkomst for status in DOSSIER.van(StapStatus)}
    steps = [soort.value for soort in StapSoort if soort is not StapSoort.LEREN]
    assert list(statuses) == steps
    skipped = {stap for stap, uitkomst in statuses.items() if uitkomst is StapUitkomst.OVERGESLAGEN}
    assert skipped == {"terugblik", "acuutkaart"}
    assert statuses["akkoord"] is StapUitkomst.OPEN


@pytest.mark.parametrize(
    ("soort", "minstens"),
    [
        (Inbreng, 20),
        (GeenInbreng, 1),
        (Gehoord, 20),
        (Contact, 5),
        (EigenWoord, 5),
        (Cijfer, 30),
        (Oordeel, 8),
        (ZietHetAnders, 1),
        (BlindeVlek, 3),
        (Behoefte, 5),
        (Voorwaarde, 2),
        (Afspraak, 1),
        (WatAls, 2),
        (Oorzaak, 3),
        (Vervolgstap, 6),
        (Aanspreekpunt, 1),
        (Informeren, 2),
    ],
)
def test_all_of_it_was_recorded(soort: type[Inbreng], minstens: int) -> None:
    assert len(DOSSIER.van_overleg(soort, OVERLEG.id)) >= minstens


def test_everything_written_in_silence_was_shown() -> None:
    shown = {(een.onderwerp, een.ronde) for een in DOSSIER.van(Onthulling)}
    assert shown == {
        (Onderwerp.INBRENG, 1),
        (Onderwerp.CIJFER, 1),
        (Onderwerp.CIJFER, 2),
        (Onderwerp.OORZAAK, 1),
    }


def test_every_voice_that_wrote_says_what_it_does_not_know_and_cannot_see() -> None:
    lines = DOSSIER.van(Inbreng)
    for stem in {line.stem_id for line in lines}:
        kinds = {line.aard for line in lines if line.stem_id == stem}
        assert kinds >= {InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN}


def test_a_plan_for_everyone_who_is_unsafe_but_for_him() -> None:
    covered = {wie for voorwaarde in DOSSIER.van(Voorwaarde) for wie in voorwaarde.voor}
    not_safe = {
        oordeel.betrokkene_id
        for oordeel in DOSSIER.van(Oordeel)
        if not oordeel.voorlopig and oordeel.uitkomst is not Uitkomst.VEILIG
    }
    assert not_safe - covered == {"noor-bram"}


def test_the_regie_is_an_open_decision_with_a_date_and_a_name() -> None:
    (regie,) = DOSSIER.van(Regie)
    assert regie.open_besluit
    assert regie.besluit_voor is not None
    assert regie.besluit_door


def test_agreement_at_the_end_was_not_asked_yet() -> None:
    assert {een.moment for een in DOSSIER.van(Akkoord)} == {AkkoordMoment.OPENEN}


def test_what_noor_asked_to_keep_is_kept() -> None:
    werkgever = "naam van haar werkgever"
    for lezer in (ZAAL, DEELNEMERS, CRISISDIENST, find_lezer(DOSSIER, "politie")):
        assert werkgever not in alles(lezer)
    assert werkgever in alles(find_lezer(DOSSIER, "huisarts"))
    adres = "[adres, alleen bekend bij het Centrum Seksueel Geweld]"
    assert [plek.tekst for plek in DOSSIER.van(Plek) if adres in plek.tekst]
    for lezer in (ZAAL, DEELNEMERS, CRISISDIENST, find_lezer(DOSSIER, "politie")):
        assert adres not in alles(lezer)
    assert any(line.delen is Delen.KAMER for line in DOSSIER.van(Inbreng))


def test_what_noor_gets_names_nobody_but_her_aanspreekpunt() -> None:
    seen = zichtbaar_voor(DOSSIER, find_lezer(DOSSIER, "Noor"))
    text = repr(seen.alle)
    assert "Lotte Brandsma" in text
    for other in ("Anouk Terpstra", "Samir El Idrissi", "Iris Postma", "Tom Aalders", "Bram weet"):
        assert other not in text
    assert [een.naam for een in seen.van(Betrokkene)] == ["Noor"]
    assert seen.van(Hulproute) == ()
