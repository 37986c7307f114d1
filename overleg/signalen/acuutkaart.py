"""What is wrong with the acuutkaart as it lies there tonight (PL14), and its lines (PR04)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overleg.dossier import Acuutkaart, KaartRegel, Uitgegeven
from overleg.keuzes import StapSoort, StukSoort
from overleg.nederlands import format_moment
from overleg.signalen.kijk import Kijk
from overleg.tekst import sanitize_line
from overleg.verloop import geldende_kaartregels


@dataclass(frozen=True, slots=True)
class Gebrek:
    """One thing that is wrong, as the end of a Dutch sentence, and the things it is about."""

    zin: str
    ids: tuple[str, ...]


def last_lines(kijk: Kijk) -> tuple[KaartRegel, ...]:
    """Give the lines of the card that lies there: of each number what was written last."""
    regels = geldende_kaartregels(kijk.dossier, kijk.overleg.id)
    return tuple(regels[nummer] for nummer in sorted(regels))


def list_kaart_gebreken(kijk: Kijk) -> Iterator[Gebrek]:
    """Give what is wrong with the card.

    - There is no card (no validity and no line in any meeting so far), somebody is not safe, and
      the leidraad has a step for the card or does it inside another.
    - The card has no end of its validity, or that end lies in the past.
    - Nobody got the card since the meeting that made it.
    - Somebody got it and nobody wrote down that it was received.
    """
    cards = kijk.laatste_van(Acuutkaart)
    lines = last_lines(kijk)
    if not cards and not lines:
        if kijk.onveilig and kijk.leidraad.stap_van(StapSoort.ACUUTKAART):
            yield Gebrek("hij is nog niet gemaakt", ())
        return
    made = cards[-1] if cards else lines[0]
    until = cards[-1].geldig_tot if cards else None
    if until is None:
        yield Gebrek("er staat niet op tot wanneer hij geldt", (made.id,))
    elif until < kijk.nu:
        yield Gebrek(f"hij gold tot en met {format_moment(until)}", (made.id,))
    yield from _delivery(kijk, made.id, made.overleg_id)


def _delivery(kijk: Kijk, card_id: str, overleg_id: str) -> Iterator[Gebrek]:
    nummer = {overleg.id: overleg.volgnummer for overleg in kijk.dossier.overleggen}
    given = [
        uit
        for uit in kijk.tot_nu(Uitgegeven)
        if uit.aard is StukSoort.ACUUTKAART and nummer[uit.overleg_id] >= nummer[overleg_id]
    ]
    if not given:
        yield Gebrek("niemand heeft de kaart bij zich", (card_id,))
    for uit in given:
        if uit.ontvangen_op is None and not uit.ontvangen_door.strip():
            wie = sanitize_line(uit.aan) or "wie hem kreeg"
            yield Gebrek(f"{wie} heeft nog niet gezegd dat de kaart er is", (uit.id,))
