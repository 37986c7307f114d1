"""Who may read a line: its owner decides, at any moment, and the wall follows at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from overleg.dossier import Antwoord, Dossier, Nagelopen, Organisatie, Regel, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import Delen
from overleg.verloop.ding import ONVERANDERD, Welke, alter, check_verwijzingen, id_van, need_any
from overleg.verloop.getoond import is_verborgen
from overleg.verloop.plan import PLANSOORTEN, list_voorgangers
from overleg.verloop.plan.nalopen import share_want
from overleg.verloop.stand import need_overleg


def mark_prive(
    dossier: Dossier,
    overleg_id: str,
    regel: Welke,
    delen: Delen,
    nu: datetime,
    *,
    niet_met: Iterable[Welke] = (),
) -> Wijzigingen:
    """Say who may read a line, of this meeting or an earlier one, even after it was finished.

    A line that was shown and is marked 'blijft in deze kamer' leaves the wall at once. Earlier
    versions of a line of the plan follow when it becomes more private.

    Args:
        dossier: the case.
        overleg_id: the meeting in which it is said.
        regel: the line.
        delen: who may read it.
        nu: the present moment.
        niet_met: the organisations that may not, for 'niet delen met'.

    Raises:
        Fout: 'niet delen met' names nobody, or the line is gone.
    """
    need_overleg(dossier, overleg_id)
    stored = need_any(dossier, regel)
    if isinstance(stored, Antwoord):
        # With whom words beside an answer may be shared is not asked: they stay, or they do not.
        return (alter(stored, delen=delen),)
    if not isinstance(stored, Regel):
        raise Fout(
            "Bij deze regel valt niets te kiezen over delen.",
            ONVERANDERD,
            "Haal de regel weg als die hier niet hoort te staan.",
        )
    names = tuple(dict.fromkeys(id_van(een) for een in niet_met))
    if delen is Delen.NIET_MET and not names:
        raise Fout(
            "Met wie mag deze regel niet gedeeld worden?",
            ONVERANDERD,
            "Kies één of meer organisaties.",
        )
    for een in names:
        if dossier.vind(Organisatie, een) is None:
            raise Fout(
                "Deze organisatie hoort niet bij de casus.",
                ONVERANDERD,
                "Kies een organisatie uit de lijst.",
            )
    new = alter(stored, delen=delen, niet_met=names if delen is Delen.NIET_MET else ())
    new = apply_muur(dossier, stored, new)
    check_verwijzingen(dossier, stored, new)
    return (new, *list_mee(dossier, stored, new))


def apply_muur(dossier: Dossier, oud: Regel, nieuw: Regel) -> Regel:
    """Take a line off the wall when it was shown and is now to stay in this room.

    A line that becomes readable for all again may come back on the wall.
    """
    if nieuw.delen is oud.delen:
        return nieuw
    off = nieuw.delen is Delen.KAMER and not is_verborgen(dossier, nieuw)
    return nieuw if nieuw.van_muur == off else alter(nieuw, van_muur=off)


def list_mee(dossier: Dossier, oud: Regel, nieuw: Regel) -> Wijzigingen:
    """Give the earlier versions of a line of the plan that become as private as it does now.

    Otherwise a paper that may not show the new version would show an old one instead. Of an answer
    about a line it is that line itself, which says the same reason when it lapsed.
    """
    if isinstance(nieuw, Nagelopen):
        return share_want(dossier, nieuw)
    stricter: dict[str, Any] = {}
    other = (nieuw.delen, nieuw.niet_met) != (oud.delen, oud.niet_met)
    if other and nieuw.delen is not Delen.VERSLAG:
        stricter = {
            "delen": nieuw.delen,
            "niet_met": nieuw.niet_met,
            "van_muur": nieuw.van_muur,
        }
    if nieuw.geheime_plek and not oud.geheime_plek:
        stricter["geheime_plek"] = True
    if not stricter or not isinstance(nieuw, PLANSOORTEN):
        return ()
    return tuple(alter(een, **stricter) for een in list_voorgangers(dossier, nieuw))
