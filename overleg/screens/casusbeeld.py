"""What the start screen says about one case: worked out once from its dossier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from overleg.dossier import Casus, Dossier, Organisatie, Overleg, Vervolgstap
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.keuzes import EINDSTANDEN, OverlegStatus
from overleg.verloop import stand_van


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
class CasusBeeld:
    """One case on the start screen; `open_overleg` is going on or planned."""

    casus: Casus
    open_overleg: Overleg | None = None
    overleggen: int = 0
    laatste: date | None = None
    te_laat: tuple[TeLaat, ...] = ()


def make_beeld(dossier: Dossier, vandaag: date) -> CasusBeeld:
    """Work out what the start screen says about a case."""
    overleggen = dossier.overleggen
    begun = [overleg.begonnen_op for overleg in overleggen if overleg.begonnen_op is not None]
    return CasusBeeld(
        casus=dossier.casus,
        open_overleg=next(
            (een for een in overleggen if een.status is not OverlegStatus.AFGEROND), None
        ),
        overleggen=len(overleggen),
        laatste=max(begun).date() if begun else None,
        te_laat=list_te_laat(dossier, vandaag),
    )


def list_te_laat(dossier: Dossier, vandaag: date) -> tuple[TeLaat, ...]:
    """List the actions whose last day has passed and that are not over, oldest first."""
    late = [
        stap
        for stap in dossier.van(Vervolgstap)
        if stap.uiterlijk is not None
        and stap.uiterlijk < vandaag
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
        for stap in sorted(late, key=lambda stap: stap.uiterlijk or vandaag)
        if stap.uiterlijk is not None
    )


def _wie(dossier: Dossier, stap: Vervolgstap) -> str:
    organisatie = dossier.vind(Organisatie, stap.organisatie_id)
    if organisatie is not None:
        return organisatie.naam
    return "een betrokkene" if stap.betrokkene_id else "eigenaar zonder organisatie"
