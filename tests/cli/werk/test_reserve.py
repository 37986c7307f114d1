from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Roep


def _content(roep: Roep, nummer: str) -> str:
    return roep("casus", "exporteer", nummer).uit


def test_a_copy_is_complete_private_and_can_be_put_back(
    roep: Roep, thuis: Path, linde: str, tmp_path: Path
) -> None:
    before = _content(roep, linde)
    copy = tmp_path / "kopie"
    afloop = roep("kast", "reservekopie", str(copy))
    assert (afloop.code, afloop.uit) == (0, "")
    for path in copy.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
    roep("casus", "wis", linde, "--ja-wis", linde)
    assert roep("casus", "toon", linde).code == 1
    afloop = roep("kast", "herstel", str(copy), "--vervang")
    assert (afloop.code, afloop.uit) == (0, ""), afloop.fout
    assert _content(roep, linde) == before
    assert "reservekopie teruggezet" in roep("kast", "logboek").uit


def test_a_store_that_stands_there_stays_until_somebody_says_so(
    roep: Roep, thuis: Path, linde: str, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie"
    roep("kast", "reservekopie", str(copy))
    nummer = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    afloop = roep("kast", "herstel", str(copy))
    assert (afloop.code, afloop.uit) == (1, "")
    assert "--vervang" in afloop.fout
    assert roep("casus", "toon", nummer).code == 0
    afloop = roep("kast", "herstel", str(copy), "--vervang")
    assert roep("casus", "toon", nummer).code == 1
    (kept,) = (path for path in (thuis / "kast").iterdir() if path.is_dir())
    assert str(kept) in afloop.fout
    assert (kept / "overleg.kast").is_file()


def test_a_backup_can_be_opened_with_the_recovery_code(
    roep: Roep, thuis: Path, linde: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "kopie"
    roep("kast", "reservekopie", str(copy))
    for name, text in (("a", "vergeten"), ("b", code)):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o600)
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "elders"))
    monkeypatch.setenv("OVERLEG_WACHTWOORD_BESTAND", str(tmp_path / "a"))
    monkeypatch.setenv("OVERLEG_HERSTELCODE_BESTAND", str(tmp_path / "b"))
    assert "niet juist" in roep("kast", "herstel", str(copy)).fout
    assert roep("kast", "herstel", str(copy), "--herstelcode").code == 0
    assert roep("kast", "wachtwoord", "--herstelcode").code == 0
    assert roep("casus", "toon", linde).code == 0


def test_a_copy_never_replaces(roep: Roep, linde: str, tmp_path: Path) -> None:
    copy = tmp_path / "kopie"
    assert roep("kast", "reservekopie", str(copy)).code == 0
    before = {path: path.read_bytes() for path in copy.iterdir()}
    assert roep("kast", "reservekopie", str(copy)).code == 1
    assert {path: path.read_bytes() for path in copy.iterdir()} == before


def test_what_is_no_copy_is_refused_and_the_store_stays(
    roep: Roep, linde: str, tmp_path: Path
) -> None:
    for folder in (tmp_path / "weg", tmp_path):
        afloop = roep("kast", "herstel", str(folder))
        assert (afloop.code, afloop.uit) == (1, "")
    assert roep("casus", "toon", linde).code == 0


def test_a_damaged_copy_is_refused_and_the_store_stays(
    roep: Roep, linde: str, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie"
    roep("kast", "reservekopie", str(copy))
    path = copy / "overleg.kast"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)
    afloop = roep("kast", "herstel", str(copy), "--vervang")
    assert (afloop.code, afloop.uit) == (1, "")
    assert roep("casus", "toon", linde).code == 0
