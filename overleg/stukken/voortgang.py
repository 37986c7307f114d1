"""Whether the meeting got to something: what a part says instead of, or before, its content."""

from __future__ import annotations

from overleg.dossier import StapStatus
from overleg.keuzes import OverlegStatus, StapSoort, StapUitkomst
from overleg.leidraad import Stap
from overleg.stukken.blik import Blik, zin

NOG_NIET = "Nog niet besproken."
BEZIG = "Hier is het overleg nu mee bezig."


def status_van(blik: Blik, stap: Stap) -> StapStatus | None:
    """Find how one step of the leidraad stands in this meeting."""
    found = [status for status in blik.van(StapStatus) if status.stap == stap.id]
    return found[-1] if found else None


def is_begonnen(blik: Blik, stap: Stap) -> bool:
    """Tell whether the meeting ever stood at a step."""
    status = status_van(blik, stap)
    if status is not None and (
        status.begonnen_op is not None or status.uitkomst is StapUitkomst.GEDAAN
    ):
        return True
    return blik.overleg.stap == stap.id and blik.overleg.status is not OverlegStatus.GEPLAND


def meld(blik: Blik, soort: StapSoort) -> str:
    """Say in one sentence how far the meeting got with a kind of step.

    Returns:
        nothing when it was discussed, or when the leidraad has no such step.
    """
    stap = blik.leidraad.stap_van(soort)
    if stap is None:
        return ""
    status = status_van(blik, stap)
    uitkomst = status.uitkomst if status else StapUitkomst.OPEN
    if uitkomst is StapUitkomst.GEDAAN:
        return ""
    if uitkomst is not StapUitkomst.OPEN:
        reden = status.reden if status else ""
        woorden = uitkomst.label.capitalize()
        return zin(f"{woorden}: {reden}") if reden else f"{woorden}."
    if blik.overleg.status is OverlegStatus.AFGEROND:
        return "Niet besproken."
    return BEZIG if is_begonnen(blik, stap) else NOG_NIET


def is_bereikt(blik: Blik, soort: StapSoort) -> bool:
    """Tell whether the meeting spent time on a kind of step, so that what is empty says something.

    A leidraad without such a step, or a step that was skipped, counts as not reached.
    """
    stap = blik.leidraad.stap_van(soort)
    return stap is not None and meld(blik, soort) in ("", BEZIG)


def nog_niet(blik: Blik) -> tuple[str, ...]:
    """List the titles of the steps this meeting has not come to, while it is still going on."""
    if blik.overleg.status is OverlegStatus.AFGEROND:
        return ()
    return tuple(stap.titel for stap in blik.leidraad.stappen if meld(blik, stap.soort) == NOG_NIET)


def begin_klein(melding: str) -> str:
    """Give a sentence of `meld`, or a title, to stand inside a line; GGZ stays GGZ."""
    return melding[:1].lower() + melding[1:] if melding[1:2].islower() else melding
