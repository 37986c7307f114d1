"""How the whole meeting stands, step by step, for the rail and for who leads it."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier import Dossier, StapStatus
from overleg.keuzes import Fase, StapSoort, StapUitkomst
from overleg.verloop.pad import is_stoppen, list_stoppen
from overleg.verloop.poort import check_poorten
from overleg.verloop.stand import huidige_stap, leidraad_van, need_overleg


@dataclass(frozen=True)
class StapBeeld:
    """One step as it stands.

    `open` counts the open points of its gate, `hard` says whether that gate asks a reason,
    `reden` why it was skipped or why the table went on. `seconden` is the time that was booked.
    `op_pad` is false for steps a meeting that stops early no longer comes to.
    """

    stap: str
    soort: StapSoort
    fase: Fase
    titel: str
    minuten: int
    uitkomst: StapUitkomst
    reden: str
    is_huidig: bool
    hard: bool
    open: int
    seconden: int
    op_pad: bool


def overzicht(dossier: Dossier, overleg_id: str) -> tuple[StapBeeld, ...]:
    """Give every step of the meeting in the order of its script, with how it stands."""
    overleg = need_overleg(dossier, overleg_id)
    current = huidige_stap(overleg).id
    known = {status.stap: status for status in dossier.van_overleg(StapStatus, overleg_id)}
    poorten = check_poorten(dossier, overleg_id)
    on_the_way = {stap.id for stap in list_stoppen(overleg)} if is_stoppen(overleg) else None
    found = []
    for stap in leidraad_van(overleg).stappen:
        status = known.get(stap.id)
        poort = poorten[stap.id]
        found.append(
            StapBeeld(
                stap=stap.id,
                soort=stap.soort,
                fase=stap.fase,
                titel=stap.titel,
                minuten=stap.minuten,
                uitkomst=status.uitkomst if status else StapUitkomst.OPEN,
                reden=(status.reden or status.poort_reden) if status else "",
                is_huidig=stap.id == current,
                hard=poort.hard,
                open=len(poort.open),
                seconden=status.seconden if status else 0,
                op_pad=on_the_way is None or stap.id in on_the_way,
            )
        )
    return tuple(found)
