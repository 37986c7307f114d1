"""One more action, and what was reported about one."""

from __future__ import annotations

from typing import Any

from overleg.dossier import (
    Terugmelding,
    Vervolgstap,
)
from overleg.keuzes import (
    StapStand,
)
from tests.signalen.gezin import WERKDAG, make


def actie(**velden: Any) -> Vervolgstap:
    """One more action in which nothing is loose."""
    vast = {
        "wat": "Bel oma over de sleutel.",
        "organisatie_id": "org-school",
        "uiterlijk": WERKDAG,
        "waarom": "Anders komt hij binnen.",
        "klaar_als": "Oma heeft de sleutel.",
    }
    return make(Vervolgstap, "actie", **{**vast, **velden})


def gemeld(stap: str, stand: StapStand) -> Terugmelding:
    return make(Terugmelding, f"gemeld-{stap}", vervolgstap_id=stap, stand=stand)
