"""What may be saved: the fields that are fixed, and what holds for single kinds."""

from __future__ import annotations

from overleg.dossier import (
    Afspraak,
    BlindeVlek,
    CasusDing,
    Cijfer,
    Deelnemer,
    Dossier,
    Gehoord,
    Nagelopen,
    Overleg,
    Regie,
    Tegenspraak,
    Vervolgstap,
    WatAls,
    WijOok,
)
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp
from overleg.verloop.ding import ONVERANDERD, changed_velden
from overleg.verloop.getoond import check_ronde, is_verborgen
from overleg.verloop.opslaan.soorten import EIGEN_DEUR, VAST, VAST_ALTIJD
from overleg.verloop.plan import check_een_regie, check_hangt
from overleg.verloop.plan.nalopen import check_nagelopen
from overleg.verloop.tonen import need_getoond


def check_vast(dossier: Dossier, overleg: Overleg, oud: CasusDing | None, ding: CasusDing) -> None:
    """Refuse what plain content never does: move, come back, or change the course of things.

    Raises:
        Fout: the thing belongs elsewhere, was taken away, or is written by its own step only.
    """
    if ding.casus_id != dossier.casus.id:
        raise Fout("Dit hoort bij een andere casus.", ONVERANDERD, "Open eerst de andere casus.")
    if isinstance(ding, EIGEN_DEUR):
        raise _eigen_deur()
    if oud is None:
        _check_new(overleg, ding)
        return
    if type(oud) is not type(ding):
        raise Fout("Dit is iets anders geworden.", ONVERANDERD, "Kijk wat er nu staat.")
    if oud.gewist_op is not None:
        raise Fout("Deze regel is weggehaald.", ONVERANDERD, "Haal de regel eerst terug.")
    fixed = VAST_ALTIJD | VAST.get(type(ding), frozenset())
    if not fixed.isdisjoint(changed_velden(oud, ding)):
        raise _eigen_deur()
    if isinstance(oud, Deelnemer) and oud.overleg_id != overleg.id:
        raise Fout(
            "Deze deelnemer hoort bij een ander overleg.",
            ONVERANDERD,
            "Kies een deelnemer van dit overleg.",
        )


def check_soort(dossier: Dossier, overleg: Overleg, oud: CasusDing | None, ding: CasusDing) -> None:
    """Refuse what does not fit for this kind of thing.

    Raises:
        Fout: a voice of another meeting, a hidden line that would move to another voice or round,
            a line about what was not shown yet, a plan line under nothing, actions in a circle.
    """
    _check_stem(dossier, oud, ding)
    if oud is not None and is_verborgen(dossier, oud):
        _check_hidden(oud, ding)
    if isinstance(ding, Cijfer):
        check_ronde(dossier, ding.overleg_id, Onderwerp.CIJFER, ding.ronde)
        if isinstance(oud, Cijfer) and oud.ronde != ding.ronde:
            raise Fout(
                "Een cijfer blijft bij de ronde waarin het is gegeven.",
                ONVERANDERD,
                "Haal dit cijfer weg en geef het in de andere ronde.",
            )
    if isinstance(ding, Gehoord | WijOok):
        need_getoond(dossier, ding.inbreng_id)
    if isinstance(ding, Tegenspraak):
        if ding.een_id == ding.ander_id:
            raise Fout(
                "Een inbreng kan zichzelf niet tegenspreken.", ONVERANDERD, "Kies twee regels."
            )
        need_getoond(dossier, ding.een_id)
        need_getoond(dossier, ding.ander_id)
    if isinstance(ding, Afspraak | WatAls):
        known = oud.voorwaarde_id if isinstance(oud, Afspraak | WatAls) else None
        if ding.voorwaarde_id != known:
            check_hangt(dossier, ding, overleg.id)
    if isinstance(ding, Nagelopen):
        check_nagelopen(dossier, ding)
    if isinstance(ding, Regie) and oud is None:
        check_een_regie(dossier, ding)
    if isinstance(ding, Vervolgstap):
        _check_circle(dossier, ding)
    # A gap is only taken over; it replaces nothing.
    follows = not isinstance(ding, BlindeVlek) and getattr(ding, "vorige_id", None)
    if oud is None and follows:
        raise _eigen_deur()


def _check_new(overleg: Overleg, ding: CasusDing) -> None:
    own = getattr(ding, "overleg_id", None)
    if isinstance(ding, Overleg) or own not in (None, overleg.id):
        raise Fout(
            "Dit hoort bij een ander overleg.", ONVERANDERD, "Open eerst het andere overleg."
        )
    if ding.gewist_op is not None or getattr(ding, "vervallen", False):
        raise _eigen_deur()


def _check_stem(dossier: Dossier, oud: CasusDing | None, ding: CasusDing) -> None:
    stem_id = getattr(ding, "stem_id", None)
    if stem_id is None or stem_id == getattr(oud, "stem_id", None):
        return
    stem = dossier.vind(Deelnemer, stem_id)
    if stem is None or stem.overleg_id != getattr(ding, "overleg_id", None):
        raise Fout(
            "Deze stem hoort bij een ander overleg.",
            ONVERANDERD,
            "Kies een deelnemer van dit overleg.",
        )


def _check_hidden(oud: CasusDing, ding: CasusDing) -> None:
    if getattr(oud, "stem_id", None) != getattr(ding, "stem_id", None):
        raise Fout(
            "Deze regel is nog niet getoond en blijft bij wie hem schreef.",
            ONVERANDERD,
            "Haal de regel weg en schrijf hem bij de andere stem op.",
        )


def _check_circle(dossier: Dossier, stap: Vervolgstap) -> None:
    seen = {stap.id}
    na = stap.na_id
    while na is not None:
        if na in seen:
            raise Fout(
                "Deze acties wachten op elkaar.",
                ONVERANDERD,
                "Kies een andere actie bij ‘pas na’, of laat het leeg.",
            )
        seen.add(na)
        found = dossier.vind(Vervolgstap, na)
        na = found.na_id if found is not None else None


def _eigen_deur() -> Fout:
    return Fout(
        "Dit verandert alleen door de stappen van het overleg zelf.",
        ONVERANDERD,
        "Gebruik de toets of de opdracht die daarbij hoort.",
    )
