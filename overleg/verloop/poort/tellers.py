"""Which things count for a field a leidraad requires: one per person, one in all, and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from overleg.dossier import (
    OP_NAAM,
    Afspraak,
    CasusDing,
    Deelnemer,
    Dossier,
    Opmerking,
    Terugmelding,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import OpmerkingSoort, StapSoort
from overleg.verloop.getoond import is_verborgen
from overleg.verloop.gevaar import geldige_nucheck
from overleg.verloop.mensen import oordeel_van
from overleg.verloop.plan import geldend, geldende_aanspreekpunten, geldende_regie
from overleg.verloop.poort.blik import Blik


@dataclass(frozen=True)
class Groep:
    """Things of which a field is asked, in at least one of them; none is as bad as empty.

    `bij` says in a sentence what they are about; empty when they are about the whole meeting.
    `mens_id` is set when they are about one person. `samen` says that what is missing here is told
    in one sentence with the others: `bij` is a name, and no line that is quoted.
    """

    bij: str
    dingen: tuple[CasusDing, ...]
    mens_id: str = ""
    samen: bool = False


Teller = Callable[[Blik, StapSoort, str], tuple[Groep, ...]]

HET = frozenset(
    {"aanspreekpunt", "cijfer", "contact", "eigenwoord", "monitormoment", "oordeel", "uitgegeven"}
)
"""Kinds that are called 'het' in a sentence; the others are 'de'."""


def list_groepen(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    """Give the groups of things of one kind of which a step asks a field."""
    return TELLERS.get(soort, _each_or_missing)(blik, stap, soort)


def _each_or_missing(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    """Each line of this meeting, and there must be one."""
    return _each(blik, _van_nu(blik.dossier, blik.overleg.id, soort)) or (Groep("", ()),)


def _each_if_any(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    """Each line of this meeting that was shown; there may be none."""
    return _each(blik, _van_nu(blik.dossier, blik.overleg.id, soort))


def _overleg(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    return (Groep("", (blik.overleg,)),)


def _nucheck(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    check = geldige_nucheck(blik.dossier, blik.overleg.id)
    # Without an answer the gate itself says that the question is open.
    return () if check is None else (Groep("", (check,)),)


def _per_stem(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    return tuple(Groep(blik.stem(stem), (stem,), samen=True) for stem in blik.aanwezigen)


def _mensen_zelf(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    return tuple(Groep(blik.mens(mens.id), (mens,), samen=True) for mens in blik.mensen)


def _per_mens(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    """At least one line of this meeting about each person; needs are asked of who is unsafe."""
    mensen = blik.onveilig if soort == "behoefte" else blik.mensen
    lines = _van_nu(blik.dossier, blik.overleg.id, soort)
    return tuple(
        Groep(
            blik.mens(mens.id),
            tuple(line for line in lines if getattr(line, "betrokkene_id", None) == mens.id),
            mens.id,
            samen=True,
        )
        for mens in mensen
    )


def _oordeel(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    if stap is not StapSoort.VEILIGHEID:
        return _per_mens(blik, stap, soort)
    # Without a verdict the gate itself says so.
    found = ((mens, oordeel_van(blik.dossier, blik.overleg.id, mens.id)) for mens in blik.mensen)
    return tuple(
        Groep(blik.mens(mens.id), (oordeel,), samen=True) for mens, oordeel in found if oordeel
    )


def _plan(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    held: dict[str, tuple[CasusDing, ...]] = {
        Voorwaarde.soort: geldend(blik.dossier, Voorwaarde, blik.overleg.id),
        Afspraak.soort: geldend(blik.dossier, Afspraak, blik.overleg.id),
        WatAls.soort: geldend(blik.dossier, WatAls, blik.overleg.id),
    }
    groups = _each(blik, held[soort])
    if not groups and soort != Voorwaarde.soort:
        return (Groep("", ()),)
    # Without any voorwaarde the gate itself says for whom it is missing.
    return groups


def _terugmelding(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    return tuple(
        Groep(blik.noem(actie, "de actie"), (ding,))
        for ding in blik.dossier.van(Terugmelding)
        if ding.overleg_id == blik.overleg.id
        and (actie := blik.dossier.vind(Vervolgstap, ding.vervolgstap_id)) is not None
    )


def _opmerking(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    onthouden = stap is StapSoort.TONEN
    found = (
        opmerking
        for opmerking in blik.dossier.van_overleg(Opmerking, blik.overleg.id)
        if (opmerking.aard is OpmerkingSoort.ONTHOUDEN) == onthouden
    )
    return _each(blik, found) or (Groep("", ()),)


def _regie(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    regie = geldende_regie(blik.dossier, blik.overleg.id)
    return (Groep("", () if regie is None else (regie,)),)


def _aanspreekpunt(blik: Blik, stap: StapSoort, soort: str) -> tuple[Groep, ...]:
    # Without any contact the gate itself says who has none.
    return _each(blik, geldende_aanspreekpunten(blik.dossier, blik.overleg.id))


def _each(blik: Blik, dingen: Iterable[CasusDing]) -> tuple[Groep, ...]:
    return tuple(Groep(_noem(blik, ding), (ding,)) for ding in dingen)


def _noem(blik: Blik, ding: CasusDing) -> str:
    stem = blik.dossier.vind(Deelnemer, getattr(ding, "stem_id", None))
    if ding.soort in ("inbreng", "cijfer") and stem is not None:
        return f"{'een inbreng' if ding.soort == 'inbreng' else 'een cijfer'} van {blik.stem(stem)}"
    lidwoord = "het" if ding.soort in HET else "de"
    return blik.noem(ding, f"{lidwoord} {ding.naam_enkel}")


def _van_nu(dossier: Dossier, overleg_id: str, soort: str) -> tuple[CasusDing, ...]:
    return tuple(
        ding
        for ding in dossier.van(OP_NAAM[soort])
        if getattr(ding, "overleg_id", None) == overleg_id and not is_verborgen(dossier, ding)
    )


TELLERS: dict[str, Teller] = {
    "overleg": _overleg,
    "deelnemer": _per_stem,
    "betrokkene": _mensen_zelf,
    "nucheck": _nucheck,
    "contact": _per_mens,
    "eigenwoord": _per_mens,
    "behoefte": _per_mens,
    "oordeel": _oordeel,
    "voorwaarde": _plan,
    "afspraak": _plan,
    "watals": _plan,
    "opmerking": _opmerking,
    "regie": _regie,
    "aanspreekpunt": _aanspreekpunt,
    "inbreng": _each_if_any,
    "cijfer": _each_if_any,
    "oorzaak": _each_if_any,
    "tegenspraak": _each_if_any,
    "terugmelding": _terugmelding,
}
"""How each kind counts; a kind that is not named is asked of each line, and one must be there."""
