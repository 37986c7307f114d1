"""The rows of the list: what is still to do in one case, as one reader may see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from overleg.dossier import Casus, Dossier, Vervolgstap
from overleg.dossier.zichtbaar import Lezer, zichtbaar_voor
from overleg.keuzes import EINDSTANDEN, CasusStatus, StapStand
from overleg.tekst import sanitize, sanitize_line
from overleg.verloop import is_te_laat, stand_van, uiterlijk_van, uitvoerder_van


@dataclass(frozen=True, slots=True)
class Actie:
    """One action that is not over yet.

    Args:
        id: the id of the vervolgstap; stays the same as long as it exists.
        nummer: the number of the case.
        wat: what must be done; may hold line breaks.
        wie: the name of the owner, or of the person concerned who does it; empty when nobody is
            named.
        organisatie: the name of the organisation; empty when there is none.
        organisatie_id: its id in this case, or None.
        uiterlijk: the last day, or None when none was agreed.
        tijd: the time on that day, in Amsterdam, or None.
        stand: how it stands; never one of the end states.
        te_laat: whether that day or time has passed.
    """

    id: str
    nummer: str
    wat: str
    wie: str
    organisatie: str
    organisatie_id: str | None
    uiterlijk: date | None
    tijd: time | None
    stand: StapStand
    te_laat: bool


def list_acties(dossier: Dossier, lezer: Lezer, nu: datetime) -> tuple[Actie, ...]:
    """List the actions of one case that are not over, in the order of their making.

    Args:
        dossier: everything of the case; what this reader may not see is taken out before
            anything else.
        lezer: who will read the list.
        nu: the present moment, aware; decides what is late.

    Returns:
        the actions; none when the case is closed or this reader may not see it.
    """
    zicht = zichtbaar_voor(dossier, lezer)
    if not zicht.van(Casus) or zicht.casus.status is CasusStatus.GESLOTEN:
        return ()
    return tuple(
        _make(zicht, stap, stand, nu)
        for stap in zicht.van(Vervolgstap)
        if (stand := stand_van(zicht, stap)) not in EINDSTANDEN
    )


def sort_acties(acties: Iterable[Actie]) -> tuple[Actie, ...]:
    """Sort by day, number of the case and time; without a day last, without a time last of a day.

    What is equal keeps its order, so the same store always gives the same list.
    """
    return tuple(
        sorted(
            acties,
            key=lambda actie: (
                actie.uiterlijk or date.max,
                actie.nummer,
                actie.tijd is None,
                actie.tijd or time.min,
            ),
        )
    )


def _make(zicht: Dossier, stap: Vervolgstap, stand: StapStand, nu: datetime) -> Actie:
    wie = uitvoerder_van(zicht, stap.organisatie_id, stap.eigenaar, stap.betrokkene_id)
    dag, tijd = uiterlijk_van(zicht, stap)
    return Actie(
        id=stap.id,
        nummer=sanitize_line(zicht.casus.nummer),
        wat=sanitize(stap.wat).strip(),
        wie=", ".join(wie.namen[bool(wie.organisatie) :]),
        organisatie=wie.organisatie,
        organisatie_id=stap.organisatie_id if wie.organisatie else None,
        uiterlijk=dag,
        tijd=tijd,
        stand=stand,
        te_laat=is_te_laat(dag, tijd, nu),
    )
