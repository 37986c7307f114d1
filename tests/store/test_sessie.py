from __future__ import annotations

from datetime import date, timedelta

import pytest

from overleg.dossier import Inbreng, Klad
from overleg.keuzes import Delen, InbrengSoort
from overleg.store.sessie import Sessie
from tests.conftest import NU

OUD = Inbreng(casus_id="c", overleg_id="o", gemaakt_op=NU, tekst="Sem sl", versie=1)
VERDER = OUD.met(tekst="Sem slaapt", versie=2)


def _typing() -> Sessie:
    """A session that has just saved OUD."""
    sessie = Sessie("Vera", "vera")
    sessie.remember(None, OUD, NU, vervolg=False)
    return sessie


@pytest.mark.parametrize(
    ("seconden", "vervolg"), [(0, True), (59.9, True), (60, False), (-1, False)]
)
def test_typing_goes_on_within_a_minute(seconden: float, vervolg: bool) -> None:
    sessie = _typing()
    assert sessie.is_vervolg(OUD, VERDER, NU + timedelta(seconds=seconden)) is vervolg


def test_what_this_session_did_not_save_itself_is_kept() -> None:
    assert not Sessie("Vera", "vera").is_vervolg(OUD, VERDER, NU)
    sessie = _typing()
    ander = OUD.met(versie=2, tekst="van een ander")
    assert not sessie.is_vervolg(ander, ander.met(tekst="erover"), NU)


@pytest.mark.parametrize(
    "anders",
    [
        {"delen": Delen.KAMER},
        {"aard": InbrengSoort.FEIT},
        {"kernvraag": 2},
        {"datum": date(2026, 1, 1)},
        {"over": ("p",)},
        {"stem_id": "d"},
        {"geheime_plek": True},
        {"gewist_op": NU},
        {"tekst": "Sem slaapt", "delen": Delen.KAMER},
    ],
)
def test_an_act_is_never_taken_for_typing(anders: dict[str, object]) -> None:
    sessie = _typing()
    assert not sessie.is_vervolg(OUD, OUD.met(versie=2, **anders), NU)


def test_typing_on_and_on_keeps_a_value_every_minute() -> None:
    sessie = _typing()
    bewaard, oud = [], OUD
    for kwart in range(1, 4 * 180):
        nu = NU + timedelta(seconds=kwart / 4)
        nieuw = oud.met(tekst=f"{kwart}", versie=oud.versie + 1)
        vervolg = sessie.is_vervolg(oud, nieuw, nu)
        if not vervolg:
            bewaard.append(kwart / 4)
        sessie.remember(oud, nieuw, nu, vervolg=vervolg)
        oud = nieuw
    assert bewaard == [60, 120]


def test_a_save_that_changes_nothing_keeps_nothing_and_hides_nothing() -> None:
    sessie = _typing()
    ander = OUD.met(versie=2, tekst="van een ander")
    zelfde = ander.met(versie=3)
    assert sessie.is_vervolg(ander, zelfde, NU)
    sessie.remember(ander, zelfde, NU, vervolg=True)
    # What the other person wrote is still the value before the next change.
    assert not sessie.is_vervolg(zelfde, zelfde.met(versie=4, tekst="erover"), NU)


def test_half_typed_text_has_no_previous_values_and_is_logged_once_per_field() -> None:
    sessie = Sessie("Vera", "vera")
    klad = Klad(casus_id="c", gemaakt_op=NU, plek="uiterlijk", tekst="di", versie=1)
    assert sessie.is_nieuwe_klad(klad)
    sessie.remember(None, klad, NU, vervolg=False)
    verder = klad.met(tekst="di 14", versie=2)
    assert sessie.is_vervolg(klad, verder, NU + timedelta(hours=1))
    assert not sessie.is_nieuwe_klad(Klad(casus_id="c", gemaakt_op=NU, plek="uiterlijk"))
    assert sessie.is_nieuwe_klad(Klad(casus_id="c", gemaakt_op=NU, plek="wie"))
