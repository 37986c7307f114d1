"""Apps for the tests of screens, each with a store of its own."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from overleg.app import OverlegApp
from overleg.klok import Klok
from tests.screens import kasten


@pytest.fixture(scope="session")
def _volle_kast(tmp_path_factory: pytest.TempPathFactory, klok: Klok) -> tuple[Path, str]:
    map = tmp_path_factory.mktemp("vol") / "kast"
    return map, kasten.make_volle_kast(map, klok)


@pytest.fixture
def kast(_volle_kast: tuple[Path, str], tmp_path: Path) -> Path:
    """A folder with a store that holds the example cases."""
    return Path(shutil.copytree(_volle_kast[0], tmp_path / "kast"))


@pytest.fixture
def herstelcode(_volle_kast: tuple[Path, str]) -> str:
    return _volle_kast[1]


@pytest.fixture
def bespreking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a simple screen stand in for the meeting screen."""
    module = ModuleType("overleg.screens.bespreking")
    module.Bespreking = kasten.Bespreking  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)


@pytest.fixture
def make_app(
    klok: Klok, kast: Path, bespreking: None, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., OverlegApp]:
    """Make the program on the full store; it opens by itself unless `geheim` is empty."""
    monkeypatch.setenv("USER", kasten.WIE)
    monkeypatch.setenv("LOGNAME", kasten.WIE)

    def make(
        geheim: str = kasten.WACHTWOORD, map: Path = kast, *, demo: bool = False
    ) -> OverlegApp:
        return OverlegApp(map, klok=klok, geheim=geheim, demo=demo)

    return make
