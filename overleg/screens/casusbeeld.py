"""What the start screen says about one case: worked out once from its dossier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from overleg.dossier import Casus, Dossier, Organisatie, Overleg, Vervolgstap
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.keuzes import EINDSTANDEN, CasusStatus, OverlegStatus
from overleg.klok import AMSTERDAM
from overleg.verloop import due_kijkmomenten, is_te_laat, stand_van, with_uiterlijk


@dataclass(frozen=True)
class TeLaat:
    """One action that should have been over.

    `wie` is its organisation or the role of its owner, never the name of a person. `wat` is for
    when names are shown; empty when the room may not see it.
    """

    casus_id: str
    nummer: str
    stap_id: str
    wie: str
    wat: str
    uiterlijk: date


@dataclass(frozen=True)
class Kijken:
    """One moment at which somebody was to look whether it is still safe, and it is that day.

    `wie` and `wat` are for when names are shown; empty when the room may not see them.
    """

    casus_id: str
    nummer: str
    moment_id: str
    datum: date
    wie: str
    wat: str


@dataclass(frozen=True)
class CasusBeeld:
    """One case on the start screen; `open_overleg` is going on or planned."""

    casus: Casus
    open_overleg: Overleg | None = None
    overleggen: int = 0
    laatste: date | None = None
    te_laat: tuple[TeLaat, ...] = ()
    kijken: tuple[Kijken, ...] = ()


def make_beeld(dossier: Dossier, nu: datetime) -> CasusBeeld:
    """Work out what the start screen says about a case at a moment."""
    overleggen = dossier.overleggen
    begun = [overleg.begonnen_op for overleg in overleggen if overleg.begonnen_op is not None]
    return CasusBeeld(
        casus=dossier.casus,
        open_overleg=next(
            (een for een in overleggen if een.status is not OverlegStatus.AFGEROND), None
        ),
        overleggen=len(overleggen),
        laatste=max(begun).date() if begun else None,
        te_laat=list_te_laat(dossier, nu),
        kijken=list_kijken(dossier, nu),
    )


def list_kijken(dossier: Dossier, nu: datetime) -> tuple[Kijken, ...]:
    """List the moments to look that have come and that no meeting came after, oldest first."""
    if dossier.casus.status is CasusStatus.GESLOTEN:
        return ()
    due = due_kijkmomenten(dossier, nu.astimezone(AMSTERDAM).date())
    shown = {een.id: een for een in due_kijkmomenten(zichtbaar_voor(dossier, ZAAL), date.max)}
    return tuple(
        Kijken(
            casus_id=dossier.casus.id,
            nummer=dossier.casus.nummer,
            moment_id=een.id,
            datum=een.datum,
            wie=shown[een.id].wie if een.id in shown else "",
            wat=shown[een.id].wat if een.id in shown else "",
        )
        for een in due
        if een.datum is not None
    )


def list_te_laat(dossier: Dossier, nu: datetime) -> tuple[TeLaat, ...]:
    """List the actions whose day or time has passed and that are not over, oldest first.

    A closed case has none: nobody follows its actions any more.
    """
    if dossier.casus.status is CasusStatus.GESLOTEN:
        return ()
    late = [
        stap
        for stap in (with_uiterlijk(dossier, een) for een in dossier.van(Vervolgstap))
        if is_te_laat(stap.uiterlijk, stap.uiterlijk_tijd, nu)
        and stand_van(dossier, stap) not in EINDSTANDEN
    ]
    # This screen often is the wall, so what it says of an action is what the room may see.
    shown = zichtbaar_voor(dossier, ZAAL) if late else dossier
    return tuple(
        TeLaat(
            casus_id=dossier.casus.id,
            nummer=dossier.casus.nummer,
            stap_id=stap.id,
            wie=_wie(dossier, stap),
            wat=seen.wat if (seen := shown.vind(Vervolgstap, stap.id)) is not None else "",
            uiterlijk=stap.uiterlijk,
        )
        for stap in sorted(late, key=lambda stap: stap.uiterlijk or date.max)
        if stap.uiterlijk is not None
    )


def _wie(dossier: Dossier, stap: Vervolgstap) -> str:
    organisatie = dossier.vind(Organisatie, stap.organisatie_id)
    if organisatie is not None:
        return organisatie.naam
    return "een betrokkene" if stap.betrokkene_id else "eigenaar zonder organisatie"
