"""`overleg zaal` without a terminal, and what it hands to the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from overleg.cli.werk import zaal as werk_zaal
from overleg.screens.zaal import app
from overleg.store import Store
from overleg.store.fouten import KijktAlleen
from tests.cli.conftest import Roep


def test_without_a_terminal_it_is_refused_in_three_sentences(roep: Roep, linde: str) -> None:
    afloop = roep("zaal")
    assert (afloop.code, afloop.uit) == (1, "")
    assert len(afloop.fout.splitlines()) == 3
    assert "scherm en een toetsenbord" in afloop.fout


@pytest.mark.parametrize("woorden", [(), ("--voorzitter",)])
def test_the_screen_gets_a_store_that_only_reads(
    roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch, woorden: tuple[str, ...]
) -> None:
    seen: list[bool] = []

    def run(store: Store, *, voorzitter: bool) -> int:
        seen.append(voorzitter)
        assert store.find_casus(linde).nummer == linde
        with pytest.raises(KijktAlleen):
            store.point_away()
        return 129

    monkeypatch.setattr(werk_zaal, "is_interactive", lambda: True)
    monkeypatch.setattr(werk_zaal, "need_scherm", lambda: None)
    monkeypatch.setattr(app, "run_zaal", run)
    assert roep("zaal", *woorden).code == 129
    assert seen == [bool(woorden)]


def test_without_a_store_nothing_is_asked(
    roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(werk_zaal, "is_interactive", lambda: True)
    monkeypatch.setattr(werk_zaal, "need_scherm", lambda: None)
    afloop = roep("zaal")
    assert afloop.code == 1
    assert len(afloop.fout.splitlines()) == 3
