"""What each step records: everything of the design's 'Recorded' column can be filled in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from overleg.dossier import (
    Aanspreekpunt,
    Betrokkene,
    Cijfer,
    Deelnemer,
    Hulproute,
    Inbreng,
    Regie,
    Vervolgstap,
    Voorwaarde,
)
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.formulier import (
    NogNietGeldig,
    Onderdeel,
    fill,
    list_onderdelen,
    missing_velden,
    read_waarde,
)
from overleg.keuzes import Delen, StapSoort
from tests.conftest import NU
from tests.formulier.bouwen import make_invulling, na_nodig

RECORDED: dict[StapSoort, set[str]] = {
    StapSoort.OPENEN: {
        "overleg.vraag",
        "overleg.geinformeerd",
        "overleg.geinformeerd_want",
        "deelnemer.organisatie_id",
        "deelnemer.manier",
        "deelnemer.informatie_gestuurd",
        "deelnemer.grondslag",
        "deelnemer.vastleggen",
        "akkoord.uitkomst",
        "akkoord.aantekening",
        "nucheck.in_gevaar",
        "nucheck.mensen",
        "nucheck.wijzelf",
        "nucheck.sporen",
        "oordeel.uitkomst",
    },
    StapSoort.TERUGBLIK: {
        "terugmelding.stand",
        "terugmelding.want",
        "terugmelding.veiliger",
        "overleg.kaart_gebruikt",
    },
    StapSoort.TONEN: {"inbreng.tekst", "tegenspraak.een_id", "opmerking.tekst"},
    StapSoort.MENSEN: {
        "contact.datum",
        "contact.door",
        "eigenwoord.tekst",
        "betrokkene.taal",
        "betrokkene.tolk",
        "betrokkene.lezen",
        "plek.tekst",
        "relatie.aard",
        "eigenverklaring.tekst",
    },
    StapSoort.BLINDE_VLEKKEN: {
        "blindevlek.uitkomst",
        "blindevlek.reden",
        "tegenspraak.uitleg",
        "opmerking.tekst",
    },
    StapSoort.VEILIGHEID: {
        "oordeel.uitkomst",
        "oordeel.reden",
        "oordeel.duur",
        "overleg.zorg",
        "ziethetanders.tekst",
    },
    StapSoort.NODIG: {
        "behoefte.tekst",
        "voorwaarde.tekst",
        "voorwaarde.voor",
        "voorwaarde.zien_aan",
        "voorwaarde.gesteld_door",
        "hulproute.waarom",
    },
    StapSoort.AFSPRAKEN: {
        "afspraak.voorwaarde_id",
        "vervolgstap.wat",
        "vervolgstap.uiterlijk",
        "vervolgstap.waarom",
        "vervolgstap.klaar_als",
        "vervolgstap.vervanger",
        "vervolgstap.doel",
        "vervolgstap.na_id",
        "vervolgstap.kan_dat",
        "vervolgstap.betrokkene_id",
    },
    StapSoort.STRESSTEST: {
        "oorzaak.uitkomst",
        "watals.signaal",
        "watals.doet",
        "watals.beslist",
        "watals.uiterlijk",
    },
    StapSoort.REGIE: {
        "regie.naam",
        "regie.nodig",
        "regie.vervanger",
        "regie.besluit_voor",
        "regie.besluit_door",
        "aanspreekpunt.uren",
        "aanspreekpunt.buiten_uren",
        "informeren.woorden",
        "informeren.veilig",
        "informeren.melder",
        "parkeerpunt.tekst",
    },
    StapSoort.ACUUTKAART: {
        "acuutkaart.geldig_tot",
        "kaartregel.tekst",
        "uitgegeven.aan",
        "uitgegeven.ontvangen_door",
        "uitgegeven.ontvangen_op",
    },
    StapSoort.AKKOORD: {
        "overleg.beantwoord",
        "overleg.volgende_datum",
        "akkoord.uitkomst",
        "monitormoment.datum",
    },
    StapSoort.LEREN: {"les.tekst"},
}
"""Per kind of step the fields of ontwerp section 3, as '<kind>.<field>'."""


def _velden(onderdelen: tuple[Onderdeel, ...]) -> set[str]:
    return {
        f"{onderdeel.soort.soort}.{veld.naam}"
        for onderdeel in onderdelen
        for veld in (*onderdeel.velden, *onderdeel.meer)
    }


@pytest.mark.parametrize("soort", list(RECORDED))
def test_every_recorded_field_is_offered(soort: StapSoort) -> None:
    onderdelen = list_onderdelen(na_nodig(make_invulling(soort)))
    assert RECORDED[soort] <= _velden(onderdelen)
    for onderdeel in onderdelen:
        for veld in (*onderdeel.velden, *onderdeel.meer):
            assert veld.naam in onderdeel.soort.model_fields
    assert len({onderdeel.id for onderdeel in onderdelen}) == len(onderdelen)


def test_writing_in_silence_offers_only_the_voice_that_writes() -> None:
    stem = make_invulling().zicht.van_overleg(Deelnemer, make_invulling().overleg.id)[0]
    assert list_onderdelen(make_invulling(StapSoort.OPSCHRIJVEN)) == ()
    onderdelen = list_onderdelen(make_invulling(StapSoort.OPSCHRIJVEN, stem.id))
    assert {"inbreng.tekst", "geeninbreng.reden", "cijfer.cijfer"} <= _velden(onderdelen)
    for onderdeel in onderdelen:
        for rij in onderdeel.rijen:
            assert rij.ding is None or rij.ding.stem_id == stem.id  # type: ignore[attr-defined]


def test_every_person_has_a_row_of_her_own() -> None:
    onderdelen = {o.id: o for o in list_onderdelen(make_invulling(StapSoort.MENSEN))}
    namen = [rij.label for rij in onderdelen["contact_gezien"].rijen]
    assert namen[:3] == ["Sem (8)", "Noa (5)", "Bo (0)"]
    assert len(namen) == len(make_invulling().zicht.van(Betrokkene))


def test_filling_in_keeps_what_the_writer_cannot_see() -> None:
    invulling = make_invulling(StapSoort.NODIG)
    onderdeel = next(o for o in list_onderdelen(invulling) if o.soort is Voorwaarde)
    rij = onderdeel.rijen[0]
    assert isinstance(rij.ding, Voorwaarde)
    stored = invulling.alles.vind(Voorwaarde, rij.ding.id)
    assert stored is not None
    # The wall shows a copy with blanks; what is saved starts from the stored line.
    blind = onderdeel.rijen[0].__class__(
        rij.sleutel, rij.label, rij.ding.model_copy(update={"zien_aan": "", "voor": ()})
    )
    nieuw = fill(invulling, onderdeel, blind, {"tekst": "Iets anders"})
    assert nieuw == stored.met(tekst="Iets anders")


def test_a_new_line_starts_with_what_is_known() -> None:
    stem = make_invulling().zicht.van_overleg(Deelnemer, make_invulling().overleg.id)[0]
    invulling = make_invulling(StapSoort.OPSCHRIJVEN, stem.id)
    onderdeel = list_onderdelen(invulling)[0]
    waarden = read_waarde(invulling, Inbreng, "tekst", "Sem was stil.")
    assert missing_velden(onderdeel, {})
    assert not missing_velden(onderdeel, waarden)
    nieuw = fill(invulling, onderdeel, None, waarden)
    assert isinstance(nieuw, Inbreng)
    assert (nieuw.stem_id, nieuw.bron, nieuw.delen, nieuw.versie) == (
        stem.id,
        "Politie",
        Delen.VERSLAG,
        0,
    )


def test_no_regisseur_but_a_decider_is_an_open_decision() -> None:
    invulling = na_nodig(make_invulling(StapSoort.REGIE))
    onderdeel = next(o for o in list_onderdelen(invulling) if o.soort is Regie)
    nieuw = fill(invulling, onderdeel, None, {"besluit_door": "de bestuurlijke groep"})
    assert isinstance(nieuw, Regie)
    assert nieuw.open_besluit
    assert not nieuw.met(naam="Els").model_copy(update={"open_besluit": False}).open_besluit


def test_whose_contact_it_is_may_read_who_that_is() -> None:
    invulling = make_invulling(StapSoort.REGIE)
    onderdeel = next(o for o in list_onderdelen(invulling) if o.soort is Aanspreekpunt)
    sem = invulling.zicht.van(Betrokkene)[0]
    nieuw = fill(invulling, onderdeel, None, {"voor": (sem.id,), "naam": "Els"})
    assert isinstance(nieuw, Aanspreekpunt)
    assert nieuw.vrij_voor == (sem.id,)


def test_a_number_out_of_range_is_said_in_dutch() -> None:
    stem = make_invulling().zicht.van_overleg(Deelnemer, make_invulling().overleg.id)[0]
    invulling = make_invulling(StapSoort.OPSCHRIJVEN, stem.id)
    onderdeel = next(o for o in list_onderdelen(invulling) if o.soort is Cijfer)
    with pytest.raises(Exception, match="moet 10 of lager zijn"):
        fill(invulling, onderdeel, onderdeel.rijen[0], {"cijfer": 11})


def test_who_directs_is_not_asked_before_it_is_known_what_is_needed() -> None:
    invulling = make_invulling(StapSoort.REGIE)
    assert "regie" not in {onderdeel.id for onderdeel in list_onderdelen(invulling)}
    first = list_onderdelen(na_nodig(invulling))[0]
    assert first.id == "regie"
    assert first.uitleg.startswith("Blijft uit overleg 1: vul alleen in wat verandert.")
    regie = first.rijen[0].ding
    assert isinstance(regie, Regie)
    assert (regie.naam, regie.vervanger) == ("Ruben Kok", "Nadia Azimi")


def test_two_directors_in_the_store_are_both_shown_so_that_one_can_go() -> None:
    invulling = na_nodig(make_invulling(StapSoort.REGIE))
    twee = tuple(
        Regie(
            casus_id=invulling.alles.casus.id,
            overleg_id=invulling.overleg.id,
            gemaakt_op=NU,
            naam=naam,
        )
        for naam in ("Bos", "Kok")
    )
    invulling = replace(invulling, alles=invulling.alles.met(twee), zicht=invulling.zicht.met(twee))
    onderdeel = list_onderdelen(invulling)[0]
    assert [rij.label for rij in onderdeel.rijen] == ["Bos", "Kok"]
    assert not onderdeel.vast
    assert "Haal er één weg" in onderdeel.uitleg


def test_who_chose_a_way_of_help_makes_it_the_chosen_one() -> None:
    invulling = make_invulling(StapSoort.NODIG)
    onderdeel = next(o for o in list_onderdelen(invulling) if o.soort is Hulproute)
    route = fill(invulling, onderdeel, None, {"naam": "thuis", "gekozen_door": "moeder"})
    assert isinstance(route, Hulproute)
    assert route.gekozen


@pytest.mark.parametrize(
    ("getypt", "is_een"),
    [
        ("Ruben Kok", True),
        ("Van der En", True),
        ("Olaf Ofman", True),
        ("", True),
        ("Ruben Kok en Nadia Azimi", False),
        ("Kok / Azimi", False),
        ("Kok of Azimi", False),
        ("Kok & Azimi", False),
    ],
)
def test_one_person_directs(getypt: str, is_een: bool) -> None:
    invulling = make_invulling(StapSoort.REGIE)
    if is_een:
        assert read_waarde(invulling, Regie, "naam", getypt) == {"naam": getypt}
        return
    with pytest.raises(NogNietGeldig) as gezien:
        read_waarde(invulling, Regie, "naam", getypt)
    assert (gezien.value.wat, gezien.value.bewaard) == (
        "Er kan maar één casusregisseur zijn, en hier staan er twee.",
        "Wat u typte is bewaard als klad.",
    )


def test_a_first_meeting_says_why_there_is_nothing_to_look_back_on() -> None:
    tweede = make_invulling(StapSoort.TERUGBLIK)
    assert list_onderdelen(tweede)[0].rijen
    eerste = replace(tweede, overleg=tweede.zicht.overleggen[0])
    terug = list_onderdelen(eerste)[0]
    assert terug.rijen == ()
    assert terug.leeg.startswith("Dit is het eerste overleg over deze casus")
    klaar = [een.gewist(NU) for een in tweede.zicht.van(Vervolgstap)]
    alles = tweede.alles.met(klaar)
    terug = list_onderdelen(replace(tweede, alles=alles, zicht=zichtbaar_voor(alles, VOORZITTER)))[
        0
    ]
    assert terug.leeg == "Er staat geen actie van eerder meer open."
