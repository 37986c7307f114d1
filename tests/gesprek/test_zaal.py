from __future__ import annotations

import pytest

from overleg.gesprek.gesprek import Gesprek
from overleg.store import Store, Wijzer
from tests.gesprek.conftest import Praat


def test_a_room_screen_follows_the_conversation_as_long_as_it_goes_on(
    store: Store, praat: Praat, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Wijzer | None] = []
    monkeypatch.setattr(Gesprek, "run", lambda self: seen.append(self.tafel.store.read_wijzer()))
    praat("")
    (found,) = seen
    assert found is not None
    assert not found.leeg
    assert store.read_wijzer() is None
