from __future__ import annotations

import copy
import pickle

import pytest

from overleg.dossier.uitwisseling import MEESTE_PLAATSEN, ImportFout
from overleg.dossier.uitwisseling.importfout import wrong_places


def test_one_place_is_shown_as_one_place() -> None:
    fout = wrong_places(["casus is niet ingevuld"])
    assert fout.wat == "Het bestand klopt niet op 1 plaats:\n  casus is niet ingevuld.\n"


def test_ten_places_are_shown_and_the_rest_is_counted() -> None:
    fout = wrong_places([f"inbrengen[{n}].datum moet" for n in range(13)])
    assert "op 13 plaatsen:" in fout.wat
    assert "inbrengen[9]" in fout.wat
    assert "inbrengen[10]" not in fout.wat
    assert "En nog 3." in fout.wat
    assert len(fout.plaatsen) == 13
    assert MEESTE_PLAATSEN == 10


def test_exactly_ten_places_need_no_count() -> None:
    assert "En nog" not in wrong_places(["x"] * 10).wat


def test_it_says_that_nothing_was_changed() -> None:
    assert wrong_places(["x"]).bewaard == "Er is niets overgenomen en niets veranderd."


@pytest.mark.parametrize("fout", [wrong_places(["a", "b"]), ImportFout("Wat.", "Nu.")])
def test_a_copy_says_the_same(fout: ImportFout) -> None:
    for other in (copy.copy(fout), pickle.loads(pickle.dumps(fout))):
        assert str(other) == str(fout)
        assert other.plaatsen == fout.plaatsen
