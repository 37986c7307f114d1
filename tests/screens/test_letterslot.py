"""Words typed where letters are keys: after the first that means nothing the rest does nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.events import Key
from textual.widgets import Input, TextArea

from overleg.screens.letterslot import PAUZE, Letterslot, tell_typen
from overleg.screens.widgets.knop import Knop
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.tekstveld import TekstVeld

LETTER, SPATIE, ENTER = Key("a", "a"), Key("space", " "), Key("enter", "\r")
ANDERE = ("up", "down", "left", "right", "escape", "tab", "f7", "pagedown", "ctrl+s")


class Seconden:
    def __init__(self) -> None:
        self.nu = 100.0

    def __call__(self) -> float:
        return self.nu


def dicht() -> tuple[Letterslot, Seconden, RijRegel]:
    klok = Seconden()
    slot = Letterslot(klok)
    assert slot.close()
    return slot, klok, RijRegel()


@given(st.lists(st.sampled_from([LETTER, SPATIE, Key("backspace", None)]), min_size=1))
def test_a_sentence_does_nothing_however_long_it_is(toetsen: list[Key]) -> None:
    slot, klok, rij = dicht()
    for toets in toetsen:
        klok.nu += PAUZE * 0.9
        assert slot.weert(toets, rij)
        assert not slot.close(), "it was said already"


def test_a_pause_ends_the_words() -> None:
    slot, klok, rij = dicht()
    klok.nu += PAUZE
    assert not slot.weert(LETTER, rij)
    assert slot.close(), "and a new sentence is said again"


def test_any_other_key_ends_the_words_and_does_what_it_does() -> None:
    for naam in ANDERE:
        slot, _, rij = dicht()
        assert not slot.weert(Key(naam, None), rij)
        assert not slot.weert(LETTER, rij)


def test_enter_behind_a_sentence_opens_a_row_and_presses_nothing() -> None:
    slot, _, rij = dicht()
    assert not slot.weert(ENTER, rij)
    slot.close()
    assert slot.weert(ENTER, Knop("x", "Tweede ronde"))
    assert not slot.weert(ENTER, Knop("x", "Tweede ronde")), "the second Enter is meant"


def test_before_anything_meant_nothing_every_key_works() -> None:
    slot = Letterslot(Seconden())
    for toets in (LETTER, SPATIE, ENTER, Key("backspace", None)):
        assert not slot.weert(toets, RijRegel())


def test_in_a_text_every_letter_is_text() -> None:
    for veld in (TekstVeld(), TextArea(), Input()):
        slot, _, _ = dicht()
        assert not slot.weert(LETTER, veld)
        assert not slot.is_dicht


def test_what_is_said_fits_the_place() -> None:
    assert tell_typen(RijRegel()) == "U typt op een regel. Druk op Enter om te schrijven."
    assert "Enter" not in tell_typen(Knop("x", "Tweede ronde"))
    assert "Enter" not in tell_typen(None)
