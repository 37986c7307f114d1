from __future__ import annotations

import copy
import pickle
import string
from collections.abc import Iterator

import pytest

from overleg.dossier import Casus
from overleg.store import Conflict, StoreFout, fouten, kastfouten
from overleg.store.fouten import show_woord
from tests.conftest import NU


def _kinds(soort: type[StoreFout] = StoreFout) -> Iterator[type[StoreFout]]:
    for onder in soort.__subclasses__():
        yield onder
        yield from _kinds(onder)


MET_ZINNEN = [soort for soort in _kinds() if soort is not Conflict]


def _fill(soort: type[StoreFout]) -> StoreFout:
    open_plaatsen = {
        naam
        for zin in soort.zinnen
        for _, naam, _, _ in string.Formatter().parse(zin)
        if naam is not None
    }
    return soort.meld(**dict.fromkeys(open_plaatsen, "IETS"))


def test_all_errors_stand_in_the_two_files_with_sentences() -> None:
    assert len(MET_ZINNEN) > 25
    assert {soort.__module__ for soort in MET_ZINNEN} == {fouten.__name__, kastfouten.__name__}


@pytest.mark.parametrize("soort", MET_ZINNEN)
def test_an_error_says_three_whole_sentences(soort: type[StoreFout]) -> None:
    fout = _fill(soort)
    for zin in (fout.wat, fout.bewaard, fout.nu):
        assert zin[0].isupper() or zin.startswith("IETS")
        assert zin.endswith((".", "?"))
        assert "{" not in zin
        assert "  " not in zin


def test_no_two_errors_say_the_same() -> None:
    eerste_zinnen = [soort.zinnen[0] for soort in MET_ZINNEN]
    assert len(set(eerste_zinnen)) == len(eerste_zinnen)


@pytest.mark.parametrize("soort", MET_ZINNEN)
def test_an_error_survives_copying(soort: type[StoreFout]) -> None:
    fout = _fill(soort)
    for ander in (copy.copy(fout), pickle.loads(pickle.dumps(fout))):
        assert type(ander) is soort
        assert str(ander) == str(fout)


def test_a_conflict_holds_both_values_and_names_no_content() -> None:
    eigen = Casus(id="a", casus_id="a", gemaakt_op=NU, aanleiding="blauwe plek", versie=1)
    opgeslagen = eigen.met(aanleiding="gebroken arm", versie=2)
    fout = Conflict(eigen, opgeslagen)
    for ander in (fout, copy.copy(fout)):
        assert (ander.eigen, ander.opgeslagen) == (eigen, opgeslagen)
        assert "casus" in str(ander)
        assert "plek" not in str(ander)
        assert "arm" not in str(ander)


def test_what_a_user_typed_is_shown_without_steering_codes() -> None:
    assert show_woord("Gezin\x1b[2J Linde\n") == "“Gezin[U+001B][2J Linde”"
