from __future__ import annotations

import pytest
from hypothesis import given

from overleg.dossier import Dossier, Inbreng, Overleg, Vervolgstap
from tests.dossier.bouwen import CASUS, NU, inbreng, maak, tafel
from tests.dossier.willekeurig import dossiers


def test_the_case_is_found_and_a_dossier_without_one_says_so() -> None:
    assert tafel().casus == CASUS
    with pytest.raises(LookupError):
        _ = Dossier(()).casus


def test_what_was_taken_away_is_skipped_but_kept() -> None:
    gone = inbreng().gewist(NU)
    dossier = tafel(gone)
    assert dossier.van(Inbreng) == ()
    assert dossier.vind(Inbreng, "inbreng") is None
    assert dossier.ook_gewist("inbreng") == gone
    assert gone in dossier.alle


def test_a_thing_is_found_by_id_and_only_as_what_it_is() -> None:
    dossier = tafel(inbreng())
    assert dossier.vind(Inbreng, "inbreng") is not None
    assert dossier.vind(Vervolgstap, "inbreng") is None
    assert dossier.vind(Inbreng, None) is None
    assert dossier.vind(Inbreng, "nergens") is None


def test_things_of_one_meeting() -> None:
    other = inbreng("ander", overleg_id="later")
    dossier = tafel(inbreng(), other)
    assert dossier.van_overleg(Inbreng, "later") == (other,)


def test_meetings_stand_in_their_own_order() -> None:
    dossier = tafel(maak(Overleg, "drie", volgnummer=3), maak(Overleg, "twee", volgnummer=2))
    assert [overleg.volgnummer for overleg in dossier.overleggen] == [1, 2, 3]
    assert dossier.laatste_overleg is not None
    assert dossier.laatste_overleg.id == "drie"
    assert dossier.overleg_nummer(2) == dossier.vind(Overleg, "twee")
    assert dossier.overleg_nummer(9) is None
    assert tafel(zonder="nu").laatste_overleg is None


def test_a_change_replaces_or_adds_and_raises_the_version() -> None:
    dossier = tafel(inbreng(tekst="oud"))
    later = dossier.met([inbreng(tekst="nieuw"), inbreng("twee")])
    assert [(line.id, line.tekst, line.versie) for line in later.van(Inbreng)] == [
        ("inbreng", "nieuw", 1),
        ("twee", "TEKST", 1),
    ]
    assert [line.tekst for line in dossier.van(Inbreng)] == ["oud"]


@given(dossiers())
def test_a_dossier_equals_one_of_the_same_things(dossier: Dossier) -> None:
    assert dossier == Dossier(dossier.alle)
    assert dossier != Dossier(dossier.alle[:-1])
    assert dossier != Dossier(dossier.alle, {"nu": 1})
    assert dossier != dossier.alle


@given(dossiers())
def test_changing_nothing_loses_nothing(dossier: Dossier) -> None:
    assert dossier.met(()) == dossier
    assert {ding.id for ding in dossier.met(dossier.alle).alle} == {d.id for d in dossier.alle}
