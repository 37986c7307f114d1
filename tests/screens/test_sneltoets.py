"""What is asked after an answer of one key: fields that are there, and only where people go on."""

from __future__ import annotations

from overleg.dossier import Akkoord, Betrokkene, Cijfer, Oordeel, Terugmelding
from overleg.formulier import Onderdeel, Veld
from overleg.keuzes import AkkoordUitkomst, StapStand, Uitkomst
from overleg.screens.panelen.sneltoets import DAARNA, ask_na
from overleg.screens.panelen.vorm import JA_NEE, find_toets, toetsen_van


def deel(soort, *velden: str) -> Onderdeel:
    return Onderdeel("deel", "Titel", soort, velden=tuple(Veld(naam) for naam in velden))


def test_every_field_that_is_asked_exists() -> None:
    for (soort, naam), bij in DAARNA.items():
        assert {naam, *bij.values()} <= set(soort.model_fields)


def test_after_a_verdict_always_why_and_after_an_action_only_when_it_was_not_done() -> None:
    oordelen = deel(Oordeel, "uitkomst", "reden")
    assert {ask_na(oordelen, "uitkomst", een) for een in Uitkomst} == {"reden"}
    acties = deel(Terugmelding, "stand", "want")
    found = {een: ask_na(acties, "stand", een) for een in StapStand}
    assert found[StapStand.NIET_GEDAAN] == found[StapStand.KON_NIET_MEER] == "want"
    assert found[StapStand.GEDAAN] == found[StapStand.LOOPT] == ""


def test_who_simply_agrees_is_asked_nothing() -> None:
    akkoorden = deel(Akkoord, "uitkomst", "aantekening")
    assert ask_na(akkoorden, "uitkomst", AkkoordUitkomst.AKKOORD) == ""
    assert ask_na(akkoorden, "uitkomst", AkkoordUitkomst.NIET) == "aantekening"


def test_a_part_without_the_field_and_another_kind_ask_nothing() -> None:
    assert ask_na(deel(Oordeel, "uitkomst"), "uitkomst", Uitkomst.VEILIG) == ""
    assert ask_na(deel(Cijfer, "cijfer", "toelichting"), "cijfer", "2") == ""
    assert ask_na(deel(Betrokkene, "naam"), "naam", "Sem") == ""


def test_where_letters_are_shown_a_number_answers_nothing() -> None:
    """Who walks a plan with 1, 1, 1 comes upon 'was the card used' and must not say yes to it."""
    assert toetsen_van(JA_NEE, letters=True)[:2] == ("j", "n")
    assert [find_toets(JA_NEE, teken, letters=True) for teken in ("1", "2", "3")] == [None] * 3
    assert find_toets(JA_NEE, "J", letters=True) == 0
    assert find_toets(JA_NEE, "n", letters=True) == 1
    assert find_toets(JA_NEE, "2", letters=False) == 1, "where numbers are shown they choose"
