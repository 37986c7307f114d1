"""Asking agreement of everybody at once: 'allen akkoord', and the exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from overleg.dossier import Akkoord, CasusDing, Deelnemer, Dossier, Wijzigingen
from overleg.keuzes import AkkoordMoment, AkkoordUitkomst
from overleg.verloop.ding import Welke, alter, build, id_van
from overleg.verloop.klaar import need_stem
from overleg.verloop.stand import need_open

Antwoord = AkkoordUitkomst | tuple[AkkoordUitkomst, str]
"""What somebody said, perhaps with a note."""


def ask_akkoord(
    dossier: Dossier,
    overleg_id: str,
    moment: AkkoordMoment,
    nu: datetime,
    *,
    uitzonderingen: Mapping[str, Antwoord] | None = None,
) -> Wijzigingen:
    """Write down that all who are present agree, except who said something else.

    Who said something before keeps that, unless named as an exception now. So after a late
    participant came in, asking again only adds what is missing.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        moment: when it is asked.
        nu: the present moment.
        uitzonderingen: by id of the deelnemer what that voice said; may name who has left.

    Raises:
        Fout: an exception names somebody who is not in this meeting.
    """
    overleg = need_open(dossier, overleg_id)
    said = {
        need_stem(dossier, overleg_id, stem).id: _split(antwoord)
        for stem, antwoord in (uitzonderingen or {}).items()
    }
    known = akkoorden(dossier, overleg_id, moment)
    changes: list[CasusDing] = []
    for deelnemer in dossier.van_overleg(Deelnemer, overleg_id):
        if deelnemer.id not in said and not deelnemer.aanwezig:
            continue
        stored = known.get(deelnemer.id)
        if stored is not None and deelnemer.id not in said:
            continue
        uitkomst, aantekening = said.get(deelnemer.id, (AkkoordUitkomst.AKKOORD, ""))
        if stored is not None:
            changes.append(alter(stored, uitkomst=uitkomst, aantekening=aantekening))
            continue
        changes.append(
            build(
                Akkoord,
                casus_id=overleg.casus_id,
                overleg_id=overleg_id,
                gemaakt_op=nu,
                deelnemer_id=deelnemer.id,
                moment=moment,
                uitkomst=uitkomst,
                aantekening=aantekening,
            )
        )
    return tuple(changes)


def akkoorden(dossier: Dossier, overleg_id: str, moment: AkkoordMoment) -> dict[str, Akkoord]:
    """Give what was said at a moment, by id of the deelnemer; the last that was said counts."""
    return {
        akkoord.deelnemer_id: akkoord
        for akkoord in dossier.van_overleg(Akkoord, overleg_id)
        if akkoord.moment is moment
    }


def akkoord_van(
    dossier: Dossier, overleg_id: str, deelnemer: Welke, moment: AkkoordMoment
) -> Akkoord | None:
    """Give what one voice said at a moment, or None."""
    return akkoorden(dossier, overleg_id, moment).get(id_van(deelnemer))


def _split(antwoord: Antwoord) -> tuple[AkkoordUitkomst, str]:
    return antwoord if isinstance(antwoord, tuple) else (antwoord, "")
