"""A list to choose from on a narrow screen: every choice stays below its own sign."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.screens.keuzelijst import Keus, Keuzelijst, hang
from overleg.textual_nl import DutchApp
from tests.screens.beeld import lees, rust
from tests.screens.lopen import loopt

KEUZES = (
    Keus(
        "een", "School", "Marit de Wit, intern begeleider en vertrouwenspersoon van de hele school"
    ),
    Keus("twee", "GGD Hollands Midden, jeugdgezondheidszorg", "Annemarie van den Heuvel"),
    Keus("drie", "een lange zin die niet op één regel past en daarom op een tweede verder gaat"),
)


@given(st.lists(st.text("abc漢", min_size=1, max_size=9), min_size=1), st.integers(16, 60))
def test_words_stay_and_no_line_is_too_wide(woorden: list[str], breedte: int) -> None:
    found = hang(" ".join(woorden), breedte, " 1  ")
    lines = found.split("\n")
    assert found.split() == ["1", *woorden]
    assert all(line.startswith(" 1  " if n == 0 else "    ") for n, line in enumerate(lines))
    # A single word is never broken; nine wide signs are eighteen cells.
    assert all(cell_len(line) <= max(breedte, 4 + 18) for line in lines)


class Proef(DutchApp):
    def compose(self):
        yield Keuzelijst(KEUZES, meer=True)


@loopt
async def test_a_row_never_begins_at_the_left_edge_of_the_list() -> None:
    app = Proef()
    async with app.run_test(size=(60, 12)) as pilot:
        await rust(pilot, "een lange zin")
        lines = [re.sub(r"[▁-▔]", " ", line).rstrip() for line in lees(app)]
        shown = [line for line in lines if line.strip()]
        assert len(shown) == 4
        assert "School" in shown[0]
        assert shown[0].endswith("…")
        assert shown[1].index("Annemarie") == shown[0].index("Marit")
        assert shown[3].index("tweede") >= shown[2].index("een lange")
