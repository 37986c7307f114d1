"""From what a person types in a field to the values of that field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from overleg.dossier import (
    Betrokkene,
    CasusDing,
    Cijfer,
    Deelnemer,
    Overleg,
    Regie,
    Terugmelding,
    Vervolgstap,
    verwijst_naar,
)
from overleg.dossier.oordeel import HOOGSTE_CIJFER
from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarde.opties import (
    Optie,
    is_meervoud,
    keuze_van,
    kinds_of,
    list_opties,
)
from overleg.formulier.waarde.organisatie import make_organisatie
from overleg.fouten import Fout
from overleg.keuzes import LeeftijdSoort
from overleg.klok import AMSTERDAM
from overleg.nederlands import (
    format_opsomming,
    parse_dag,
    parse_moment,
    parse_tijd,
    parse_vage_datum,
)
from overleg.tekst import check_size, fold, sanitize, sanitize_line

NIET_BEKEND = frozenset({"?", "x", "onbekend", "weet ik niet", "niet bekend"})
ERBIJ = "+"
"""Key in the values that were read for things that must be saved together with this one."""

KORTE_LIJST = 9
"""Longer lists of choices are not repeated in an error."""

JA = frozenset({"j", "ja"})
NEE = frozenset({"n", "nee"})


class NogNietGeldig(Fout):
    """What is typed is not yet a value of this field; it is kept as klad."""

    def __init__(self, wat: str, nu: str) -> None:
        """Say what does not fit and what can be typed instead."""
        super().__init__(wat, "Wat u typte is bewaard als klad.", nu)


def read_waarde(
    invulling: Invulling, soort: type[CasusDing], naam: str, getypt: str
) -> dict[str, Any]:
    """Read what was typed in one field.

    Args:
        invulling: the situation; choices come from what the writer may see.
        soort: the kind of thing.
        naam: the field.
        getypt: the text; empty text empties the field.

    Returns:
        values by field name. Most fields give one; a date also gives how exact it is, a step's
        date its time, and a new organisation comes along under `ERBIJ`. Hand them to
        `Tafel.fill` as they are.

    Raises:
        Fout: the text does not fit. `NogNietGeldig` says it in terms of the field.
    """
    check_size(getypt)
    samen = SAMEN.get((soort, naam))
    if samen is not None:
        return samen(invulling, sanitize_line(getypt))
    if "precisie" in soort.model_fields and naam == "datum":
        return _read_vage_datum(invulling, getypt)
    text = sanitize_line(getypt)
    if not text:
        return {naam: soort.model_fields[naam].get_default()}
    opties = list_opties(invulling.zicht, invulling.overleg.id, soort, naam)
    if keuze_van(soort, naam) is not None or verwijst_naar(soort, naam) is not None:
        return {naam: _read_keuze(opties, text, meer=is_meervoud(soort, naam))}
    return {naam: _read_plain(invulling, kinds_of(soort, naam), getypt, text)}


def _read_plain(
    invulling: Invulling, kinds: tuple[type, ...], getypt: str, text: str
) -> str | int | bool | date | time | datetime:
    if bool in kinds:
        return _read_ja_nee(text)
    if int in kinds:
        return _read_getal(text)
    if datetime in kinds:
        dag, tijd = parse_moment(text, invulling.nu)
        return datetime.combine(dag, tijd or time(23, 59), AMSTERDAM)
    if date in kinds:
        return parse_dag(text, invulling.nu)
    if time in kinds:
        return parse_tijd(text)
    return sanitize(getypt).strip()


def _read_ja_nee(text: str) -> bool:
    if fold(text) in JA:
        return True
    if fold(text) in NEE:
        return False
    raise NogNietGeldig(f"'{text}' is geen ja of nee.", "Typ j of n.")


def _read_getal(text: str) -> int:
    # Only plain digits: int() would also read '1_000' and digits of other scripts.
    if text.isascii() and text.isdigit():
        return int(text[:9])
    raise NogNietGeldig(f"'{text}' is geen heel getal.", "Typ alleen cijfers, zoals 8.")


def _read_keuze(opties: tuple[Optie, ...], text: str, *, meer: bool) -> str | tuple[str, ...]:
    if not meer:
        return find_optie(opties, text).waarde
    exact = [optie for optie in opties if fold(optie.label) == fold(text)]
    if exact:
        return (exact[0].waarde,)
    parts = [part.strip() for part in text.replace(";", ",").split(",")]
    return tuple(dict.fromkeys(find_optie(opties, part).waarde for part in parts if part))


def find_optie(opties: tuple[Optie, ...], text: str) -> Optie:
    """Find the choice somebody means: number, sign, label, another word, start of a label.

    Raises:
        NogNietGeldig: none or more than one fits; the sentence lists the choices.
    """
    gezocht = fold(text)
    if text.isascii() and text.isdigit() and 1 <= int(text[:4]) <= len(opties):
        return opties[int(text[:4]) - 1]
    if gezocht == "?":
        gezocht = "onbekend"
    for match in (
        [optie for optie in opties if text == optie.teken],
        [optie for optie in opties if gezocht in (fold(optie.label), fold(optie.waarde))],
        [optie for optie in opties if gezocht in map(fold, optie.ook)],
        [optie for optie in opties if fold(optie.label).startswith(gezocht)],
    ):
        if len(match) == 1:
            return match[0]
    if not opties:
        raise NogNietGeldig(f"Er is nog niets om '{text}' uit te kiezen.", "Voeg dat eerst toe.")
    namen = [f"{nummer} {optie.label}" for nummer, optie in enumerate(opties, 1)]
    kies = format_opsomming(namen) if len(opties) <= KORTE_LIJST else f"1 tot en met {len(opties)}"
    raise NogNietGeldig(f"'{text}' staat niet in de lijst.", f"Kies {kies}.")


def _read_vage_datum(invulling: Invulling, getypt: str) -> dict[str, Any]:
    text = sanitize_line(getypt)
    if not text:
        return {"datum": None, "precisie": "onbekend"}
    dag, precisie = parse_vage_datum(text, invulling.nu, richting="verleden")
    return {"datum": dag, "precisie": precisie}


def _read_organisatie(invulling: Invulling, text: str) -> dict[str, Any]:
    """Read for which organisation somebody is here; an unknown name makes a new one."""
    if not text:
        raise NogNietGeldig("Er staat nog geen organisatie.", "Typ de naam of het teken.")
    opties = list_opties(invulling.zicht, invulling.overleg.id, Deelnemer, "organisatie_id")
    try:
        return {"organisatie_id": find_optie(opties, text).waarde}
    except NogNietGeldig:
        if text.isdigit():
            raise
    organisatie = make_organisatie(invulling.alles, text, invulling.nu)
    erbij = () if organisatie.versie else (organisatie,)
    return {"organisatie_id": organisatie.id, ERBIJ: erbij}


def _read_cijfer(invulling: Invulling, text: str) -> dict[str, Any]:
    if not text:
        return {"cijfer": None, "weet_niet": False}
    if fold(text) in NIET_BEKEND:
        return {"cijfer": None, "weet_niet": True}
    if text.isascii() and text.isdigit() and int(text[:3]) <= HOOGSTE_CIJFER:
        return {"cijfer": int(text), "weet_niet": False}
    raise NogNietGeldig(
        f"'{text}' is geen cijfer van 0 tot en met 10.", "Typ een cijfer, of x voor weet ik niet."
    )


def _read_leeftijd(invulling: Invulling, text: str) -> dict[str, Any]:
    if not text or fold(text) in NIET_BEKEND:
        return {"leeftijd": None, "leeftijd_soort": LeeftijdSoort.ONBEKEND}
    if fold(text).startswith("ongeboren"):
        return {"leeftijd": None, "leeftijd_soort": LeeftijdSoort.ONGEBOREN}
    return {"leeftijd": _read_getal(text), "leeftijd_soort": LeeftijdSoort.JAREN}


def _read_uiterlijk(invulling: Invulling, text: str) -> dict[str, Any]:
    if not text:
        return {"uiterlijk": None, "uiterlijk_tijd": None}
    dag, tijd = parse_moment(text, invulling.nu)
    return {"uiterlijk": dag, "uiterlijk_tijd": tijd}


def _read_volgende(invulling: Invulling, text: str) -> dict[str, Any]:
    if not text:
        return {"volgende_datum": None, "volgende_tijd": None}
    dag, tijd = parse_moment(text, invulling.nu)
    return {"volgende_datum": dag, "volgende_tijd": tijd}


def _read_regisseur(invulling: Invulling, text: str) -> dict[str, Any]:
    """Read who directs: one person, because two directors are none."""
    if _TWEE.search(text):
        raise NogNietGeldig(
            "Er kan maar één casusregisseur zijn, en hier staan er twee.",
            "Kies er één en zet de ander bij ‘wie vervangt’. Of laat het leeg en zeg wie besluit.",
        )
    return {"naam": text}


_TWEE = re.compile(r"\S\s+(?:en|of|samen met)\s+\S|\S\s*[&+;/]\s*\S", re.IGNORECASE)

SAMEN: dict[tuple[type[CasusDing], str], Callable[[Invulling, str], dict[str, Any]]] = {
    (Cijfer, "cijfer"): _read_cijfer,
    (Deelnemer, "organisatie_id"): _read_organisatie,
    (Betrokkene, "leeftijd"): _read_leeftijd,
    (Overleg, "volgende_datum"): _read_volgende,
    (Vervolgstap, "uiterlijk"): _read_uiterlijk,
    (Terugmelding, "uiterlijk"): _read_uiterlijk,
    (Regie, "naam"): _read_regisseur,
}
"""Fields that are read in a way of their own; most of them are typed as one and stored as two."""
