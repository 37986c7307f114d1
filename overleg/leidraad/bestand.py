"""Reading a data file from disk into keys and values, with errors an administrator understands."""

from __future__ import annotations

import re
from pathlib import Path

from overleg.fouten import Fout
from overleg.leidraad.woorden import quote
from overleg.tekst import sanitize_line

GROOTSTE = 200_000
"""Largest data file in bytes; what is larger is not one of ours."""


class BestandFout(Fout):
    """A data file cannot be used; `problemen` lists everything that is wrong with it."""

    def __init__(self, wat: str, bewaard: str, nu: str, problemen: tuple[str, ...] = ()) -> None:
        super().__init__(wat, bewaard, nu)
        # Exception rebuilds itself from `args` when it is copied.
        self.args = (wat, bewaard, nu, problemen)
        self.problemen = problemen


def refuse(herkomst: str, problemen: tuple[str, ...], nu: str) -> BestandFout:
    """Make the error for a file with these problems; the first one is told, the rest counted."""
    more = len(problemen) - 1
    rest = "" if not more else f" (en nog {more} {'punt' if more == 1 else 'punten'})"
    first = problemen[0].removesuffix(".")
    return BestandFout(
        f"{herkomst} is niet te gebruiken: {first}{rest}.", "Er is niets veranderd.", nu, problemen
    )


def read_toml(path: Path) -> dict[str, object]:
    """Read a TOML file.

    Raises `BestandFout` with one problem when the file cannot be read, is too large, is not
    UTF-8 or is not TOML; the problem names the line.
    """
    try:
        return parse_toml(_read_bytes(path))
    except ValueError as error:
        raise refuse(
            name_of(path), (str(error),), "Verbeter het bestand en probeer het opnieuw."
        ) from None


def name_of(path: Path) -> str:
    """Give the words with which a message names a file."""
    return f"Het bestand “{sanitize_line(str(path))}”"


def parse_toml(raw: bytes) -> dict[str, object]:
    """Turn the bytes of a TOML file into keys and values.

    Raises ValueError with a Dutch sentence that names the line.
    """
    import tomllib  # only whoever reads a file pays for it

    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ValueError(
            f"regel {line}: hier staat een teken dat geen UTF-8 is."
            " Bewaar het bestand opnieuw als UTF-8."
        ) from None
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("er staan te veel haken in elkaar.") from None
    except ValueError as error:
        raise ValueError(_explain(str(error), text)) from None


def _explain(message: str, text: str) -> str:
    # tomllib tells the place only inside its English sentence.
    place = re.search(r"at line (\d+), column (\d+)", message)
    if place is None:
        if "end of document" in message:
            return "het bestand houdt te vroeg op: er mist een waarde, aanhalingsteken of haak."
        return "dit is geen geldige TOML: kijk naar aanhalingstekens, haken en het is-teken."
    line, column = int(place[1]), int(place[2])
    lines = text.splitlines()
    shown = quote(lines[line - 1]) if 0 < line <= len(lines) else "een lege regel"
    if "overwrite" in message or "twice" in message:
        return f"regel {line}: deze naam staat er twee keer: {shown}."
    return (
        f"regel {line}, teken {column}: dit is geen geldige TOML: {shown}."
        " Kijk naar aanhalingstekens, haken en het is-teken."
    )


def _read_bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise ValueError("dit is geen gewoon bestand.")
        with path.open("rb") as file:
            raw = file.read(GROOTSTE + 1)
    except FileNotFoundError:
        raise ValueError("het is er niet.") from None
    except PermissionError:
        raise ValueError("u mag het niet lezen.") from None
    except OSError:
        raise ValueError("het kan niet worden gelezen.") from None
    if len(raw) > GROOTSTE:
        raise ValueError(f"het is groter dan {GROOTSTE // 1000} kB.")
    return raw
