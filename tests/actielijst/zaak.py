"""A small case with actions, and rows that need no case."""

from __future__ import annotations

from datetime import date, time
from typing import Any, TypeVar

from overleg.actielijst import Actie
from overleg.dossier import (
    Betrokkene,
    Casus,
    CasusDing,
    Deelnemer,
    Dossier,
    Organisatie,
    Overleg,
    Terugmelding,
    Vervolgstap,
)
from overleg.keuzes import Rol, StapStand
from tests.conftest import NU

D = TypeVar("D", bound=CasusDing)


def build(*stappen: Vervolgstap, nummer: str = "2026-0003", **casus: Any) -> Dossier:
    """A case with two organisations, a mother and a protected melder."""
    return Dossier(
        (
            Casus(id="zaak", casus_id="zaak", nummer=nummer, gemaakt_op=NU, **casus),
            _ding(Organisatie, "pol", naam="Politie", sleutel="politie", teken="●"),
            _ding(Organisatie, "sch", naam="De Regenboog", sleutel="school", teken="▲"),
            _ding(Betrokkene, "moeder", naam="Moeder Berk", rollen=(Rol.OUDER,)),
            _ding(Betrokkene, "melder", naam="Corrie", rollen=(Rol.MELDER,), beschermd=True),
            _ding(Overleg, "een"),
            _ding(Deelnemer, "bos", overleg_id="een", organisatie_id="pol", naam="Yara Bos"),
            _ding(Deelnemer, "wit", overleg_id="een", organisatie_id="sch", naam="Marit Wit"),
            *stappen,
        )
    )


def stap(ding_id: str, wat: str = "bellen", **velden: Any) -> Vervolgstap:
    return _ding(Vervolgstap, ding_id, overleg_id="een", wat=wat, **velden)


def melding(stap_id: str, stand: StapStand) -> Terugmelding:
    return _ding(Terugmelding, f"meld-{stap_id}", vervolgstap_id=stap_id, stand=stand)


def rij(
    ding_id: str = "a",
    wat: str = "bellen",
    uiterlijk: date | None = None,
    tijd: time | None = None,
    **anders: Any,
) -> Actie:
    velden = {
        "nummer": "2026-0003",
        "wie": "Yara Bos",
        "organisatie": "Politie",
        "organisatie_id": "pol",
        "stand": StapStand.OPEN,
        "te_laat": False,
    }
    return Actie(id=ding_id, wat=wat, uiterlijk=uiterlijk, tijd=tijd, **{**velden, **anders})


def _ding(soort: type[D], ding_id: str, **velden: Any) -> D:
    return soort.model_validate({"id": ding_id, "casus_id": "zaak", "gemaakt_op": NU, **velden})
