from __future__ import annotations

from overleg.cli.tabel import format_json, format_paren, format_tabel


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    assert format_tabel(("Nummer", "Naam"), [("2026-0001", "Linde"), ("1", "Noor")]) == (
        "Nummer     Naam\n2026-0001  Linde\n1          Noor"
    )


def test_wide_letters_keep_the_columns_straight() -> None:
    table = format_tabel(("A", "B"), [("日本", "x"), ("abcd", "y")])
    assert table.splitlines()[1:] == ["日本  x", "abcd  y"]


def test_text_of_people_is_literal_and_stays_on_one_line() -> None:
    table = format_tabel(("A", "B"), [("[bold]x[/bold]", "een\ntwee\x1b")])
    assert table.splitlines()[1] == "[bold]x[/bold]  een twee[U+001B]"


def test_without_rows_the_headings_stand_alone() -> None:
    assert format_tabel(("A", "B"), []) == "A  B"


def test_pairs_line_up() -> None:
    assert format_paren([("Kast", "/a"), ("Map", "/b\nc")]) == "Kast: /a\nMap:  /b c"


def test_json_keeps_its_letters() -> None:
    assert format_json({"naam": "Zoë"}) == '{\n  "naam": "Zoë"\n}'
