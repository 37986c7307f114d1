from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from overleg.actielijst import VORMEN
from overleg.cli.opdracht.acties import ActieVorm
from overleg.cli.werk import acties as werk_acties
from overleg.klok import Klok
from tests.cli.conftest import Roep
from tests.cli.engels import find_english
from tests.cli.werk.conftest import LINDE, NOOR

KLAAR = {"gedaan", "niet_gedaan", "kon_niet_meer"}


@pytest.fixture(autouse=True)
def _fixed_clock(monkeypatch: pytest.MonkeyPatch, klok: Klok) -> None:
    monkeypatch.setattr(werk_acties, "systeemklok", klok)


def _bron(path: Path = LINDE) -> dict[str, Any]:
    source: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return source


def _open(source: dict[str, Any]) -> set[str]:
    """Give the texts of the actions that were not reported as over."""
    over = {item["vervolgstap_id"] for item in source["terugmeldingen"] if item["stand"] in KLAAR}
    assert over
    return {item["wat"] for item in source["vervolgstappen"] if item["id"] not in over}


def _lijst(roep: Roep, *words: str) -> list[dict[str, Any]]:
    afloop = roep("acties", *words, "--json")
    assert afloop.code == 0
    shown: list[dict[str, Any]] = json.loads(afloop.uit)
    return shown


def _verander(roep: Roep, tmp_path: Path, velden: dict[str, Any], **casus: Any) -> None:
    """Import a second case: Gezin Linde once more, with every action changed."""
    source = _bron()
    source["casus"].update({"werknaam": "Gezin Berk", **casus})
    for item in source["vervolgstappen"]:
        item.update(velden)
    path = tmp_path / "berk.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    assert roep("casus", "importeer", str(path), "--als-nieuw").code == 0


def test_there_is_a_choice_for_every_form_that_can_be_made() -> None:
    assert [vorm.value for vorm in ActieVorm] == list(VORMEN)


def test_the_table_holds_what_is_open_and_nothing_that_is_over(roep: Roep, linde: str) -> None:
    page = roep("acties")
    assert (page.code, page.fout) == (0, "")
    assert page.uit == roep("acties", "-f", "tabel", "-o", "-").uit
    head, *rows = page.uit.splitlines()
    assert head.split()[0] == "Nummer"
    source = _bron()
    assert len(rows) == len(_open(source))
    for item in source["vervolgstappen"]:
        assert (item["wat"] in page.uit) is (item["wat"] in _open(source))
    assert all(row.startswith(linde) for row in rows)
    assert find_english(page.uit) == []


def test_json_in_both_spellings_and_in_order(roep: Roep, linde: str) -> None:
    shown = _lijst(roep)
    assert shown == json.loads(roep("acties", "-f", "json").uit)
    assert {item["wat"] for item in shown} == _open(_bron())
    dagen = [item["uiterlijk"] for item in shown]
    assert dagen == sorted(dagen)
    assert all(item["nummer"] == linde for item in shown)


def test_only_what_is_late(roep: Roep, linde: str) -> None:
    late = _lijst(roep, "--te-laat")
    vandaag = date(2026, 11, 17).isoformat()
    assert late
    assert late == [item for item in _lijst(roep) if item["uiterlijk"] < vandaag]
    assert all(item["te_laat"] for item in late)


@pytest.mark.parametrize("woord", ["Huisarts", "huisarts", "ARTS", "✚"])
def test_only_of_one_organisation(roep: Roep, linde: str, woord: str) -> None:
    shown = _lijst(roep, "--organisatie", woord)
    assert shown
    assert shown == [item for item in _lijst(roep) if item["organisatie"] == "Huisarts"]


def test_an_organisation_with_nothing_to_do_is_no_mistake(roep: Roep, linde: str) -> None:
    afloop = roep("acties", "--organisatie", "politie", "--json")
    assert (afloop.code, afloop.uit) == (0, "[]\n")
    assert "geen acties" in afloop.fout


@pytest.mark.parametrize("woord", ["Brandweer", "", "\x1b[31m"])
def test_an_organisation_nobody_has_is_told(roep: Roep, linde: str, woord: str) -> None:
    afloop = roep("acties", "--organisatie", woord)
    assert (afloop.code, afloop.uit) == (1, "")
    assert len(afloop.fout.splitlines()) == 3
    assert "\x1b" not in afloop.fout


def test_all_open_cases_together_and_no_closed_one(roep: Roep, linde: str, tmp_path: Path) -> None:
    _verander(roep, tmp_path, {})
    roep("casus", "importeer", str(NOOR))
    shown = _lijst(roep)
    key = [(item["uiterlijk"] or "9999", item["nummer"]) for item in shown]
    assert key == sorted(key)
    numbers = {item["nummer"] for item in shown}
    assert len(numbers) >= 2
    assert len({item["id"] for item in shown}) == len(shown)
    assert roep("casus", "sluit", linde).code == 0
    assert {item["nummer"] for item in _lijst(roep)} == numbers - {linde}


