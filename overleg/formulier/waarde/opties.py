"""What can be chosen for a field, and what a thing is called in a list."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier import (
    OP_NAAM,
    Antwoord,
    CasusDing,
    Contactpersoon,
    Deelnemer,
    Dossier,
    Inbreng,
    Organisatie,
    verwijst_naar,
)
from overleg.keuzes import Keuze
from overleg.leidraad import load_organisaties

KORT_LABEL = 60
"""How many characters of a longer text stand in a list of choices."""


@dataclass(frozen=True)
class Optie:
    """One choice: what is stored, what a person reads, the sign that chooses it.

    `ook` holds other words that mean this choice, such as the name of who speaks for a voice.
    """

    waarde: str
    label: str
    teken: str = ""
    ook: tuple[str, ...] = ()


def shorten(text: str, lengte: int = KORT_LABEL) -> str:
    """Give the first line of a text, cut with an ellipsis when it is longer than `lengte`."""
    first, _, rest = text.partition("\n")
    if len(first) <= lengte and not rest:
        return first
    return first[: lengte - 1].rstrip() + "…"


def label_van(dossier: Dossier, ding: CasusDing | Contactpersoon) -> str:
    """Say in one line what a thing is, for lists and choices."""
    if isinstance(ding, Deelnemer):
        organisatie = dossier.vind(Organisatie, ding.organisatie_id)
        return ding.aanduiding or (organisatie.naam if organisatie else ding.naam) or "deelnemer"
    if isinstance(ding, Inbreng):
        stem = dossier.vind(Deelnemer, ding.stem_id)
        wie = label_van(dossier, stem) + ": " if stem else ""
        return wie + shorten(ding.tekst)
    for naam in ("naam", "tekst", "wat", "signaal", "woorden", "nodig", "stap"):
        value = getattr(ding, naam, None)
        if isinstance(value, str) and value:
            return shorten(value)
    if isinstance(ding, Antwoord) and ding.zegt_meer:
        gezegd = next(tekst for naam in ding.woorden if (tekst := getattr(ding, naam).strip()))
        return f"{ding.naam_enkel}: {shorten(gezegd)}"
    return ding.naam_enkel


def teken_van(dossier: Dossier, ding: CasusDing) -> str:
    """Give the sign of a voice or an organisation; empty for everything else."""
    if isinstance(ding, Deelnemer) and not ding.teken:
        organisatie = dossier.vind(Organisatie, ding.organisatie_id)
        return organisatie.teken if organisatie else ""
    return ding.teken if isinstance(ding, Deelnemer | Organisatie) else ""


def ook_van(dossier: Dossier, ding: CasusDing) -> tuple[str, ...]:
    """Give the other words with which people name a voice or an organisation."""
    if isinstance(ding, Deelnemer):
        organisatie = dossier.vind(Organisatie, ding.organisatie_id)
        namen = (ding.naam, *(ook_van(dossier, organisatie) if organisatie else ()))
        return tuple(naam for naam in namen if naam)
    if not isinstance(ding, Organisatie):
        return ()
    kort = (soort.afkorting for soort in load_organisaties() if soort.sleutel == ding.sleutel)
    return tuple(woord for woord in (ding.naam, ding.sleutel, *kort) if woord)


def make_optie(dossier: Dossier, ding: CasusDing) -> Optie:
    """Make the choice of one thing."""
    return Optie(
        ding.id, label_van(dossier, ding), teken_van(dossier, ding), ook_van(dossier, ding)
    )


def list_opties(
    dossier: Dossier, overleg_id: str, soort: type[CasusDing], naam: str
) -> tuple[Optie, ...]:
    """List what can be chosen for a field; empty when anything may be typed.

    Args:
        dossier: what the person who chooses may see.
        overleg_id: the meeting; of voices only those of this meeting are offered.
        soort: the kind of thing the field belongs to.
        naam: the field.
    """
    keuze = keuze_van(soort, naam)
    if keuze is not None:
        return tuple(Optie(str(member.value), member.label) for member in keuze)
    naar = verwijst_naar(soort, naam)
    if naar is None:
        return ()
    return tuple(
        make_optie(dossier, ding)
        for ding in dossier.van(OP_NAAM[naar])
        if not isinstance(ding, Deelnemer) or ding.overleg_id == overleg_id
    )


def keuze_van(soort: type[CasusDing], naam: str) -> type[Keuze] | None:
    """Give the closed list a field chooses from, or None."""
    return next((kind for kind in kinds_of(soort, naam) if issubclass(kind, Keuze)), None)


def kinds_of(soort: type[CasusDing], naam: str) -> tuple[type, ...]:
    """Give the plain types a field may hold, without None and without the container."""
    return tuple(_flatten(soort.model_fields[naam].annotation))


def is_meervoud(soort: type[CasusDing], naam: str) -> bool:
    """Tell whether a field holds any number of choices."""
    return getattr(soort.model_fields[naam].annotation, "__origin__", None) is tuple


def _flatten(annotation: object) -> list[type]:
    arguments = getattr(annotation, "__args__", None)
    if arguments:
        return [kind for argument in arguments for kind in _flatten(argument)]
    if isinstance(annotation, type) and annotation is not type(None):
        return [annotation]
    return []
