"""How long ago somebody was seen or spoken to alone, in the words of a conversation."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime

from overleg.dossier import Betrokkene, Contact, Dossier, Overleg
from overleg.keuzes import ContactSoort, Precisie
from overleg.klok import AMSTERDAM
from overleg.leidraad import Leidraad
from overleg.nederlands import format_hoe_lang_geleden, format_vage_datum
from overleg.tekst import sanitize_line


def list_tot_nu(zicht: Dossier, overleg_id: str) -> frozenset[str]:
    """Give the ids of the meetings up to this one; what was said later is no part of a picture."""
    this = zicht.vind(Overleg, overleg_id)
    return frozenset(
        een.id for een in zicht.overleggen if this is None or een.volgnummer <= this.volgnummer
    )


def find_laatste(
    zicht: Dossier, mens: Betrokkene, aard: ContactSoort, overleggen: Set[str]
) -> Contact | None:
    """Find the last contact in the life of a person, which need not be the last line typed."""
    found = [
        een
        for een in zicht.van(Contact)
        if een.betrokkene_id == mens.id and een.aard is aard and een.overleg_id in overleggen
    ]
    return max(
        found,
        key=lambda een: (een.datum is not None, een.datum or date.min, een.gemaakt_op),
        default=None,
    )


def tell_contact(contact: Contact, nu: datetime) -> str:
    """Say how long ago a contact was and by whom: '12 dagen geleden, door School'."""
    door = f", door {sanitize_line(contact.door)}" if contact.door.strip() else ""
    if contact.datum is None or contact.precisie is Precisie.ONBEKEND:
        return f"niet bekend wanneer{door}"
    if contact.precisie is Precisie.DAG:
        return f"{format_hoe_lang_geleden(contact.datum, _vandaag(nu))}{door}"
    return f"{format_vage_datum(contact.datum, contact.precisie)}{door}"


def is_oud(contact: Contact, leidraad: Leidraad, nu: datetime) -> bool:
    """Tell whether a contact is known to be longer ago than the leidraad allows."""
    return contact.datum is not None and (_vandaag(nu) - contact.datum).days > leidraad.dagen_oud


def _vandaag(nu: datetime) -> date:
    return nu.astimezone(AMSTERDAM).date()
