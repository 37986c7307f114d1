from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path

import pytest

from overleg.cli.werk import demo
from overleg.klok import AMSTERDAM, Klok
from overleg.leidraad import KERNVRAGEN
from overleg.nederlands import format_datum
from overleg.store import open_sleutel, open_store
from tests.cli.conftest import Roep
from tests.cli.engels import find_english
from tests.cli.werk.conftest import LINDE


@pytest.mark.parametrize(
    ("nu", "weken"),
    [
        ("2026-11-17T14:31+01:00", 0),
        ("2026-11-17T14:30+01:00", -1),
        ("2026-11-23T09:00+01:00", 0),
        ("2026-11-24T14:31+01:00", 1),
        ("2027-01-01T00:00+01:00", 6),
    ],
)
def test_the_case_moves_by_whole_weeks_and_never_into_the_future(nu: str, weken: int) -> None:
    geschreven = datetime(2026, 11, 17, 14, 31, tzinfo=AMSTERDAM)
    assert demo.weeks_between(geschreven, datetime.fromisoformat(nu)) == weken


@pytest.fixture
def tijdelijk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder in which temporary folders are made."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_without_a_terminal_only_the_minutes_are_printed(
    roep: Roep, tijdelijk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "thuis"))
    afloop = roep("demo")
    assert (afloop.code, afloop.fout) == (0, "")
    assert find_english(afloop.uit) == []
    page = " ".join(afloop.uit.split()).lower()
    example = json.loads(LINDE.read_text(encoding="utf-8"))
    for words in (*KERNVRAGEN, *(item["naam"] for item in example["organisaties"])):
        assert words.lower() in page
    assert list(tijdelijk.iterdir()) == []
    assert not (tmp_path / "thuis").exists()


def test_on_a_terminal_it_opens_the_program_on_a_store_that_is_gone_afterwards(
    roep: Roep, tijdelijk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], bool]] = []

    def open_it(kast: Path, *, klok: Klok, geheim: str, demo: bool) -> int:
        with open_store(kast, open_sleutel(kast, geheim), wie="proef", klok=klok) as store:
            seen.append(([casus.werknaam for casus in store.list_casussen()], demo))
        return 3

    monkeypatch.setattr("overleg.app.run_app", open_it)
    afloop = roep("demo", scherm=True)
    assert (afloop.code, afloop.uit) == (3, "")
    assert seen == [(["Gezin Linde"], True)]
    assert list(tijdelijk.iterdir()) == []


def test_the_dates_are_of_late(tijdelijk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nu = datetime(2027, 3, 3, 10, 0, tzinfo=AMSTERDAM)
    demo.show_demo(klok=lambda: nu)
    assert format_datum(date(2027, 3, 2)) in capsys.readouterr().out


def test_the_folder_goes_away_when_something_breaks(
    roep: Roep, tijdelijk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("stuk")

    monkeypatch.setattr(demo, "build_stuk", fail)
    assert roep("demo").code == 70
    assert list(tijdelijk.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_folder_goes_away_when_the_program_is_told_to_stop(
    tmp_path: Path, number: signal.Signals
) -> None:
    code = (
        "import time\n"
        "from overleg.cli.werk import demo\n"
        "demo.build_stuk = lambda *a, **k: (print('nu', flush=True), time.sleep(60))\n"
        "from overleg.cli.run import run\n"
        "raise SystemExit(run(['demo']))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "nu\n"
    assert [path.name[:13] for path in tmp_path.iterdir()] == ["overleg-demo-"]
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert err == ""
    for _ in range(50):
        if not list(tmp_path.iterdir()):
            break
        time.sleep(0.1)
    assert list(tmp_path.iterdir()) == []
