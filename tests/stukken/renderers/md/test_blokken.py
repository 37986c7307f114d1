from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import example, given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from overleg.stukken.document import (
    Alinea,
    Document,
    Kolom,
    Kop,
    Lijst,
    NaastElkaar,
    Noot,
    Paren,
    Streep,
    Tabel,
)
from overleg.stukken.renderers import render
from overleg.stukken.teksten import map_teksten
from overleg.tekst import sanitize
from tests.stukken.papier import ALLES, documenten, make_document

LEZER = MarkdownIt("commonmark").enable("table")

GEVAARLIJK = "\n".join(
    (
        "# kop",
        "- punt",
        "+ plus",
        "* ster",
        "1. een",
        "2) twee",
        "| cel | cel |",
        "| --- | --- |",
        "> zegt",
        "===",
        "---",
        "***",
        "```",
        "~~~",
        "    code",
        "\tcode",
        "[INTERN] [/b] [a](b) ![c](d)",
        "[x]: https://x.nl 'y'",
        "<b>vet</b> <!-- weg -->",
        "&amp; &#35; \\ \\* `code` __vet__ *a* ~~door~~",
        "eindigt op \\",
        "eindigt op spaties  ",
        "👩‍👧 漢字 e\u0323",
    )
)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _words(token: Token) -> str:
    """Give the text of an inline token as a person reads it."""
    shown = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak") or child.content == "<br>":
            shown.append("\n")
        else:
            assert child.type in ("text", "strong_open", "strong_close"), child
            shown.append(child.content)
    return "".join(shown)


def _read(document: Document) -> Iterator[tuple[str, str]]:
    """Read Markdown back as (the blocks a text stands in, the text)."""
    shown = render(document, "md")
    assert isinstance(shown, str)
    path: list[str] = []
    for token in LEZER.parse(shown):
        if token.nesting == 1:
            path.append(token.tag)
        elif token.nesting == -1:
            path.pop()
        elif token.type == "hr":
            yield "hr", ""
        else:
            assert token.type == "inline", token
            yield "/".join(tag for tag in path if tag != "p"), _flat(_words(token))


def _regels(text: str) -> str:
    return _flat(" ".join(line for line in text.split("\n")))


def _expected(document: Document) -> Iterator[tuple[str, str]]:
    """Say what must be read back, block by block."""
    yield "h1", _regels(document.titel)
    if _regels(document.stempel):
        yield "blockquote", _regels(document.stempel)
    for label, value in document.kop:
        yield "ul/li", _regels(f"{label}: {value}")
    yield "ul/li", "Stand van dit stuk: concept"
    yield "ul/li", "Gemaakt op: di 17 november 2026, 14:00"
    for blok in document.blokken:
        yield from _expected_blok(blok)


def _expected_blok(blok: object) -> Iterator[tuple[str, str]]:
    match blok:
        case Kop(niveau, tekst):
            yield f"h{niveau + 1}", _regels(tekst)
        case Alinea(tekst):
            if _regels(tekst):
                yield "", _regels(tekst)
        case Lijst(items, genummerd):
            for item in items:
                yield f"{'ol' if genummerd else 'ul'}/li", _regels(item) or "-"
        case Paren(paren):
            for label, value in paren:
                yield "ul/li", _regels(f"{label}: {value}")
        case Tabel(koppen, rijen):
            for kop in koppen:
                yield "table/thead/tr/th", kop
            for rij in rijen:
                for cel in rij:
                    yield "table/tbody/tr/td", _regels(cel)
        case NaastElkaar(rijen, kolommen):
            if kolommen:
                yield from _expected_blok(_naast(rijen, kolommen))
        case Noot(tekst):
            if _regels(tekst):
                yield "blockquote", _regels(tekst)
        case Streep():
            yield "hr", ""


def _naast(rijen: tuple[str, ...], kolommen: tuple[Kolom, ...]) -> Tabel:
    """Say which table a column per voice gives: rows of questions, below a row of remarks."""
    rows = [("", *(kolom.bij for kolom in kolommen))]
    for place, rij in enumerate(rijen):
        cells = []
        for kolom in kolommen:
            vak = kolom.vakken[place]
            cells.append(vak[0] if len(vak) == 1 else "\n".join(f"- {item}" for item in vak))
        rows.append((rij, *cells))
    filled = tuple(row for row in rows if any(cell.strip() for cell in row[1:]))
    return Tabel(("", *(kolom.naam for kolom in kolommen)), filled)


def _alike(pairs: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    # A label that is only spaces has no bold to read back; whether it is there is not the point.
    return [(path, re.sub(r"\s+", "", text)) for path, text in pairs]


@given(documenten)
@example(make_document(Alinea(GEVAARLIJK), Kop(1, GEVAARLIJK), Noot(GEVAARLIJK)))
@example(make_document(Lijst((GEVAARLIJK, GEVAARLIJK)), Lijst(("a",)), Lijst(("b",), True)))
@example(make_document(Lijst(("a",), True), Lijst(("b",), True), Lijst(("c",), True)))
@example(make_document(Tabel(("Wie", "Wat"), ((GEVAARLIJK, GEVAARLIJK), ("\\", "|\\|")))))
@example(make_document(Paren(((GEVAARLIJK, GEVAARLIJK),)), titel=GEVAARLIJK))
@example(ALLES)
def test_markdown_reads_back_as_the_same_blocks_with_the_same_words(document: Document) -> None:
    schoon = map_teksten(document, sanitize)
    assert _alike(_read(document)) == _alike(_expected(schoon))


def test_lists_that_follow_each_other_stay_two_lists() -> None:
    shown = render(make_document(Lijst(("a",)), Lijst(("b",)), kop=()), "md")
    assert isinstance(shown, str)
    opened = [token for token in LEZER.parse(shown) if token.type == "bullet_list_open"]
    assert len(opened) == 3  # the head is a list as well


def test_voices_stand_side_by_side_with_their_blind_spots_below() -> None:
    shown = render(
        make_document(
            NaastElkaar(
                ("Wat is er bekend?", "Leeg", "Weten wij niet"),
                (
                    Kolom("● Politie", "", (("Sem belde.", "Tweemaal."), (), ("Waar vader is.",))),
                    Kolom("▲ School", "Geen inbreng: niet nagekeken", ((), (), ())),
                ),
            )
        ),
        "md",
    )
    assert isinstance(shown, str)
    assert shown.endswith(
        "|  | ● Politie | ▲ School |\n"
        "| --- | --- | --- |\n"
        "|  |  | Geen inbreng: niet nagekeken |\n"
        "| Wat is er bekend? | \\- Sem belde.<br>\\- Tweemaal. |  |\n"
        "| Weten wij niet | Waar vader is. |  |\n"
    )


def test_a_table_and_a_numbered_list_look_like_one() -> None:
    shown = render(ALLES, "md")
    assert isinstance(shown, str)
    assert "| Wie | Wat |\n| --- | --- |\n| Sem (8) | onveilig |" in shown
    assert "1. Een\n2. Twee" in shown
    assert "- **Casusregisseur:** Ans" in shown
