from __future__ import annotations

import re

from overleg.dossier import DINGEN
from tests.dossier.lijst import BESTAND, STANDAARD, render


def test_the_page_is_what_the_things_say() -> None:
    page = BESTAND.read_text(encoding="utf-8")
    assert page == render(), "run: .venv/bin/python -m tests.dossier.lijst"


def test_every_kind_and_every_field_is_on_it() -> None:
    parts = dict(re.findall(r"^## (\w+)\n(.*?)(?=^##? )", render(), flags=re.M | re.S))
    for soort in DINGEN:
        fields = set(re.findall(r"^\| `(\w+)`", parts[soort.__name__], flags=re.M))
        assert fields == set(soort.model_fields) - set(STANDAARD)


def test_every_link_on_it_leads_somewhere() -> None:
    page = render()
    titles = re.findall(r"^## (.*)$", page, flags=re.M)
    anchors = {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= anchors
