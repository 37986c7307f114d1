from __future__ import annotations

import json
import re
from typing import Any

import pytest

from overleg.cli.werk import controleer as werk_controleer
from overleg.dossier import Dossier
from overleg.dossier.uitwisseling import from_json
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.keuzes import Ernst, StapSoort
from overleg.klok import Klok
from overleg.signalen import Cel, Signaal, Verwijzing, check_dossier
from overleg.verloop import leidraad_van
from tests.cli.conftest import Roep
from tests.cli.engels import find_english
from tests.cli.werk.conftest import LINDE
from tests.conftest import NU


@pytest.fixture(autouse=True)
def _fixed_clock(monkeypatch: pytest.MonkeyPatch, klok: Klok) -> None:
    monkeypatch.setattr(werk_controleer, "systeemklok", klok)


def _verwacht(nummer: int) -> tuple[Signaal, ...]:
    dossier = from_json(LINDE.read_bytes())
    overleg = dossier.overleggen[nummer - 1]
    return check_dossier(
        zichtbaar_voor(dossier, INTERN), leidraad_van(overleg), overleg_id=overleg.id, nu=NU
    )


@pytest.mark.parametrize("nummer", [1, 2])
def test_every_signaal_is_one_line_and_a_hard_one_gives_one(
    roep: Roep, linde: str, nummer: int
) -> None:
    found = _verwacht(nummer)
    assert any(een.ernst is Ernst.HARD for een in found)
    page = roep("controleer", linde, "--overleg", str(nummer))
    assert page.code == 1
    lines = page.uit.splitlines()
    assert [re.split(r" {2,}", line)[0] for line in lines] == [een.code for een in found]
    for line, een in zip(lines, found, strict=True):
        assert re.split(r" {2,}", line, maxsplit=3)[1] == een.ernst.label
        assert line.endswith(een.zin)
    assert f"Overleg {nummer} van casus {linde}: {len(found)} punten." in page.fout
    assert find_english(page.uit) == []


def test_the_latest_meeting_is_the_default(roep: Roep, linde: str) -> None:
    assert roep("controleer", "gezin linde").uit == roep("controleer", linde, "--overleg", "2").uit


def test_json_says_the_same_with_the_place(roep: Roep, linde: str) -> None:
    afloop = roep("controleer", linde, "--json")
    shown = json.loads(afloop.uit)
    assert afloop.code == 1
    assert shown == json.loads(roep("controleer", linde, "-f", "json").uit)
    found = _verwacht(2)
    assert [(item["code"], item["ernst"], item["stap"], item["zin"]) for item in shown] == [
        (een.code, een.ernst.value, een.stap.value, een.zin) for een in found
    ]
    assert [item["ids"] for item in shown] == [list(een.verwijzing.ids) for een in found]
    assert {item["titel"] for item in shown} >= {"Wat is nodig?"}


def _signaal(ernst: Ernst, cel: Cel | None = None) -> Signaal:
    return Signaal("PL03", ernst, "Er is \x1b[31miets los.", StapSoort.NODIG, Verwijzing((), cel))


@pytest.mark.parametrize(
    ("ernsten", "uitgang", "zin"),
    [
        ((), 0, "er zit niets los."),
        ((Ernst.LET_OP,), 0, "1 punt. Er is niets bij"),
        ((Ernst.HARD, Ernst.LET_OP), 1, "2 punten. Daarvan moet er 1 "),
        ((Ernst.HARD, Ernst.HARD), 1, "2 punten. Daarvan moeten er 2 "),
    ],
)
def test_only_a_hard_one_refuses(
    roep: Roep,
    linde: str,
    monkeypatch: pytest.MonkeyPatch,
    ernsten: tuple[Ernst, ...],
    uitgang: int,
    zin: str,
) -> None:
    found = tuple(_signaal(ernst) for ernst in ernsten)
    monkeypatch.setattr(werk_controleer, "check_dossier", lambda *_, **__: found)
    page = roep("controleer", linde)
    assert (page.code, len(page.uit.splitlines())) == (uitgang, len(ernsten))
    assert zin in page.fout
    assert "\x1b" not in page.uit
    as_json = roep("controleer", linde, "--json")
    assert (as_json.code, len(json.loads(as_json.uit))) == (uitgang, len(ernsten))


def test_the_chair_is_the_reader(roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Dossier] = []

    def look(dossier: Dossier, *_: Any, **__: Any) -> tuple[Signaal, ...]:
        seen.append(dossier)
        return (_signaal(Ernst.LET_OP, Cel("lin-sem", None, "wonen")),)

    monkeypatch.setattr(werk_controleer, "check_dossier", look)
    (item,) = json.loads(roep("controleer", linde, "--json").uit)
    assert item["cel"] == {"betrokkene_id": "lin-sem", "stem_id": None, "onderwerp": "wonen"}
    expected = zichtbaar_voor(from_json(LINDE.read_bytes()), INTERN)
    assert {een.id for een in seen[0].alle} == {een.id for een in expected.alle}


def test_a_meeting_or_case_that_is_not_there_is_told(roep: Roep, linde: str) -> None:
    for words in ((linde, "--overleg", "9"), ("Gezin Berk",)):
        afloop = roep("controleer", *words)
        assert (afloop.code, afloop.uit) == (1, "")
        assert len(afloop.fout.splitlines()) == 3
    nummer = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    assert "nog geen overleg" in roep("controleer", nummer).fout


def test_looking_changes_nothing(roep: Roep, linde: str) -> None:
    before = roep("kast", "logboek").uit
    roep("controleer", linde)
    assert roep("kast", "logboek").uit == before
