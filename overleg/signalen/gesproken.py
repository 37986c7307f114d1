"""Who was seen and spoken, and whether that was alone and how long ago."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Contact, EigenVerklaring, EigenWoord
from overleg.keuzes import ContactSoort, EigenWoordSoort, LeeftijdSoort, Rol
from overleg.signalen.datums import count_days
from overleg.signalen.kijk import Kijk

VOLWASSEN = 18
KAN_VERTELLEN = 4
"""From this age, in years, a child is expected to be spoken; a younger one to be seen."""

GEHOORD = frozenset({EigenWoordSoort.WOORD, EigenWoordSoort.WENS, EigenWoordSoort.VERTELD})
"""Own words that somebody must have heard."""


def is_born(wie: Betrokkene) -> bool:
    """Tell whether somebody can be seen at all."""
    return wie.leeftijd_soort is not LeeftijdSoort.ONGEBOREN


def is_young(wie: Betrokkene) -> bool:
    """Tell whether somebody is known to be too young to tell; then being seen counts."""
    return wie.leeftijd is not None and wie.leeftijd < KAN_VERTELLEN


def is_child_or_dependent(wie: Betrokkene) -> bool:
    """Tell whether somebody must be seen without others: under 18, or depending on others.

    The role of child counts when the age is not known; who is 18 or older is a child of
    somebody, but no child.
    """
    if wie.afhankelijk:
        return True
    return Rol.KIND in wie.rollen if wie.leeftijd is None else wie.leeftijd < VOLWASSEN


def alone_contacts(kijk: Kijk, wie: Betrokkene) -> tuple[Contact, ...]:
    """Give the contacts that count as alone; for the very young every contact does."""
    return tuple(
        contact
        for contact in kijk.kennis.contacten(wie)
        if contact.aard is ContactSoort.ALLEEN or is_young(wie)
    )


def days_since_alone(kijk: Kijk, wie: Betrokkene) -> int | None:
    """Count the days since somebody was last seen alone; None when no such contact has a date."""
    ages = [
        days
        for contact in alone_contacts(kijk, wie)
        if (days := count_days(contact.datum, contact.precisie, kijk.dag)) is not None
    ]
    return min(ages, default=None)


def is_spoken(kijk: Kijk, wie: Betrokkene) -> bool:
    """Tell whether somebody was spoken, alone or in own words that were written down."""
    return (
        bool(alone_contacts(kijk, wie))
        or any(
            woord.betrokkene_id == wie.id and woord.aard in GEHOORD and woord.tekst.strip()
            for woord in kijk.tot_nu(EigenWoord)
        )
        or any(
            verklaring.betrokkene_id == wie.id and verklaring.tekst.strip()
            for verklaring in kijk.tot_nu(EigenVerklaring)
        )
    )


def list_unspoken(kijk: Kijk) -> tuple[Betrokkene, ...]:
    """List the people the case is about whom nobody spoke."""
    return tuple(wie for wie in kijk.personen if is_born(wie) and not is_spoken(kijk, wie))
