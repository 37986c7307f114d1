"""Writing in silence: which voices are waited for, and which are ready."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import (
    CasusDing,
    Deelnemer,
    Dossier,
    GeenInbreng,
    Klaar,
    Overleg,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import Functie, GeenReden, KlaarManier, Onderwerp, Vastleggen
from overleg.verloop.ding import ONVERANDERD, Welke, alter, build, id_van, need
from overleg.verloop.getoond import check_ronde, is_onthuld
from overleg.verloop.stand import need_open

LUISTEREN = frozenset({Vastleggen.LUISTERT, Vastleggen.NIETS})
"""Voices that only listen, or of whom nothing is written down, never have to be ready."""


def schrijvende_stemmen(dossier: Dossier, overleg_id: str) -> tuple[Deelnemer, ...]:
    """Give the voices that are in the room now and are waited for.

    An observer and whoever only listens are not; neither is somebody who has left, whose lines
    stay and are shown with the rest.
    """
    return tuple(
        deelnemer
        for deelnemer in dossier.van_overleg(Deelnemer, overleg_id)
        if deelnemer.aanwezig
        and deelnemer.functie is not Functie.TOEHOORDER
        and deelnemer.vastleggen not in LUISTEREN
    )


def missing_stemmen(
    dossier: Dossier, overleg_id: str, onderwerp: Onderwerp, ronde: int = 1
) -> tuple[Deelnemer, ...]:
    """Give the voices that are waited for and are not ready; nobody once it was shown."""
    if is_onthuld(dossier, overleg_id, onderwerp, ronde):
        return ()
    ready = {
        klaar.stem_id
        for klaar in dossier.van_overleg(Klaar, overleg_id)
        if klaar.onderwerp is onderwerp and klaar.ronde == ronde
    }
    if onderwerp is Onderwerp.INBRENG:
        ready |= {geen.stem_id for geen in dossier.van_overleg(GeenInbreng, overleg_id)}
    stemmen = schrijvende_stemmen(dossier, overleg_id)
    return tuple(stem for stem in stemmen if stem.id not in ready)


def report_klaar(
    dossier: Dossier,
    overleg_id: str,
    stem: Welke,
    nu: datetime,
    *,
    onderwerp: Onderwerp = Onderwerp.INBRENG,
    ronde: int = 1,
    manier: KlaarManier = KlaarManier.HIER,
) -> Wijzigingen:
    """Say that a voice is ready; saying it twice, or after the reveal, changes nothing.

    Args:
        dossier: the case.
        overleg_id: the meeting; it may be planned, for a form that was filled in beforehand.
        stem: the voice.
        nu: the present moment.
        onderwerp: with what it is ready.
        ronde: 1, or a further round of scores.
        manier: typed here, on paper, or by form.

    Raises:
        Fout: that round cannot be written yet.
    """
    overleg = need_open(dossier, overleg_id)
    deelnemer = need_stem(dossier, overleg_id, stem)
    check_ronde(dossier, overleg_id, onderwerp, ronde)
    known = any(
        klaar.stem_id == deelnemer.id and klaar.onderwerp is onderwerp and klaar.ronde == ronde
        for klaar in dossier.van_overleg(Klaar, overleg_id)
    )
    if known or is_onthuld(dossier, overleg_id, onderwerp, ronde):
        return ()
    return (make_klaar(overleg, deelnemer.id, nu, onderwerp, ronde, manier),)


def undo_klaar(
    dossier: Dossier,
    overleg_id: str,
    stem: Welke,
    nu: datetime,
    *,
    onderwerp: Onderwerp = Onderwerp.INBRENG,
    ronde: int = 1,
) -> Wijzigingen:
    """Say that a voice goes on writing after all; nothing to say once it was shown."""
    need_open(dossier, overleg_id)
    if is_onthuld(dossier, overleg_id, onderwerp, ronde):
        return ()
    return tuple(
        klaar.gewist(nu)
        for klaar in dossier.van_overleg(Klaar, overleg_id)
        if klaar.stem_id == id_van(stem) and klaar.onderwerp is onderwerp and klaar.ronde == ronde
    )


def report_geen_inbreng(
    dossier: Dossier,
    overleg_id: str,
    stem: Welke,
    reden: GeenReden,
    nu: datetime,
    *,
    toelichting: str = "",
    manier: KlaarManier = KlaarManier.HIER,
) -> Wijzigingen:
    """Say that a voice brings nothing, and why; the voice is ready with that.

    Saying it again changes the reason. Until the reveal only the voice itself sees the reason.
    """
    overleg = need_open(dossier, overleg_id)
    deelnemer = need_stem(dossier, overleg_id, stem)
    known = [
        geen
        for geen in dossier.van_overleg(GeenInbreng, overleg_id)
        if geen.stem_id == deelnemer.id
    ]
    geen: CasusDing
    if known:
        geen = alter(known[-1], reden=reden, toelichting=toelichting)
    else:
        geen = build(
            GeenInbreng,
            casus_id=overleg.casus_id,
            overleg_id=overleg.id,
            gemaakt_op=nu,
            stem_id=deelnemer.id,
            reden=reden,
            toelichting=toelichting,
        )
    return (geen, *report_klaar(dossier, overleg_id, deelnemer.id, nu, manier=manier))


def make_klaar(
    overleg: Overleg,
    stem_id: str,
    nu: datetime,
    onderwerp: Onderwerp,
    ronde: int = 1,
    manier: KlaarManier = KlaarManier.HIER,
) -> Klaar:
    """Make the sign that a voice is ready; it says nothing about what was written."""
    return build(
        Klaar,
        casus_id=overleg.casus_id,
        overleg_id=overleg.id,
        gemaakt_op=nu,
        stem_id=stem_id,
        onderwerp=onderwerp,
        ronde=ronde,
        manier=manier,
    )


def need_stem(dossier: Dossier, overleg_id: str, stem: Welke) -> Deelnemer:
    """Find a voice of this meeting; raises `Fout` for one of another meeting."""
    deelnemer = need(dossier, Deelnemer, stem)
    if deelnemer.overleg_id != overleg_id:
        raise Fout(
            "Deze deelnemer hoort bij een ander overleg.",
            ONVERANDERD,
            "Kies een deelnemer van dit overleg.",
        )
    return deelnemer
