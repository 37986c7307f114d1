from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from overleg.cli import wachtwoord
from overleg.cli.werk import kast as werk_kast
from tests.cli.conftest import Roep
from tests.cli.engels import find_english
from tests.cli.werk.conftest import WACHTWOORD

CODE = re.compile(r"([0-9A-Z]{4}-){7}[0-9A-Z]{4}")


def _file(tmp_path: Path, naam: str, inhoud: str) -> str:
    path = tmp_path / naam
    path.write_text(f"{inhoud}\n")
    path.chmod(0o600)
    return str(path)


def test_a_new_store_gives_only_its_recovery_code_on_stdout(roep: Roep, thuis: Path) -> None:
    afloop = roep("kast", "nieuw")
    assert afloop.code == 0
    assert CODE.fullmatch(afloop.uit.strip())
    assert "maar één keer" in afloop.fout
    assert not CODE.search(afloop.fout)
    files = sorted(path.name for path in (thuis / "kast").iterdir())
    assert files == ["overleg.kast", "overleg.sleutel"]


def test_store_and_folder_are_private(roep: Roep, thuis: Path) -> None:
    assert roep("kast", "nieuw").code == 0
    assert (thuis / "kast").stat().st_mode & 0o777 == 0o700
    for path in (thuis / "kast").iterdir():
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_store_is_never_overwritten(roep: Roep, thuis: Path, code: str) -> None:
    before = {path: path.read_bytes() for path in (thuis / "kast").iterdir()}
    afloop = roep("kast", "nieuw")
    assert (afloop.code, afloop.uit) == (1, "")
    assert "staat al een kast" in afloop.fout
    assert {path: path.read_bytes() for path in (thuis / "kast").iterdir()} == before


def test_one_of_the_two_files_is_enough_to_refuse(roep: Roep, thuis: Path, code: str) -> None:
    (thuis / "kast" / "overleg.kast").unlink()
    assert roep("kast", "nieuw").code == 1


