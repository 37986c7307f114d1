"""Who may be at the table of a new meeting: the voices of last time first, then everybody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import Contactpersoon, Deelnemer, Dossier, Organisatie, Wijzigingen
from overleg.keuzes import Functie, Manier
from overleg.leidraad import OrganisatieSoort
from overleg.screens.keuzelijst import Keus
from overleg.tekst import fold
from overleg.verloop import Gast, add_organisatie, stem_naam

NIET_HIER = (Manier.AFGEMELD, Manier.AFWEZIG)
STEM, CONTACT, SOORT = "stem", "contact", "soort"


@dataclass(frozen=True)
class Gastenlijst:
    """The choices, and which of them are chosen before anybody touched a key."""

    keuzes: tuple[Keus, ...]
    gekozen: tuple[str, ...]


def list_gasten(
    dossier: Dossier, contacten: Iterable[Contactpersoon], soorten: Iterable[OrganisatieSoort]
) -> Gastenlijst:
    """List who can be invited: who was there last time is chosen already.

    Who sent apologies last time stands in the list too; whether they come now is for the chair.
    """
    keuzes: list[Keus] = []
    chosen: list[str] = []
    known: set[tuple[str, str]] = set()
    stemmen = list_vorige(dossier)
    for stem in stemmen:
        naam = stem_naam(dossier, stem)
        wie = _wie(stem.naam, stem.beroep)
        if stem.manier in NIET_HIER:
            wie = f"was {Manier(stem.manier).label} · {wie}".removesuffix(" · ")
        else:
            chosen.append(f"{STEM}:{stem.id}")
        keuzes.append(Keus(f"{STEM}:{stem.id}", naam, wie))
        known.add((fold(naam), fold(stem.naam)))
    for contact in contacten:
        organisatie = contact.organisatie or "zonder organisatie"
        if (fold(organisatie), fold(contact.naam)) not in known:
            who = _wie(contact.naam, contact.functie)
            keuzes.append(Keus(f"{CONTACT}:{contact.id}", organisatie, who))
    for soort in soorten:
        keuzes.append(Keus(f"{SOORT}:{soort.sleutel}", soort.naam))
    return Gastenlijst(tuple(keuzes), tuple(chosen))


def list_vorige(dossier: Dossier) -> tuple[Deelnemer, ...]:
    """List the voices of the last meeting whose organisation is still there."""
    vorige = dossier.laatste_overleg
    if vorige is None:
        return ()
    return tuple(
        stem
        for stem in dossier.van_overleg(Deelnemer, vorige.id)
        if dossier.vind(Organisatie, stem.organisatie_id) is not None
    )


def make_gasten(
    dossier: Dossier,
    gekozen: Sequence[str],
    contacten: Sequence[Contactpersoon],
    soorten: Sequence[OrganisatieSoort],
    nu: datetime,
) -> tuple[Wijzigingen, tuple[Gast, ...]]:
    """Turn what was chosen into guests, and make the organisations that are not in the case yet.

    Args:
        dossier: the case.
        gekozen: values of `list_gasten`.
        contacten: the address book.
        soorten: the kinds of organisations.
        nu: the present moment.

    Returns:
        the new organisations, and the guests in the order of `gekozen`.
    """
    nieuw: list[Organisatie] = []
    gasten: list[Gast] = []
    for waarde in gekozen:
        kind, _, sleutel = waarde.partition(":")
        if kind == STEM:
            stem = dossier.vind(Deelnemer, sleutel)
            if stem is not None:
                gasten.append(_again(stem))
            continue
        contact = next((c for c in contacten if kind == CONTACT and c.id == sleutel), None)
        soort = next(
            (s for s in soorten if s.sleutel == (contact.sleutel if contact else sleutel)), None
        )
        naam = (contact.organisatie if contact else "") or (soort.naam if soort else "Onbekend")
        known = (*dossier.van(Organisatie), *nieuw)
        organisatie = next((een for een in known if fold(een.naam) == fold(naam)), None)
        if organisatie is None:
            organisatie = _make(dossier, naam, soort, nu)
            nieuw.append(organisatie)
        gasten.append(
            Gast(
                organisatie_id=organisatie.id,
                naam=contact.naam if contact else "",
                beroep=contact.functie if contact else "",
            )
        )
    return tuple(nieuw), tuple(gasten)


def _again(stem: Deelnemer) -> Gast:
    return Gast(
        organisatie_id=stem.organisatie_id,
        naam=stem.naam,
        aanduiding=stem.aanduiding,
        beroep=stem.beroep,
        functie=Functie(stem.functie),
        teken=stem.teken,
    )


def _make(dossier: Dossier, naam: str, soort: OrganisatieSoort | None, nu: datetime) -> Organisatie:
    changes = add_organisatie(
        dossier,
        naam,
        nu,
        sleutel=soort.sleutel if soort else "",
        teken=soort.teken if soort else "",
        kleur=soort.kleur if soort else "",
        grondslag=soort.grondslag if soort else "",
    )
    made = changes[0]
    assert isinstance(made, Organisatie)
    return made


def _wie(naam: str, beroep: str) -> str:
    return ", ".join(part for part in (naam, beroep) if part)
