from __future__ import annotations

import json
from pathlib import Path

import pytest

from overleg.leidraad import load_leidraad
from tests.cli.conftest import Roep
from tests.cli.engels import find_english

VIJF = ["uur", "volledig", "acuut", "seksueel-geweld", "herbeoordeling"]


def _own(thuis: Path, naam: str, inhoud: str) -> Path:
    path = thuis / "data" / "leidraden" / f"{naam}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(inhoud, encoding="utf-8")
    return path


def test_the_list_names_all_five(roep: Roep, thuis: Path) -> None:
    page = roep("leidraad", "lijst")
    assert [line.split()[0] for line in page.uit.splitlines()] == ["Naam", *VIJF]
    assert page.fout == ""


def test_the_list_as_json(roep: Roep, thuis: Path) -> None:
    shown = json.loads(roep("leidraad", "lijst", "--json").uit)
    assert [item["naam"] for item in shown] == VIJF
    assert not any(item["problemen"] or item["eigen"] for item in shown)
    assert shown == json.loads(roep("leidraad", "lijst", "-f", "json").uit)


def test_a_broken_one_is_listed_with_what_is_wrong(roep: Roep, thuis: Path) -> None:
    _own(thuis, "kapot", "naam = = 3\n")
    page = roep("leidraad", "lijst")
    assert page.code == 0
    (line,) = (line for line in page.uit.splitlines() if line.startswith("kapot"))
    assert "NIET TE GEBRUIKEN" in line
    assert "regel 1" in line


@pytest.mark.parametrize("naam", VIJF)
def test_a_page_shows_each_step_with_its_question(roep: Roep, thuis: Path, naam: str) -> None:
    page = " ".join(roep("leidraad", "toon", naam).uit.split())
    leidraad = load_leidraad(naam)
    assert find_english(page) == []
    for stap in leidraad.stappen:
        assert f"{stap.titel} ({stap.id}, {stap.minuten} min)" in page
        assert all(zin in page for zin in stap.zeg)


def test_a_page_as_json_is_the_whole_leidraad(roep: Roep, thuis: Path) -> None:
    shown = json.loads(roep("leidraad", "toon", "uur", "--json").uit)
    assert shown["sleutel"] == "uur"
    assert len(shown["stap"]) == len(load_leidraad("uur").stappen)


def test_an_unknown_one_is_told_with_what_was_meant(roep: Roep, thuis: Path) -> None:
    afloop = roep("leidraad", "toon", "akuut")
    assert (afloop.code, afloop.uit) == (1, "")
    assert "akuut" in afloop.fout
    assert "acuut" in afloop.fout


def test_checking_a_sound_file(roep: Roep, thuis: Path, tmp_path: Path) -> None:
    path = roep("leidraad", "kopieer", "uur", "uur-noord").uit.strip()
    afloop = roep("leidraad", "controleer", path)
    assert (afloop.code, afloop.uit) == (0, "")
    assert "is een goede leidraad" in afloop.fout


def test_checking_a_broken_file_names_every_place(roep: Roep, thuis: Path, tmp_path: Path) -> None:
    copy = Path(roep("leidraad", "kopieer", "uur", "uur-noord").uit.strip())
    text = copy.read_text(encoding="utf-8")
    copy.write_text(text.replace("minuten = 4", 'minuten = "vier"'), encoding="utf-8")
    afloop = roep("leidraad", "controleer", str(copy))
    assert afloop.code == 1
    assert afloop.uit.count("\n") == text.count("minuten = 4")
    assert "minuten" in afloop.uit
    assert "nog niet te gebruiken" in afloop.fout


@pytest.mark.parametrize("naam", ["weg.toml", "."])
def test_a_file_that_is_not_there_is_told(
    roep: Roep, thuis: Path, tmp_path: Path, naam: str
) -> None:
    afloop = roep("leidraad", "controleer", str(tmp_path / naam))
    assert afloop.code == 1
    assert "nog niet te gebruiken" in afloop.fout


def test_a_copy_is_found_and_listed_as_own(roep: Roep, thuis: Path) -> None:
    roep("leidraad", "kopieer", "acuut", "acuut-noord")
    (line,) = (
        line for line in roep("leidraad", "lijst").uit.splitlines() if line.startswith("acuut-n")
    )
    assert "eigen" in line
    assert roep("leidraad", "toon", "acuut-noord").code == 0


def test_a_copy_never_replaces(roep: Roep, thuis: Path) -> None:
    path = Path(roep("leidraad", "kopieer", "uur", "eigen").uit.strip())
    path.write_text("veranderd")
    afloop = roep("leidraad", "kopieer", "acuut", "eigen")
    assert afloop.code == 1
    assert "is er al" in afloop.fout
    assert path.read_text() == "veranderd"


@pytest.mark.parametrize("naam", ["../weg", "Naam", "a b", "", ".x", "a/b", "é"])
def test_a_copy_needs_a_name_that_can_be_a_file(roep: Roep, thuis: Path, naam: str) -> None:
    afloop = roep("leidraad", "kopieer", "uur", naam)
    assert afloop.code == 1
    assert "kan geen naam van een leidraad zijn" in afloop.fout
    assert not thuis.exists()


def test_a_broken_own_leidraad_is_refused_with_its_place(roep: Roep, thuis: Path) -> None:
    _own(thuis, "uur", "naam = 3")
    afloop = roep("leidraad", "toon", "uur")
    assert afloop.code == 1
    assert "niet te gebruiken" in afloop.fout
