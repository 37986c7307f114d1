"""Reading one table of a data file key by key, noting every problem with its place.

Reading never stops at the first mistake: whoever edits a file gets the whole list at once. A value
that does not fit gives an empty one back, and the list of problems says that it cannot be used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from overleg.keuzes import Keuze
from overleg.leidraad.woorden import describe, quote, suggest
from overleg.tekst import sanitize_line

ZIN = 300
"""Longest sentence in characters: more does not fit under the question of a step."""

K = TypeVar("K", bound=Keuze)


class Tabel:
    """A table at a place in a file, such as ``stap[3]`` (the third step; counted from 1)."""

    def __init__(self, waarden: Mapping[str, object], plek: str, problemen: list[str]) -> None:
        """Read from `waarden`; note problems in `problemen`, which all tables of a file share."""
        self.plek = plek
        self._waarden = waarden
        self._problemen = problemen
        self._gelezen: dict[str, None] = {}

    def place(self, sleutel: str) -> str:
        """Give the address of a key in the file."""
        return f"{self.plek}.{sleutel}" if self.plek else sleutel

    def note(self, sleutel: str, probleem: str) -> None:
        """Note a problem at a key."""
        self._problemen.append(f"{self.place(sleutel)}: {probleem}")

    def expect(self, sleutel: str, verwacht: str, gevonden: object) -> None:
        """Note that something else was expected than what was found."""
        self.note(sleutel, f"verwacht {verwacht}, gevonden {describe(gevonden)}.")

    def has(self, sleutel: str) -> bool:
        """Tell whether the key is there at all."""
        return sleutel in self._waarden

    def line(self, sleutel: str, *, langste: int = ZIN, leeg: bool = False) -> str:
        """Read one line of text, sanitised; with `leeg` it may be empty or left out."""
        value = self._take(sleutel)
        if leeg and value is None:
            return ""
        return self._line(sleutel, value, langste, leeg)

    def number(self, sleutel: str, laagste: int, hoogste: int, standaard: int = 0) -> int:
        """Read a whole number; `standaard` (when not 0) is used if the key was left out."""
        value = self._take(sleutel)
        if value is None and standaard:
            return standaard
        return self._number(sleutel, value, laagste, hoogste)

    def lines(self, sleutel: str, *, minst: int, meest: int, langste: int = ZIN) -> tuple[str, ...]:
        """Read a list of `minst` to `meest` lines of text; all different, none empty."""
        items = self._list(sleutel, minst, meest, "regels tekst tussen aanhalingstekens")
        found = tuple(
            self._line(f"{sleutel}[{nr}]", item, langste, False) for nr, item in enumerate(items, 1)
        )
        self._refuse_double(sleutel, items)
        return found

    def numbers(self, sleutel: str, laagste: int, hoogste: int) -> tuple[int, ...]:
        """Read a list of different whole numbers; it may be empty or left out."""
        items = self._list(sleutel, 0, hoogste - laagste + 1, "hele getallen")
        found = tuple(
            self._number(f"{sleutel}[{nr}]", item, laagste, hoogste)
            for nr, item in enumerate(items, 1)
        )
        self._refuse_double(sleutel, items)
        return found

    def choice(self, sleutel: str, soort: type[K]) -> K:
        """Read one word from a closed list."""
        return self._choice(sleutel, self._take(sleutel), soort)

    def choices(self, sleutel: str, soort: type[K]) -> tuple[K, ...]:
        """Read different words from a closed list; it may be empty or left out."""
        items = self._list(sleutel, 0, len(soort), "woorden uit een vaste lijst")
        found = tuple(
            self._choice(f"{sleutel}[{nr}]", item, soort) for nr, item in enumerate(items, 1)
        )
        self._refuse_double(sleutel, items)
        return found

    def table(self, sleutel: str) -> Tabel | None:
        """Read a table inside this one; None (and a problem) when it is not there."""
        value = self._take(sleutel)
        if isinstance(value, Mapping):
            return Tabel(value, self.place(sleutel), self._problemen)
        self.expect(sleutel, f"een tabel [{sleutel}]", value)
        return None

    def tables(self, sleutel: str, *, minst: int, meest: int) -> tuple[Tabel, ...]:
        """Read a row of `minst` to `meest` tables written as ``[[sleutel]]``."""
        found = []
        for nr, item in enumerate(self._list(sleutel, minst, meest, f"tabellen [[{sleutel}]]"), 1):
            if isinstance(item, Mapping):
                found.append(Tabel(item, f"{self.place(sleutel)}[{nr}]", self._problemen))
            else:
                self.expect(f"{sleutel}[{nr}]", f"een tabel [[{sleutel}]]", item)
        return tuple(found)

    def close(self) -> None:
        """Note every key nobody asked for: a typing error must not pass in silence."""
        for key in self._waarden:
            if key not in self._gelezen:
                hint = suggest(key, self._gelezen)
                self.note(sanitize_line(key)[:60], f"deze sleutel kennen we hier niet. {hint}")

    def _take(self, sleutel: str) -> object:
        self._gelezen[sleutel] = None
        return self._waarden.get(sleutel)

    def _line(self, sleutel: str, value: object, langste: int, leeg: bool) -> str:
        if not isinstance(value, str):
            self.expect(sleutel, "tekst tussen aanhalingstekens", value)
            return ""
        text = sanitize_line(value)
        if not text and not leeg:
            self.note(sleutel, "verwacht tekst, gevonden een lege regel.")
        elif len(text) > langste:
            self.note(sleutel, f"verwacht hooguit {langste} tekens, gevonden {len(text)}.")
        return text

    def _number(self, sleutel: str, value: object, laagste: int, hoogste: int) -> int:
        # A bool is an int in Python, but `minuten = true` is a mistake.
        if isinstance(value, bool) or not isinstance(value, int):
            self.expect(sleutel, f"een heel getal van {laagste} tot en met {hoogste}", value)
            return laagste
        if not laagste <= value <= hoogste:
            self.expect(sleutel, f"een heel getal van {laagste} tot en met {hoogste}", value)
            return laagste
        return value

    def _choice(self, sleutel: str, value: object, soort: type[K]) -> K:
        for choice in soort:
            if isinstance(value, str) and choice.value == value:
                return choice
        words = [choice.value for choice in soort]
        if isinstance(value, str):
            self.note(sleutel, f"{quote(value)} bestaat hier niet. {suggest(value, words)}")
        else:
            self.expect(sleutel, "een woord uit: " + ", ".join(words), value)
        return next(iter(soort))

    def _list(self, sleutel: str, minst: int, meest: int, van: str) -> list[object]:
        value = self._take(sleutel)
        if value is None and minst == 0:
            return []
        if not isinstance(value, list):
            self.expect(sleutel, f"een lijst van {van}", value)
            return []
        if not minst <= len(value) <= meest:
            number = str(minst) if minst == meest else f"{minst} tot en met {meest}"
            self.note(sleutel, f"verwacht een lijst van {number} {van}, gevonden {len(value)}.")
        return value[:meest]

    def _refuse_double(self, sleutel: str, items: list[object]) -> None:
        # What was written, not what was read: two mistakes are not twice the same.
        plain = [str(item) for item in items if isinstance(item, (str, int))]
        for text in dict.fromkeys(text for text in plain if plain.count(text) > 1):
            self.note(sleutel, f"{quote(text)} staat er meer dan één keer.")
