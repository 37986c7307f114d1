from __future__ import annotations

from pathlib import Path

import pytest

from overleg.signalen.documentatie import build_documentatie, read_uitleg
from overleg.signalen.kijk import Kijk
from overleg.signalen.regels import REGELS

DOCS = Path(__file__).parents[2] / "docs" / "signalen.md"


def test_the_docs_are_up_to_date() -> None:
    made = "python -m overleg.signalen.documentatie > docs/signalen.md"
    assert DOCS.read_text(encoding="utf-8") == build_documentatie(), f"run: {made}"


def test_every_code_has_a_row_with_all_columns() -> None:
    rows = [line for line in build_documentatie().splitlines() if line.startswith("| ")]
    for code in REGELS:
        (row,) = [line for line in rows if line.startswith(f"| {code} |")]
        assert row.count(" | ") == 6


@pytest.mark.parametrize("code", list(REGELS))
def test_every_rule_says_when_why_and_from_where(code: str) -> None:
    uitleg = read_uitleg(REGELS[code])
    assert all((uitleg.wat, uitleg.precies, uitleg.reden, uitleg.bron))


def test_a_rule_without_a_reason_is_refused() -> None:
    def rule(kijk: Kijk) -> None:
        """Something.

        Precisely: it.
        Source: nowhere.
        """

    with pytest.raises(ValueError, match="Reason"):
        read_uitleg(rule)  # type: ignore[arg-type]
