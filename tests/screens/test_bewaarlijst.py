"""Saving: everybody gets a turn, nobody is kept alive."""

from __future__ import annotations

import gc

import pytest

from overleg.fouten import Fout
from overleg.screens.bewaarlijst import Bewaarlijst

VOL = Fout("Vol.", "Bewaard.", "Nu.")


class Scherm:
    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.keren = 0

    def save(self) -> None:
        self.keren += 1
        if self.error is not None:
            raise self.error


def test_everybody_gets_a_turn_and_refusals_are_given() -> None:
    lijst, een, twee, drie = Bewaarlijst(), Scherm(), Scherm(VOL), Scherm()
    for scherm in (een, twee, drie):
        lijst.add(scherm.save)
    assert lijst.save() == (VOL,)
    assert [een.keren, twee.keren, drie.keren] == [1, 1, 1]


def test_another_error_waits_until_all_had_their_turn() -> None:
    lijst, een, twee = Bewaarlijst(), Scherm(), Scherm(ValueError("kapot"))
    lijst.add(een.save)
    lijst.add(twee.save)
    with pytest.raises(ValueError, match="kapot"):
        lijst.save()
    assert een.keren == 1


def test_adding_twice_saves_once() -> None:
    lijst, scherm = Bewaarlijst(), Scherm()
    lijst.add(scherm.save)
    lijst.add(scherm.save)
    lijst.save()
    assert scherm.keren == 1


def test_a_screen_that_is_gone_is_forgotten() -> None:
    lijst, een, twee = Bewaarlijst(), Scherm(), Scherm()
    lijst.add(een.save)
    lijst.add(twee.save)
    del twee
    gc.collect()
    assert lijst.save() == ()
    assert een.keren == 1


def test_a_plain_function_would_be_forgotten_at_once() -> None:
    with pytest.raises(TypeError):
        Bewaarlijst().add(lambda: None)
