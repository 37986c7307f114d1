"""A card for each person concerned, side by side: what is asked about everybody, in equal rows."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Betrokkene, Dossier, EigenWoord
from overleg.keuzes import ContactSoort, EigenWoordSoort, JaNee
from overleg.leidraad import Leidraad
from overleg.nederlands import format_opsomming
from overleg.tekening.contacten import find_laatste, is_oud, list_tot_nu, tell_contact
from overleg.tekening.eigenwoorden import list_woorden
from overleg.tekening.kolommen import Kolommen
from overleg.tekening.mensen import list_iedereen, noem_mens
from overleg.tekening.stemteken import Stemteken
from overleg.tekening.vak import Kolom, Punt, Vak
from overleg.tekening.wanneer import kort_wanneer
from overleg.verloop import list_beoordeelden

OVER = "over"
"""The row with what is known about the person, in the ids of items."""

RIJEN: dict[str, str] = {
    ContactSoort.ALLEEN: "Alleen gesproken, zonder anderen erbij",
    ContactSoort.GEZIEN: "Laatst gezien",
    EigenWoordSoort.WOORD: "Zegt zelf",
    EigenWoordSoort.WENS: "Wil zelf",
    EigenWoordSoort.BIJ: "Wie is er nu bij",
    EigenWoordSoort.HIELP: "Wat hielp eerder",
    EigenWoordSoort.VERTELD: "Al verteld aan",
    OVER: "Taal, lezen, zorg",
}
"""The title of each row, by the kind of what stands in it."""

NIET_BEKEND = "niet bekend"
NIET_ALLEEN = "niet alleen gesproken"
OUD = "lang geleden"


def make_mensenkaart(zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> Kolommen:
    """Put a card for each person side by side.

    The id of an item is ``<kind of row>/<id of the person>``, also of an empty one, so that every
    cell can be pointed at and filled in.

    Args:
        zicht: the dossier as the reader may see it.
        leidraad: the script, which says who stands first and when a contact is old.
        overleg_id: the meeting; what was said later is left out.
        nu: the present moment.
    """
    return Kolommen(
        tuple(RIJEN.values()),
        len(RIJEN),
        tuple(
            Kolom(
                Stemteken(mens.id, "", noem_mens(mens)),
                format_opsomming(rol.label for rol in mens.rollen),
                tuple(_vak(zicht, leidraad, overleg_id, nu, mens, rij) for rij in RIJEN),
            )
            for mens in list_iedereen(zicht, leidraad)
        ),
    )


def _vak(
    zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime, mens: Betrokkene, rij: str
) -> Vak:
    sleutel = f"{rij}/{mens.id}"
    if rij == OVER:
        return (Punt(sleutel, _over(mens) or NIET_BEKEND),)
    if rij in tuple(ContactSoort):
        aard = ContactSoort(rij)
        return (_contact(zicht, leidraad, overleg_id, nu, mens, aard, sleutel),)
    woorden = [een for een in list_woorden(zicht, mens, overleg_id) if een.aard == rij]
    # A cell is filled in as one; only its first line can be pointed at.
    ids = (sleutel, *("" for _ in woorden))
    punten = [_woord(een, own, overleg_id, nu) for een, own in zip(woorden, ids, strict=False)]
    return tuple(punten) or (Punt(sleutel, NIET_BEKEND),)


def _contact(
    zicht: Dossier,
    leidraad: Leidraad,
    overleg_id: str,
    nu: datetime,
    mens: Betrokkene,
    aard: ContactSoort,
    sleutel: str,
) -> Punt:
    found = find_laatste(zicht, mens, aard, list_tot_nu(zicht, overleg_id))
    judged = mens in list_beoordeelden(zicht, leidraad)
    if found is None:
        if aard is ContactSoort.ALLEEN and judged:
            return Punt(sleutel, "", merken=(NIET_ALLEEN,))
        return Punt(sleutel, NIET_BEKEND)
    wanneer = kort_wanneer(found.datum, found.precisie, nu)
    oud = judged and is_oud(found, leidraad, nu)
    return Punt(
        sleutel,
        tell_contact(found, nu),
        bij=(wanneer,) if wanneer else (),
        merken=(OUD,) if oud else (),
    )


def _woord(een: EigenWoord, sleutel: str, overleg_id: str, nu: datetime) -> Punt:
    bij = (
        f"aan {een.aan_wie}" if een.aan_wie else "",
        kort_wanneer(een.datum, een.precisie, nu),
        "uit een eerder overleg" if een.overleg_id != overleg_id else "",
    )
    return Punt(sleutel, een.tekst, bij=tuple(part for part in bij if part))


def _over(mens: Betrokkene) -> str:
    parts = (
        mens.taal,
        "tolk nodig" if mens.tolk is JaNee.JA else "",
        mens.lezen,
        mens.zorg,
        "hangt af van anderen" if mens.afhankelijk else "",
    )
    return "; ".join(part for part in parts if part)
