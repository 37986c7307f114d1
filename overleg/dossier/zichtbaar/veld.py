"""Which fields of a visible thing a reader may see."""

from __future__ import annotations

from functools import cache
from typing import Any

from overleg.dossier.basis import Antwoord, CasusDing, zicht_van
from overleg.dossier.soorten import Betrokkene, Casus, Deelnemer, Klad
from overleg.dossier.zichtbaar.lezer import Lezer
from overleg.dossier.zichtbaar.streng import ALLEEN, LEREN, NAAMVELDEN, OOK_LEREN
from overleg.keuzes import LezerSoort, Rol, Vastleggen, Zicht
from overleg.tekst import fold

ALLES = frozenset({LezerSoort.VOORZITTER, LezerSoort.INTERN})
"""Readers from whom no field is kept."""

TAFEL = frozenset({Zicht.STRUCTUUR, Zicht.INHOUD, Zicht.WERK})

PER_LEZER: dict[LezerSoort, frozenset[Zicht]] = {
    LezerSoort.VOORZITTER: frozenset(Zicht),
    LezerSoort.INTERN: frozenset(Zicht),
    LezerSoort.ZAAL: TAFEL,
    LezerSoort.STEM: TAFEL,
    LezerSoort.DEELNEMERS: TAFEL,
    LezerSoort.ORGANISATIE: TAFEL,
    LezerSoort.LEREN: frozenset({Zicht.STRUCTUUR}),
}
"""By sensitivity; the readers that are not here are strict ones, see `streng`."""

# The wall shows the number of a case and never its name.
OP_DE_MUUR = frozenset({LezerSoort.ZAAL, LezerSoort.STEM})

MET_BETROKKENE = frozenset({LezerSoort.BETROKKENE, LezerSoort.ZAAL_MET})
"""Readers among whom is a person concerned."""

NAAM_WEG = {
    Vastleggen.ALLEEN_FUNCTIE: ("naam",),
    Vastleggen.NIETS: ("naam", "beroep"),
}
"""What is not written down of somebody who objected to being recorded."""


def blank(ding: CasusDing, lezer: Lezer, bekend: frozenset[str]) -> CasusDing:
    """Give the thing with every field this reader may not see at its empty value.

    Args:
        ding: a thing this reader may see.
        lezer: who reads.
        bekend: folded names that a person concerned may read in a place for a worker's name.
    """
    leeg = dict(_closed(type(ding), lezer.soort))
    if lezer.soort not in ALLES:
        if isinstance(ding, Betrokkene) and ding.beschermd and "rollen" not in leeg:
            leeg["rollen"] = tuple(rol for rol in ding.rollen if rol is not Rol.MELDER)
        if isinstance(ding, Deelnemer) and ding.id != lezer.wie_id:
            leeg.update(dict.fromkeys(NAAM_WEG.get(ding.vastleggen, ()), ""))
        if isinstance(ding, Antwoord) and ding.afgeschermd and not _is_eigen(ding, lezer):
            leeg.update(dict.fromkeys(ding.woorden, ""))
    if lezer.soort in MET_BETROKKENE:
        for naam in NAAMVELDEN.get(type(ding), ()):
            if fold(getattr(ding, naam)) not in bekend:
                leeg[naam] = ""
    # Defaults need no second validation, and this runs for every field of every screen.
    return ding.model_copy(update=leeg) if leeg else ding


def _is_eigen(ding: Antwoord, lezer: Lezer) -> bool:
    """Tell whether a voice reads back what it said itself."""
    return lezer.soort is LezerSoort.STEM and getattr(ding, "deelnemer_id", "") == lezer.wie_id


def is_open(soort: type[CasusDing], naam: str, lezer: LezerSoort) -> bool:
    """Tell whether a kind of reader may see a field of a thing that is visible to it."""
    if soort.model_fields[naam].is_required() or naam == "id":
        return True
    if lezer in ALLEEN:
        return naam in ALLEEN[lezer].get(soort, frozenset())
    if lezer is LezerSoort.LEREN:
        if soort in LEREN:
            return naam in LEREN[soort]
        if naam in OOK_LEREN.get(soort, frozenset()):
            return True
    if lezer in OP_DE_MUUR and soort is Casus and naam == "werknaam":
        return False
    if soort is Klad and lezer is LezerSoort.STEM:
        return True  # a voice sees only its own half-typed text, and needs it back
    return zicht_van(soort, naam) in PER_LEZER[lezer]


@cache
def _closed(soort: type[CasusDing], lezer: LezerSoort) -> tuple[tuple[str, Any], ...]:
    """List the fields of a kind that are closed for a kind of reader, with their empty value."""
    return tuple(
        (naam, veld.get_default())
        for naam, veld in soort.model_fields.items()
        if not is_open(soort, naam, lezer)
    )
