"""One part of a paper as somebody reads it, made from a small case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from overleg.dossier import CasusDing, Overleg, StapStatus
from overleg.dossier.zichtbaar import INTERN, Lezer, zichtbaar_voor
from overleg.keuzes import OverlegStatus, StapSoort, StapUitkomst
from overleg.klok import AMSTERDAM
from overleg.leidraad import load_leidraad
from overleg.stukken.blik import Blik
from overleg.stukken.document import Blok
from overleg.stukken.peil import zoals_bij
from overleg.stukken.renderers import render
from tests.dossier.bouwen import NU, maak, tafel
from tests.stukken.papier import make_document

LEIDRAAD = load_leidraad("volledig")


def gedaan(
    *soorten: StapSoort, uitkomst: StapUitkomst = StapUitkomst.GEDAAN, reden: str = ""
) -> tuple[StapStatus, ...]:
    """Give how some steps stand: done, unless something else is said."""
    return tuple(
        maak(
            StapStatus,
            f"stap-{soort}",
            stap=str(soort.value),
            uitkomst=uitkomst,
            reden=reden,
            begonnen_op=NU if uitkomst is StapUitkomst.GEDAAN else None,
        )
        for soort in soorten
    )


ALLES_GEDAAN = gedaan(*StapSoort)

AFGEROND = maak(
    Overleg,
    "nu",
    volgnummer=1,
    status=OverlegStatus.AFGEROND,
    begonnen_op=NU,
    geeindigd_op=datetime(2026, 11, 17, 15, 2, tzinfo=AMSTERDAM),
    vraag="VRAAG",
)

VORIGE = maak(
    Overleg,
    "vorige",
    volgnummer=1,
    status=OverlegStatus.AFGEROND,
    begonnen_op=datetime(2026, 10, 27, 14, 0, tzinfo=AMSTERDAM),
    geeindigd_op=datetime(2026, 10, 27, 15, 0, tzinfo=AMSTERDAM),
    gemaakt_op=datetime(2026, 10, 20, 9, 0, tzinfo=AMSTERDAM),
)
TWEEDE = AFGEROND.met(volgnummer=2)


def make_blik(
    *dingen: CasusDing, lezer: Lezer = INTERN, overleg_id: str = "nu", **velden: Any
) -> Blik:
    """Look at the small case with these things in it; every step is done unless one is given."""
    stappen = () if any(isinstance(ding, StapStatus) for ding in dingen) else ALLES_GEDAAN
    basis = tafel(AFGEROND, *stappen, *dingen)
    zichtbaar = zichtbaar_voor(basis, lezer)
    overleg = zichtbaar.vind(Overleg, overleg_id)
    assert overleg is not None
    return Blik(zoals_bij(zichtbaar, overleg), overleg, LEIDRAAD, lezer, **velden)


def make_bezig(
    *dingen: CasusDing, stap: str = "tonen", lezer: Lezer = INTERN, volgnummer: int = 1
) -> Blik:
    """Look at the small case while its meeting is going on and stands at a step."""
    bezig = AFGEROND.met(
        status=OverlegStatus.BEZIG, geeindigd_op=None, stap=stap, volgnummer=volgnummer
    )
    return make_blik(bezig, *gedaan(StapSoort.OPENEN), *dingen, lezer=lezer)


def lees(blokken: Iterable[Blok]) -> str:
    """Show blocks as plain text on one long line, so that a wrap does not matter."""
    shown = render(make_document(*blokken, titel="", kop=(), stempel=""), "tekst")
    assert isinstance(shown, str)
    return " ".join(shown.split()).split("14:00", 1)[1].strip()


def lees_deel(deel: Callable[[Blik], Iterator[Blok]], blik: Blik) -> str:
    """Build one part and show it."""
    return lees(deel(blik))
