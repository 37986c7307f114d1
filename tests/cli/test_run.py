"""How a command can end, and what is told about it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Sequence

import pytest

from overleg.cli import wortel
from overleg.cli.werk import waar
from overleg.fouten import Fout
from tests.cli.conftest import Roep
from tests.cli.engels import find_english

GEHEIM = "Sem slaapt bij oma"


def _let_fail(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*, als_json: bool) -> None:
        raise error

    monkeypatch.setattr(waar, "show_waar", fail)


def test_a_refusal_is_three_sentences_on_stderr(
    roep: Roep, monkeypatch: pytest.MonkeyPatch
) -> None:
    _let_fail(monkeypatch, Fout("Het ging mis.", "Alles is er nog.", "Probeer het opnieuw."))
    afloop = roep("waar")
    assert (afloop.code, afloop.uit) == (1, "")
    assert afloop.fout == "Het ging mis.\nAlles is er nog.\nProbeer het opnieuw.\n"


@pytest.mark.parametrize(
    "error",
    [
        ValueError(GEHEIM),
        KeyError(GEHEIM),
        UnicodeDecodeError("utf-8", GEHEIM.encode(), 0, 1, GEHEIM),
        RecursionError(GEHEIM),
        MemoryError(GEHEIM),
        OSError(errno.EIO, GEHEIM),
        AssertionError(GEHEIM),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_in_the_program_tells_where_but_never_what(
    roep: Roep, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    _let_fail(monkeypatch, error)
    afloop = roep("waar")
    assert (afloop.code, afloop.uit) == (70, "")
    assert GEHEIM not in afloop.fout
    assert "Traceback" not in afloop.fout
    assert f"({type(error).__name__}, cli/" in afloop.fout


def test_ctrl_c_is_told_and_gives_130(roep: Roep, monkeypatch: pytest.MonkeyPatch) -> None:
    _let_fail(monkeypatch, KeyboardInterrupt())
    afloop = roep("waar")
    assert afloop.code == 130
    assert "Gestopt met ctrl+c." in afloop.fout


def test_a_reader_that_went_away_is_no_reason_to_complain(
    roep: Roep, monkeypatch: pytest.MonkeyPatch
) -> None:
    _let_fail(monkeypatch, BrokenPipeError(errno.EPIPE, GEHEIM))
    assert roep("waar").fout == ""


def test_a_closed_pipe_stays_quiet_for_real() -> None:
    read, write = os.pipe()
    os.close(read)
    with open(write, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "overleg", "leidraad", "toon", "uur"],
            stdout=gone,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("woord", ["--help", "--version"])
def test_a_full_disk_is_told_in_dutch(woord: str) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "overleg", woord],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(
        "De uitvoer kon niet helemaal worden geschreven: de schijf is vol."
    )
    assert find_english(done.stderr) == []


def test_closed_streams_do_not_crash() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m overleg waar <&- >&- 2>&-; echo $?"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "1"


def test_files_are_private_from_the_start(roep: Roep) -> None:
    roep("waar")
    assert os.umask(0o077) == 0o077


def test_a_core_dump_is_switched_off(roep: Roep) -> None:
    resource = pytest.importorskip("resource")
    roep("waar")
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def test_a_warning_of_a_library_does_not_reach_the_user(
    roep: Roep, monkeypatch: pytest.MonkeyPatch
) -> None:
    import warnings

    def warn(args: Sequence[str]) -> int:
        warnings.warn(GEHEIM, stacklevel=1)
        return 0

    monkeypatch.setattr(wortel, "invoke", warn)
    assert roep("waar").fout == ""


def test_letters_survive_a_pipe_in_any_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "overleg", "leidraad", "lijst"],
        env=environment,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert "Eén uur" in done.stdout.decode("utf-8")
