"""The second meeting of Gezin Linde, open in a store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from overleg.store import Store, create_kast, open_sleutel, open_store
from overleg.tafel import Tafel
from tests.formulier.bouwen import read_linde
from tests.gesprek.conftest import GOEDKOOP, WACHTWOORD, Wekker


@pytest.fixture
def kast(tmp_path: Path) -> Path:
    create_kast(tmp_path / "kast", WACHTWOORD, klok=Wekker(), kosten=GOEDKOOP)
    return tmp_path / "kast"


@pytest.fixture
def store(kast: Path) -> Iterator[Store]:
    sleutel = open_sleutel(kast, WACHTWOORD)
    with open_store(kast, sleutel, wie="proef", klok=Wekker()) as opened:
        opened.apply(ding.met(versie=0) for ding in read_linde().alle)
        yield opened


@pytest.fixture
def tafel(store: Store) -> Tafel:
    dossier = read_linde()
    return Tafel(store, dossier.casus.id, dossier.overleggen[-1].id, Wekker())
