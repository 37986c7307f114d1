from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from overleg.formulier import Begrepen, NogNietGeldig, read_actie, tell_actie
from overleg.keuzes import StapSoort
from overleg.klok import AMSTERDAM
from overleg.nederlands import DatumFout
from tests.formulier.bouwen import make_invulling

INVULLING = make_invulling(StapSoort.AFSPRAKEN)
VRIJDAG = replace(INVULLING, nu=datetime(2026, 11, 20, 14, 0, tzinfo=AMSTERDAM))


def _tell(regel: str, invulling: object = INVULLING) -> dict[str, str]:
    return {een.wat: een.tekst for een in tell_actie(invulling, read_actie(invulling, regel))}  # type: ignore[arg-type]


def test_the_example_is_told_back_in_full() -> None:
    regel = "di 14.00 politie Bos: huisbezoek met school -> kinderen alleen gesproken"
    assert tell_actie(INVULLING, read_actie(INVULLING, regel)) == (
        Begrepen("Wat", "huisbezoek met school"),
        Begrepen("Wie", "Politie, Yara Bos"),
        Begrepen("Uiterlijk", "dinsdag 24 november 2026 om 14.00 uur"),
        Begrepen("Klaar als", "kinderen alleen gesproken"),
    )


def test_next_week_said_on_friday_is_told_as_the_monday_it_means() -> None:
    told = _tell("volgende week politie: bellen", VRIJDAG)
    assert told["Uiterlijk"] == "maandag 23 november 2026"


@pytest.mark.parametrize(
    ("regel", "zin"),
    [
        ("gisteren politie: bellen", "is al voorbij"),
        ("25 december politie: bellen", "feestdag (Eerste kerstdag)"),
        ("zaterdag politie: bellen", "in het weekend"),
        ("morgen politie Jansen: bellen", "“Jansen” zit niet aan tafel"),
    ],
)
def test_what_is_odd_is_a_warning_and_stops_nobody(regel: str, zin: str) -> None:
    (warning,) = [een for een in tell_actie(INVULLING, read_actie(INVULLING, regel)) if een.let_op]
    assert zin in warning.tekst


def test_who_and_when_that_were_not_said_are_missing() -> None:
    told = tell_actie(INVULLING, read_actie(INVULLING, "bellen"))
    assert [een.wat for een in told if een.mist] == ["Wie", "Uiterlijk"]
    assert _tell("morgen Tante Rena: bellen")["Wie"] == "Tante Rena"


def test_30_february_is_refused_and_says_why() -> None:
    with pytest.raises(DatumFout, match="bestaat niet"):
        read_actie(INVULLING, "30 februari politie: bellen")
    with pytest.raises(NogNietGeldig):
        read_actie(INVULLING, "morgen")
