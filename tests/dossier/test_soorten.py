from __future__ import annotations

import inspect
import re

import pytest

import overleg.dossier
from overleg.dossier import DINGEN, OP_NAAM, CasusDing, Deelnemer
from overleg.dossier import soorten as soorten_file
from overleg.keuzes import Manier
from tests.dossier.bouwen import NU, maak

elke_soort = pytest.mark.parametrize("soort", DINGEN, ids=[soort.soort for soort in DINGEN])


def test_every_kind_that_is_defined_is_in_the_list() -> None:
    named = {
        value
        for value in vars(soorten_file).values()
        if inspect.isclass(value) and issubclass(value, CasusDing) and value is not CasusDing
    }
    assert named == set(DINGEN)
    assert named == set(OP_NAAM.values())
    assert len(OP_NAAM) == len(DINGEN)


def test_the_words_for_kinds_differ() -> None:
    assert len({soort.meervoud for soort in DINGEN}) == len(DINGEN)
    assert len({soort.naam_enkel for soort in DINGEN}) == len(DINGEN)


@elke_soort
def test_a_kind_has_words_of_its_own_and_a_docstring(soort: type[CasusDing]) -> None:
    assert re.fullmatch(r"[a-z]+", soort.soort)
    assert re.fullmatch(r"[a-z_]+", soort.meervoud)
    assert "soort" in vars(soort)
    assert soort.__doc__ is not None


@elke_soort
def test_a_kind_can_be_taken_from_the_front_door(soort: type[CasusDing]) -> None:
    assert soort.__name__ in overleg.dossier.__all__
    assert getattr(overleg.dossier, soort.__name__) is soort


@pytest.mark.parametrize(
    ("manier", "aanwezig"),
    [
        (Manier.ZAAL, True),
        (Manier.VIDEO, True),
        (Manier.TELEFOON, True),
        (Manier.AFGEMELD, False),
        (Manier.AFWEZIG, False),
    ],
)
def test_who_takes_part_now(manier: Manier, aanwezig: bool) -> None:
    voice = maak(Deelnemer, manier=manier)
    assert voice.aanwezig is aanwezig
    assert not voice.met(weg_op=NU).aanwezig
