"""Making a line of the card fit: the fullest wording that fits is taken, and what is lost is said.

Nothing is cut in silence. What was left out is counted behind the line, `(+1)`, and a line that
nobody can make fit says so itself; `check_kaart` reports both.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

BREED = 76
"""Room for a line beside its number, on a page of 80."""

HOOGSTENS = 2 * BREED - 12
"""No line takes more than two rows of the page, or the card would not be one page."""

MEER = "… [TE LANG: bel regel 11]"
TUSSEN = " · "

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


def make_regel(nummer: int, *wijzen: str) -> str:
    """Make a line of the card.

    Args:
        nummer: which of the lines.
        wijzen: the same in ever fewer words; the first that fits is taken, under the longest
            label that leaves room for it.

    Returns:
        the line; when nothing fits the last wording, if need be cut with words that say so.
    """
    for wijze in wijzen:
        for label in LABELS[nummer]:
            if maat(label + wijze) <= BREED:
                return label + wijze
    return _cut(LABELS[nummer][-1] + wijzen[-1])


def join_delen(delen: Sequence[str]) -> tuple[str, ...]:
    """Give ever shorter rows of some parts; behind a shorter row stands how many were left out."""
    rijen = [TUSSEN.join(delen)]
    for weg in range(1, len(delen)):
        rijen.append(f"{TUSSEN.join(delen[:-weg])} (+{weg})")
    return tuple(rijen)


def with_extra(text: str, *extras: str) -> tuple[str, ...]:
    """Give a text with as many extra parts as there may be room for, down to the text alone."""
    return tuple(TUSSEN.join((text, *extras[:aantal])) for aantal in range(len(extras), -1, -1))


def _cut(text: str) -> str:
    if maat(text) <= HOOGSTENS:
        return text
    room = HOOGSTENS - maat(MEER)
    while maat(text) > room:
        text = text[: min(len(text) - 1, room)]
    return text.rstrip() + MEER
