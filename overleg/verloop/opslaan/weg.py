"""Taking a thing away, and putting it back."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    Akkoord,
    CasusDing,
    Deelnemer,
    Dossier,
    Klaar,
    Klad,
    Nagelopen,
    Organisatie,
    Overleg,
    Wijzigingen,
    list_verwijzingen,
)
from overleg.fouten import Fout
from overleg.keuzes import OverlegStatus
from overleg.verloop.ding import ONVERANDERD, Welke, alter, id_van, need_any
from overleg.verloop.getoond import is_onthuld
from overleg.verloop.opslaan.soorten import BLIJVEND, is_altijd
from overleg.verloop.plan import PLANSOORTEN, remove_regel, restore_regel
from overleg.verloop.plan.nalopen import TERUG, apply_antwoord, undo_antwoord
from overleg.verloop.stand import need_open, need_overleg


def remove_ding(
    dossier: Dossier,
    overleg_id: str,
    ding: Welke,
    nu: datetime,
    *,
    mee: bool = False,
    naar: Welke | None = None,
    want: str = "",
) -> Wijzigingen:
    """Take a thing away; `restore_ding` puts it back.

    Things about it disappear with it for every reader, and come back with it.

    Args:
        dossier: the case.
        overleg_id: the meeting in which it is done.
        ding: the thing.
        nu: the present moment.
        mee: lines that hang under a voorwaarde go too (see `remove_regel`).
        naar: those lines move to this other voorwaarde.
        want: why a line of the plan of an earlier meeting lapses.

    Raises:
        Hangend: lines hang under this voorwaarde, and neither `mee` nor `naar` is given.
        Fout: it is of another meeting, the meeting is finished, or it is needed.
    """
    stored = need_any(dossier, ding)
    _check_mag(dossier, overleg_id, stored)
    if isinstance(stored, PLANSOORTEN):
        return remove_regel(dossier, overleg_id, stored, nu, mee=mee, naar=naar, want=want)
    _check_eigen(overleg_id, stored)
    if isinstance(stored, Overleg) and stored.status is not OverlegStatus.GEPLAND:
        raise Fout(
            "Een overleg dat begonnen is, blijft in de casus.",
            ONVERANDERD,
            "Rond het overleg af, of wis de hele casus.",
        )
    if isinstance(stored, Klaar) and is_onthuld(
        dossier, overleg_id, stored.onderwerp, stored.ronde
    ):
        raise Fout("Dit is al getoond.", ONVERANDERD, "Wat u nu toevoegt, is meteen zichtbaar.")
    if isinstance(stored, Organisatie | Deelnemer):
        _check_needed(dossier, stored)
    if isinstance(stored, Nagelopen) and stored.uitkomst in TERUG:
        overleg = need_open(dossier, overleg_id)
        return (stored.gewist(nu), *undo_antwoord(dossier, overleg, stored, nu))
    return (stored.gewist(nu),)


def restore_ding(dossier: Dossier, overleg_id: str, ding: Welke, nu: datetime) -> Wijzigingen:
    """Put back what was taken away in this meeting: undo.

    A voorwaarde brings back the lines that went with it.

    Raises:
        Fout: it was not taken away, or what it needs is gone.
    """
    stored = dossier.ook_gewist(id_van(ding))
    if stored is None:
        raise Fout("Deze regel is gewist.", ONVERANDERD, "Typ de regel zo nodig opnieuw.")
    if isinstance(stored, Overleg) and stored.gewist_op is not None:
        return (alter(stored, gewist_op=None),)
    _check_mag(dossier, overleg_id, stored)
    if isinstance(stored, PLANSOORTEN):
        return restore_regel(dossier, overleg_id, stored, nu)
    _check_eigen(overleg_id, stored)
    if stored.gewist_op is None:
        raise Fout("Deze regel staat er gewoon.", ONVERANDERD, "Er is niets terug te halen.")
    for naam, verwezen, _ in list_verwijzingen(stored):
        found = dossier.ook_gewist(verwezen)
        needed = type(stored).model_fields[naam].is_required()
        if needed and (found is None or found.gewist_op is not None):
            raise Fout(
                f"Deze regel hoort bij iets wat is weggehaald: {_noem(found)}.",
                ONVERANDERD,
                "Haal dat eerst terug.",
            )
    back = alter(stored, gewist_op=None)
    if isinstance(back, Nagelopen):
        overleg = need_open(dossier, overleg_id)
        return (back, *apply_antwoord(dossier, overleg, None, back, nu, mee=True))
    return (back,)


def _check_mag(dossier: Dossier, overleg_id: str, ding: CasusDing) -> None:
    need_overleg(dossier, overleg_id)
    if not is_altijd(ding):
        need_open(dossier, overleg_id)
    if isinstance(ding, BLIJVEND):
        raise Fout(
            f"Dit kan niet worden weggehaald: {ding.naam_enkel}.",
            ONVERANDERD,
            "Kies iets anders, of ga verder.",
        )


def _check_eigen(overleg_id: str, ding: CasusDing) -> None:
    own = ding.id if isinstance(ding, Overleg) else getattr(ding, "overleg_id", None)
    if own not in (None, overleg_id):
        raise Fout(
            "Dit is in een ander overleg opgeschreven en blijft zoals het was.",
            ONVERANDERD,
            "Schrijf in dit overleg op wat er nu anders is.",
        )


def _check_needed(dossier: Dossier, ding: Organisatie | Deelnemer) -> None:
    """Keep a voice that said or wrote something, and an organisation that has a voice."""
    for other in dossier.alle:
        if other.gewist_op is not None or isinstance(other, Akkoord | Klad):
            continue
        if any(verwezen == ding.id for _, verwezen, _ in list_verwijzingen(other)):
            raise Fout(
                f"Er staat al iets op naam van deze {ding.naam_enkel}.",
                ONVERANDERD,
                "Zet de deelnemer op afgemeld of niet gekomen, of laat hem weggaan.",
            )


def _noem(ding: CasusDing | None) -> str:
    return ding.naam_enkel if ding is not None else "onbekend"
