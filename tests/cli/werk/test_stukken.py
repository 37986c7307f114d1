from __future__ import annotations

import json
from pathlib import Path

import pytest

from overleg.cli.opdracht.stukken import DEELNEMERS, SOORTEN, VOOR, StukVorm
from overleg.cli.werk import stukken as werk_stukken
from overleg.dossier.zichtbaar import VASTE_LEZERS
from overleg.keuzes import StukSoort
from overleg.leidraad import KERNVRAGEN
from overleg.stukken import STUKKEN, VORMEN
from tests.cli.conftest import Roep


def test_there_is_a_command_for_every_kind_and_form_that_can_be_made() -> None:
    assert list(SOORTEN) == list(STUKKEN)
    assert [vorm.value for vorm in StukVorm] == list(VORMEN)


@pytest.mark.parametrize("soort", list(SOORTEN))
def test_the_defaults_are_the_usual_reader_text_and_stdout(
    roep: Roep, linde: str, soort: StukSoort
) -> None:
    page = roep("stukken", soort, linde)
    assert page.code == 0
    assert soort is StukSoort.ACUUTKAART or page.fout == ""
    full = ("--voor", VOOR.get(soort, DEELNEMERS), "-f", "tekst", "-o", "-", "--overleg", "2")
    assert _content(page.uit) == _content(roep("stukken", soort, linde, *full).uit)
    assert "overleg 2" in page.uit.lower()


def test_only_who_may_have_a_paper_is_its_usual_reader() -> None:
    for soort, recept in STUKKEN.items():
        assert VASTE_LEZERS[VOOR.get(soort, DEELNEMERS)].soort in recept.lezers


def test_what_is_wrong_with_the_card_is_told_beside_it(roep: Roep, linde: str) -> None:
    fout = roep("stukken", "acuutkaart", linde).fout
    assert "Let op: Nog niet ingevuld: regel 2 [" in fout
    assert "Let op: Regel 3 is in overleg 1 geschreven." in fout
    assert roep("stukken", "verslag", linde).fout == ""
    assert roep("casus", "importeer", "data/voorbeelden/melder-noor.json").code == 0
    afloop = roep("stukken", "acuutkaart", "2026-0011")
    assert "Let op: Op de kaart staat niet tot wanneer hij geldt.\n" in afloop.fout
    assert "is geen plek voor “Noor bewaarde haar kleding" in afloop.fout
    assert "Let op" not in afloop.uit


def test_the_card_is_not_made_for_the_table(roep: Roep, linde: str) -> None:
    afloop = roep("stukken", "acuutkaart", linde, "--voor", "DEELNEMERS")
    assert (afloop.code, afloop.uit) == (1, "")
    assert "INTERN, CRISISDIENST" in afloop.fout


def _content(page: str) -> list[str]:
    """Leave out the lines that say when this copy was made."""
    return [line for line in page.splitlines() if "emaakt" not in line]


def test_the_minutes_hold_questions_organisations_and_actions(roep: Roep, linde: str) -> None:
    page = " ".join(roep("stukken", "verslag", linde).uit.split()).lower()
    exported = json.loads(roep("casus", "exporteer", linde).uit)
    for words in (*KERNVRAGEN, *(item["naam"] for item in exported["organisaties"])):
        assert words.lower() in page


@pytest.mark.parametrize("words", [("--json",), ("-f", "json"), ("--vorm", "JSON")])
def test_json_in_both_spellings(roep: Roep, linde: str, words: tuple[str, ...]) -> None:
    afloop = roep("stukken", "verslag", linde, *words)
    if words[-1] == "JSON":
        assert afloop.code == 2
        return
    shown = json.loads(afloop.uit)
    assert len(shown["organisaties"]) == 7
    assert all(item["naam"] for item in shown["organisaties"])


def test_an_older_meeting_can_be_asked_for(roep: Roep, linde: str) -> None:
    shown = json.loads(roep("stukken", "verslag", linde, "--overleg", "1", "--json").uit)
    assert shown["overleg"] == 1
    afloop = roep("stukken", "verslag", linde, "--overleg", "9")
    assert (afloop.code, afloop.uit) == (1, "")
    assert "geen overleg 9" in afloop.fout
    assert "1, 2" in afloop.fout


def test_a_case_without_a_meeting_has_no_papers_yet(roep: Roep, code: str) -> None:
    nummer = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    afloop = roep("stukken", "verslag", nummer)
    assert (afloop.code, afloop.uit) == (1, "")
    assert "nog geen overleg" in afloop.fout


def test_a_reader_is_an_organisation_or_a_word(roep: Roep, linde: str) -> None:
    exported = json.loads(roep("casus", "exporteer", linde).uit)
    naam = exported["organisaties"][0]["naam"]
    assert json.loads(roep("stukken", "verslag", linde, "--voor", naam, "--json").uit)["voor"]
    intern = json.loads(roep("stukken", "verslag", linde, "--voor", "intern", "--json").uit)
    assert intern["stempel"]


@pytest.mark.parametrize("lezer", ["Niemand", "", "CRISISDIENST"])
def test_a_reader_that_cannot_be_is_refused(roep: Roep, linde: str, lezer: str) -> None:
    afloop = roep("stukken", "verslag", linde, "--voor", lezer)
    assert (afloop.code, afloop.uit) == (1, "")
    assert len(afloop.fout.splitlines()) == 3


def test_a_file_is_private_and_never_replaces(roep: Roep, linde: str, tmp_path: Path) -> None:
    path = tmp_path / "verslag.md"
    afloop = roep("stukken", "verslag", linde, "-f", "md", "-o", str(path))
    assert (afloop.code, afloop.uit) == (0, "")
    assert str(path) in afloop.fout
    assert path.stat().st_mode & 0o777 == 0o600
    before = path.read_bytes()
    assert roep("stukken", "verslag", linde, "-o", str(path)).code == 1
    assert path.read_bytes() == before


def test_no_text_is_refused_on_a_terminal(
    roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(werk_stukken, "render", lambda document, vorm: b"%PDF-1.7")
    afloop = roep("stukken", "verslag", linde, scherm=True)
    assert (afloop.code, afloop.uit) == (1, "")
    assert "-o" in afloop.fout
    assert roep("stukken", "verslag", linde).uit_bytes == b"%PDF-1.7"
