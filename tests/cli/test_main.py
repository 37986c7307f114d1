"""The front door: quick, quiet and without anything heavy behind it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from overleg import __version__
from tests.cli.conftest import Roep

HEAVY = {"textual", "sqlmodel", "sqlalchemy", "pydantic", "cryptography", "sqlcipher3", "rich"}


def _loaded_by(*words: str) -> tuple[str, set[str]]:
    """Run the front door in a new process; give what it printed and what it loaded."""
    code = (
        "import sys\n"
        f"sys.argv = ['overleg', *{words!r}]\n"
        "from overleg.cli.main import main\n"
        "try:\n    main()\nexcept SystemExit as stop:\n    assert not stop.code, stop.code\n"
        "print('|', *sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", timeout=60, check=True
    )
    printed, _, modules = done.stdout.partition("|")
    assert done.stderr == ""
    return printed, set(modules.split())


def test_version_is_told_before_anything_is_loaded() -> None:
    printed, modules = _loaded_by("--version")
    assert printed == f"overleg {__version__}\n"
    assert not modules & (HEAVY | {"typer", "re", "importlib.metadata", "overleg.cli.run"})


@pytest.mark.parametrize("words", [("--help",), (), ("kast", "--help"), ("stukken", "-h")])
def test_help_loads_nothing_heavy(words: tuple[str, ...]) -> None:
    printed, modules = _loaded_by(*words)
    assert printed.startswith("Gebruik: overleg")
    assert not modules & (HEAVY | {"importlib.metadata", "overleg.dossier", "overleg.store"})


def test_help_of_one_word_loads_only_that_word() -> None:
    _, modules = _loaded_by("kast", "--help")
    assert "overleg.cli.opdracht.kast" in modules
    assert "overleg.cli.opdracht.casus" not in modules


def test_the_module_is_the_same_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "overleg", "--version"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert (done.stdout, done.stderr) == (f"overleg {__version__}\n", "")


def test_version_is_told_among_other_words_too(roep: Roep) -> None:
    for words in (("--version",), ("--version", "kast"), ("--version", "--version")):
        afloop = roep(*words)
        assert (afloop.code, afloop.uit) == (0, f"overleg {__version__}\n")


def test_without_words_the_help_is_shown(roep: Roep) -> None:
    alone = roep()
    assert (alone.code, alone.fout) == (0, "")
    assert alone.uit == roep("--help").uit
