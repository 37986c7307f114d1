from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given
from rich.cells import cell_len

from overleg.stukken.canoniek import hash_document
from overleg.stukken.document import Alinea, Document, Kop, Lijst, Paren
from overleg.stukken.renderers import render
from overleg.stukken.teksten import list_teksten, map_teksten
from overleg.tekst import sanitize
from tests.stukken.papier import ALLES, documenten, make_document


def _tekst(document: Document) -> str:
    shown = render(document, "tekst")
    assert isinstance(shown, str)
    return shown


@given(documenten)
@example(make_document(Kop(1, "\r"), Paren((("\n", "\r"), ("\r", ""))), kop=(("\r", "\n"),)))
@example(make_document(Kop(2, "\n"), titel="\r", stempel="\n"))
def test_any_document_fits_in_80_columns_and_loses_no_letter(document: Document) -> None:
    shown = _tekst(document)
    assert all(cell_len(line) <= 80 for line in shown.split("\n"))
    assert all(line == line.rstrip() for line in shown.split("\n"))
    assert shown.endswith("\n")
    # The row of a column that has nothing in it is not shown.
    flat = set("".join(shown.split())) | set("EenTwee")
    printed = replace(document, nummer="", voor="", organisaties=(), gemaakt_op="")
    for text in list_teksten(map_teksten(printed, sanitize)):
        assert set("".join(text.split())) <= flat


def test_no_text_of_people_starts_where_a_heading_starts() -> None:
    hostile = "gewoon\nIs het NU veilig?\n================="
    shown = _tekst(make_document(Kop(1, "Vraag"), Alinea(hostile), Lijst((hostile,))))
    lines = shown.split("\n")
    assert "Is het NU veilig?" not in lines
    assert lines.count("Vraag") == 1
    assert sum("Is het NU veilig?" in line for line in lines) == 2


def test_every_block_is_shown() -> None:
    shown = _tekst(ALLES)
    for expected in (
        "Is het NU veilig?\n=================",
        "  Een zin.\n  Een tweede regel.",
        "  - Tweede\n    met uitleg",
        "  2. Twee",
        "  Casusregisseur: Ans",
        "  Noa (5)  weten we niet",
        "● Politie\n---------\n  Wat is er bekend?\n    - Sem belde.",
        "▲ School\n--------\n  Geen inbreng: niet nagekeken",
        "| Let op. ",
        "-" * 80,
        "Slot\n----",
    ):
        assert expected in shown


def test_the_top_says_what_it_is_and_for_whom() -> None:
    lines = _tekst(ALLES).split("\n")
    assert lines[1] == "Verslag casus 2026-0007, overleg 2"
    assert "NIET DOORSTUREN." in lines[5]
    assert "  Stand van dit stuk: concept" in lines
    assert "  Gemaakt op:         di 17 november 2026, 14:00" in lines
    assert "Controlegetal" not in _tekst(ALLES)


def test_a_fixed_version_carries_its_number_and_hash() -> None:
    shown = _tekst(replace(ALLES, status="vastgesteld", versie=2))
    assert "vastgesteld, versie 2" in shown
    assert f"Controlegetal: {hash_document(ALLES)}" in shown


def test_control_signs_are_marks_even_when_they_were_never_cleaned() -> None:
    shown = _tekst(make_document(Alinea("rood \x1b[31m, links \u202e, weg \x00")))
    assert "\x1b" not in shown
    assert "rood [U+001B][31m, links [U+202E], weg [U+0000]" in shown


def test_brackets_and_markup_stay_what_they_are() -> None:
    hostile = "[INTERN] [/b] [@click=app.quit] **vet** # kop | cel 👩‍👧"
    assert f"  {hostile}" in _tekst(make_document(Alinea(hostile)))


def test_a_label_of_two_rows_stays_on_one() -> None:
    shown = _tekst(make_document(Paren((("huis\nverbod", "geldt"),))))
    assert "  huis verbod: geldt\n" in shown


def test_a_heading_or_label_of_only_breaks_leaves_no_trace() -> None:
    met = (Kop(1, "\r"), Alinea("Een zin."), Kop(2, " \n"), Alinea("Twee."))
    assert _tekst(make_document(*met)) == _tekst(make_document(Alinea("Een zin."), Alinea("Twee.")))
    assert "\n  : " not in _tekst(make_document(Paren((("\r", "geldt"),))))
