from __future__ import annotations

import inspect
import pickle
import re
import subprocess
import sys

import pytest

from overleg import keuzes
from overleg.keuzes import EINDSTANDEN, Keuze, LezerSoort, StapSoort, StapStand

LIJSTEN = [
    value
    for value in vars(keuzes).values()
    if inspect.isclass(value) and issubclass(value, Keuze) and value is not Keuze
]
elke_lijst = pytest.mark.parametrize("lijst", LIJSTEN, ids=[lijst.__name__ for lijst in LIJSTEN])


@elke_lijst
def test_a_choice_is_stored_as_a_word_and_read_as_words(lijst: type[Keuze]) -> None:
    assert len(lijst) >= 2
    for keuze in lijst:
        assert re.fullmatch(r"[a-z][a-z_]*", keuze.value)
        assert keuze.label
        assert keuze.label == keuze.label.strip()
        assert lijst(keuze.value) is keuze
        assert str(keuze) == keuze.value


@elke_lijst
def test_no_two_choices_read_the_same(lijst: type[Keuze]) -> None:
    assert len({keuze.label for keuze in lijst}) == len(lijst)


@elke_lijst
def test_a_list_has_a_docstring_and_survives_copying(lijst: type[Keuze]) -> None:
    assert lijst.__doc__
    for keuze in lijst:
        assert pickle.loads(pickle.dumps(keuze)) is keuze


def test_the_labels_are_dutch() -> None:
    english = {"the", "not", "and", "open items", "done", "safe", "unknown", "yes", "no", "other"}
    for lijst in LIJSTEN:
        assert not {keuze.label.lower() for keuze in lijst} & english


def test_three_of_the_five_states_of_a_step_are_the_end() -> None:
    assert set(StapStand) > EINDSTANDEN
    assert set(StapStand) - EINDSTANDEN == {StapStand.OPEN, StapStand.LOOPT}


def test_the_fourteen_steps_and_the_eleven_readers() -> None:
    assert len(StapSoort) == 14
    assert len(LezerSoort) == 11


def test_the_lists_cost_nothing_heavy_to_import() -> None:
    code = (
        "import sys, overleg.keuzes;"
        "print([m for m in ('sqlmodel', 'sqlalchemy', 'pydantic', 'textual', 'typer')"
        " if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
