"""What holds for every leidraad that is shipped: the words people hear, and the time they take."""

from __future__ import annotations

import re

import pytest

from overleg.keuzes import Rol, StapSoort
from overleg.leidraad import (
    KERNVRAGEN,
    Leidraad,
    find_words,
    load_leidraad,
    load_woordenlijst,
    speak,
)
from tests.leidraad.voorbeeld import SLEUTELS

MINUTEN = {
    "uur": (4, 3, 4, 8, 4, 5, 5, 4, 8, 3, 2, 2, 3),
    "volledig": (4, 5, 6, 12, 6, 8, 7, 5, 8, 5, 3, 3, 5, 3),
}


@pytest.fixture(params=SLEUTELS)
def leidraad(request: pytest.FixtureRequest) -> Leidraad:
    return load_leidraad(request.param)


@pytest.mark.parametrize(
    ("soort", "numbers"),
    [
        (StapSoort.OPSCHRIJVEN, (1, 2, 5)),
        (StapSoort.VEILIGHEID, (3,)),
        (StapSoort.AFSPRAKEN, (4,)),
    ],
)
def test_the_kernvragen_stand_literally_where_they_belong(
    leidraad: Leidraad, soort: StapSoort, numbers: tuple[int, ...]
) -> None:
    stap = leidraad.stap_van(soort)
    assert stap is not None
    assert stap.kernvragen == numbers
    said = " ".join(speak(stap))
    assert all(KERNVRAGEN[number - 1] in said for number in numbers)
    assert leidraad.kernvragen == KERNVRAGEN


@pytest.mark.parametrize(
    ("sleutel", "minuten", "slot"),
    [
        ("uur", 55, 60),
        ("volledig", 80, 90),
        ("acuut", 27, 30),
        ("seksueel-geweld", 75, 90),
        ("herbeoordeling", 55, 60),
    ],
)
def test_the_minutes_add_up(sleutel: str, minuten: int, slot: int) -> None:
    leidraad = load_leidraad(sleutel)
    assert (leidraad.minuten, leidraad.slot_minuten) == (minuten, slot)


@pytest.mark.parametrize("sleutel", sorted(MINUTEN))
def test_each_step_takes_the_minutes_of_the_design(sleutel: str) -> None:
    assert tuple(stap.minuten for stap in load_leidraad(sleutel).stappen) == MINUTEN[sleutel]


def test_steps_stand_in_the_order_of_the_design(leidraad: Leidraad) -> None:
    order = [stap.soort for stap in leidraad.stappen]
    assert order == [soort for soort in StapSoort if soort in order]
    assert [stap.id for stap in leidraad.stappen] == [str(soort) for soort in order]


def test_acuut_leaves_out_what_can_wait() -> None:
    acuut = load_leidraad("acuut")
    missing = {soort for soort in StapSoort if acuut.stap_van(soort) is None}
    assert missing == {StapSoort.TERUGBLIK, StapSoort.LEREN}
    assert acuut.stap("afspraken").bevat == (StapSoort.NODIG, StapSoort.STRESSTEST)


def test_acuut_is_terser_and_volledig_asks_more() -> None:
    acuut, uur, volledig = (load_leidraad(name) for name in ("acuut", "uur", "volledig"))
    questions = [sum(len(stap.zeg) for stap in one.stappen) for one in (acuut, uur, volledig)]
    assert questions == sorted(questions)
    for stap in acuut.stappen:
        assert len(stap.zeg) <= 7
        assert len(stap.tip) < 250


def test_after_sexual_violence_the_melder_comes_first_and_time_counts() -> None:
    leidraad = load_leidraad("seksueel-geweld")
    assert leidraad.eerst[0] is Rol.MELDER
    assert leidraad.sporen is not None
    assert leidraad.sporen.dagen == 7
    assert "zeven dagen" in leidraad.sporen.zin
    assert len(leidraad.routes) >= 3
    assert "hulproute.naam" in leidraad.stap("nodig").verplicht


def _sentences(leidraad: Leidraad) -> list[str]:
    texts = [leidraad.voor, *leidraad.spelregels]
    for stap in leidraad.stappen:
        texts += [stap.doel, stap.tip, *stap.zeg]
    return texts


def test_sentences_are_short_enough_to_say(leidraad: Leidraad) -> None:
    parts = [part for text in _sentences(leidraad) for part in re.split(r"(?<=[.?!:;])\s", text)]
    assert [part for part in parts if len(part.split()) > 20] == []


def test_sentences_end_and_hold_no_number_to_call(leidraad: Leidraad) -> None:
    for text in _sentences(leidraad):
        assert text.endswith((".", "?", "!"))
        assert not re.search(r"\d{3}", text), text


def test_the_polite_form_is_used(leidraad: Leidraad) -> None:
    familiar = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
    assert [text for text in _sentences(leidraad) if familiar.search(text)] == []


def test_no_sentence_uses_a_word_from_our_own_list(leidraad: Leidraad) -> None:
    words = tuple(word for word in load_woordenlijst() if word.groep in ("neutraal", "vakwoord"))
    for text in _sentences(leidraad):
        assert find_words(text, words) == ()


def test_every_step_says_something_of_its_own(leidraad: Leidraad) -> None:
    others = [load_leidraad(name) for name in SLEUTELS if name != leidraad.sleutel]
    same = [
        stap.id
        for stap in leidraad.stappen
        if any(stap.zeg == other.zeg for one in others for other in one.stappen)
    ]
    assert same == []
