"""Walking the plan of before: which lines, what was answered, and what the answer does to a line.

A row of the walk is the version that held when the meeting began. What the table makes of it is a
successor, as everywhere; so the row stays the same while it is walked.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeAlias

from overleg.dossier import (
    Afspraak,
    CasusDing,
    Dossier,
    Monitormoment,
    Nagelopen,
    Overleg,
    Voorwaarde,
    WatAls,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import Delen, RegelUitkomst
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, alter, newest
from overleg.verloop.kijkmoment import kijkmomenten_voor
from overleg.verloop.plan.regel import PLANSOORTEN, PlanDing, geldend
from overleg.verloop.plan.versie import GEEN_AFSPRAAK, is_gelijk, newest_version
from overleg.verloop.plan.weg import remove_regel, restore_regel
from overleg.verloop.stand import dag_van, need_overleg

NaloopDing: TypeAlias = PlanDing | Monitormoment
"""What is walked: a line of the plan, or a moment at which somebody would look."""

NAAR: dict[type[CasusDing], str] = {
    Voorwaarde: "voorwaarde_id",
    Afspraak: "afspraak_id",
    WatAls: "watals_id",
    Monitormoment: "monitormoment_id",
}
"""With which reference an answer names each kind."""

TERUG = frozenset({RegelUitkomst.VERANDERT, RegelUitkomst.VERVALT})
"""Answers that changed the line: taking them back brings it back."""


def list_na_te_lopen(dossier: Dossier, overleg_id: str) -> tuple[NaloopDing, ...]:
    """List what a meeting walks: the plan as it held when it began, and the moments that came.

    Args:
        dossier: the case, or what a reader may see of it.
        overleg_id: the meeting that looks back.

    Returns:
        voorwaarden, afspraken, wat-als and moments, in that order; nothing in a first meeting.
    """
    overleg = need_overleg(dossier, overleg_id)
    eerder = [een for een in dossier.overleggen if een.volgnummer < overleg.volgnummer]
    if not eerder:
        return ()
    toen = max(eerder, key=lambda een: een.volgnummer).id
    return (
        *geldend(dossier, Voorwaarde, toen),
        *geldend(dossier, Afspraak, toen),
        *geldend(dossier, WatAls, toen),
        *kijkmomenten_voor(dossier, overleg_id),
    )


def nagelopen_van(dossier: Dossier, overleg_id: str, regel: NaloopDing) -> Nagelopen | None:
    """Give what a meeting answered about a line it walks, or None."""
    naam = NAAR[type(regel)]
    return newest(
        een for een in dossier.van_overleg(Nagelopen, overleg_id) if getattr(een, naam) == regel.id
    )


def termijn_van(regel: NaloopDing) -> date | None:
    """Give the day until which a line holds; None when it has none."""
    if isinstance(regel, Voorwaarde):
        return regel.termijn
    return regel.tot if isinstance(regel, Afspraak) else None


def is_voorbij(regel: NaloopDing, overleg: Overleg) -> bool:
    """Tell whether the term of a line had passed on the day of a meeting."""
    termijn = termijn_van(regel)
    return termijn is not None and termijn < dag_van(overleg)


def is_anders(dossier: Dossier, regel: PlanDing, overleg_id: str) -> bool:
    """Tell whether a line agrees something else at a meeting than it did in this version."""
    return not is_gelijk(regel, newest_version(dossier, regel, overleg_id))


def regel_van(dossier: Dossier, antwoord: Nagelopen) -> NaloopDing | None:
    """Find the line an answer is about; None when it is not there."""
    for soort, naam in NAAR.items():
        found = dossier.vind(soort, getattr(antwoord, naam))
        if isinstance(found, (*PLANSOORTEN, Monitormoment)):
            return found
    return None


def check_nagelopen(dossier: Dossier, antwoord: Nagelopen) -> None:
    """Refuse an answer about something this meeting does not walk."""
    regel = regel_van(dossier, antwoord)
    if regel is None or regel not in list_na_te_lopen(dossier, antwoord.overleg_id):
        raise Fout(
            "Deze regel hoort niet bij het plan dat u naloopt.",
            ONVERANDERD,
            "Kies een regel van het plan uit een eerder overleg.",
        )


def apply_antwoord(
    dossier: Dossier,
    overleg: Overleg,
    oud: Nagelopen | None,
    nieuw: Nagelopen,
    nu: datetime,
    *,
    mee: bool = False,
) -> Wijzigingen:
    """Give what an answer changes in the plan.

    'Vervalt' lets the line lapse, with the reason that was given; another answer after it brings
    the line back as it was. What a line becomes is typed in the line itself.

    Args:
        dossier: the case, without the new answer.
        overleg: the meeting that walks the plan.
        oud: the answer as it is stored, or None.
        nieuw: the answer as it will be.
        nu: the present moment.
        mee: what hangs under a voorwaarde that lapses goes too.

    Raises:
        Hangend: the line is a voorwaarde under which others hang, and `mee` was not said.
        Fout: it cannot come back, because the voorwaarde it hung under is gone.
    """
    toen = regel_van(dossier, nieuw)
    if toen is None or isinstance(toen, Monitormoment):
        return ()
    was = oud.uitkomst if oud is not None else None
    nieuwste = newest_version(dossier, toen, overleg.id)
    if nieuw.uitkomst is RegelUitkomst.VERVALT:
        if not nieuwste.vervallen:
            want = _open_want(nieuw)
            return remove_regel(dossier, overleg.id, nieuwste, nu, mee=mee, want=want)
        return _follow_want(overleg, nieuwste, nieuw)
    if was in TERUG and nieuw.uitkomst not in TERUG:
        return undo_antwoord(dossier, overleg, nieuw, nu)
    if nieuw.uitkomst is not None:
        return _bring_back(dossier, overleg, nieuwste, nu)
    return ()


def undo_antwoord(
    dossier: Dossier, overleg: Overleg, antwoord: Nagelopen, nu: datetime
) -> Wijzigingen:
    """Give the line back as it was when the meeting began; who may read it stays as it is now."""
    toen = regel_van(dossier, antwoord)
    if toen is None or isinstance(toen, Monitormoment) or antwoord.uitkomst is None:
        return ()
    nieuwste = newest_version(dossier, toen, overleg.id)
    if nieuwste.overleg_id != overleg.id:
        return ()
    back, *mee = _bring_back(dossier, overleg, nieuwste, nu) or (nieuwste,)
    content = {
        naam: getattr(toen, naam)
        for naam in type(toen).model_fields
        if naam not in GEEN_AFSPRAAK or naam in ("vrij_voor", "vrij_voor_kaart")
    }
    return (alter(back, **content), *mee)


def share_want(dossier: Dossier, antwoord: Nagelopen) -> Wijzigingen:
    """Give the lapsed line after the reason became more private, or public again."""
    toen = regel_van(dossier, antwoord)
    overleg = dossier.vind(Overleg, antwoord.overleg_id)
    if (
        overleg is None
        or not isinstance(toen, PLANSOORTEN)
        or antwoord.uitkomst is not RegelUitkomst.VERVALT
    ):
        return ()
    return _follow_want(overleg, newest_version(dossier, toen, overleg.id), antwoord)


def _bring_back(dossier: Dossier, overleg: Overleg, regel: PlanDing, nu: datetime) -> Wijzigingen:
    if not regel.vervallen or regel.overleg_id != overleg.id:
        return ()
    return restore_regel(dossier, overleg.id, regel, nu)


def _follow_want(overleg: Overleg, regel: PlanDing, antwoord: Nagelopen) -> Wijzigingen:
    want = sanitize_line(_open_want(antwoord))
    if not regel.vervallen or regel.overleg_id != overleg.id or regel.vervallen_want == want:
        return ()
    return (alter(regel, vervallen_want=want),)


def _open_want(antwoord: Nagelopen) -> str:
    """Give the reason as it may stand in the plan, which others read than this answer."""
    is_open = (
        antwoord.delen is Delen.VERSLAG and not antwoord.niet_met and not antwoord.geheime_plek
    )
    return antwoord.want if is_open else ""
