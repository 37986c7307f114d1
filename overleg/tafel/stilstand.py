"""Where the meeting itself stands still: a blank wall, a break, and stopping early."""

from __future__ import annotations

from overleg.formulier import Optie
from overleg.keuzes import Onderwerp, OverlegStatus, StapSoort
from overleg.nederlands import parse_moment
from overleg.tafel.handeling import Antwoorden, Handeling, Vraagje, is_bezig
from overleg.tafel.tafel import Tafel
from overleg.tafel.vraagbaak import list_redenen
from overleg.verloop import (
    has_ongetoond,
    jump,
    pause_overleg,
    resume_overleg,
    reveal,
    set_scherm_leeg,
    stop_overleg,
)

NU_TONEN, BEWAREN = "nu", "bewaren"
"""What can be done with inbreng that was not shown when the table must stop."""


def _is_pauze(tafel: Tafel) -> bool:
    return tafel.overleg.status is OverlegStatus.PAUZE


def _leeg(tafel: Tafel, antwoorden: Antwoorden) -> str:
    aan = not tafel.overleg.scherm_leeg
    tafel.apply(set_scherm_leeg(tafel.dossier, tafel.overleg_id, aan))
    return "Het scherm in de zaal is leeg." if aan else "Het scherm in de zaal toont weer alles."


def _pauze(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(pause_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    return "Pauze. De klok staat stil en de schermen zijn leeg."


def _hervat(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(resume_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    return f"We gaan verder bij ‘{tafel.stap.titel}’."


def _stoppen(tafel: Tafel, antwoorden: Antwoorden) -> str:
    datum, reden = antwoorden.get("datum", ""), antwoorden["reden"]
    dag, tijd = parse_moment(datum, tafel.nu) if datum else (None, None)
    changes = stop_overleg(
        tafel.dossier,
        tafel.overleg_id,
        reden,
        tafel.nu,
        volgende_datum=dag,
        volgende_tijd=tijd,
    )
    tonen = tafel.leidraad.stap_van(StapSoort.TONEN)
    if antwoorden.get("ongetoond") != NU_TONEN or not has_ongetoond(
        tafel.dossier, tafel.overleg_id
    ):
        tafel.apply(changes)
        return f"We ronden af. Eerst: ‘{tafel.stap.titel}’. De rest is ‘niet aan toegekomen’."
    onthuld = reveal(tafel.dossier, tafel.overleg_id, Onderwerp.INBRENG, tafel.nu, reden=reden)
    tafel.apply((*onthuld, *changes))
    eerst = tafel.stap.titel
    if tonen is not None:
        tafel.apply(jump(tafel.dossier, tafel.overleg_id, tonen.id, tafel.nu))
    return f"Alles is nu zichtbaar. Klaar met lezen? Dan terug (F6) naar ‘{eerst}’."


def _ongetoond(tafel: Tafel) -> bool:
    return has_ongetoond(tafel.dossier, tafel.overleg_id)


def _list_ongetoond(tafel: Tafel) -> tuple[Optie, ...]:
    return (
        Optie(NU_TONEN, "nu tonen aan iedereen"),
        Optie(BEWAREN, "bewaren: elke stem vindt het terug in het volgende overleg"),
    )


STILSTAND: tuple[Handeling, ...] = (
    Handeling(
        "leeg",
        "schermleeg",
        "Scherm leeg",
        "Maakt het scherm in de zaal leeg, of toont het weer.",
        _leeg,
        "f9",
    ),
    Handeling(
        "pauze",
        "pauze",
        "Pauze",
        "Zet de klok stil en maakt de schermen leeg.",
        _pauze,
        "ctrl+b",
        mag=is_bezig,
    ),
    Handeling(
        "hervat",
        "hervat",
        "Verder na de pauze",
        "Gaat verder waar u was.",
        _hervat,
        "",
        mag=_is_pauze,
    ),
    Handeling(
        "stoppen",
        "stoppen",
        "We moeten stoppen",
        "Gaat langs wat echt nog moet, en noteert de rest als niet aan toegekomen.",
        _stoppen,
        "ctrl+r",
        (
            Vraagje("reden", "Waarom stoppen we eerder?", list_redenen),
            Vraagje(
                "datum", "Wanneer gaan we verder? (zoals: morgen, of di 24 nov 9 uur)", nodig=False
            ),
            Vraagje(
                "ongetoond",
                "Er is in stilte geschreven wat nog niemand zag. Wat doen we daarmee?",
                _list_ongetoond,
                als=_ongetoond,
            ),
        ),
        is_bezig,
    ),
)
"""Commands that halt the meeting, or what the room sees of it."""
