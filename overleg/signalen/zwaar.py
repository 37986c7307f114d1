"""When an item is heavy: it would change what happens tonight, so one source is thin.

An item is heavy when it is put as certain (feit or waarneming) and either stands under the topic
of violence or of weapons and substances, or holds a word that starts with one of `STAMMEN`. A
sentence that denies it ("geen wapen") is heavy too: acting on a wrong denial costs as much.
"""

from __future__ import annotations

from overleg.keuzes import InbrengSoort
from overleg.signalen.kennis import Kennis
from overleg.signalen.woorden import has_stem

ZEKER = frozenset({InbrengSoort.FEIT, InbrengSoort.WAARNEMING})

ONDERWERPEN = frozenset({"geweld", "middelen"})
"""Ids of topics, as the shipped leidraden name them."""

STAMMEN = (
    "bedreig",
    "dreig",
    "dood",
    "doden",
    "gegijzeld",
    "geslagen",
    "gestoken",
    "geweld",
    "gewurgd",
    "kogel",
    "letsel",
    "messen",
    "misbruik",
    "mishandel",
    "moord",
    "opgesloten",
    "pistool",
    "schop",
    "sla",
    "sloeg",
    "stalk",
    "stak",
    "steekt",
    "suicid",
    "verkracht",
    "vermoord",
    "vuurwapen",
    "wapen",
    "wurg",
    "zelfdoding",
    "zelfmoord",
)
"""Beginnings of folded words."""

WOORDEN = ("mes", "bijl", "bloed", "blauwe plek", "blauwe plekken", "gebroken", "gedood")
"""Whole folded words or phrases; their beginnings would catch too much."""

NIET_ZWAAR = ("slaap", "slap", "slaag", "sla op", "slang", "slager", "slak", "slaat over")
"""What starts like a heavy word and is not."""


def is_zwaar(item: Kennis, row: str) -> bool:
    """Tell whether an item is heavy.

    Args:
        item: what was brought in.
        row: its text as a row of folded words.
    """
    if item.inbreng.aard not in ZEKER:
        return False
    if item.onderwerp in ONDERWERPEN:
        return True
    for phrase in NIET_ZWAAR:
        row = row.replace(f" {phrase}", " ")
    return has_stem(row, STAMMEN) or any(f" {woord} " in row for woord in WOORDEN)
