from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from overleg.store import Store
from tests.cli.conftest import Roep
from tests.cli.engels import find_english


def test_a_new_case_gives_only_its_number(roep: Roep, code: str) -> None:
    first, second = (roep("casus", "nieuw", naam) for naam in ("Gezin Berk", "Gezin Eik"))
    assert re.fullmatch(r"\d{4}-0001\n", first.uit)
    assert re.fullmatch(r"\d{4}-0002\n", second.uit)
    assert f"overleg gesprek {first.uit.strip()} --tekst" in first.fout


def test_a_name_that_is_taken_is_told_but_allowed(roep: Roep, code: str) -> None:
    first = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    again = roep("casus", "nieuw", "gezin berk")
    assert again.code == 0
    assert f"casus {first} heet ook zo" in again.fout
    both = roep("casus", "toon", "Gezin Berk")
    assert both.code == 1
    assert first in both.fout
    assert again.uit.strip() in both.fout


@pytest.mark.parametrize(("naam", "zin"), [(" \n", "is leeg"), ("x" * 301, "is te lang")])
def test_a_name_that_cannot_be_is_refused(roep: Roep, code: str, naam: str, zin: str) -> None:
    afloop = roep("casus", "nieuw", naam)
    assert (afloop.code, afloop.uit) == (1, "")
    assert zin in afloop.fout
    assert json.loads(roep("casus", "lijst", "--json").uit) == []


def test_hostile_names_reach_no_terminal(roep: Roep, code: str) -> None:
    roep("casus", "nieuw", "[bold]x[/b]\x1b]52;c;AAAA\x07\u202e\udcff")
    page = roep("casus", "lijst").uit
    assert "[bold]x[/b][U+001B]]52;c;AAAA[U+0007][U+202E][U+DCFF]" in page
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", page)


def test_the_list_as_table_and_as_json(roep: Roep, linde: str) -> None:
    page = roep("casus", "lijst")
    assert page.uit.splitlines()[0].split() == ["Nummer", "Werknaam", "Status", "Gemaakt", "op"]
    assert re.search(rf"^{linde}  Gezin Linde +open ", page.uit, re.MULTILINE)
    (shown,) = json.loads(roep("casus", "lijst", "--json").uit)
    assert (shown["nummer"], shown["werknaam"], shown["status"]) == (linde, "Gezin Linde", "open")
    assert json.loads(roep("casus", "lijst", "-f", "json").uit) == [shown]
    assert page.fout == ""


def test_a_number_that_another_window_just_took_is_not_used_twice(
    roep: Roep, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    right = Store.next_nummer
    late = iter([first, first])
    monkeypatch.setattr(
        Store, "next_nummer", lambda self, jaar: next(late, None) or right(self, jaar)
    )
    afloop = roep("casus", "nieuw", "Gezin Eik")
    assert afloop.code == 0
    assert afloop.uit.strip() not in ("", first)
    assert len(json.loads(roep("casus", "lijst", "--json").uit)) == 2


def test_an_empty_list_teaches(roep: Roep, code: str) -> None:
    assert "overleg casus nieuw" in roep("casus", "lijst").fout
    assert roep("casus", "lijst", "--json").uit == "[]\n"


@pytest.mark.parametrize("woord", ["2026-0007", "Gezin Linde", "gezin linde", "GEZIN LINDE"])
def test_a_case_is_found_by_number_and_by_name(roep: Roep, linde: str, woord: str) -> None:
    assert roep("casus", "toon", woord).code == 0


def test_a_case_that_is_not_there_is_told(roep: Roep, linde: str) -> None:
    for words in (("casus", "toon"), ("casus", "exporteer"), ("stukken", "verslag")):
        afloop = roep(*words, "Gezin \x1b[31mBerk")
        assert (afloop.code, afloop.uit) == (1, "")
        assert "Gezin [U+001B][31mBerk" in afloop.fout


def test_a_case_at_a_glance(roep: Roep, linde: str) -> None:
    page = roep("casus", "toon", linde)
    assert page.fout == ""
    for words in ("2026-0007  Gezin Linde  (open)", "Mensen\n- ", "Open acties\n- ", "1: di 27"):
        assert words in page.uit
    exported = json.loads(roep("casus", "exporteer", linde).uit)
    melders = [item for item in exported["betrokkenen"] if item["rollen"] == ["melder"]]
    assert melders
    for item in (*exported["betrokkenen"], *exported["organisaties"]):
        assert (item["naam"] in page.uit) is (item not in melders)
    assert find_english(page.uit) == []


def test_an_action_that_is_late_or_over_is_told_apart(roep: Roep, linde: str) -> None:
    page = roep("casus", "toon", linde).uit.partition("Open acties\n")[2]
    exported = json.loads(roep("casus", "exporteer", linde).uit)
    over = {
        item["vervolgstap_id"]
        for item in exported["terugmeldingen"]
        if item["stand"] in ("gedaan", "niet_gedaan", "kon_niet_meer")
    }
    assert over
    for item in exported["vervolgstappen"]:
        assert (item["wat"] in page) is (item["id"] not in over)
    assert "TE LAAT" in page


def test_a_case_as_json_is_the_open_format(roep: Roep, linde: str) -> None:
    shown = roep("casus", "toon", linde, "--json").uit
    assert shown == roep("casus", "exporteer", linde).uit


def test_closing_and_opening_again(roep: Roep, linde: str) -> None:
    assert roep("casus", "sluit", linde).code == 0
    (shown,) = json.loads(roep("casus", "lijst", "--json").uit)
    assert shown["status"] == "gesloten"
    assert shown["gesloten_op"]
    again = roep("casus", "sluit", linde)
    assert again.code == 1
    assert "is al gesloten" in again.fout
    assert roep("casus", "sluit", linde, "--weer-open").code == 0
    (shown,) = json.loads(roep("casus", "lijst", "--json").uit)
    assert (shown["status"], shown["gesloten_op"]) == ("open", None)


def test_wiping_needs_the_number(roep: Roep, linde: str) -> None:
    for words in ((), ("--ja-wis", "2026-0008"), ("--ja-wis", "ja"), ("--ja-wis", "")):
        afloop = roep("casus", "wis", linde, *words)
        assert (afloop.code, afloop.uit) == (1, "")
        assert "Er is niets gewist" in afloop.fout
    assert roep("casus", "toon", linde).code == 0


def test_a_wiped_case_is_gone_and_logged(roep: Roep, thuis: Path, linde: str) -> None:
    afloop = roep("casus", "wis", "Gezin Linde", "--ja-wis", linde)
    assert (afloop.code, afloop.uit) == (0, "")
    assert "reservekopieën" in afloop.fout
    assert roep("casus", "toon", linde).code == 1
    assert "voorgoed gewist" in roep("kast", "logboek").uit
    assert roep("kast", "controleer").code == 0


def test_a_person_types_the_number_to_wipe(roep: Roep, linde: str) -> None:
    wrong = roep("casus", "wis", linde, invoer="ja\n", scherm=True)
    assert wrong.code == 1
    assert "Gezin Linde" in wrong.fout
    assert roep("casus", "wis", linde, invoer=f" {linde} \n", scherm=True).code == 0


def test_a_number_is_not_given_out_again_after_wiping(roep: Roep, code: str) -> None:
    first = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    roep("casus", "wis", first, "--ja-wis", first)
    assert roep("casus", "nieuw", "Gezin Eik").uit.strip() != first
