"""A situation to fill something in, from the example case."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from overleg.dossier import Dossier, StapStatus
from overleg.dossier.uitwisseling import from_json
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.formulier import Invulling
from overleg.keuzes import StapSoort, StapUitkomst
from overleg.leidraad import load_leidraad
from tests.conftest import NU

LINDE = Path(__file__).parents[2] / "data" / "voorbeelden" / "gezin-linde.json"


@cache
def read_linde() -> Dossier:
    return from_json(LINDE.read_bytes())


@cache
def make_invulling(soort: StapSoort = StapSoort.TONEN, stem_id: str | None = None) -> Invulling:
    """The chair at one step of the second meeting of Gezin Linde."""
    dossier = read_linde()
    overleg = dossier.overleggen[-1]
    leidraad = load_leidraad("volledig")
    stap = leidraad.stap_van(soort)
    assert stap is not None
    return Invulling(
        dossier, zichtbaar_voor(dossier, VOORZITTER), overleg, leidraad, stap, NU, stem_id
    )


def na_nodig(invulling: Invulling) -> Invulling:
    """The same, after the step 'what is needed?' was done."""
    status = StapStatus(
        casus_id=invulling.alles.casus.id,
        overleg_id=invulling.overleg.id,
        gemaakt_op=NU,
        stap="nodig",
        uitkomst=StapUitkomst.GEDAAN,
    )
    return replace(invulling, alles=invulling.alles.met((status,)))
