"""How people, voices and lines are called inside a sentence.

A sentence may end up on a wall or in a terminal. So the name of a melder who stands outside the
case is never written, and the text of a line only when everybody at the table may have it.
"""

from __future__ import annotations

from collections.abc import Iterable

from overleg.dossier import (
    Antwoord,
    Betrokkene,
    CasusDing,
    Deelnemer,
    Dossier,
    Organisatie,
    Overleg,
    Plek,
    Regel,
)
from overleg.keuzes import Delen, Rol
from overleg.nederlands import format_opsomming
from overleg.tekst import sanitize_line
from overleg.verloop import mens_naam, stem_naam

KORT = 60
"""How many characters of somebody's text a sentence repeats."""

_TEKSTEN = ("tekst", "wat", "signaal", "naam", "woorden", "nodig")


def quote(text: str, lengte: int = KORT) -> str:
    """Give a text between quotation marks, on one line and cut with an ellipsis when long."""
    clean = sanitize_line(text)
    return f"“{clean}”" if len(clean) <= lengte else f"“{clean[: lengte - 1].rstrip()}…”"


def is_melder(wie: Betrokkene) -> bool:
    """Tell whether somebody is only here as melder and is protected, so that no name is said."""
    return wie.beschermd and set(wie.rollen) == {Rol.MELDER}


def name_person(wie: Betrokkene) -> str:
    """Give what to call somebody."""
    if is_melder(wie):
        return "de melder"
    return _short(mens_naam(wie))


def name_people(mensen: Iterable[Betrokkene]) -> str:
    """Give the names as part of a sentence: ``Sem, Noa en Vader``."""
    return format_opsomming(name_person(wie) for wie in mensen)


def name_voice(dossier: Dossier, stem_id: str | None) -> str:
    """Give what to call a voice; ``een deelnemer`` when it is not known."""
    stem = dossier.vind(Deelnemer, stem_id)
    return "een deelnemer" if stem is None else _short(stem_naam(dossier, stem))


def name_organisation(dossier: Dossier, organisatie_id: str | None) -> str:
    """Give the name of an organisation; empty when it is not known."""
    organisatie = dossier.vind(Organisatie, organisatie_id)
    return _short(organisatie.naam) if organisatie else ""


def is_open(ding: CasusDing) -> bool:
    """Tell whether all who were invited may have the text of a thing on paper."""
    if isinstance(ding, Plek):
        return not ding.geheime_plek
    if isinstance(ding, Antwoord):
        return ding.delen is Delen.VERSLAG
    if isinstance(ding, Regel):
        return ding.delen is Delen.VERSLAG and not ding.geheime_plek and not ding.van_muur
    return True


def name_line(ding: CasusDing) -> str:
    """Give the text of a line between quotation marks, or say that it is shielded or empty."""
    if not is_open(ding):
        return "“(afgeschermde regel)”"
    for veld in _TEKSTEN:
        text = getattr(ding, veld, "")
        if isinstance(text, str) and text.strip():
            return quote(text)
    return "“(nog leeg)”"


def name_place(dossier: Dossier, ding: CasusDing, titel: str) -> str:
    """Say where a text stands without repeating any of it.

    Args:
        dossier: to find whose line it is.
        ding: the thing.
        titel: the Dutch title of the field.
    """
    wat = ding.naam_enkel
    if isinstance(ding, Regel) and ding.stem_id:
        wat += f" van {name_voice(dossier, ding.stem_id)}"
    elif isinstance(ding, Overleg):
        wat += f" {ding.volgnummer}"
    return f"het veld “{titel}” ({wat})"


def _short(naam: str) -> str:
    clean = sanitize_line(naam)
    return clean if len(clean) <= KORT else clean[: KORT - 1].rstrip() + "…"
