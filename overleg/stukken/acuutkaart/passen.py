"""Making a line of the card fit: the fullest wording that fits is taken, and what is lost is said.

Nothing is cut in silence. Behind a line stands in words how many points are left out and where to
ask for them, and a line that nobody can make fit says so itself. What was left out goes along
with the line, so that the chair reads it before the card is printed and chooses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

BREED = 76
"""Room for a line beside its number, on a page of 80."""

HOOGSTENS = 2 * BREED - 12
"""No line takes more than two rows of the page, or the card would not be one page."""

NUL = re.compile(r"(?<![\d+])(?:(?:\+31[ -]?|0)6[ -]?0{8}|0\d{2,3}-0{6,7})(?!\d)")
"""A number somebody filled in to have something there; nobody may ring it at night."""

MEER = "… [TE LANG: bel regel 11]"
TUSSEN = " · "

EN_MEER = " · en {} meer: bel regel 11"
EN_MEER_KORT = " · +{}: bel regel 11"
NIET_ALLES = re.compile(r" · (?:en (\d+) meer|\+(\d+)): bel regel 11")
"""What stands behind a line that leaves something out, and how to find it back."""

LABELS: dict[int, tuple[str, ...]] = {
    1: ("",),
    2: ("ADRES VAN DE MELDING: ", "ADRES MELDING: ", "ADRES: "),
    3: ("UW VEILIGHEID: ", "VEILIGHEID: "),
    4: ("WIE IS HIER: ", "HIER: "),
    5: ("EERST 1: ",),
    6: ("EERST 2: ",),
    7: ("EERST 3: ",),
    8: ("DOE NIET: ",),
    9: ("DOE NIET: ",),
    10: ("ALARM ALS: ", "ALARM: "),
    11: ("BESLIST 24/7: ", "BESLIST: "),
    12: ("MAATREGEL: ",),
    13: ("KIND NAAR: ",),
    14: ("CONTACT: ", "VIA: "),
    15: ("TAAL/ZORG: ", "ZORG: "),
    16: ("AL VERTELD: ", "VERTELD: "),
    17: ("SPOREN: ",),
    18: ("WETEN WIJ NIET: ", "ONBEKEND: "),
    19: ("DAARNA: ", "DAN: "),
}
"""What a line is about, and shorter words for when there is much to say."""


def maat(text: str) -> int:
    """Give the room a text takes: wide signs count double, and no sign counts for nothing."""
    return max(len(text), cell_len(text))


@dataclass(frozen=True)
class Wijze:
    """One way to word a line of the card.

    Args:
        tekst: the words.
        weg: what else there was to say, and these words do not.
    """

    tekst: str
    weg: tuple[str, ...] = ()


def make_regel(nummer: int, *wijzen: str | Wijze) -> Wijze:
    """Make a line of the card.

    Args:
        nummer: which of the lines.
        wijzen: the same in ever fewer words; the first that fits is taken, under the longest
            label that leaves room for it.

    Returns:
        the line; when nothing fits the last wording, if need be cut with words that say so.
    """
    alle = [_leeg(wijze if isinstance(wijze, Wijze) else Wijze(wijze)) for wijze in wijzen]
    for wijze in alle:
        for label in LABELS[nummer]:
            if maat(label + wijze.tekst) <= BREED:
                return Wijze(label + wijze.tekst, wijze.weg)
    return Wijze(_cut(LABELS[nummer][-1] + alle[-1].tekst), alle[-1].weg)


def join_delen(delen: Sequence[str], einde: str = "") -> tuple[Wijze, ...]:
    """Give ever shorter rows of some parts, the most urgent one first.

    Args:
        delen: the parts; behind a row that leaves some out stands how many, and whom to ask.
        einde: what ends every row.
    """
    rijen = [Wijze(TUSSEN.join(delen) + einde)]
    for aantal in range(1, len(delen)):
        over, weg = TUSSEN.join(delen[:-aantal]), tuple(delen[-aantal:])
        for meer in (EN_MEER, EN_MEER_KORT):
            rijen.append(Wijze(over + meer.format(aantal) + einde, weg))
    return tuple(rijen)


def with_extra(text: str, *extras: str, telt: bool = False) -> tuple[Wijze, ...]:
    """Give a text with as many extra parts as there may be room for, down to the text alone.

    Args:
        text: what must be there.
        extras: what may stand behind it.
        telt: an extra without room is something the chair must know, and no good advice.
    """
    return tuple(
        Wijze(TUSSEN.join((text, *extras[:aantal])), extras[aantal:] if telt else ())
        for aantal in range(len(extras), -1, -1)
    )


def count_weg(regel: str) -> int:
    """Count how many points a printed line says that it leaves out."""
    gevonden = NIET_ALLES.search(regel)
    return int(gevonden[1] or gevonden[2]) if gevonden else 0


def _leeg(wijze: Wijze) -> Wijze:
    return Wijze(NUL.sub("[nummer]", wijze.tekst), wijze.weg)


def _cut(text: str) -> str:
    if maat(text) <= HOOGSTENS:
        return text
    room = HOOGSTENS - maat(MEER)
    while maat(text) > room:
        text = text[: min(len(text) - 1, room)]
    return text.rstrip() + MEER