def test_without_a_passphrase_no_store_comes_to_be(
    roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OVERLEG_WACHTWOORD_BESTAND")
    afloop = roep("kast", "nieuw")
    assert afloop.code == 1
    assert "OVERLEG_WACHTWOORD_BESTAND" in afloop.fout
    assert not thuis.exists()


def test_a_person_types_the_passphrase_twice(
    roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OVERLEG_WACHTWOORD_BESTAND")
    asked: list[str] = []

    def type_it(vraag: str) -> str:
        asked.append(vraag)
        return WACHTWOORD

    monkeypatch.setattr(wachtwoord, "getpass", type_it)
    assert roep("kast", "nieuw", scherm=True).code == 0
    assert asked == ["Nieuw wachtwoord: ", "Nog een keer: "]
    assert roep("casus", "lijst", scherm=True).code == 0
    assert asked[2:] == ["Wachtwoord: "]


def test_a_code_that_cannot_be_shown_is_told(
    roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(werk_kast, "write_text", full)
    afloop = roep("kast", "nieuw")
    assert afloop.code == 1
    assert "--nieuwe-code" in afloop.fout


def test_info_tells_what_is_in_it(roep: Roep, thuis: Path, linde: str) -> None:
    shown = json.loads(roep("kast", "info", "--json").uit)
    assert shown["kast"] == str(thuis / "kast" / "overleg.kast")
    assert shown["casussen"] == 1
    assert shown["bytes"] == (thuis / "kast" / "overleg.kast").stat().st_size
    page = roep("kast", "info").uit
    assert str(thuis / "kast" / "overleg.kast") in page
    assert find_english(page) == []


def test_a_sound_store_is_called_sound(roep: Roep, linde: str) -> None:
    afloop = roep("kast", "controleer")
    assert (afloop.code, afloop.uit) == (0, "")
    assert "De kast is heel" in afloop.fout


def test_a_damaged_store_is_told(roep: Roep, thuis: Path, linde: str) -> None:
    path = thuis / "kast" / "overleg.kast"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)
    afloop = roep("kast", "controleer")
    assert afloop.code == 1
    assert "niet in orde" in afloop.fout or "beschadigd" in afloop.fout
    assert find_english(afloop.fout + afloop.uit) == []


def test_the_log_tells_who_did_what_and_nothing_of_the_case(
    roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_WIE", "A. Jansen, voorzitter")
    roep("casus", "exporteer", linde)
    page = roep("kast", "logboek", linde).uit
    assert "geëxporteerd" in page
    assert "A. Jansen, voorzitter" in page
    assert "Linde" not in page
    rows = json.loads(roep("kast", "logboek", "--json").uit)
    (row,) = (row for row in rows if row["handeling"] == "geexporteerd")
    assert (row["wie"], row["casus"]) == ("A. Jansen, voorzitter", linde)
    assert row["os_account"]


# The passphrase and the recovery code.


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(
    roep: Roep, linde: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_WACHTWOORD_BESTAND", _file(tmp_path, "a", "weet ik niet meer"))
    afloop = roep("casus", "lijst")
    assert afloop.code == 1
    assert "Dit wachtwoord is niet juist." in afloop.fout
    monkeypatch.setenv("OVERLEG_HERSTELCODE_BESTAND", _file(tmp_path, "b", code.lower()))
    monkeypatch.setenv("OVERLEG_NIEUW_WACHTWOORD_BESTAND", _file(tmp_path, "c", "nieuwe zin"))
    afloop = roep("kast", "wachtwoord", "--herstelcode")
    assert (afloop.code, afloop.uit) == (0, "")
    monkeypatch.setenv("OVERLEG_WACHTWOORD_BESTAND", _file(tmp_path, "d", "nieuwe zin"))
    assert "Gezin Linde" in roep("casus", "lijst").uit
    assert "wachtwoord veranderd" in roep("kast", "logboek").uit


def test_with_the_recovery_code_the_usual_file_may_hold_the_new_passphrase(
    roep: Roep, linde: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_HERSTELCODE_BESTAND", _file(tmp_path, "b", code))
    monkeypatch.setenv("OVERLEG_WACHTWOORD_BESTAND", _file(tmp_path, "d", "nieuwe zin"))
    assert roep("kast", "wachtwoord", "--herstelcode").code == 0
    assert roep("casus", "lijst").code == 0


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        ("ABCD-EFGH", "tikfout"),
        ("0000-" * 7 + "0000", "tikfout"),
    ],
)
def test_a_wrong_recovery_code_is_told(
    roep: Roep,
    linde: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    getypt: str,
    zin: str,
) -> None:
    monkeypatch.setenv("OVERLEG_HERSTELCODE_BESTAND", _file(tmp_path, "b", getypt))
    afloop = roep("kast", "wachtwoord", "--herstelcode")
    assert afloop.code == 1
    assert zin in afloop.fout
    assert roep("casus", "lijst").code == 0


def test_the_passphrase_can_be_changed_and_the_old_one_is_dead(
    roep: Roep, linde: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_NIEUW_WACHTWOORD_BESTAND", _file(tmp_path, "n", "nieuwe zin"))
    assert roep("kast", "wachtwoord").code == 0
    assert roep("casus", "lijst").code == 1
    monkeypatch.setenv("OVERLEG_WACHTWOORD_BESTAND", os.environ["OVERLEG_NIEUW_WACHTWOORD_BESTAND"])
    assert roep("casus", "lijst").code == 0


def test_changing_needs_a_new_passphrase(roep: Roep, linde: str) -> None:
    afloop = roep("kast", "wachtwoord")
    assert afloop.code == 1
    assert "OVERLEG_NIEUW_WACHTWOORD_BESTAND" in afloop.fout
    assert roep("casus", "lijst").code == 0


def test_a_new_recovery_code_replaces_the_old_one(
    roep: Roep, linde: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_NIEUW_WACHTWOORD_BESTAND", _file(tmp_path, "n", WACHTWOORD))
    nieuw = roep("kast", "wachtwoord", "--nieuwe-code").uit.strip()
    assert CODE.fullmatch(nieuw)
    assert nieuw != code
    monkeypatch.setenv("OVERLEG_HERSTELCODE_BESTAND", _file(tmp_path, "oud", code))
    assert "hoort niet bij deze kast" in roep("kast", "wachtwoord", "--herstelcode").fout
    monkeypatch.setenv("OVERLEG_HERSTELCODE_BESTAND", _file(tmp_path, "nw", nieuw))
    assert roep("kast", "wachtwoord", "--herstelcode").code == 0
