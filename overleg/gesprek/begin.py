"""Before the first question: which meeting is led, and with which leidraad."""

from __future__ import annotations

from overleg.dossier import Casus, Overleg
from overleg.formulier import Optie, find_optie
from overleg.fouten import Fout
from overleg.gesprek.draad import Draad
from overleg.keuzes import OverlegStatus
from overleg.klok import Klok
from overleg.leidraad import STANDAARD, list_leidraden, load_leidraad
from overleg.store import Store
from overleg.tafel import Tafel
from overleg.verloop import plan_overleg, resume_overleg, start_overleg


def open_tafel(store: Store, casus: Casus, draad: Draad, klok: Klok, leidraad: str | None) -> Tafel:
    """Open the meeting that goes on, or plan and start the next one.

    Args:
        store: the open store.
        casus: the case.
        draad: the conversation, to ask which leidraad.
        klok: the clock.
        leidraad: the key of the leidraad for a new meeting; None asks for it.

    Raises:
        Fout: the case is closed, or there is no such leidraad.
    """
    dossier = store.read_dossier(casus.id)
    laatste = dossier.laatste_overleg
    if laatste is None or laatste.status is OverlegStatus.AFGEROND:
        script = load_leidraad(leidraad or ask_leidraad(draad))
        store.apply(plan_overleg(dossier, script, klok()))
        dossier = store.read_dossier(casus.id)
        laatste = dossier.laatste_overleg
        assert isinstance(laatste, Overleg)
    elif leidraad is not None and leidraad != laatste.leidraad:
        draad.zeg(f"Dit overleg loopt al met leidraad ‘{laatste.leidraad}’; die blijft gelden.")
    if laatste.status is OverlegStatus.GEPLAND:
        store.apply(start_overleg(dossier, laatste.id, klok()))
    elif laatste.status is OverlegStatus.PAUZE:
        store.apply(resume_overleg(dossier, laatste.id, klok()))
    return Tafel(store, casus.id, laatste.id, klok)


def ask_leidraad(draad: Draad) -> str:
    """Ask which leidraad leads the meeting; Enter takes the default."""
    opties = tuple(
        Optie(een.sleutel, een.sleutel) for een in list_leidraden() if een.leidraad is not None
    )
    for nummer, een in enumerate(list_leidraden(), 1):
        if een.leidraad is not None:
            minuten = f"{een.leidraad.minuten} minuten"
            draad.zeg(f"  {nummer}. {een.leidraad.naam} ({minuten}). {een.leidraad.voor}")
    while True:
        tekst = draad.vraag(f"Welke leidraad? (Enter: {STANDAARD})").tekst
        if not tekst:
            return STANDAARD
        try:
            return find_optie(opties, tekst).waarde
        except Fout as fout:
            draad.zeg(f"  {fout.wat} {fout.nu}")
