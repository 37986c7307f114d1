"""What was shown to all, and what is still hidden from everybody but who wrote it."""

from __future__ import annotations

from overleg.dossier import CasusDing, Cijfer, Dossier, GeenInbreng, Inbreng, Onthulling, Oorzaak
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp
from overleg.verloop.ding import ONVERANDERD


def is_onthuld(dossier: Dossier, overleg_id: str, onderwerp: Onderwerp, ronde: int = 1) -> bool:
    """Tell whether this was shown to all."""
    return any(
        een.onderwerp is onderwerp and een.ronde == ronde
        for een in dossier.van_overleg(Onthulling, overleg_id)
    )


def onderwerp_van(ding: CasusDing) -> tuple[Onderwerp, int] | None:
    """Tell with which reveal a thing becomes visible; None when it is never hidden."""
    if isinstance(ding, Inbreng | GeenInbreng):
        return Onderwerp.INBRENG, 1
    if isinstance(ding, Cijfer):
        return Onderwerp.CIJFER, ding.ronde
    return (Onderwerp.OORZAAK, 1) if isinstance(ding, Oorzaak) else None


def is_verborgen(dossier: Dossier, ding: CasusDing) -> bool:
    """Tell whether a thing is still hidden from everybody but the voice that wrote it."""
    waarmee = onderwerp_van(ding)
    overleg_id = getattr(ding, "overleg_id", "")
    return waarmee is not None and not is_onthuld(dossier, overleg_id, *waarmee)


def is_na_tonen(dossier: Dossier, inbreng: Inbreng) -> bool:
    """Tell whether an item was added after the others were shown."""
    return any(
        een.gemaakt_op < inbreng.gemaakt_op
        for een in dossier.van_overleg(Onthulling, inbreng.overleg_id)
        if een.onderwerp is Onderwerp.INBRENG
    )


def check_ronde(dossier: Dossier, overleg_id: str, onderwerp: Onderwerp, ronde: int) -> None:
    """Refuse a round that cannot be written or shown yet.

    Only scores have further rounds, and each comes after the one before it was shown.
    """
    if ronde > 1 and onderwerp is not Onderwerp.CIJFER:
        raise Fout("Alleen cijfers hebben een tweede ronde.", ONVERANDERD, "Kies ronde 1.")
    if ronde > 1 and not is_onthuld(dossier, overleg_id, onderwerp, ronde - 1):
        raise Fout(
            f"Ronde {ronde - 1} van de cijfers is nog niet getoond.",
            ONVERANDERD,
            f"Toon eerst ronde {ronde - 1}. Daarna kan ronde {ronde}.",
        )
