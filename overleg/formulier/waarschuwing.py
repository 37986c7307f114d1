"""What to look at once more before an action is kept; nothing here stops anybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from overleg.dossier import Deelnemer, Organisatie
from overleg.formulier.onderdeel import Invulling
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_datum_tijd, is_werkdag, naam_feestdag
from overleg.tekst import fold, sanitize_line

VRAAG = "Spreek af wie dit vraagt."


def list_waarschuwingen(invulling: Invulling, waarden: Mapping[str, Any]) -> tuple[str, ...]:
    """Say what is odd about an action.

    Args:
        invulling: the situation.
        waarden: values of a `Vervolgstap` by field name; what is missing counts as empty.

    Returns:
        Dutch sentences: the moment has passed, nobody works on that day, or the owner is not in
        the meeting. Often none.
    """
    return (*_about_dag(invulling, waarden), *_about_eigenaar(invulling, waarden))


def _about_dag(invulling: Invulling, waarden: Mapping[str, Any]) -> Iterator[str]:
    dag: date | None = waarden.get("uiterlijk")
    tijd: time | None = waarden.get("uiterlijk_tijd")
    if dag is None:
        return
    nu = invulling.nu.astimezone(AMSTERDAM)
    wanneer = format_datum_tijd(dag, tijd)
    wanneer = wanneer[:1].upper() + wanneer[1:]
    # By the minute, so that 'nu' has not passed before anybody read it.
    moment = datetime.combine(dag, tijd or time.max, AMSTERDAM)
    if moment < nu.replace(second=0, microsecond=0):
        yield f"{wanneer} is al voorbij."
    elif feest := naam_feestdag(dag):
        yield f"{wanneer} is een feestdag ({feest}). Kan het dan?"
    elif not is_werkdag(dag):
        yield f"{wanneer} is in het weekend. Kan het dan?"


def _about_eigenaar(invulling: Invulling, waarden: Mapping[str, Any]) -> Iterator[str]:
    eigenaar = sanitize_line(waarden.get("eigenaar") or "")
    organisatie = invulling.zicht.vind(Organisatie, waarden.get("organisatie_id"))
    if waarden.get("betrokkene_id"):
        # A person concerned is asked by whoever tells them, and need not be at the table.
        return
    hier = [
        stem
        for stem in invulling.zicht.van_overleg(Deelnemer, invulling.overleg.id)
        if stem.aanwezig and (organisatie is None or stem.organisatie_id == organisatie.id)
    ]
    if eigenaar and not any(_is_zelfde(eigenaar, stem) for stem in hier):
        if organisatie is not None and any(not stem.naam.strip() for stem in hier):
            # A voice nobody gave a name may be this person: what is not known is not denied.
            naam = sanitize_line(organisatie.naam)
            yield f"“{naam}” zit aan tafel. Of dat “{eigenaar}” is, staat er niet."
        else:
            yield f"“{eigenaar}” zit niet aan tafel. {VRAAG}"
    elif organisatie is not None and not hier:
        yield f"“{sanitize_line(organisatie.naam)}” zit niet aan tafel. {VRAAG}"


def _is_zelfde(eigenaar: str, stem: Deelnemer) -> bool:
    """Tell whether a name means this voice: its own word, or a name that ends in the same way."""
    last = fold(eigenaar).split()[-1]
    return fold(eigenaar) == fold(stem.aanduiding) or last in fold(stem.naam).split()
