"""From the open format to a dossier: everything is checked before anything is given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError

from overleg.dossier.basis import CasusDing
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import Casus
from overleg.dossier.uitwisseling.importfout import ImportFout, wrong_places
from overleg.dossier.uitwisseling.samenhang import Geplaatst, list_incoherent
from overleg.dossier.uitwisseling.tekst import MAX_BESTAND, parse_tekst
from overleg.dossier.uitwisseling.vorm import (
    FORMAAT,
    KOP,
    LIJSTEN,
    SCHEMA_VERSIE,
    Vorm,
    velden,
)
from overleg.dossier.uitwisseling.waarde import list_problems
from overleg.dossier.vertaal import ZINNEN, translate
from overleg.klok import AMSTERDAM
from overleg.tekst import sanitize_line

_LANGSTE_SLEUTEL = 40  # of an unknown key, in characters


@dataclass(frozen=True)
class Bestand:
    """What a file of the open format holds.

    Args:
        dossier: the case; every thing has version 0, so that a store takes it as new.
        peildatum: the day on which an example is true; None for a real case.
        programma: the version of the program that wrote it, empty when it does not say.
    """

    dossier: Dossier
    peildatum: date | None
    programma: str


def from_json(data: bytes | str, *, max_bytes: int = MAX_BESTAND) -> Dossier:
    """Give the case in a file of the open format.

    Args:
        data: what the file holds.
        max_bytes: how large it may be.

    Raises:
        ImportFout: the file cannot be taken over as a whole; says where it is wrong.
    """
    return read_bestand(data, max_bytes=max_bytes).dossier


def read_bestand(data: bytes | str, *, max_bytes: int = MAX_BESTAND) -> Bestand:
    """Give the case in a file, with what the file says about itself; raises as `from_json`."""
    top = parse_tekst(data, max_bytes)
    _check_kind(top)
    problems = list(_list_head_problems(top))
    geplaatst: list[Geplaatst] = []
    for place, soort, value in _list_things(top):
        ding, wrong = _read_ding(soort, value, _casus_id(top))
        problems += [f"{place}{below} {zin}" for below, zin in wrong]
        if ding is not None:
            geplaatst.append(Geplaatst(place, ding))
    if not problems:
        problems = list(list_incoherent(geplaatst))
    if problems:
        raise wrong_places(problems)
    return Bestand(
        dossier=Dossier(een.ding for een in geplaatst),
        peildatum=_read_peildatum(top),
        programma=top.get("programma", ""),
    )


def _check_kind(top: Any) -> None:
    """Refuse what is no file of this format, or of a newer one."""
    if not isinstance(top, dict) or top.get("formaat") != FORMAAT:
        raise ImportFout(
            "Het bestand is geen casus van overleg.", "Controleer of dit het goede bestand is."
        )
    versie = top.get("schema_versie")
    if not isinstance(versie, int) or isinstance(versie, bool) or versie < 1:
        raise wrong_places([f"schema_versie moet een getal zijn, zoals {SCHEMA_VERSIE}"])
    if versie > SCHEMA_VERSIE:
        raise ImportFout(
            "Het bestand is gemaakt met een nieuwere versie van overleg.",
            "Werk overleg bij en probeer het opnieuw.",
        )


def _list_head_problems(top: dict[str, Any]) -> Iterator[str]:
    for sleutel in top.keys() - {*KOP, "casus", *LIJSTEN}:
        yield f"{_key(sleutel)} {ZINNEN['extra_forbidden']}"
    if not isinstance(top.get("programma", ""), str):
        yield f"programma {ZINNEN['string_type']}"
    try:
        _read_peildatum(top)
    except ValueError:
        yield f"peildatum {ZINNEN['date_parsing']}"
    if "casus" not in top:
        yield f"casus {ZINNEN['missing']}"
    for sleutel in LIJSTEN.keys() & top.keys():
        if not isinstance(top[sleutel], list):
            yield f"{sleutel} {ZINNEN['tuple_type']}"


def _read_peildatum(top: dict[str, Any]) -> date | None:
    value = top.get("peildatum")
    if any(list_problems(value, Vorm(date, leeg=True))):
        raise ValueError("no date")
    return None if value is None else date.fromisoformat(value)


def _list_things(top: dict[str, Any]) -> Iterator[tuple[str, type[CasusDing], Any]]:
    if "casus" in top:
        yield "casus", Casus, top["casus"]
    for sleutel, soort in LIJSTEN.items():
        values = top.get(sleutel)
        if isinstance(values, list):
            for place, value in enumerate(values):
                yield f"{sleutel}[{place}]", soort, value


def _casus_id(top: dict[str, Any]) -> str:
    casus = top.get("casus")
    found = casus.get("id") if isinstance(casus, dict) else None
    # Something that fits, so that a wrong id is told once and not for every thing.
    return found if isinstance(found, str) and 0 < len(found) <= 40 else "casus"


def _read_ding(
    soort: type[CasusDing], value: Any, casus_id: str
) -> tuple[CasusDing | None, list[tuple[str, str]]]:
    """Give the thing, or what is wrong with it."""
    if not isinstance(value, dict):
        return None, [("", ZINNEN["model_type"])]
    known = velden(soort)
    wrong = [(f".{_key(key)}", ZINNEN["extra_forbidden"]) for key in value if key not in known]
    for naam in known.keys() & value.keys():
        problems = list_problems(value[naam], known[naam])
        wrong += [(f".{naam}{below}", zin) for below, zin in problems]
    if wrong:
        return None, sorted(wrong)
    if "id" not in value:
        return None, [(".id", ZINNEN["missing"])]
    try:
        ding = soort.model_validate({**value, "casus_id": casus_id})
    except ValidationError as error:
        return None, [(f".{place}", zin) for place, zin in translate(error)]
    return _in_amsterdam(ding), []


def _in_amsterdam(ding: CasusDing) -> CasusDing:
    """Put every moment in our own zone; another program may have written another offset."""
    moments = {
        naam: value.astimezone(AMSTERDAM)
        for naam in type(ding).model_fields
        if isinstance(value := getattr(ding, naam), datetime)
    }
    return ding.model_copy(update=moments)


def _key(sleutel: str) -> str:
    return sanitize_line(sleutel)[:_LANGSTE_SLEUTEL]
