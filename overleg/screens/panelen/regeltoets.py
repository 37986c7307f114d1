"""Keys on a row that is there, which answer the one question the table asks about it."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier import Afspraak, CasusDing, Hulproute, Oorzaak, Vervolgstap, WatAls
from overleg.formulier import Onderdeel, Rij
from overleg.keuzes import JaNee, OorzaakUitkomst

NIEUW = "+"
"""On a row: go to the line for a new one."""


@dataclass(frozen=True)
class Regeltoets:
    """A key: the field it fills in, with what, and what it is called.

    `dan` is the field that is asked next. When it is empty the cursor goes to the next row if
    `door`; it stays where the letters of a word would answer the next row as well.
    Without `veld` and `dan` the panel does something of its own with the row.
    """

    toets: str
    titel: str
    veld: str = ""
    getypt: str = ""
    dan: str = ""
    door: bool = True


REGELTOETSEN: dict[type[CasusDing], tuple[str, tuple[Regeltoets, ...]]] = {
    Vervolgstap: (
        "kan dat?",
        (
            Regeltoets("j", "ja", "kan_dat", JaNee.JA),
            Regeltoets("n", "nee", "kan_dat", JaNee.NEE),
            Regeltoets("?", "weten we niet", "kan_dat", JaNee.ONBEKEND),
            Regeltoets("v", "voorwaarde", dan="voorwaarden"),
        ),
    ),
    Afspraak: ("", (Regeltoets("v", "voorwaarde", dan="voorwaarde_id"),)),
    WatAls: ("", (Regeltoets("v", "voorwaarde", dan="voorwaarde_id"),)),
    Hulproute: ("", (Regeltoets("g", "gekozen, door wie?", "gekozen", "ja", "gekozen_door"),)),
    Oorzaak: (
        "",
        (
            Regeltoets("p", "plan aangepast", "uitkomst", OorzaakUitkomst.PLAN, door=False),
            Regeltoets("w", "maak een wat-als"),
            Regeltoets("a", "aanvaard, want", "uitkomst", OorzaakUitkomst.AANVAARD, "reden"),
        ),
    ),
}
"""For each kind of row the question, and the keys that answer it."""


def list_regeltoetsen(
    onderdeel: Onderdeel, rij: Rij, overleg_id: str
) -> tuple[str, tuple[Regeltoets, ...]]:
    """Give the question and the keys of a row; none for a row of an earlier meeting."""
    ding = rij.ding
    if ding is None or getattr(ding, "overleg_id", "") != overleg_id:
        return "", ()
    return REGELTOETSEN.get(onderdeel.soort, ("", ()))


def find_regeltoets(
    onderdeel: Onderdeel, rij: Rij, overleg_id: str, teken: str
) -> Regeltoets | None:
    """Find what a key does on a row; None when it means nothing there."""
    _, keys = list_regeltoetsen(onderdeel, rij, overleg_id)
    return next((een for een in keys if een.toets == teken.lower()), None)


def tell_regeltoetsen(onderdeel: Onderdeel, rij: Rij, overleg_id: str) -> str:
    """Say which keys answer a row: 'kan dat? j ja, n nee, ? weten we niet'."""
    vraag, keys = list_regeltoetsen(onderdeel, rij, overleg_id)
    return f"{vraag} {', '.join(f'{een.toets} {een.titel}' for een in keys)}".strip()
