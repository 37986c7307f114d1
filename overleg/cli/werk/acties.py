"""What is still to do over all open cases."""

from __future__ import annotations

from datetime import datetime

from overleg.actielijst import (
    Actie,
    find_organisaties,
    list_acties,
    render_acties,
    sort_acties,
)
from overleg.bestand import show_pad
from overleg.cli.bestand import STREEP, refuse_existing, write_out
from overleg.cli.terminal import is_output_terminal, tell
from overleg.cli.werk.kastdeur import open_kast
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus
from overleg.klok import systeemklok
from overleg.nederlands import format_aantal
from overleg.store import Handeling, Store
from overleg.tekst import sanitize_line


def show_acties(
    *, te_laat: bool, organisatie: str | None, vorm: str, naar: str, overschrijven: bool
) -> None:
    """Write the list to a file or to stdout, with what all participants may see.

    Args:
        te_laat: only what should have been done already.
        organisatie: only of this organisation, by name, key, abbreviation or sign; None is all.
        vorm: in which form.
        naar: a path, or ``-`` for stdout.
        overschrijven: whether an existing file may be replaced.

    Raises:
        Fout: no open case has such an organisation, or the file cannot be written.
    """
    refuse_existing(naar, overschrijven=overschrijven)
    nu = systeemklok()
    with open_kast() as store:
        found, casussen, verborgen = _collect(store, nu, organisatie, te_laat=te_laat)
        if vorm != "tabel":
            # The table is looked at; the other forms are copies that leave the program.
            for casus_id in casussen:
                store.log(Handeling.STUK, casus_id)
    acties = sort_acties(found)
    inhoud = render_acties(acties, vorm, nu)
    if isinstance(inhoud, bytes) and naar == STREEP and is_output_terminal():
        # A calendar is text: on a screen it may be read.
        inhoud = inhoud.decode()
    write_out(inhoud, naar, overschrijven=overschrijven)
    _narrate(acties, verborgen, vorm, naar)


def _collect(
    store: Store, nu: datetime, organisatie: str | None, *, te_laat: bool
) -> tuple[list[Actie], list[str], int]:
    """Give the actions, the cases they are of, and how many not all participants may see."""
    acties: list[Actie] = []
    casussen: list[str] = []
    verborgen, bekend = 0, organisatie is None
    for casus in store.list_casussen():
        if casus.status is not CasusStatus.OPEN:
            continue
        dossier = store.read_dossier(casus.id)
        gezocht = frozenset[str]()
        if organisatie is not None:
            gezocht = find_organisaties(dossier, DEELNEMERS, organisatie)
            bekend = bekend or bool(gezocht)
        seen, alles = (
            [
                actie
                for actie in list_acties(dossier, lezer, nu)
                if (actie.te_laat or not te_laat)
                and (organisatie is None or actie.organisatie_id in gezocht)
            ]
            for lezer in (DEELNEMERS, INTERN)
        )
        verborgen += len(alles) - len(seen)
        if seen:
            acties += seen
            casussen.append(casus.id)
    if not bekend:
        raise Fout(
            f"Geen open casus heeft een organisatie “{sanitize_line(organisatie or '')}”.",
            "Er is niets gemaakt of veranderd.",
            "Kijk met “overleg casus toon CASUS” hoe de organisatie daar heet.",
        )
    return acties, casussen, verborgen


def _narrate(acties: tuple[Actie, ...], verborgen: int, vorm: str, naar: str) -> None:
    if not acties:
        tell("Er zijn geen acties om te tonen.")
    if naar != STREEP:
        tell(f"De lijst staat in {show_pad(naar)}.")
    zonder = sum(actie.uiterlijk is None for actie in acties)
    if vorm == "ics" and zonder:
        tell(
            f"Let op: {format_aantal(zonder, 'actie heeft', 'acties hebben')} geen datum en"
            f" {'staat' if zonder == 1 else 'staan'} niet in de agenda."
        )
    if verborgen:
        tell(
            f"Let op: {format_aantal(verborgen, 'actie staat', 'acties staan')} er niet bij, want"
            " niet alle deelnemers mogen die zien."
        )
