"""From dossier to the open format."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

from overleg import __version__
from overleg.dossier.basis import CasusDing
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import Klad
from overleg.dossier.uitwisseling.vorm import (
    FORMAAT,
    KOP,
    LIJSTEN,
    SCHEMA_VERSIE,
    velden,
)
from overleg.dossier.zichtbaar import Kamer, drop_loose, is_getoond
from overleg.keuzes import Keuze
from overleg.klok import AMSTERDAM

ALTIJD = frozenset({"naam"})
"""Fields that are written even when they are empty, so that a reader can count on them."""


def to_json(dossier: Dossier, *, peildatum: date | None = None) -> tuple[dict[str, Any], int]:
    """Give one case in the open format.

    Half-typed text, what was taken away and what was not shown yet are left out, with the lines
    that mean nothing without it. Empty fields are left out as well.

    Args:
        dossier: one case, everything of it.
        peildatum: the day on which an example is true; empty for a real case.

    Returns:
        values that `json.dumps` can write, and how many things were left out because they
        were not shown yet or not finished.
    """
    levend = [ding for ding in dossier.alle if ding.gewist_op is None]
    kamer = Kamer.read(dossier)
    shown = [ding for ding in levend if is_getoond(ding, kamer) and not isinstance(ding, Klad)]
    per_soort: dict[type[CasusDing], list[dict[str, Any]]] = {}
    for ding in drop_loose(shown):
        per_soort.setdefault(type(ding), []).append(_write(ding))
    head = (FORMAAT, SCHEMA_VERSIE, __version__, _plain(peildatum))
    out = dict(zip(KOP, head, strict=True))
    out["casus"] = _write(dossier.casus)
    for sleutel, soort in LIJSTEN.items():
        if soort in per_soort:
            out[sleutel] = per_soort[soort]
    return out, len(levend) - len(shown)


def to_tekst(dossier: Dossier, *, peildatum: date | None = None) -> tuple[str, int]:
    """Give one case as JSON text, always the same for the same case, and the number left out."""
    values, left_out = to_json(dossier, peildatum=peildatum)
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n", left_out


def _write(ding: CasusDing) -> dict[str, Any]:
    pairs = ((naam, _plain(getattr(ding, naam))) for naam in velden(type(ding)))
    return {naam: value for naam, value in pairs if naam in ALTIJD or value not in (None, "", [])}


def _plain(value: Any) -> Any:
    if isinstance(value, Keuze):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(AMSTERDAM).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return value
