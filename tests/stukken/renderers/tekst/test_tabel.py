from __future__ import annotations

from rich.cells import cell_len

from overleg.stukken.document import Tabel
from overleg.stukken.renderers.tekst.tabel import render_tabel

ACTIES = Tabel(
    ("Nr.", "Uiterlijk", "Wat"),
    (
        ("1", "di 17-11", "Sem zien en alleen spreken, op school, zonder dat vader het weet"),
        ("2", "wo 18-11", "Bellen"),
    ),
    (3, 9, 40),
)


def test_a_table_that_fits_has_columns_under_their_heading() -> None:
    lines = render_tabel(Tabel(("Wie", "Oordeel"), (("Sem (8)", "onveilig"),)), 40)
    assert lines == ["Wie      Oordeel", "-------  --------", "Sem (8)  onveilig"]


def test_long_cells_wrap_in_their_own_column_with_air_between_the_rows() -> None:
    assert render_tabel(ACTIES, 46) == [
        "Nr.  Uiterlijk  Wat",
        "---  ---------  ------------------------------",
        "1    di 17-11   Sem zien en alleen spreken, op",
        "                school, zonder dat vader het",
        "                weet",
        "",
        "2    wo 18-11   Bellen",
    ]


def test_a_table_that_cannot_be_read_so_narrow_becomes_rows_of_pairs() -> None:
    lines = render_tabel(ACTIES, 20)
    assert lines[:3] == ["Nr.: 1", "Uiterlijk: di 17-11", "Wat: Sem zien en"]
    assert all(cell_len(line) <= 20 for line in lines)
    assert "Nr.: 2" in lines


def test_a_wide_sign_does_not_push_the_next_column_aside() -> None:
    lines = render_tabel(Tabel(("Wie", "Wat"), (("漢字", "een"), ("Sem", "twee"))), 40)
    starts = {
        cell_len(line[: line.index(woord)])
        for line, woord in zip(lines[2:], ("een", "twee"), strict=True)
    }
    assert len(starts) == 1


def test_a_table_without_rows_still_says_what_would_be_in_it() -> None:
    assert render_tabel(Tabel(("Wie", "Wat"), ()), 40) == ["Wie  Wat", "---  ---"]
