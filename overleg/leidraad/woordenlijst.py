"""Words worth a second look, with a hint and another way to say it: data, not code.

Hints, never grades, and never inside quoted own words: what somebody said stays what was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from overleg.keuzes import InbrengSoort, Keuze
from overleg.leidraad.bestand import name_of, read_toml, refuse
from overleg.leidraad.bouwen import read_id, refuse_same
from overleg.leidraad.tabel import Tabel
from overleg.leidraad.woorden import quote, suggest
from overleg.plekken import find_data

BESTAND = "woordenlijst.toml"

PLANREGELS = ("vervolgstap", "afspraak", "voorwaarde", "watals")
"""Lines of the plan for which a word may be meant, besides the kinds of inbreng."""

_MEESTE = 300
_QUOTED = re.compile(
    # No pattern may run past another opening quote: a text full of them would take minutes.
    r"\"[^\"]*\"|“[^”“]*”|„[^”“„]*[”“]|«[^»«]*»"
    # Single quotes are apostrophes too (zo'n, foto's, 's avonds): those do not close.
    r"|(?<!\w)‘(?:[^’‘]|’(?=\w))*’(?!\w)"
    r"|(?<!\w)'(?=\S)(?:[^']|(?<=\w)'(?=\w))*(?<=\S)'(?!\w)"
)


class WoordGroep(Keuze):
    """Why a word is on the list."""

    NEUTRAAL = "neutraal", "kan neutraler"
    GEDRAG = "gedrag", "beschrijf wat u zag"
    PRECIES = "precies", "kan preciezer"
    VAKWOORD = "vakwoord", "kan gewoner"
    VAAG = "vaag", "zegt niet wie wat doet"


@dataclass(frozen=True)
class Woord:
    """Terms that get the same hint and suggestion.

    A term is a word or a few words; a ``*`` at its end stands for any ending. `alleen_bij` limits
    the hint to kinds of inbreng or to lines of the plan; empty means everywhere.
    """

    id: str
    groep: WoordGroep
    termen: tuple[str, ...]
    hint: str
    voorstel: str
    alleen_bij: tuple[str, ...] = ()

    @cached_property
    def patroon(self) -> re.Pattern[str]:
        """What finds the terms as whole words, whatever their capitals or spaces."""
        return re.compile("|".join(_pattern(term) for term in self.termen), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Treffer:
    """A term found in a text: which word, and from where to where (in characters)."""

    woord: Woord = field(repr=False)
    tekst: str
    begin: int
    eind: int


def load_woordenlijst() -> tuple[Woord, ...]:
    """Load the list in the order of the file.

    Raises `BestandFout` with everything that is wrong with the file.
    """
    path = find_data(BESTAND)
    words, problemen = build_woordenlijst(read_toml(path))
    if problemen:
        raise refuse(name_of(path), problemen, "Verbeter het bestand en probeer het opnieuw.")
    return words


def build_woordenlijst(
    waarden: dict[str, object],
) -> tuple[tuple[Woord, ...], tuple[str, ...]]:
    """Build the list from the keys of a file and tell what is wrong, each with its place."""
    problemen: list[str] = []
    top = Tabel(waarden, "", problemen)
    tables = top.tables("woord", minst=1, meest=_MEESTE)
    words = tuple(_woord(table) for table in tables)
    top.close()
    refuse_same(tables, "id", [word.id for word in words])
    return words, tuple(problemen)


def find_words(tekst: str, woorden: tuple[Woord, ...], bij: str = "") -> tuple[Treffer, ...]:
    """Give the terms found in a text, in reading order, outside quotation marks.

    `bij` says what the text is: a kind of inbreng (``feit``) or a line of the plan
    (``vervolgstap``). Words that are meant for something else are left out.
    """
    # Same length, so that places stay right; a NUL is no part of any word.
    open_text = _QUOTED.sub(lambda match: "\0" * len(match[0]), tekst)
    found = [
        Treffer(word, tekst[hit.start() : hit.end()], hit.start(), hit.end())
        for word in woorden
        if not word.alleen_bij or bij in word.alleen_bij
        for hit in word.patroon.finditer(open_text)
    ]
    return tuple(sorted(found, key=lambda hit: (hit.begin, -hit.eind)))


def _pattern(term: str) -> str:
    stem = term.removesuffix("*")
    body = r"\s+".join(re.escape(part) for part in stem.split())
    return rf"(?<!\w){body}\w*" if term.endswith("*") else rf"(?<!\w){body}(?!\w)"


def _woord(tabel: Tabel) -> Woord:
    allowed = (*(soort.value for soort in InbrengSoort), *PLANREGELS)
    word = Woord(
        id=read_id(tabel, "id"),
        groep=tabel.choice("groep", WoordGroep),
        termen=tabel.lines("termen", minst=1, meest=40, langste=60),
        hint=tabel.line("hint"),
        voorstel=tabel.line("voorstel"),
        alleen_bij=tabel.lines("alleen_bij", minst=0, meest=len(allowed), langste=60),
    )
    tabel.close()
    for nr, term in enumerate(word.termen, 1):
        if term and ("*" in term[:-1] or not re.match(r"\w", term)):
            tabel.expect(f"termen[{nr}]", "een woord, met hooguit een * aan het eind", term)
    for nr, place in enumerate(word.alleen_bij, 1):
        if place and place not in allowed:
            hint = suggest(place, allowed)
            tabel.note(f"alleen_bij[{nr}]", f"{quote(place)} bestaat hier niet. {hint}")
    return word
