"""What was understood of an action that was typed as one line, told back in full words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarschuwing import list_waarschuwingen
from overleg.nederlands import format_voluit
from overleg.verloop import uitvoerder_van

NIET = "nog niet bekend"


@dataclass(frozen=True)
class Begrepen:
    """One line to look at: what it is about, and how it was understood.

    `mist` says that it is not known yet, `let_op` that it is a warning.
    """

    wat: str
    tekst: str
    mist: bool = False
    let_op: bool = False


def tell_actie(invulling: Invulling, waarden: Mapping[str, Any]) -> tuple[Begrepen, ...]:
    """Tell how an action was understood, so that somebody can look before it is kept.

    Args:
        invulling: the situation; names come from what the writer may see.
        waarden: values of a `Vervolgstap` by field name, as `read_actie` gives them.

    Returns:
        what, who, by when in full (`dinsdag 17 november 2026 om 14.00 uur`), done when if that
        was said, and the warnings.
    """
    wie = name_eigenaar(invulling, waarden)
    dag = waarden.get("uiterlijk")
    wanneer = format_voluit(dag, waarden.get("uiterlijk_tijd")) if dag is not None else ""
    lines = [
        Begrepen("Wat", waarden["wat"]),
        Begrepen("Wie", wie or f"{NIET} (zet de naam vooraan, met een dubbele punt)", not wie),
        Begrepen("Uiterlijk", wanneer or f"{NIET} (zet de dag helemaal vooraan)", not wanneer),
    ]
    if waarden.get("klaar_als"):
        lines.append(Begrepen("Klaar als", waarden["klaar_als"]))
    lines += [
        Begrepen("Let op", zin, let_op=True) for zin in list_waarschuwingen(invulling, waarden)
    ]
    return tuple(lines)


def name_eigenaar(invulling: Invulling, waarden: Mapping[str, Any]) -> str:
    """Name who does an action: organisation and person, or the person concerned; empty if none."""
    wie = uitvoerder_van(
        invulling.zicht,
        waarden.get("organisatie_id"),
        waarden.get("eigenaar") or "",
        waarden.get("betrokkene_id"),
    )
    return ", ".join(wie.namen)
