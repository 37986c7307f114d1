from __future__ import annotations

from datetime import date, time

from overleg.actielijst import render_acties
from tests.actielijst.zaak import rij
from tests.conftest import NU


def _render(*rows: object) -> list[str]:
    page = render_acties(rows, "tabel", NU)  # type: ignore[arg-type]
    assert isinstance(page, str)
    assert page.endswith("\n")
    return page.splitlines()


def test_one_line_per_action_under_headings() -> None:
    head, first, second = _render(
        rij(wat="Sleutel\nhalen", uiterlijk=date(2026, 11, 16), tijd=time(9, 5), te_laat=True),
        rij(wat="bellen", uiterlijk=None),
    )
    names = ["Nummer", "Uiterlijk", "Tijd", "Stand", "Te laat", "Wie", "Organisatie", "Wat"]
    places = [head.index(name) for name in names]
    assert places == sorted(places)
    assert "ma 16 november 2026" in first
    assert "09:05" in first
    assert first.endswith("Sleutel halen")
    assert "TE LAAT" in first
    assert "TE LAAT" not in second
    assert "geen datum" in second
    assert first.index("Sleutel") == second.index("bellen") == head.index("Wat")


def test_nobody_is_said_aloud() -> None:
    _, row = _render(rij(wie="", organisatie=""))
    assert "nog niemand" in row
    assert "nog niemand" not in _render(rij(wie=""))[1]


def test_wide_signs_keep_the_columns_straight() -> None:
    _, wide, plain = _render(rij(wie="漢字"), rij(wie="Bos"))
    assert plain.index("Politie") - wide.index("Politie") == 2


def test_nothing_to_do_is_only_headings() -> None:
    assert len(_render()) == 1
