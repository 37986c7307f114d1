from __future__ import annotations

from overleg.dossier import (
    Gehoord,
    Inbreng,
    Nagelopen,
    Overleg,
    Vervolgstap,
    Voorwaarde,
    WijOok,
)
from overleg.dossier.zichtbaar import DEELNEMERS, VOORZITTER, Lezer, zichtbaar_voor
from overleg.dossier.zichtbaar.los import drop_loose, mark_followed
from overleg.keuzes import Delen, LezerSoort
from tests.dossier.bouwen import NU, inbreng, maak, tafel


def test_a_reference_to_what_is_missing_goes_and_the_thing_stays() -> None:
    step = maak(Vervolgstap, organisatie_id="school", na_id="weg", voorwaarden=["weg", "er"])
    kept = drop_loose([*tafel(step, maak(Voorwaarde, "er")).alle])
    found = next(ding for ding in kept if isinstance(ding, Vervolgstap))
    assert (found.na_id, found.voorwaarden, found.organisatie_id) == (None, ("er",), "school")


def test_a_thing_that_means_nothing_without_it_goes_too_and_so_on() -> None:
    # The voice is missing, so the 'wij ook' goes; the line only loses who said it.
    line = inbreng(stem_id="weg")
    dingen = tafel(line, maak(WijOok, inbreng_id="inbreng", stem_id="weg")).alle
    kept = drop_loose([*dingen, maak(Gehoord, inbreng_id="inbreng")])
    assert not any(isinstance(ding, WijOok) for ding in kept)
    assert [ding.stem_id for ding in kept if isinstance(ding, Inbreng)] == [None]
    assert any(isinstance(ding, Gehoord) for ding in kept)


def test_what_says_something_about_one_of_several_kinds_goes_with_that_one() -> None:
    about = maak(Nagelopen, "antwoord", voorwaarde_id="er", want="WANT")
    kept = drop_loose(tafel(maak(Voorwaarde, "er"), about).alle)
    assert about in kept
    assert not any(isinstance(ding, Nagelopen) for ding in drop_loose(tafel(about).alle))
    about_nothing = maak(Nagelopen, "los", want="WANT")
    assert about_nothing not in drop_loose(tafel(about_nothing).alle)


def test_an_answer_about_a_line_that_is_hidden_is_hidden_too() -> None:
    line = maak(Voorwaarde, "er", tekst="TEKST", delen=Delen.KAMER)
    about = maak(Nagelopen, "antwoord", voorwaarde_id="er", want="WANT")
    dossier = tafel(line, about)
    assert zichtbaar_voor(dossier, VOORZITTER).vind(Nagelopen, "antwoord") == about
    assert zichtbaar_voor(dossier, DEELNEMERS).vind(Nagelopen, "antwoord") is None


def test_a_chain_falls_to_its_end() -> None:
    hanger = maak(Gehoord, "gehoord", inbreng_id="inbreng")
    without_meeting = [ding for ding in tafel(inbreng(), hanger).alle if ding.id != "nu"]
    kept = drop_loose(without_meeting)
    assert {ding.soort for ding in kept} == {"casus", "organisatie", "betrokkene"}


def test_nothing_changes_when_everything_is_there() -> None:
    dingen = tafel(inbreng()).alle
    assert drop_loose(dingen) == list(dingen)
    assert all(one is other for one, other in zip(drop_loose(dingen), dingen, strict=True))


def test_the_case_itself_may_be_missing() -> None:
    dingen = [ding for ding in tafel(inbreng()).alle if ding.id != "casus"]
    assert len(drop_loose(dingen)) == len(dingen)


OUD = maak(Voorwaarde, "oud", tekst="OUD", vrij_voor=["moeder"])
NIEUW = maak(Voorwaarde, "nieuw", tekst="NIEUW", vorige_id="oud")


def test_a_plan_line_followed_by_a_hidden_one_is_not_read_as_the_one_for_tonight() -> None:
    dossier = tafel(OUD, NIEUW.met(delen=Delen.KAMER))
    on_paper = zichtbaar_voor(dossier, DEELNEMERS).vind(Voorwaarde, "oud")
    assert on_paper is not None
    assert on_paper.vervallen
    for_the_chair = zichtbaar_voor(dossier, VOORZITTER).vind(Voorwaarde, "oud")
    assert for_the_chair is not None
    assert not for_the_chair.vervallen


def test_a_person_too_learns_that_an_old_line_no_longer_holds() -> None:
    seen = zichtbaar_voor(tafel(OUD, NIEUW), Lezer(LezerSoort.BETROKKENE, "moeder"))
    assert [(line.tekst, line.vervallen) for line in seen.van(Voorwaarde)] == [("OUD", True)]


def test_a_follower_that_was_taken_away_does_not_count() -> None:
    gewist = NIEUW.met(delen=Delen.KAMER).gewist(NU)
    seen = zichtbaar_voor(tafel(OUD, gewist), DEELNEMERS).vind(Voorwaarde, "oud")
    assert seen is not None
    assert not seen.vervallen


def test_a_follower_from_a_meeting_that_was_taken_away_does_not_count() -> None:
    later = maak(Overleg, "later", volgnummer=2).gewist(NU)
    seen = zichtbaar_voor(tafel(OUD, NIEUW.met(overleg_id="later"), later), VOORZITTER)
    assert [(line.tekst, line.vervallen) for line in seen.van(Voorwaarde)] == [("OUD", False)]


def test_a_line_that_is_visible_itself_marks_nothing() -> None:
    dossier = tafel(OUD, NIEUW)
    assert mark_followed(dossier.alle, dossier.alle) == list(dossier.alle)
