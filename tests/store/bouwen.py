"""Things and stores for the tests of the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from overleg.dossier import (
    Betrokkene,
    Casus,
    CasusDing,
    Deelnemer,
    Ding,
    Inbreng,
    Organisatie,
    Overleg,
    new_id,
)
from overleg.store import Kosten, Sleutel, Store, open_sleutel, open_store
from tests.conftest import NU

D = TypeVar("D", bound=Ding)

WACHTWOORD = "vier woorden op rij"
GOEDKOOP = Kosten(geheugen_kib=64, rondes=1, banen=1)
"""Argon2 in a millisecond."""

GEHEIM = "Sem slaapt bij tante Truus"
"""Words that may be readable in no file."""


class Wekker:
    """A clock that a test turns forward."""

    def __init__(self, nu: datetime = NU) -> None:
        self.nu = nu

    def __call__(self) -> datetime:
        return self.nu

    def verder(self, seconden: float) -> None:
        self.nu += timedelta(seconds=seconden)


@dataclass(frozen=True)
class Zaak:
    """A small case: a meeting with one voice and one person concerned."""

    casus: Casus
    overleg: Overleg
    organisatie: Organisatie
    stem: Deelnemer
    persoon: Betrokkene

    @property
    def dingen(self) -> tuple[CasusDing, ...]:
        return (self.casus, self.overleg, self.organisatie, self.stem, self.persoon)

    def inbreng(self, tekst: str = GEHEIM, **velden: object) -> Inbreng:
        return Inbreng.model_validate(
            {
                "casus_id": self.casus.id,
                "overleg_id": self.overleg.id,
                "stem_id": self.stem.id,
                "gemaakt_op": NU,
                "tekst": tekst,
                **velden,
            }
        )


def make_zaak(nummer: str = "2026-0001", werknaam: str = "Gezin Linde") -> Zaak:
    casus_id = new_id()
    casus = Casus(id=casus_id, casus_id=casus_id, gemaakt_op=NU, nummer=nummer, werknaam=werknaam)
    overleg = Overleg(casus_id=casus_id, gemaakt_op=NU)
    organisatie = Organisatie(casus_id=casus_id, gemaakt_op=NU, naam="Politie")
    stem = Deelnemer(
        casus_id=casus_id,
        overleg_id=overleg.id,
        organisatie_id=organisatie.id,
        gemaakt_op=NU,
    )
    persoon = Betrokkene(casus_id=casus_id, gemaakt_op=NU, naam="Sem")
    return Zaak(casus, overleg, organisatie, stem, persoon)


def open_kast(map: Path, klok: Wekker | None = None, wie: str = "Vera", **anders: bool) -> Store:
    """Open the store of a test with its passphrase."""
    return open_store(map, sleutel_van(map), wie=wie, klok=klok or Wekker(), **anders)


def sleutel_van(map: Path) -> Sleutel:
    return open_sleutel(map, WACHTWOORD)


def save(store: Store, ding: D) -> D:
    """Save one thing and give it as it is stored."""
    (opgeslagen,) = store.apply([ding])
    assert type(opgeslagen) is type(ding)
    return opgeslagen


def all_bytes(map: Path) -> bytes:
    """Everything in every file of a folder, one after the other."""
    return b"".join(pad.read_bytes() for pad in sorted(map.rglob("*")) if pad.is_file())
