from __future__ import annotations

from dataclasses import replace

import pytest

from overleg.store import KOSTEN, Kosten, Sleutel
from overleg.store.sleuf import unwrap, wrap
from tests.store.bouwen import GOEDKOOP

SLEUTEL = Sleutel.make()
BIJ = b"kast a, wachtwoord"


def test_the_secret_opens_it_and_no_other() -> None:
    sleuf = wrap(SLEUTEL, "geheim", GOEDKOOP, BIJ)
    assert unwrap(sleuf, "geheim", BIJ) == SLEUTEL
    assert unwrap(sleuf, "Geheim", BIJ) is None
    assert unwrap(sleuf, "", BIJ) is None


def test_it_opens_nowhere_else() -> None:
    assert unwrap(wrap(SLEUTEL, "geheim", GOEDKOOP, BIJ), "geheim", b"kast b") is None


def test_the_key_is_not_readable_and_the_same_secret_never_gives_the_same() -> None:
    een, twee = (wrap(SLEUTEL, "geheim", GOEDKOOP, BIJ) for _ in range(2))
    assert SLEUTEL.to_bytes() not in een.versleuteld
    assert (een.zout, een.nonce, een.versleuteld) != (twee.zout, twee.nonce, twee.versleuteld)
    assert len(een.zout) == 16


def test_a_letter_typed_as_two_signs_is_the_same_letter() -> None:
    sleuf = wrap(SLEUTEL, "caf\u00e9", GOEDKOOP, BIJ)
    assert unwrap(sleuf, "cafe\u0301", BIJ) == SLEUTEL


def test_the_cost_belongs_to_the_slot() -> None:
    sleuf = wrap(SLEUTEL, "geheim", GOEDKOOP, BIJ)
    assert unwrap(replace(sleuf, kosten=Kosten(128, 1, 1)), "geheim", BIJ) is None


def test_a_real_store_asks_64_mib_for_each_guess() -> None:
    assert Kosten(64 * 1024, 3, 4) == KOSTEN


@pytest.mark.parametrize(
    "kosten", [(7, 1, 1), (31, 1, 4), (2**30, 1, 1), (64, 0, 1), (64, 10**6, 1), (64, 1, 0)]
)
def test_costs_that_cannot_be_or_would_halt_the_machine_are_refused(
    kosten: tuple[int, int, int],
) -> None:
    with pytest.raises(ValueError, match="kosten"):
        Kosten(*kosten)
