from __future__ import annotations

import json
from pathlib import Path

import pytest

from overleg.plekken import data_map
from tests.cli.conftest import Roep


def test_it_says_where_everything_is(roep: Roep, thuis: Path) -> None:
    page = roep("waar").uit
    for place in (thuis, thuis / "kast" / "overleg.kast", data_map()):
        assert str(place) in page
    assert "is er nog niet" in page
    assert not thuis.exists()


def test_what_is_there_is_not_called_missing(roep: Roep, code: str) -> None:
    (line,) = (line for line in roep("waar").uit.splitlines() if line.startswith("Kast:"))
    assert "nog niet" not in line


def test_json_is_for_programs(roep: Roep, thuis: Path) -> None:
    shown = json.loads(roep("waar", "--json").uit)
    assert shown == json.loads(roep("waar", "-f", "json").uit)
    assert shown["map"] == str(thuis)
    assert shown["kast"].startswith(str(thuis))


def test_a_folder_that_cannot_be_found_is_told(roep: Roep, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OVERLEG_MAP", "~bestaat-vast-niet/x")
    afloop = roep("waar")
    assert afloop.code == 1
    assert "OVERLEG_MAP" in afloop.fout
