"""The keys that answer a whole row at once, so that the fast path costs one key a row."""

from __future__ import annotations

from overleg.dossier import Akkoord, CasusDing, Cijfer, Oordeel, Terugmelding
from overleg.formulier import Onderdeel
from overleg.keuzes import AkkoordUitkomst, StapStand, Uitkomst
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.panelen.vorm import Vorm, find_toets, is_lijst, toetsen_van, vorm_van

TIEN = "t"
WEET_NIET = "x"
WENK_CIJFER = "0-9 cijfer (na 1: Enter, of 0 voor 10) · t is 10 · x weet ik niet"

DAARNA: dict[tuple[type[CasusDing], str], dict[str, str]] = {
    (Oordeel, "uitkomst"): dict.fromkeys(Uitkomst, "reden"),
    (Terugmelding, "stand"): {
        StapStand.LOOPT: "uiterlijk",
        StapStand.NIET_GEDAAN: "want",
        StapStand.KON_NIET_MEER: "want",
    },
    (Akkoord, "uitkomst"): dict.fromkeys(
        (AkkoordUitkomst.AANTEKENING, AkkoordUitkomst.NIET), "aantekening"
    ),
}
"""What people go on to say: for each field the answers, and the field that is asked after them."""


def is_snel(onderdeel: Onderdeel) -> bool:
    """Tell whether one key on a row fills in its first field: rows that are all expected."""
    if onderdeel.nieuw is not None or (len(onderdeel.rijen) == 1 and _is_een(onderdeel)):
        return False
    return onderdeel.soort is Cijfer or _first_vorm(onderdeel) is Vorm.KEUZE


def read_sneltoets(
    schrijver: Schrijver, onderdeel: Onderdeel, teken: str
) -> tuple[str, str] | None:
    """Read a key that was pressed on a row.

    Returns:
        the field it fills in and what is typed there; None when the key means nothing here.
    """
    if not is_snel(onderdeel) or not teken:
        return None
    naam = onderdeel.velden[0].naam
    if onderdeel.soort is Cijfer:
        if teken.isascii() and teken.isdigit():
            return naam, teken
        return {TIEN: (naam, "10"), WEET_NIET: (naam, WEET_NIET)}.get(teken.lower())
    opties = schrijver.opties(onderdeel, naam)
    place = find_toets(opties, teken, letters=is_lijst(onderdeel.soort, naam))
    return None if place is None else (naam, opties[place].waarde)


def is_half(onderdeel: Onderdeel, getypt: str) -> bool:
    """Tell whether what was typed may go on: a score of 1 that can still become a 10."""
    return onderdeel.soort is Cijfer and getypt == "1"


def ask_na(onderdeel: Onderdeel, naam: str, getypt: str) -> str:
    """Give the field in which the reason of an answer is typed; empty when none is asked.

    Args:
        onderdeel: the part of the step.
        naam: the field that was answered with one key.
        getypt: the answer, as it is stored.
    """
    dan = DAARNA.get((onderdeel.soort, naam), {}).get(getypt, "")
    return dan if onderdeel.veld(dan) is not None else ""


def tell_sneltoetsen(schrijver: Schrijver, onderdeel: Onderdeel) -> str:
    """Say which keys answer a row at once; empty when there are none."""
    if not is_snel(onderdeel):
        return ""
    if onderdeel.soort is Cijfer:
        return WENK_CIJFER
    naam = onderdeel.velden[0].naam
    opties = schrijver.opties(onderdeel, naam)
    letters = is_lijst(onderdeel.soort, naam)
    return " · ".join(
        f"{toets} {optie.label}"
        for toets, optie in zip(toetsen_van(opties, letters=letters), opties, strict=True)
        if toets
    )


def _first_vorm(onderdeel: Onderdeel) -> Vorm:
    return vorm_van(onderdeel.soort, onderdeel.velden[0].naam)


def _is_een(onderdeel: Onderdeel) -> bool:
    return onderdeel.rijen[0].sleutel == "een"
