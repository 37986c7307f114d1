"""The matrix of who sees what, cell by cell."""

from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import (
    Afspraak,
    CasusDing,
    Vervolgstap,
    Voorwaarde,
)
from overleg.keuzes import Delen
from tests.dossier.bouwen import (
    getoond,
    inbreng,
    maak,
)
from tests.dossier.zichtbaar.lezers import (
    INTERN_BEIDE,
    TAFEL_ALLE,
    zien,
)

# The line belongs to Politie. School is in the room; GGZ is in the case but was never invited.
CELLEN: list[tuple[str, dict[str, Any], set[str]]] = [
    ("mag in verslag", {}, INTERN_BEIDE | TAFEL_ALLE | {"LEREN"}),
    (
        "blijft in deze kamer",
        {"delen": Delen.KAMER},
        INTERN_BEIDE | {"ZAAL", "STEM_POLITIE", "STEM_SCHOOL", "LEREN"},
    ),
    (
        "blijft in deze kamer, van de muur",
        {"delen": Delen.KAMER, "van_muur": True},
        INTERN_BEIDE | {"STEM_POLITIE", "LEREN"},
    ),
    (
        "mag in verslag, van de muur",
        {"van_muur": True},
        INTERN_BEIDE | TAFEL_ALLE - {"ZAAL", "STEM_SCHOOL"} | {"LEREN"},
    ),
    (
        "niet delen met wie in de zaal zit",
        {"delen": Delen.NIET_MET, "niet_met": ["school"]},
        INTERN_BEIDE | {"STEM_POLITIE", "POLITIE", "GGZ", "LEREN"},
    ),
    (
        "niet delen met wie nooit is genodigd",
        {"delen": Delen.NIET_MET, "niet_met": ["ggz"]},
        INTERN_BEIDE | TAFEL_ALLE - {"GGZ"} | {"LEREN"},
    ),
    (
        "niet delen met, maar met wie is nog niet gezegd",
        {"delen": Delen.NIET_MET},
        INTERN_BEIDE | {"STEM_POLITIE", "LEREN"},
    ),
    (
        "een naam blijft gelden als er iets anders is gekozen",
        {"delen": Delen.VERSLAG, "niet_met": ["school"]},
        INTERN_BEIDE | {"STEM_POLITIE", "POLITIE", "GGZ", "LEREN"},
    ),
    (
        "in deze kamer, en niet met wie er zit",
        {"delen": Delen.KAMER, "niet_met": ["school"]},
        INTERN_BEIDE | {"STEM_POLITIE", "LEREN"},
    ),
    ("notitie", {"delen": Delen.NOTITIE}, INTERN_BEIDE | {"STEM_POLITIE"}),
    (
        "geheime plek",
        {"geheime_plek": True},
        INTERN_BEIDE | {"POLITIE", "STEM_POLITIE", "LEREN"},
    ),
    (
        "geheime plek in deze kamer",
        {"geheime_plek": True, "delen": Delen.KAMER},
        INTERN_BEIDE | {"STEM_POLITIE", "LEREN"},
    ),
]

VRIJ = {"vrij_voor": ["moeder"], "vrij_voor_kaart": True}

# For lines that may leave the table: who more sees them once they are released for Moeder and
# for the card.
VRIJGEGEVEN: list[tuple[str, dict[str, Any], set[str]]] = [
    ("mag in verslag", {}, {"MOEDER", "CRISISDIENST"}),
    ("blijft in deze kamer", {"delen": Delen.KAMER}, set()),
    ("niet delen met", {"delen": Delen.NIET_MET, "niet_met": ["school"]}, {"CRISISDIENST"}),
    ("notitie", {"delen": Delen.NOTITIE}, set()),
    ("geheime plek", {"geheime_plek": True}, {"CRISISDIENST"}),
]


@pytest.mark.parametrize(("wat", "velden", "lezers"), CELLEN, ids=[cel[0] for cel in CELLEN])
def test_a_shown_line_is_for_exactly_these_readers(
    wat: str, velden: dict[str, Any], lezers: set[str]
) -> None:
    assert zien(inbreng(**velden), getoond(), ding_id="inbreng") == lezers


@pytest.mark.parametrize(("wat", "velden", "lezers"), CELLEN, ids=[cel[0] for cel in CELLEN])
@pytest.mark.parametrize("soort", [Voorwaarde, Vervolgstap, Afspraak])
def test_a_line_of_the_plan_follows_the_same_matrix(
    soort: type[CasusDing], wat: str, velden: dict[str, Any], lezers: set[str]
) -> None:
    line = maak(soort, "lijn", stem_id="stem-politie", **velden)
    assert zien(line, ding_id="lijn") == lezers


@pytest.mark.parametrize(("wat", "velden", "extra"), VRIJGEGEVEN, ids=[v[0] for v in VRIJGEGEVEN])
def test_a_released_line_goes_to_the_person_and_on_the_card(
    wat: str, velden: dict[str, Any], extra: set[str]
) -> None:
    line = maak(Vervolgstap, "lijn", stem_id="stem-politie", **VRIJ, **velden)
    assert zien(line, ding_id="lijn") & {"MOEDER", "VADER", "CRISISDIENST", "BESTUUR"} == extra


def test_inbreng_is_for_no_person_even_when_it_is_released() -> None:
    assert "MOEDER" not in zien(inbreng(**VRIJ), getoond(), ding_id="inbreng")
    assert "CRISISDIENST" in zien(inbreng(**VRIJ), getoond(), ding_id="inbreng")
