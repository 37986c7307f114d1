"""Tot nu toe: what somebody who comes in late has to know, to be read aloud in one minute."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import (
    Bericht,
    Betrokkene,
    Dossier,
    Inbreng,
    Opmerking,
    Overleg,
    Vervolgstap,
)
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.keuzes import JaNee, OpmerkingSoort
from overleg.nederlands import format_aantal, format_datum_kort, format_tijd
from overleg.tekst import sanitize_line
from overleg.verloop.gevaar import geldige_nucheck, is_verouderd
from overleg.verloop.mensen import oordeel_van
from overleg.verloop.namen import mens_naam, uitvoerder_van
from overleg.verloop.stand import huidige_stap, need_overleg
from overleg.verloop.tonen import is_uniek

REGEL = 160
"""Longest line in characters."""

MEESTE = 5
"""How many lines of one kind are read; the rest is counted."""


def tot_nu_toe(dossier: Dossier, overleg_id: str) -> tuple[str, ...]:
    """Give the meeting until now in a few lines.

    Made from what the room may see, with the newcomer in it: ask for it after `come_in`.
    """
    overleg = need_overleg(dossier, overleg_id)
    stap = huidige_stap(overleg)
    muur = zichtbaar_voor(dossier, ZAAL)
    shown = muur.vind(Overleg, overleg_id) or overleg
    lines = [f"We zijn bij: {stap.titel}."]
    if shown.vraag:
        lines.insert(0, f"Vraag van vandaag: {shown.vraag}")
    lines += _gevaar(muur, overleg_id)
    lines += _inbreng(muur, overleg_id)
    lines += _oordelen(muur, overleg_id)
    if shown.zorg:
        lines.append(f"Onze grootste zorg: {shown.zorg}")
    lines += _acties(muur, overleg_id)
    return tuple(_cut(line) for line in lines)


def _gevaar(muur: Dossier, overleg_id: str) -> Iterator[str]:
    for bericht in muur.van_overleg(Bericht, overleg_id)[-1:]:
        bron = f" van {bericht.bron}" if bericht.bron else ""
        yield f"Bericht{bron} om {format_tijd(bericht.gemaakt_op)}: {bericht.tekst}"
    check = geldige_nucheck(muur, overleg_id)
    if check is not None and check.in_gevaar is JaNee.JA:
        yield f"Er is nu iemand in gevaar: {check.wie or 'zie de acties'}."


def _inbreng(muur: Dossier, overleg_id: str) -> Iterator[str]:
    shown = muur.van_overleg(Inbreng, overleg_id)
    if shown:
        unique = sum(is_uniek(muur, inbreng) for inbreng in shown)
        wat = format_aantal(len(shown), "regel", "regels")
        yield f"Op tafel: {wat}; {unique} daarvan weet maar één van ons."
    remembered = [
        opmerking.tekst
        for opmerking in muur.van_overleg(Opmerking, overleg_id)
        if opmerking.aard is OpmerkingSoort.ONTHOUDEN and opmerking.tekst
    ]
    yield from (f"Onthouden: {tekst}" for tekst in remembered[:MEESTE])


def _oordelen(muur: Dossier, overleg_id: str) -> Iterator[str]:
    for mens in muur.van(Betrokkene):
        oordeel = oordeel_van(muur, overleg_id, mens.id)
        if oordeel is not None and oordeel.uitkomst is not None:
            oud = is_verouderd(muur, oordeel)
            yield f"{mens_naam(mens)}: {oordeel.uitkomst.label}{f' ({oud})' if oud else ''}."


def _acties(muur: Dossier, overleg_id: str) -> Iterator[str]:
    stappen = muur.van_overleg(Vervolgstap, overleg_id)
    for stap in stappen[:MEESTE]:
        wie = ", ".join(
            uitvoerder_van(muur, stap.organisatie_id, stap.eigenaar, stap.betrokkene_id).namen
        )
        wanneer = format_datum_kort(stap.uiterlijk) if stap.uiterlijk else ""
        tail = ", ".join(part for part in (wie, wanneer) if part)
        yield f"Actie: {stap.wat}{f' ({tail})' if tail else ''}"
    if len(stappen) > MEESTE:
        yield f"En nog {format_aantal(len(stappen) - MEESTE, 'actie', 'acties')}."


def _cut(line: str) -> str:
    line = sanitize_line(line)
    return line if len(line) <= REGEL else line[: REGEL - 1].rstrip() + "…"
