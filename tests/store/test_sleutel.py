from __future__ import annotations

import pytest

from overleg.store import Sleutel


def test_a_key_is_random_and_as_long_as_sqlcipher_wants_it() -> None:
    sleutel = Sleutel.make()
    assert sleutel != Sleutel.make()
    assert len(sleutel.hex()) == 96
    assert sleutel.hex().endswith(sleutel.zout.hex())
    assert sleutel == Sleutel(sleutel.to_bytes())
    assert len({sleutel, Sleutel(sleutel.to_bytes())}) == 1


def test_printing_a_key_shows_nothing_of_it() -> None:
    sleutel = Sleutel.make()
    for tekst in (repr(sleutel), str(sleutel), f"{sleutel}"):
        assert tekst == "Sleutel(...)"


@pytest.mark.parametrize("lengte", [0, 32, 47, 49])
def test_a_key_of_another_length_is_no_key(lengte: int) -> None:
    with pytest.raises(ValueError, match="48"):
        Sleutel(bytes(lengte))
