"""Stores for the tests: each in a folder of its own, copied from one that was made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from overleg.store import Store, create_kast
from tests.store.bouwen import GOEDKOOP, WACHTWOORD, Wekker, Zaak, make_zaak, open_kast


@pytest.fixture(scope="session")
def _nieuwe_kast(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    map = tmp_path_factory.mktemp("nieuw") / "kast"
    code = create_kast(map, WACHTWOORD, klok=Wekker(), kosten=GOEDKOOP)
    return map, code


@pytest.fixture
def kast(_nieuwe_kast: tuple[Path, str], tmp_path: Path) -> Path:
    """A folder with a new store and its key file."""
    return Path(shutil.copytree(_nieuwe_kast[0], tmp_path / "kast"))


@pytest.fixture
def herstelcode(_nieuwe_kast: tuple[Path, str]) -> str:
    return _nieuwe_kast[1]


@pytest.fixture
def wekker() -> Wekker:
    return Wekker()


@pytest.fixture
def store(kast: Path, wekker: Wekker) -> Iterator[Store]:
    with open_kast(kast, wekker) as opened:
        yield opened


@pytest.fixture
def zaak(store: Store) -> Zaak:
    """A small case as it is stored."""
    return Zaak(*store.apply(make_zaak().dingen))  # type: ignore[arg-type]
