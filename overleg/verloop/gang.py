"""Walking through a meeting: next, back, jump and return, skip, and where the cursor is."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from overleg.dossier import Dossier, Overleg, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import StapUitkomst
from overleg.leidraad import Stap
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, alter
from overleg.verloop.pad import next_stap, status_van
from overleg.verloop.poort import Poort, check_poort, has_reden
from overleg.verloop.stand import huidige_stap, leidraad_van, need_bezig, need_open
from overleg.verloop.stap import close_status, move


class PoortDicht(Fout):
    """A hard gate has open points; it opens with a reason. `poort` lists the points."""

    def __init__(self, poort: Poort) -> None:
        """Say the first open point and how many more there are."""
        rest = len(poort.open) - 1
        more = "" if not rest else f" (en nog {rest})"
        super().__init__(
            poort.open[0] + more,
            "Alles wat u typte is bewaard. Het overleg staat nog bij deze stap.",
            "Vul het aan, of ga verder met een reden.",
        )
        self.poort = poort

    def __reduce__(self) -> tuple[type[PoortDicht], tuple[Poort]]:
        """Copy and pickle by the gate, from which the sentences follow."""
        return type(self), (self.poort,)


def go_next(dossier: Dossier, overleg_id: str, nu: datetime, *, reden: str = "") -> Wijzigingen:
    """Finish the current step and go to the next one.

    After the last step the meeting stays there; `finish_overleg` ends it. While stopping early,
    next is the next step of the way out. Nothing is revealed by going on.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        nu: the present moment.
        reden: why the table goes on although the gate has open points.

    Raises:
        PoortDicht: the gate is hard, has open points, and there is no reason yet.
    """
    overleg = need_bezig(dossier, overleg_id)
    stap = huidige_stap(overleg)
    poort = check_poort(dossier, overleg_id, stap.id)
    status = status_van(dossier, overleg, stap.id, nu)
    reden = sanitize_line(reden)
    if poort.hard and poort.open and not reden and not has_reden(status):
        raise PoortDicht(poort)
    vertrek: dict[str, Any] = {"uitkomst": StapUitkomst.GEDAAN}
    if poort.open and status.uitkomst is StapUitkomst.OVERGESLAGEN:
        vertrek = {}  # looking at a skipped step does not make it done
    if poort.open and reden:
        vertrek["poort_reden"] = reden
    naar = next_stap(dossier, overleg)
    plek = overleg.plek if naar.id == stap.id else ""
    return move(dossier, overleg, naar.id, nu, plek=plek, vertrek=vertrek)


def go_back(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Go to the step before the current one; nothing that was done is undone.

    Raises:
        Fout: this is the first step.
    """
    overleg = need_bezig(dossier, overleg_id)
    stappen = leidraad_van(overleg).stappen
    place = stappen.index(huidige_stap(overleg))
    if place == 0:
        raise Fout("Dit is de eerste stap.", ONVERANDERD, "Kies een stap uit de lijst.")
    return move(dossier, overleg, stappen[place - 1].id, nu)


def jump(
    dossier: Dossier, overleg_id: str, stap: Stap | str, nu: datetime, *, plek: str = ""
) -> Wijzigingen:
    """Go to any step, and remember from which step and field.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        stap: the step, or its id.
        nu: the present moment.
        plek: the field to go to.

    Raises:
        Fout: the script has no such step.
    """
    overleg = need_bezig(dossier, overleg_id)
    naar = leidraad_van(overleg).stap(_stap_id(stap)).id
    van = huidige_stap(overleg).id
    if naar == van:
        return save_plek(dossier, overleg_id, plek) if plek else ()
    return move(dossier, overleg, naar, nu, plek=plek, **terugweg(overleg))


def terugweg(overleg: Overleg) -> dict[str, Any]:
    """Give the values that remember where a jump starts."""
    return {"terug_stap": huidige_stap(overleg).id, "terug_plek": overleg.plek}


def can_return(overleg: Overleg) -> bool:
    """Tell whether there is a jump to return from."""
    return any(stap.id == overleg.terug_stap for stap in leidraad_van(overleg).stappen)


def return_from_jump(dossier: Dossier, overleg_id: str, nu: datetime) -> Wijzigingen:
    """Go back to the exact step and field where the last jump started.

    Raises:
        Fout: nobody jumped.
    """
    overleg = need_bezig(dossier, overleg_id)
    if not can_return(overleg):
        raise Fout("U bent nergens vandaan gesprongen.", ONVERANDERD, "Kies een stap uit de lijst.")
    return move(
        dossier,
        overleg,
        overleg.terug_stap,
        nu,
        plek=overleg.terug_plek,
        terug_stap="",
        terug_plek="",
    )


def skip_stap(
    dossier: Dossier, overleg_id: str, stap: Stap | str, reden: str, nu: datetime
) -> Wijzigingen:
    """Skip a step with a reason; skipping the current one goes to the next.

    Nothing is revealed and nothing is removed by skipping.

    Raises:
        Fout: there is no reason, or the step was done already.
    """
    overleg = need_bezig(dossier, overleg_id)
    naar = leidraad_van(overleg).stap(_stap_id(stap))
    reden = sanitize_line(reden)
    if not reden:
        raise Fout(
            f"Waarom slaan we “{naar.titel}” over?",
            ONVERANDERD,
            "Kies een reden uit de lijst, of typ er een.",
        )
    status = status_van(dossier, overleg, naar.id, nu)
    if status.uitkomst is StapUitkomst.GEDAAN:
        raise Fout(f"De stap “{naar.titel}” is al gedaan.", ONVERANDERD, "Ga gewoon verder.")
    velden = {"uitkomst": StapUitkomst.OVERGESLAGEN, "reden": reden}
    if naar.id != huidige_stap(overleg).id:
        return (close_status(status, nu, **velden),)
    follow = next_stap(dossier, overleg).id
    plek = overleg.plek if follow == naar.id else ""
    return move(dossier, overleg, follow, nu, plek=plek, vertrek=velden)


def save_plek(dossier: Dossier, overleg_id: str, plek: str) -> Wijzigingen:
    """Remember in which field of the current step the cursor is."""
    overleg = need_open(dossier, overleg_id)
    return () if overleg.plek == plek else (alter(overleg, plek=plek),)


def _stap_id(stap: Stap | str) -> str:
    return stap if isinstance(stap, str) else stap.id
