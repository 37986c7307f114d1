from __future__ import annotations

from overleg.keuzes import JaNee
from overleg.stukken.verslag.vraag import bouw_vraag
from tests.stukken.lezen import AFGEROND, lees_deel, make_bezig, make_blik


def test_question_and_answer_stand_together() -> None:
    blik = make_blik(AFGEROND.met(antwoord="Bij tante.", beantwoord=JaNee.JA))
    expected = "Vraag: VRAAG Antwoord: Bij tante. De vraag is beantwoord."
    assert expected in lees_deel(bouw_vraag, blik)


def test_an_answer_without_words_still_says_whether_it_was_answered() -> None:
    blik = make_blik(AFGEROND.met(beantwoord=JaNee.NEE))
    shown = lees_deel(bouw_vraag, blik)
    assert shown.count("De vraag is niet beantwoord.") == 1


def test_what_was_not_asked_and_what_was_not_reached_differ() -> None:
    assert "Antwoord: niet bekend" in lees_deel(bouw_vraag, make_blik())
    assert "Antwoord: nog niet besproken" in lees_deel(bouw_vraag, make_bezig())
    leeg = make_blik(AFGEROND.met(vraag=""))
    assert "Vraag: niet bekend" in lees_deel(bouw_vraag, leeg)
