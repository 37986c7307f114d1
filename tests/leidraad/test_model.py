from __future__ import annotations

import dataclasses

import pytest

from overleg.fouten import Fout
from overleg.keuzes import Fase, StapSoort
from overleg.leidraad import KERNVRAGEN, Leidraad, load_leidraad
from overleg.leidraad.bouwen import build_leidraad
from tests.leidraad.voorbeeld import kleinste


@pytest.fixture
def klein() -> Leidraad:
    return build_leidraad(kleinste(), "klein")[0]


def test_the_five_questions_are_the_literal_ones() -> None:
    assert KERNVRAGEN == (
        "Wat is er gebeurd?",
        "Wat is er bekend?",
        "Is het NU veilig?",
        "Wat moet er NU gebeuren?",
        "Wie zijn betrokken en hoe staan de betrokkenen erin?",
    )


def test_a_leidraad_cannot_change(klein: Leidraad) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        klein.naam = "anders"  # type: ignore[misc]


def test_minutes_and_phases_follow_from_the_steps(klein: Leidraad) -> None:
    assert klein.minuten == 9
    assert klein.fasen == (Fase.OPENEN, Fase.BEELD, Fase.OORDEEL, Fase.BESLUIT, Fase.AFRONDEN)


def test_a_step_is_found_by_its_id(klein: Leidraad) -> None:
    assert klein.index("tonen") == 2
    assert klein.stap("tonen") is klein.stappen[2]


def test_an_unknown_step_is_told_with_the_ones_there_are(klein: Leidraad) -> None:
    with pytest.raises(Fout) as caught:
        klein.stap("leren")
    assert caught.value.wat == "De leidraad “Klein” heeft geen stap “leren”."
    assert "openen, opschrijven, tonen" in caught.value.nu


def test_a_kind_without_a_step_is_found_in_the_step_that_holds_it() -> None:
    acuut = load_leidraad("acuut")
    afspraken = acuut.stap("afspraken")
    assert acuut.stap_van(StapSoort.AFSPRAKEN) is afspraken
    assert acuut.stap_van(StapSoort.NODIG) is afspraken
    assert acuut.stap_van(StapSoort.STRESSTEST) is afspraken
    assert acuut.stap_van(StapSoort.LEREN) is None


def test_a_topic_is_found_by_its_id(klein: Leidraad) -> None:
    topic = klein.onderwerp("wonen")
    assert topic is not None
    assert topic.titel == "Wonen"
    assert klein.onderwerp("geld") is None
