"""Silence: a warning once, then the lock."""

from __future__ import annotations

import pytest

from overleg.screens.stilte import Gevolg, Stilte, seconds_awake_and_asleep


class Klokje:
    nu = 100.0

    def __call__(self) -> float:
        return self.nu


@pytest.fixture
def klokje() -> Klokje:
    return Klokje()


def test_it_warns_once_and_then_locks(klokje) -> None:
    stilte = Stilte(klokje)
    klokje.nu += 13 * 60
    assert stilte.check(15) is Gevolg.NIETS
    klokje.nu += 60
    assert stilte.check(15) is Gevolg.WAARSCHUWEN
    assert stilte.check(15) is Gevolg.NIETS
    klokje.nu += 60
    assert stilte.check(15) is Gevolg.OP_SLOT


def test_a_touch_begins_again_with_its_warning(klokje) -> None:
    stilte = Stilte(klokje)
    klokje.nu += 14 * 60
    assert stilte.check(15) is Gevolg.WAARSCHUWEN
    stilte.touch()
    assert stilte.check(15) is Gevolg.NIETS
    klokje.nu += 14 * 60
    assert stilte.check(15) is Gevolg.WAARSCHUWEN


def test_zero_is_never(klokje) -> None:
    stilte = Stilte(klokje)
    klokje.nu += 10**6
    assert stilte.check(0) is Gevolg.NIETS


def test_the_clock_goes_forward() -> None:
    assert seconds_awake_and_asleep() <= seconds_awake_and_asleep()
