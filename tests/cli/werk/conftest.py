"""A store of its own for each test, opened by a file with the passphrase."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from overleg.cli.werk import kast as werk_kast
from overleg.dossier.uitwisseling import from_json
from overleg.klok import Klok
from overleg.store import Kosten, create_kast, open_sleutel, open_store
from tests.cli.conftest import roep

__all__ = ["roep"]

WACHTWOORD = "vier gewone woorden samen"
VOORBEELDEN = Path(__file__).parents[3] / "data" / "voorbeelden"
LINDE = VOORBEELDEN / "gezin-linde.json"
NOOR = VOORBEELDEN / "melder-noor.json"
GOEDKOOP = Kosten(geheugen_kib=64, rondes=1, banen=1)


def read_revealed(path: Path) -> dict[str, Any]:
    """Give what stands in a file of the open format without what no table has seen yet."""
    source: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    shown = {
        (item["overleg_id"], item["onderwerp"], item["ronde"]) for item in source["onthullingen"]
    }
    for kind, subject in (
        ("inbrengen", "inbreng"),
        ("geen_inbrengen", "inbreng"),
        ("cijfers", "cijfer"),
        ("oorzaken", "oorzaak"),
    ):
        source[kind] = [
            item
            for item in source.get(kind, [])
            if (item["overleg_id"], subject, item.get("ronde", 1)) in shown
        ]
    del source["peildatum"]
    return {key: value for key, value in source.items() if value != []}


@pytest.fixture
def thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that OVERLEG_MAP names, with a passphrase set and no store yet."""
    geheim = tmp_path / "wachtwoord"
    geheim.write_text(f"{WACHTWOORD}\n")
    geheim.chmod(0o600)
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "thuis"))
    monkeypatch.setenv("OVERLEG_WACHTWOORD_BESTAND", str(geheim))
    cheap = partial(werk_kast.create_kast, kosten=GOEDKOOP)
    monkeypatch.setattr(werk_kast, "create_kast", cheap)
    return tmp_path / "thuis"


@dataclass(frozen=True)
class Sjabloon:
    """Two stores to copy from, and the recovery code of both."""

    leeg: Path
    linde: Path
    code: str


@pytest.fixture(scope="session")
def sjabloon(tmp_path_factory: pytest.TempPathFactory, klok: Klok) -> Sjabloon:
    """Make a store and fill a copy of it once; each test gets a copy of its own."""
    place = tmp_path_factory.mktemp("sjabloon")
    leeg, linde = place / "leeg", place / "linde"
    code = create_kast(leeg, WACHTWOORD, klok=klok, kosten=GOEDKOOP)
    shutil.copytree(leeg, linde)
    with open_store(linde, open_sleutel(linde, WACHTWOORD), wie="proef", klok=klok) as store:
        store.apply(from_json(LINDE.read_bytes()).alle)
    return Sjabloon(leeg, linde, code)


@pytest.fixture
def code(thuis: Path, sjabloon: Sjabloon) -> str:
    """Put an empty store in its place and give its recovery code."""
    _copy(sjabloon.leeg, thuis)
    return sjabloon.code


@pytest.fixture
def linde(thuis: Path, code: str, sjabloon: Sjabloon) -> str:
    """Put a store with the case of Gezin Linde in its place and give its number."""
    shutil.rmtree(thuis)
    _copy(sjabloon.linde, thuis)
    return "2026-0007"


def _copy(source: Path, thuis: Path) -> None:
    thuis.mkdir(mode=0o700)
    shutil.copytree(source, thuis / "kast")
