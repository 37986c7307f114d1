"""The sentences a chair says, with names filled in when the program knows them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from overleg.leidraad.model import Stap
from overleg.tekst import sanitize_line

NEUTRAAL = {
    "kind": "het kind",
    "betrokkene": "deze persoon",
    "voorzitter": "de voorzitter",
}
"""Every placeholder a sentence may hold, and what is said when no name is known."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_STARTS_SENTENCE = re.compile(r"(?:^|[.?!:])[\s\"“'‘]*$")


@dataclass(frozen=True, slots=True)
class Namen:
    """The names to say; an empty one means: use the neutral wording."""

    kind: str = ""
    betrokkene: str = ""
    voorzitter: str = ""


def find_placeholders(zin: str) -> tuple[str, ...]:
    """Give the words between braces in a sentence, known or not, in order.

    A brace that does not pair up is given as the brace itself, so that it can be refused.
    """
    found = _PLACEHOLDER.findall(zin)
    loose = re.findall(r"[{}]", _PLACEHOLDER.sub("", zin))
    return (*found, *loose)


def fill(zin: str, namen: Namen | None = None) -> str:
    """Give the sentence as it is spoken, with names or neutral words in it.

    A name goes in as it is, sanitised; braces in a name are never read as a placeholder again.
    An unknown placeholder stays visible: losing a word in silence would be worse.
    """
    known = namen or Namen()

    def word(match: re.Match[str]) -> str:
        key = match[1]
        if key not in NEUTRAAL:
            return match[0]
        name = sanitize_line(str(getattr(known, key)))
        if name:
            return name
        neutral = NEUTRAAL[key]
        starts = _STARTS_SENTENCE.search(zin, 0, match.start())
        return neutral[0].upper() + neutral[1:] if starts else neutral

    return _PLACEHOLDER.sub(word, zin)


def speak(stap: Stap, namen: Namen | None = None, *, met_kind: bool = True) -> tuple[str, ...]:
    """Give what the chair may say in a step, names filled in.

    With `met_kind` off (a case without children) the sentences about a child are left out, unless
    nothing would be left to say.
    """
    about = [zin for zin in stap.zeg if met_kind or "{kind}" not in zin]
    return tuple(fill(zin, namen) for zin in about or stap.zeg)
