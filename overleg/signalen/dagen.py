"""Dates in the plan that may be wrong (PL10): in the past, or on a day nobody works.

Looked at: the last day of an open action, the day before which an open decision on the regie
must fall, the next meeting, and the moments at which somebody looks whether it is still safe.

- In the past: the day (with a time: the moment) lies before now. A look-moment is held against
  the day of its own meeting instead: that it went by later is as it should be. The next meeting
  counts only while no later meeting is known, a decision only while it is open.
  An action of which somebody said after its last day that it goes on, is told no more.
- A day nobody works: no Monday to Friday, or a public holiday (`nederlands.is_werkdag`).
- An afspraak whose end lies in the past is told as well; it may end in a weekend.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from overleg.dossier import Afspraak, CasusDing, Monitormoment, Vervolgstap
from overleg.keuzes import StapStand
from overleg.klok import AMSTERDAM
from overleg.nederlands import is_werkdag, naam_feestdag
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import name_line
from overleg.verloop import geldende_regie, terugmelding_van


@dataclass(frozen=True, slots=True)
class Dag:
    """A date to look at.

    Args:
        ding: the thing it belongs to.
        wat: how to call that thing.
        datum: the date.
        waarom: what is wrong with it, as the end of a Dutch sentence.
        doe: what to do about it, a Dutch sentence.
    """

    ding: CasusDing
    wat: str
    datum: date
    waarom: str
    doe: str


VOORBIJ = "is voorbij"
KIES = "Kies een andere dag."
MELD = "Meld hoe het staat, of kies een andere dag."
MELD_EERDER = "Meld hoe het staat, met een nieuwe datum als hij doorgaat."
LAAT = "Kies een andere dag, of laat hem staan als het zo moet."


def list_verkeerde_dagen(kijk: Kijk) -> Iterator[Dag]:
    """Give every date that lies in the past or on a day nobody works, with the reason in Dutch."""
    for stap in kijk.stappen:
        dag, tijd = kijk.uiterlijk(stap)
        if dag is not None:
            wat = f"de actie {name_line(stap)}"
            late = _is_past(kijk, dag, tijd)
            if late and _is_gemeld(kijk, stap, dag):
                continue
            if not late and dag == stap.gemaakt_op.astimezone(AMSTERDAM).date():
                continue  # who says 'today' at the table knows what day it is
            eerder = stap.overleg_id != kijk.overleg.id
            doe = MELD_EERDER if eerder else MELD
            yield from _judge(stap, wat, dag, late=late, doe=doe)
    for afspraak in kijk.geldend(Afspraak):
        if afspraak.tot is not None and afspraak.tot < kijk.dag:
            wat = f"de afspraak {name_line(afspraak)}"
            yield Dag(afspraak, wat, afspraak.tot, VOORBIJ, KIES)
    regie = geldende_regie(kijk.dossier, kijk.overleg.id)
    if regie is not None and regie.besluit_voor is not None and not regie.naam.strip():
        late = regie.besluit_voor < kijk.dag
        yield from _judge(regie, "het besluit over de regie", regie.besluit_voor, late=late)
    volgende = kijk.overleg.volgende_datum
    if volgende is not None and kijk.is_laatste:
        late = volgende < kijk.dag
        yield from _judge(kijk.overleg, "het volgende overleg", volgende, late=late)
    begun = kijk.overleg.begonnen_op
    held = begun.astimezone(AMSTERDAM).date() if begun else kijk.dag
    for moment in kijk.nu_van(Monitormoment):
        if moment.datum is not None:
            wat = f"het kijkmoment {name_line(moment)}"
            yield from _judge(moment, wat, moment.datum, late=moment.datum < held)


def _judge(ding: CasusDing, wat: str, datum: date, *, late: bool, doe: str = KIES) -> Iterator[Dag]:
    if late:
        yield Dag(ding, wat, datum, VOORBIJ, doe)
    elif not is_werkdag(datum):
        feest = naam_feestdag(datum)
        yield Dag(ding, wat, datum, f"is {feest}" if feest else "is in het weekend", LAAT)


def _is_gemeld(kijk: Kijk, stap: Vervolgstap, uiterlijk: date) -> bool:
    """Tell whether somebody said after its last day that an action still goes on."""
    melding = terugmelding_van(kijk.dossier, stap, None if kijk.is_laatste else kijk.overleg)
    if melding is None or melding.stand is not StapStand.LOOPT:
        return False
    return (melding.op or melding.gemaakt_op.astimezone(AMSTERDAM).date()) > uiterlijk


def _is_past(kijk: Kijk, datum: date, tijd: time | None) -> bool:
    if tijd is None:
        return datum < kijk.dag
    return datetime.combine(datum, tijd.replace(tzinfo=None), AMSTERDAM) < kijk.nu
