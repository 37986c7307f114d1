"""Doing a command from the one table: ask what it needs, do it, say what happened."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, TypeVar

from textual.app import App
from textual.screen import ModalScreen

from overleg.screens.keuzelijst import Keus
from overleg.screens.vragen import MEER, Kies, Vraag, Vragen
from overleg.tafel import Handeling, RedenNodig, Tafel, Vraagje

T = TypeVar("T")

REDEN = "reden"
TUSSEN = ","
"""Between several chosen values, as the commands read them."""

STIL = frozenset({"verder", "terug", "spring", "terugkeer", "overslaan", "tonen"})
"""Commands after which the screen itself shows what happened; a message would only cover it."""


async def do_handeling(
    app: App[Any], tafel: Tafel, handeling: Handeling, gegeven: Mapping[str, str] | None = None
) -> bool:
    """Ask what a command needs and do it; must run in a worker.

    Args:
        app: the program, which shows the questions.
        tafel: the meeting.
        handeling: the command.
        gegeven: answers that are known already, by name.

    Returns:
        whether it was done. When somebody pressed Esc nothing changed.

    Raises:
        Fout: it was refused.
    """
    if not handeling.mag(tafel):
        app.notify(f"‘{handeling.titel}’ kan nu niet. Er is niets veranderd.")
        return False
    antwoorden = dict(gegeven or {})
    todo = [een for een in handeling.vragen if een.naam not in antwoorden and een.als(tafel)]
    if todo:
        found = await _ask(app, tafel, handeling, todo)
        if found is None:
            return False
        antwoorden |= found
    while True:
        try:
            zin = handeling.doe(tafel, antwoorden)
            if handeling.sleutel not in STIL:
                app.notify(zin)
            break
        except RedenNodig as nodig:
            reden = await _ask_reden(app, tafel, nodig)
            if reden is None:
                return False
            antwoorden[REDEN] = reden
    for vraagje in todo:
        tafel.save_klad(_plek(handeling, vraagje.naam), "")
    return True


async def _ask(
    app: App[Any], tafel: Tafel, handeling: Handeling, todo: list[Vraagje]
) -> dict[str, str] | None:
    """Ask the questions of a command; None when somebody went back."""
    if len(todo) == 1 and todo[0].opties is not None and todo[0].nodig and not todo[0].meer:
        keuzes = _keuzes(tafel, todo[0])
        chosen = await _show(app, Kies(todo[0].tekst, keuzes))
        return None if chosen is None else {todo[0].naam: chosen}
    vragen = [_make_vraag(tafel, handeling, vraagje) for vraagje in todo]
    open_vragen = [vraagje.naam for vraagje in todo if vraagje.opties is None]
    window = Vragen(
        handeling.titel,
        vragen,
        uitleg=handeling.uitleg,
        bewaar=partial(_keep, tafel, handeling, open_vragen),
    )
    found = await _show(app, window)
    if found is None:
        for naam in open_vragen:
            tafel.save_klad(_plek(handeling, naam), "")
        return None
    return {
        naam: waarde.replace(MEER, TUSSEN) if naam not in open_vragen else waarde
        for naam, waarde in found.items()
    }


async def _ask_reden(app: App[Any], tafel: Tafel, nodig: RedenNodig) -> str | None:
    """Show what is open and ask why the table goes on; None when it does not."""
    aantal = len(nodig.open)
    window = Vragen(
        nodig.wat if aantal == 1 else f"Er staan nog {aantal} punten open.",
        [Vraag(REDEN, "Waarom gaan we toch verder? (Esc: niet verder)")],
        uitleg="\n".join(f"· {zin}" for zin in nodig.open),
        knop="Toch verder",
    )
    found = await _show(app, window)
    return None if found is None else found[REDEN]


def _make_vraag(tafel: Tafel, handeling: Handeling, vraagje: Vraagje) -> Vraag:
    half = tafel.klad(_plek(handeling, vraagje.naam)) if vraagje.opties is None else None
    return Vraag(
        vraagje.naam,
        vraagje.tekst,
        opties=None if vraagje.opties is None else _keuzes(tafel, vraagje),
        nodig=vraagje.nodig,
        meer=vraagje.meer,
        begin=half.tekst if half is not None else "",
        hoogste=vraagje.hoogste,
    )


def _keuzes(tafel: Tafel, vraagje: Vraagje) -> tuple[Keus, ...]:
    opties = vraagje.opties(tafel) if vraagje.opties is not None else ()
    return tuple(Keus(o.waarde, f"{o.teken} {o.label}".strip()) for o in opties)


def _keep(
    tafel: Tafel, handeling: Handeling, namen: list[str], antwoorden: Mapping[str, str]
) -> None:
    """Keep half-typed answers, so that a stop in the middle of a question loses nothing."""
    for naam in namen:
        tafel.save_klad(_plek(handeling, naam), antwoorden.get(naam, ""))


def _plek(handeling: Handeling, naam: str) -> str:
    return f"handeling/{handeling.sleutel}/{naam}"


async def _show(app: App[Any], window: ModalScreen[T]) -> T | None:
    return await app.push_screen_wait(window)