def test_what_not_everybody_may_see_is_counted_and_not_shown(
    roep: Roep, linde: str, tmp_path: Path
) -> None:
    before = roep("acties")
    _verander(roep, tmp_path, {"delen": "kamer", "wat": "Geheim"})
    for words in ((), ("-f", "json"), ("-f", "csv"), ("-f", "ics")):
        afloop = roep("acties", *words)
        assert "Geheim" not in afloop.uit + afloop.fout
        assert "niet alle deelnemers" in afloop.fout
        assert f"{len(_open(_bron()))} acties staan er niet bij" in afloop.fout
    assert roep("acties").uit == before.uit


def test_csv_can_be_read_back_and_holds_no_formula(roep: Roep, linde: str, tmp_path: Path) -> None:
    _verander(roep, tmp_path, {"wat": "=HYPERLINK(A1)", "eigenaar": "@SUM"})
    rows = list(csv.DictReader(io.StringIO(roep("acties", "-f", "csv").uit)))
    assert {row["wat"] for row in rows} == {"'=HYPERLINK(A1)", *_open(_bron())}
    assert "'@SUM" in {row["wie"] for row in rows}
    assert {row["te_laat"] for row in rows} == {"ja", "nee"}


def test_a_calendar_holds_days_and_numbers_and_nothing_else(roep: Roep, linde: str) -> None:
    afloop = roep("acties", "-f", "ics")
    assert (afloop.code, afloop.fout) == (0, "")
    events = Calendar.from_ical(afloop.uit_bytes).walk("VEVENT")
    assert len(events) == len(_open(_bron()))
    assert {str(event["SUMMARY"]) for event in events} == {f"Actie {linde}"}
    shown = [item["uiterlijk"] for item in _lijst(roep)]
    assert [event["DTSTART"].dt.isoformat() for event in events] == shown
    assert b"\r\n" in afloop.uit_bytes
    for item in (*_bron()["betrokkenen"], *_bron()["organisaties"]):
        assert item["naam"].encode() not in afloop.uit_bytes


def test_a_calendar_says_what_has_no_day(roep: Roep, linde: str, tmp_path: Path) -> None:
    _verander(roep, tmp_path, {"uiterlijk": None, "uiterlijk_tijd": None})
    afloop = roep("acties", "-f", "ics")
    assert f"{len(_open(_bron()))} acties hebben geen datum" in afloop.fout
    assert "geen datum" in roep("acties").uit


def test_a_calendar_may_be_read_on_a_screen(roep: Roep, linde: str) -> None:
    afloop = roep("acties", "-f", "ics", scherm=True)
    assert afloop.code == 0
    assert "SUMMARY:Actie 2026-0007" in afloop.uit


@pytest.mark.parametrize("vorm", list(VORMEN))
def test_a_file_is_private_and_never_replaces(
    roep: Roep, linde: str, tmp_path: Path, vorm: str
) -> None:
    path = tmp_path / f"acties.{vorm}"
    afloop = roep("acties", "-f", vorm, "-o", str(path))
    assert (afloop.code, afloop.uit) == (0, "")
    assert str(path) in afloop.fout
    assert path.stat().st_mode & 0o777 == 0o600
    before = path.read_bytes()
    assert before == roep("acties", "-f", vorm).uit_bytes
    assert roep("acties", "-f", vorm, "-o", str(path)).code == 1
    assert path.read_bytes() == before
    assert roep("acties", "-f", vorm, "-o", str(path), "--overschrijf").code == 0


def test_a_copy_is_logged_and_a_look_is_not(roep: Roep, linde: str) -> None:
    def times() -> int:
        return roep("kast", "logboek").uit.count("stuk gemaakt")

    before = times()
    roep("acties")
    assert times() == before
    roep("acties", "-f", "csv")
    assert times() == before + 1
    roep("acties", "--organisatie", "politie", "-f", "csv")
    assert times() == before + 1


def test_an_empty_store_gives_an_empty_list(roep: Roep, code: str) -> None:
    assert _lijst(roep) == []
    page = roep("acties")
    assert page.code == 0
    assert len(page.uit.splitlines()) == 1
    assert "geen acties" in page.fout


def test_two_hundred_actions(roep: Roep, linde: str, tmp_path: Path) -> None:
    source = _bron()
    first = source["vervolgstappen"][0]
    day = date(2026, 12, 1)
    source["vervolgstappen"] += [
        {**first, "id": f"veel-{n}", "uiterlijk": (day + timedelta(days=n % 9)).isoformat()}
        for n in range(200)
    ]
    path = tmp_path / "veel.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    assert roep("casus", "importeer", str(path), "--als-nieuw").code == 0
    shown = _lijst(roep)
    assert len(shown) == 200 + 2 * len(_open(_bron()))
    assert len(roep("acties").uit.splitlines()) == len(shown) + 1
