"""The next version of a line: in place when it was made in this meeting, else a successor."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from overleg.dossier import Dossier, Overleg, Voorwaarde
from overleg.fouten import Fout
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, Welke, alter, copy_as_new, id_van
from overleg.verloop.plan.regel import PLANSOORTEN, PlanDing, follow

DELEN = frozenset({"delen", "niet_met", "van_muur", "geheime_plek", "vrij_voor", "vrij_voor_kaart"})
"""Fields that say who may read a line; its owner may change them at any time."""


GEEN_AFSPRAAK = DELEN | frozenset(
    {
        "id",
        "versie",
        "gemaakt_op",
        "gewist_op",
        "casus_id",
        "overleg_id",
        "stem_id",
        "vorige_id",
        "voorwaarde_id",
        "vervallen",
        "vervallen_want",
    }
)
"""Fields of a line that say nothing about what was agreed in it."""


def is_gelijk(een: PlanDing, ander: PlanDing) -> bool:
    """Tell whether two versions of a line agree the same, and both hold or both do not."""
    return een.vervallen == ander.vervallen and all(
        getattr(een, naam) == getattr(ander, naam)
        for naam in type(een).model_fields
        if naam not in GEEN_AFSPRAAK
    )


def list_voorgangers(dossier: Dossier, regel: PlanDing) -> tuple[PlanDing, ...]:
    """Give the earlier versions of a line, the newest first."""
    found: list[PlanDing] = []
    seen = {regel.id}
    vorige = regel.vorige_id
    while vorige is not None and vorige not in seen:
        seen.add(vorige)
        ding = dossier.vind(type(regel), vorige)
        if ding is None:
            break
        found.append(ding)
        vorige = ding.vorige_id
    return tuple(found)


def need_target(dossier: Dossier, regel: Welke, overleg_id: str) -> PlanDing:
    """Find a line in the version that is the newest at a meeting; raises `Fout` when gone."""
    stored = dossier.ook_gewist(id_van(regel))
    if not isinstance(stored, PLANSOORTEN) or stored.gewist_op is not None:
        raise Fout(
            "Deze regel staat niet meer in het plan.",
            ONVERANDERD,
            "Kijk op het scherm wat er nu staat en kies opnieuw.",
        )
    return newest_version(dossier, stored, overleg_id)


def newest_version(dossier: Dossier, regel: PlanDing, overleg_id: str) -> PlanDing:
    """Give the newest version of a line at a meeting, lapsed or not."""
    # The kinds are handled alike; the type of the outcome is that of the line.
    return cast(PlanDing, follow(dossier, cast(Voorwaarde, regel), overleg_id))


def next_version(
    target: PlanDing, overleg: Overleg, nu: datetime, velden: dict[str, Any]
) -> PlanDing:
    """Give a line with other values: itself, or its successor made in this meeting."""
    if target.overleg_id == overleg.id:
        return alter(target, **velden)
    if not DELEN.issuperset(velden):
        velden = {"vrij_voor": (), "vrij_voor_kaart": False, **velden}
    return copy_as_new(target, nu, **{**velden, "overleg_id": overleg.id, "vorige_id": target.id})


def is_eigen(regel: PlanDing, overleg_id: str) -> bool:
    """Tell whether a line was first made in this meeting, so that it can simply be taken away."""
    return regel.overleg_id == overleg_id and regel.vorige_id is None


def lapse(target: PlanDing, overleg: Overleg, nu: datetime, want: str) -> PlanDing:
    """Give a line that is no longer in the plan: taken away, or marked as lapsed."""
    if is_eigen(target, overleg.id):
        return target.gewist(nu)
    # Taking away a successor would bring the old line back to life.
    return next_version(
        target, overleg, nu, {"vervallen": True, "vervallen_want": sanitize_line(want)}
    )
