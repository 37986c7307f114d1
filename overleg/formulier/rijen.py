"""The few shapes rows come in: one for each person, one for each voice, or as many as wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from overleg.dossier import Betrokkene, CasusDing, Deelnemer, OverlegDing
from overleg.formulier.onderdeel import Invulling, Rij, Veld
from overleg.formulier.waarde.opties import label_van
from overleg.keuzes import LeeftijdSoort
from overleg.verloop import eerste_van, list_beoordeelden

Nu = TypeVar("Nu", bound=OverlegDing)
D = TypeVar("D", bound=CasusDing)

DELEN = (
    Veld("stem_id"),
    Veld("delen"),
    Veld("niet_met"),
    Veld("geheime_plek"),
    Veld("vrij_voor"),
    Veld("vrij_voor_kaart"),
)
"""The fields every line has; offered on request, never asked."""


def leeftijd_van(betrokkene: Betrokkene) -> str:
    """Say the age of somebody: '8', 'ongeboren' or '?'."""
    if betrokkene.leeftijd_soort is LeeftijdSoort.ONGEBOREN:
        return "ongeboren"
    return "?" if betrokkene.leeftijd is None else str(betrokkene.leeftijd)


def list_mensen(invulling: Invulling, *, beoordeeld: bool) -> tuple[Betrokkene, ...]:
    """List the people concerned, first the roles the leidraad puts first.

    Args:
        invulling: the situation.
        beoordeeld: only people whose safety is judged.
    """
    eerst = list_beoordeelden(invulling.zicht, invulling.leidraad)
    if beoordeeld:
        return eerst
    return (*eerst, *(een for een in invulling.zicht.van(Betrokkene) if een not in eerst))


def per_betrokkene(
    invulling: Invulling,
    bestaand: Iterable[CasusDing],
    vast: Callable[[Betrokkene], dict[str, Any]],
    *,
    beoordeeld: bool = True,
    bij: Callable[[Betrokkene], tuple[str, ...]] = lambda _: (),
) -> tuple[Rij, ...]:
    """Give a row for each person: the thing that is there, or the values it will start with.

    What was written down about somebody of whom it is not asked stays in sight as well. `bij`
    tells what an earlier meeting said about somebody.
    """
    gevonden = {str(getattr(ding, "betrokkene_id", "")): ding for ding in bestaand}
    asked = list_mensen(invulling, beoordeeld=beoordeeld)
    return tuple(
        Rij(
            sleutel=betrokkene.id,
            label=f"{betrokkene.naam} ({leeftijd_van(betrokkene)})",
            ding=gevonden.get(betrokkene.id),
            vast={"betrokkene_id": betrokkene.id, **vast(betrokkene)},
            bij=bij(betrokkene),
        )
        for betrokkene in list_mensen(invulling, beoordeeld=False)
        if betrokkene in asked or betrokkene.id in gevonden
    )


def per_deelnemer(
    invulling: Invulling, bestaand: Iterable[CasusDing], veld: str, **vast: Any
) -> tuple[Rij, ...]:
    """Give a row for each voice that is in the meeting now."""
    gevonden = {str(getattr(ding, veld, "")): ding for ding in bestaand}
    return tuple(
        Rij(
            sleutel=deelnemer.id,
            label=label_van(invulling.zicht, deelnemer),
            ding=gevonden.get(deelnemer.id),
            vast={veld: deelnemer.id, **vast},
        )
        for deelnemer in invulling.zicht.van_overleg(Deelnemer, invulling.overleg.id)
        if deelnemer.aanwezig
    )


def lijst(
    invulling: Invulling,
    dingen: Iterable[D],
    bij: Callable[[D], tuple[str, ...]] = lambda _: (),
    let_op: Callable[[D], tuple[str, ...]] = lambda _: (),
) -> tuple[Rij, ...]:
    """Give a row for each thing that is there.

    The key of a row is that of the first version of its thing: who changes a line of an earlier
    meeting makes its successor and stays in the same row.

    Args:
        invulling: the situation.
        dingen: the things.
        bij: tells what an earlier meeting has to do with a thing.
        let_op: tells what must not be overlooked about a thing.
    """
    return tuple(
        Rij(
            sleutel=eerste_van(invulling.alles, ding.id),
            label=label_van(invulling.zicht, ding),
            ding=ding,
            bij=bij(ding),
            let_op=let_op(ding),
            in_lijst=True,
        )
        for ding in dingen
    )


def een(ding: CasusDing | None, label: str, **vast: Any) -> tuple[Rij, ...]:
    """Give the one row of something of which there is only one."""
    return (Rij(sleutel="een", label=label, ding=ding, vast=vast),)


def van_nu(invulling: Invulling, soort: type[Nu]) -> tuple[Nu, ...]:
    """Give the visible things of one kind that were made in this meeting."""
    return invulling.zicht.van_overleg(soort, invulling.overleg.id)
