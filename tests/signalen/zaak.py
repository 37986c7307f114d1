"""The made-up case, and ways to break one thing of it.

Every rule is tried on this case with one change, so that what fires is that change and nothing
else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from overleg.dossier import CasusDing, Dossier
from overleg.dossier.zichtbaar import INTERN, Lezer, zichtbaar_voor
from overleg.leidraad import Leidraad, load_leidraad
from overleg.signalen import Signaal, check_dossier
from tests.conftest import NU
from tests.signalen.gezin import list_basis, list_beeld, list_plan


def build(
    anders: Mapping[str, Mapping[str, Any]] | None = None,
    weg: Iterable[str] = (),
    erbij: Iterable[CasusDing] = (),
) -> Dossier:
    """Give the case with some things changed, left out or added.

    Args:
        anders: other values of fields, by id of the thing.
        weg: ids of things that are not there.
        erbij: things that come with it.
    """
    gone = set(weg)
    dingen = [ding for ding in (*list_basis(), *list_beeld(), *list_plan()) if ding.id not in gone]
    change = dict(anders or {})
    changed = [ding.met(**change.pop(ding.id, {})) for ding in dingen]
    assert not change, f"no such things: {sorted(change)}"
    return Dossier((*changed, *erbij))


def check(
    dossier: Dossier,
    leidraad: Leidraad | None = None,
    *,
    lezer: Lezer = INTERN,
    nu: datetime = NU,
    overleg_id: str = "overleg",
) -> tuple[Signaal, ...]:
    """Run all rules over what a reader may see of a case."""
    return check_dossier(
        zichtbaar_voor(dossier, lezer),
        leidraad or load_leidraad("uur"),
        overleg_id=overleg_id,
        nu=nu,
    )
