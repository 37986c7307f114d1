"""Hostile text in every field of a case: shown as it is or as a visible mark, and never obeyed."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

import pytest
from markdown_it import MarkdownIt

from overleg.dossier import Dossier
from overleg.dossier.zichtbaar import INTERN
from overleg.keuzes import StukSoort
from overleg.stukken import STUKKEN, Document, build_stuk, render
from overleg.tekst import sanitize
from tests.dingen import VIJANDIG
from tests.dossier.bouwen import NU
from tests.stukken.merktekens import MERK, mark
from tests.voorbeelden.lezen import read_voorbeeld

LEZER = MarkdownIt("commonmark").enable("table")
TEKSTEN = [text for text in VIJANDIG if text.strip()]


@cache
def _build(text: str, soort: StukSoort = StukSoort.VERSLAG) -> Document:
    """Make a paper in which every text of people is this one."""
    voorbeeld = read_voorbeeld("gezin-linde").dossier
    velden: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for ding_id, _, naam in mark(voorbeeld.alle)[1].values():
        velden[ding_id][naam] = text
    dossier = Dossier(ding.met(**velden[ding.id]) for ding in voorbeeld.alle)
    overleg = dossier.overleggen[0]
    return build_stuk(soort, dossier, INTERN, overleg_id=overleg.id, nu=NU)


def _tekens(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("text", TEKSTEN)
def test_hostile_text_is_printed_whole_and_without_power(text: str) -> None:
    document = _build(text)
    shown = str(render(document, "tekst"))
    assert _tekens(sanitize(text)) in _tekens(shown)
    for vorm in ("tekst", "md", "json"):
        assert sanitize(str(render(document, vorm))) == str(render(document, vorm))


@pytest.mark.parametrize("soort", list(STUKKEN))
@pytest.mark.parametrize("text", TEKSTEN)
def test_hostile_text_has_no_power_in_any_paper(text: str, soort: StukSoort) -> None:
    for vorm in ("tekst", "md", "json"):
        shown = str(render(_build(text, soort), vorm))
        assert sanitize(shown) == shown


def _structure(document: Document) -> list[str]:
    tokens = LEZER.parse(str(render(document, "md")))
    return [token.tag for token in tokens if token.type != "inline"]


@pytest.mark.parametrize("text", TEKSTEN)
def test_hostile_text_changes_nothing_in_the_structure_of_markdown(text: str) -> None:
    assert _structure(_build(text)) == _structure(_build("woord"))


def test_the_words_stand_where_they_were_put() -> None:
    assert MERK.search(str(render(_build("zq1x"), "tekst")))
