"""Tegelijk tonen: heard, 'wij ook', and what contradicts each other."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    Dossier,
    Gehoord,
    Inbreng,
    Tegenspraak,
    WijOok,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import InbrengSoort
from overleg.verloop.ding import ONVERANDERD, Welke, alter, build, id_van, need
from overleg.verloop.getoond import is_verborgen
from overleg.verloop.klaar import need_stem
from overleg.verloop.stand import need_open

NIET_WETEN = frozenset({InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN})
"""Blind spots: read with the others, but not something that only one knows."""


def need_getoond(dossier: Dossier, inbreng: Welke) -> Inbreng:
    """Find an item that was shown; raises `Fout` for one that is still hidden."""
    found = need(dossier, Inbreng, inbreng)
    if is_verborgen(dossier, found):
        raise Fout("Deze inbreng is nog niet getoond.", ONVERANDERD, "Toon eerst de inbreng.")
    return found


def hear(dossier: Dossier, overleg_id: str, inbreng: Welke, nu: datetime) -> Wijzigingen:
    """Say that an item was read aloud and heard by all; twice changes nothing.

    Raises:
        Fout: the item was not shown yet.
    """
    overleg = need_open(dossier, overleg_id)
    found = need_getoond(dossier, inbreng)
    if is_gehoord(dossier, overleg_id, found):
        return ()
    gehoord = build(
        Gehoord,
        casus_id=overleg.casus_id,
        overleg_id=overleg_id,
        gemaakt_op=nu,
        inbreng_id=found.id,
    )
    return (gehoord,)


def is_gehoord(dossier: Dossier, overleg_id: str, inbreng: Welke) -> bool:
    """Tell whether an item was read aloud in this meeting."""
    gezocht = id_van(inbreng)
    return any(een.inbreng_id == gezocht for een in dossier.van_overleg(Gehoord, overleg_id))


def say_wij_ook(
    dossier: Dossier, overleg_id: str, inbreng: Welke, stem: Welke, nu: datetime
) -> Wijzigingen:
    """Say that another voice knew this too; twice changes nothing.

    Raises:
        Fout: the item was not shown yet, or the voice brought it in itself.
    """
    overleg = need_open(dossier, overleg_id)
    found = need_getoond(dossier, inbreng)
    deelnemer = need_stem(dossier, overleg_id, stem)
    if found.stem_id == deelnemer.id:
        raise Fout(
            "Deze inbreng komt van deze stem zelf.", ONVERANDERD, "Kies de stem die dit ook weet."
        )
    if any(
        een.inbreng_id == found.id and een.stem_id == deelnemer.id
        for een in dossier.van_overleg(WijOok, overleg_id)
    ):
        return ()
    ook = build(
        WijOok,
        casus_id=overleg.casus_id,
        overleg_id=overleg_id,
        gemaakt_op=nu,
        inbreng_id=found.id,
        stem_id=deelnemer.id,
    )
    return (ook,)


def is_uniek(dossier: Dossier, inbreng: Welke) -> bool:
    """Tell whether only one knows an item, as far as anybody said."""
    gezocht = id_van(inbreng)
    return not any(een.inbreng_id == gezocht for een in dossier.van(WijOok))


def mark_tegenspraak(
    dossier: Dossier,
    overleg_id: str,
    een: Welke,
    ander: Welke,
    nu: datetime,
    *,
    toelichting: str = "",
    stem: Welke | None = None,
) -> Wijzigingen:
    """Say that two shown items contradict each other; the same pair again changes the words.

    Raises:
        Fout: one of them was not shown yet, or they are the same item.
    """
    overleg = need_open(dossier, overleg_id)
    first, second = need_getoond(dossier, een), need_getoond(dossier, ander)
    if first.id == second.id:
        raise Fout("Een inbreng kan zichzelf niet tegenspreken.", ONVERANDERD, "Kies twee regels.")
    for known in dossier.van_overleg(Tegenspraak, overleg_id):
        if {known.een_id, known.ander_id} == {first.id, second.id}:
            return (alter(known, toelichting=toelichting),)
    tegenspraak = build(
        Tegenspraak,
        casus_id=overleg.casus_id,
        overleg_id=overleg_id,
        gemaakt_op=nu,
        een_id=first.id,
        ander_id=second.id,
        toelichting=toelichting,
        stem_id=None if stem is None else need_stem(dossier, overleg_id, stem).id,
    )
    return (tegenspraak,)
