"""The themes: every colour of text on every background it can stand on."""

from __future__ import annotations

import itertools

import pytest
from textual.color import Color

from overleg.leidraad import KLEUREN
from overleg.screens.thema import PALETTEN, kleur_van, make_thema
from tests.screens.contrast import GRENS, ratio

ACHTERGRONDEN = ("achter", "vlak", "rand", "aan")
TEKST = ("tekst", "zacht", "accent", "gevaar", "letop", "goed")


@pytest.mark.parametrize("naam", PALETTEN)
def test_every_pair_stands_out(naam: str) -> None:
    palet = PALETTEN[naam]
    colours = {een: getattr(palet, een) for een in TEKST} | dict(palet.organisatie)
    weak = {
        (soort, achter)
        for (soort, kleur), achter in itertools.product(colours.items(), ACHTERGRONDEN)
        if ratio(_rgb(kleur), _rgb(getattr(palet, achter))) < GRENS[naam]
    }
    assert weak == set()


@pytest.mark.parametrize("naam", PALETTEN)
def test_all_colours_of_organisations_have_a_value_of_their_own(naam: str) -> None:
    palet = PALETTEN[naam]
    assert set(palet.organisatie) == set(KLEUREN)
    assert len(set(palet.organisatie.values())) == len(KLEUREN)
    variables = make_thema(naam).variables
    assert {variables[f"org-{kleur}"] for kleur in KLEUREN} == set(palet.organisatie.values())


def test_the_value_follows_the_theme(make_app) -> None:
    app = make_app("")
    values = set()
    for naam in PALETTEN:
        app.theme = naam
        values.add(kleur_van(app, "blauw"))
        assert kleur_van(app, "bestaat niet") == PALETTEN[naam].tekst
    assert len(values) == len(PALETTEN)


def _rgb(kleur: str) -> tuple[int, int, int]:
    return Color.parse(kleur).rgb
