"""The one sanitiser, used wherever text from people comes in and where it is shown.

Text is never shortened or dropped here: what a terminal, a paper or the store cannot bear
becomes a mark that a reader can see, such as ``[U+001B]``.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import Literal

from overleg.fouten import Fout

MAX_VELD = 100_000
"""The most one field may hold, in bytes of UTF-8; larger pastes make the screen stall."""

# The last two places of every plane, and the block U+FDD0 to U+FDEF, are noncharacters.
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)

_FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f"  # C0 without tab and newline
    "\x7f-\x9f"  # DEL and C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls
    "\u2028\u2029"  # line and paragraph separator
    "\ud800-\udfff"  # surrogates: alone in a str, they cannot be written as UTF-8
    + _NONCHARACTERS
    + "]"
)

_LINE_BREAKS = re.compile("[ \t\n]*[\t\n][ \t\n]*")

# A row of combining signs this long is no language. Putting such a row in order costs the
# standard library time that grows with its square: seconds for one field.
_LONG_ROW = re.compile(r"[^\w\s\x00-\x7f]{64,}")

# Letters that Unicode does not take apart into a letter and a sign.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


def _mark(match: re.Match[str]) -> str:
    return f"[U+{ord(match[0]):04X}]"


def _order_row(match: re.Match[str]) -> str:
    """Put the combining signs of a row in canonical order; sorting keeps equals in place."""
    apart = "".join(unicodedata.normalize("NFD", sign) for sign in match[0])
    groups = groupby(apart, key=lambda sign: unicodedata.combining(sign) > 0)
    return "".join(
        "".join(sorted(group, key=unicodedata.combining) if combining else group)
        for combining, group in groups
    )


def _normalize(form: Literal["NFC", "NFKD"], text: str) -> str:
    return unicodedata.normalize(form, _LONG_ROW.sub(_order_row, text))


def sanitize(text: str) -> str:
    """Return `text` fit for store, screen, paper and terminal.

    The result is NFC, every line ends in ``\\n``, and each code point that can steer a
    terminal, turn the reading order or break a file has become a mark like ``[U+001B]``.
    Sanitising twice gives the same as once. Nothing else changes and nothing is dropped.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub(_mark, _normalize("NFC", text))


def sanitize_line(text: str) -> str:
    """Return `text` sanitised and on one line, for names and single-line fields.

    A run of tabs and newlines, with the spaces around it, becomes one space; spaces at
    both ends go.
    """
    return _LINE_BREAKS.sub(" ", sanitize(text)).strip()


def fold(text: str) -> str:
    """Return `text` for matching and searching only, never for showing.

    Small letters without diacritics; l-stroke becomes l, sharp s becomes ss, oe-ligature
    becomes oe, and so on. Folding twice gives the same as once.
    """
    if text.isascii():
        return text.lower()
    apart = _normalize("NFKD", _normalize("NFKD", text).casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", bare.casefold().translate(_LETTERS))


def check_size(text: str) -> None:
    """Refuse a field that is too large to work with.

    Raises
    ------
    Fout: when `text` is more than `MAX_VELD` bytes in UTF-8.
    """
    if len(text) <= MAX_VELD // 4:
        return
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MAX_VELD:
        raise Fout(
            f"Deze tekst is te lang: {-(-size // 1000)} kB, en in een veld past"
            f" {MAX_VELD // 1000} kB.",
            "Wat er al stond, is niet veranderd.",
            "Maak de tekst korter of verdeel hem over meer velden.",
        )
