"""From nothing to minutes with real processes, without a terminal: what the README promises."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from overleg.leidraad import KERNVRAGEN
from tests.cli.werk.conftest import LINDE, WACHTWOORD, read_revealed

# Shorter words turn up by chance in a megabyte of random bytes.
LANG_WOORD = re.compile(r"[^\W\d_]{7,}")


def _words(value: object) -> set[str]:
    """Collect every word of some length that stands in the case."""
    if isinstance(value, str):
        return set(LANG_WOORD.findall(value))
    if isinstance(value, dict):
        return set().union(*map(_words, value.values()))
    return set().union(*map(_words, value)) if isinstance(value, list) else set()


def _names(value: object) -> set[str]:
    """Collect the words in the keys of a JSON value."""
    if not isinstance(value, dict):
        return set()
    return _words(list(value)).union(*map(_names, value.values()))


def test_store_import_export_and_minutes(tmp_path: Path) -> None:
    geheim = tmp_path / "geheim"
    geheim.write_text(f"{WACHTWOORD}\n")
    geheim.chmod(0o600)
    environment = {
        **os.environ,
        "OVERLEG_MAP": str(tmp_path / "thuis"),
        "OVERLEG_WACHTWOORD_BESTAND": str(geheim),
    }

    def overleg(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "overleg", *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    code = overleg("kast", "nieuw").strip()
    assert overleg("casus", "importeer", str(LINDE)) == "2026-0007\n"
    exported = json.loads(overleg("casus", "exporteer", "Gezin Linde", "-o", "-"))
    assert exported.pop("peildatum") is None
    assert exported == read_revealed(LINDE)

    minutes = overleg("stukken", "verslag", "Gezin Linde")
    assert all(vraag.lower() in minutes.lower() for vraag in KERNVRAGEN)

    # No word of the case is readable in any file of the data folder.
    words = _words(json.loads(LINDE.read_text(encoding="utf-8")))
    assert len(words) > 300
    files = [path for path in (tmp_path / "thuis").rglob("*") if path.is_file()]
    assert len(files) >= 2
    for path in files:
        raw = path.read_bytes()
        # The key file has words of its own for what it is and holds, such as "herstelcode".
        own = _names(json.loads(raw)) | {"overleg", "sleutel"} if raw.startswith(b"{") else set()
        found = [word for word in words - own if word.encode() in raw]
        assert found == [], path.name
        assert code.encode() not in raw
        assert WACHTWOORD.encode() not in raw
