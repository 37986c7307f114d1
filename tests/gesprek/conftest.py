"""A store with an empty case, and the conversation over lines of text."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from overleg.dossier import Casus
from overleg.gesprek import run_gesprek
from overleg.store import Kosten, Store, create_kast, open_sleutel, open_store
from overleg.verloop import new_casus
from tests.conftest import NU

GOEDKOOP = Kosten(geheugen_kib=64, rondes=1, banen=1)
WACHTWOORD = "vier woorden op rij"
ANTWOORDEN = Path(__file__).parent / "antwoorden"

Praat = Callable[..., str]


class Wekker:
    """A clock that goes on one second each time it is asked, so that order stays visible."""

    def __init__(self) -> None:
        self.nu = NU

    def __call__(self) -> datetime:
        self.nu += timedelta(seconds=1)
        return self.nu


@pytest.fixture
def klok() -> Wekker:
    return Wekker()


@pytest.fixture
def store(tmp_path: Path, klok: Wekker) -> Iterator[Store]:
    create_kast(tmp_path / "kast", WACHTWOORD, klok=klok, kosten=GOEDKOOP)
    sleutel = open_sleutel(tmp_path / "kast", WACHTWOORD)
    with open_store(tmp_path / "kast", sleutel, wie="proef", klok=klok) as opened:
        yield opened


@pytest.fixture
def casus(store: Store, klok: Wekker) -> Casus:
    store.apply(new_casus("2026-0001", "Gezin Proef", klok()))
    return store.find_casus("2026-0001")


@pytest.fixture
def praat(store: Store, casus: Casus, klok: Wekker) -> Praat:
    """Talk: give the answers, get what was printed."""

    def talk(antwoorden: str, leidraad: str | None = "acuut") -> str:
        uit = io.StringIO()
        status = run_gesprek(
            store, casus, leidraad=leidraad, klok=klok, invoer=io.StringIO(antwoorden), uitvoer=uit
        )
        assert status == 0
        return uit.getvalue()

    return talk
