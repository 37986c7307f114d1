from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from overleg.fouten import Fout
from overleg.leidraad import (
    STANDAARD,
    BestandFout,
    check_leidraad,
    list_leidraden,
    load_leidraad,
    read_leidraad,
)
from tests.leidraad.voorbeeld import DATA, SLEUTELS


@pytest.fixture
def regio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder in which a region puts its own leidraden."""
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path))
    folder = tmp_path / "data" / "leidraden"
    folder.mkdir(parents=True)
    return folder


def test_an_hour_is_what_a_meeting_gets() -> None:
    assert STANDAARD == "uur"
    assert load_leidraad() == load_leidraad("uur")


def test_the_list_holds_the_shipped_ones_in_order() -> None:
    assert tuple(entry.sleutel for entry in list_leidraden()) == SLEUTELS
    assert all(entry.leidraad and not entry.problemen for entry in list_leidraden())


def test_the_copy_of_a_region_goes_first_and_its_own_come_last(regio: Path) -> None:
    text = (DATA / "leidraden" / "uur.toml").read_text(encoding="utf-8")
    (regio / "uur.toml").write_text(text.replace('"Eén uur"', '"Ons uur"'), encoding="utf-8")
    (regio / "avond.toml").write_text(text, encoding="utf-8")
    assert load_leidraad("uur").naam == "Ons uur"
    assert load_leidraad("avond").sleutel == "avond"
    assert tuple(entry.sleutel for entry in list_leidraden()) == (*SLEUTELS, "avond")


def test_a_broken_one_is_listed_with_its_problems_beside_the_others(regio: Path) -> None:
    (regio / "avond.toml").write_text("naam = Avond\n", encoding="utf-8")
    *rest, last = list_leidraden()
    assert len(rest) == len(SLEUTELS)
    assert last.sleutel == "avond"
    assert last.leidraad is None
    assert last.problemen[0].startswith("regel 1, teken 8: dit is geen geldige TOML")


def test_an_unknown_name_gets_a_suggestion() -> None:
    with pytest.raises(Fout) as caught:
        load_leidraad("acut")
    assert caught.value.wat == "De leidraad “acut” is er niet. Bedoelt u “acuut”?"


@pytest.mark.parametrize("name", ["../uur", "/etc/passwd", "leidraden/uur", "", "uur.toml"])
def test_a_name_cannot_lead_out_of_the_folder(name: str) -> None:
    with pytest.raises(Fout, match="is er niet"):
        load_leidraad(name)


def test_reading_a_broken_file_names_file_and_place(tmp_path: Path) -> None:
    text = (DATA / "leidraden" / "uur.toml").read_text(encoding="utf-8")
    path = tmp_path / "avond.toml"
    path.write_text(text.replace("minuten = 8", 'minuten = "acht"'), encoding="utf-8")
    with pytest.raises(BestandFout) as caught:
        read_leidraad(path)
    assert caught.value.wat == (
        f"Het bestand “{path}” is niet te gebruiken: stap[4].minuten: verwacht een heel getal"
        " van 1 tot en met 480, gevonden “acht” (tekst) (en nog 1 punt)."
    )
    assert "overleg leidraad controleer" in caught.value.nu
    assert check_leidraad(path) == caught.value.problemen


def test_checking_a_sound_file_says_nothing_and_a_missing_one_something(tmp_path: Path) -> None:
    assert check_leidraad(DATA / "leidraden" / "acuut.toml") == ()
    assert check_leidraad(tmp_path / "weg.toml") == ("het is er niet.",)


def test_importing_the_room_loads_nothing_heavy() -> None:
    code = (
        "import sys, overleg.leidraad;"
        "print([n for n in ('sqlmodel', 'pydantic', 'textual', 'rich', 'overleg.dossier',"
        " 'tomllib', 'json', 'difflib') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
