"""The trace: unsafe person -> voorwaarde -> afspraak and action -> wat-als, and back.

Worked out each time and never stored, so it cannot go stale. What leads nowhere is a loose end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overleg.dossier import (
    Afspraak,
    Betrokkene,
    CasusDing,
    Dossier,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import EINDSTANDEN, StapStand
from overleg.verloop.ding import Welke, id_van
from overleg.verloop.mensen import list_onveilig
from overleg.verloop.plan.regel import geldend, stam
from overleg.verloop.plan.vervolgstappen import stand_van
from overleg.verloop.stand import leidraad_van, need_overleg


@dataclass(frozen=True)
class SpoorVoorwaarde:
    """A voorwaarde that holds, with everything that carries it."""

    voorwaarde: Voorwaarde
    afspraken: tuple[Afspraak, ...]
    stappen: tuple[Vervolgstap, ...]
    wat_als: tuple[WatAls, ...]


@dataclass(frozen=True)
class SpoorPersoon:
    """A person who counts as unsafe, with the voorwaarden for that person."""

    betrokkene: Betrokkene
    voorwaarden: tuple[SpoorVoorwaarde, ...]


@dataclass(frozen=True)
class LosEind:
    """Something that leads nowhere: the thing, and in Dutch what it lacks."""

    ding: CasusDing
    mist: str


@dataclass(frozen=True)
class Spoor:
    """The whole trace of one meeting.

    `personen` goes from people down; `voorwaarden` holds every voorwaarde once, also those for
    nobody who is unsafe; `los` lists the loose ends. `vrij` holds the afspraken, wat-als and
    actions that hang under no voorwaarde that holds: so every line is somewhere in the trace. An
    action may be there by choice, the others are loose ends.
    """

    personen: tuple[SpoorPersoon, ...]
    voorwaarden: tuple[SpoorVoorwaarde, ...]
    los: tuple[LosEind, ...]
    vrij: tuple[Afspraak | Vervolgstap | WatAls, ...] = ()

    def mist(self, ding: Welke) -> tuple[str, ...]:
        """Say in Dutch what a thing lacks; empty when it is no loose end."""
        gezocht = id_van(ding)
        return tuple(eind.mist for eind in self.los if eind.ding.id == gezocht)

    def boven(self, ding: Welke) -> tuple[CasusDing, ...]:
        """Give what stands right above a thing: its voorwaarden, or the people it is for."""
        gezocht = id_van(ding)
        above: list[CasusDing] = []
        for persoon in self.personen:
            if any(een.voorwaarde.id == gezocht for een in persoon.voorwaarden):
                above.append(persoon.betrokkene)
        for een in self.voorwaarden:
            under = (*een.afspraken, *een.stappen, *een.wat_als)
            if any(onder.id == gezocht for onder in under):
                above.append(een.voorwaarde)
        return tuple(above)


def trace(dossier: Dossier, overleg_id: str) -> Spoor:
    """Work out the trace as it holds at a meeting.

    Actions count when they were made in this meeting or before it and had not failed or become
    impossible; an action that was done still carries its voorwaarde.
    """
    overleg = need_overleg(dossier, overleg_id)
    lines = tuple(
        _voorwaarde(dossier, regel, overleg_id)
        for regel in geldend(dossier, Voorwaarde, overleg_id)
    )
    personen = tuple(
        SpoorPersoon(
            betrokkene, tuple(een for een in lines if betrokkene.id in een.voorwaarde.voor)
        )
        for betrokkene in list_onveilig(dossier, overleg_id, leidraad_van(overleg))
    )
    vrij = tuple(_list_vrij(dossier, lines, overleg_id))
    return Spoor(personen, lines, tuple(_loose_ends(personen, lines, vrij)), vrij)


def _voorwaarde(dossier: Dossier, regel: Voorwaarde, overleg_id: str) -> SpoorVoorwaarde:
    first = stam(dossier, regel)

    def hangs(voorwaarde_id: str | None) -> bool:
        return voorwaarde_id is not None and stam(dossier, voorwaarde_id) == first

    return SpoorVoorwaarde(
        voorwaarde=regel,
        afspraken=tuple(
            een for een in geldend(dossier, Afspraak, overleg_id) if hangs(een.voorwaarde_id)
        ),
        stappen=tuple(
            stap
            for stap in dossier.van(Vervolgstap)
            if any(hangs(een) for een in stap.voorwaarden) and _carries(dossier, stap, overleg_id)
        ),
        wat_als=tuple(
            een for een in geldend(dossier, WatAls, overleg_id) if hangs(een.voorwaarde_id)
        ),
    )


def _carries(dossier: Dossier, stap: Vervolgstap, overleg_id: str) -> bool:
    overleg = need_overleg(dossier, overleg_id)
    made_in = next((een for een in dossier.overleggen if een.id == stap.overleg_id), None)
    if made_in is None or made_in.volgnummer > overleg.volgnummer:
        return False
    stand = stand_van(dossier, stap, overleg)
    return stand not in EINDSTANDEN or stand is StapStand.GEDAAN


def _list_vrij(
    dossier: Dossier, lines: tuple[SpoorVoorwaarde, ...], overleg_id: str
) -> Iterator[Afspraak | Vervolgstap | WatAls]:
    hanging = {onder.id for een in lines for onder in (*een.afspraken, *een.stappen, *een.wat_als)}
    yield from (een for een in geldend(dossier, Afspraak, overleg_id) if een.id not in hanging)
    for stap in dossier.van(Vervolgstap):
        if stap.id not in hanging and _carries(dossier, stap, overleg_id):
            yield stap
    yield from (een for een in geldend(dossier, WatAls, overleg_id) if een.id not in hanging)


def _loose_ends(
    personen: tuple[SpoorPersoon, ...],
    lines: tuple[SpoorVoorwaarde, ...],
    vrij: tuple[Afspraak | Vervolgstap | WatAls, ...],
) -> Iterator[LosEind]:
    for persoon in personen:
        if not persoon.voorwaarden:
            yield LosEind(persoon.betrokkene, "een voorwaarde")
    for een in lines:
        if not een.voorwaarde.voor:
            yield LosEind(een.voorwaarde, "voor wie die is")
        if not een.afspraken and not een.stappen:
            yield LosEind(een.voorwaarde, "een afspraak of een actie")
        if not een.wat_als:
            yield LosEind(een.voorwaarde, "een wat-als")
    for regel in vrij:
        if not isinstance(regel, Vervolgstap):
            yield LosEind(regel, "een voorwaarde")
        elif regel.voorwaarden:
            yield LosEind(regel, "een voorwaarde die nog geldt")
