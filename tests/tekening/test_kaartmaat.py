from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.tekening.kaartmaat import (
    KOLOM_KLEINST,
    NAAM_KLEINST,
    TUSSEN,
    fit_kaart,
    fit_tekst,
    shorten_stemmen,
)

NAMEN = st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=14)


@given(NAMEN, NAMEN, st.integers(40, 220), st.integers(0, 20), st.integers(-1, 13))
def test_the_map_never_gets_wider_than_the_screen(
    namen: list[str], stemmen: list[str], breedte: int, eerste: int, wijst: int
) -> None:
    wijst = min(wijst, len(stemmen) - 1)
    maat = fit_kaart(namen, stemmen, breedte, eerste, wijst)
    assert TUSSEN + maat.naam + maat.kolom * maat.aantal + maat.zin <= breedte
    assert 0 <= maat.eerste <= len(stemmen) - maat.aantal
    assert maat.kolom >= KOLOM_KLEINST
    if wijst >= 0:
        assert maat.eerste <= wijst < maat.eerste + maat.aantal


def test_ten_voices_on_a_narrow_screen_scroll_and_five_do_not() -> None:
    stemmen = [f"Organisatie {n}" for n in range(12)]
    smal = fit_kaart(["Sem"], stemmen, 76)
    assert smal.aantal == 10
    assert fit_kaart(["Sem"], stemmen, 76, wijst=11).eerste == 2
    assert fit_kaart(["Sem"], stemmen[:5], 76).aantal == 5


def test_a_wide_screen_has_room_for_a_sentence_behind_a_row() -> None:
    stemmen = ["Politie", "School", "GGZ", "Veilig Thuis", "Wijkteam"]
    assert fit_kaart(["Sem (8)"], stemmen, 107).zin >= 30
    assert fit_kaart(["Sem (8)"], stemmen, 60).zin == 0


def test_a_long_name_of_a_person_is_cut_and_takes_no_more_than_a_quarter() -> None:
    assert fit_kaart(["x" * 80], ["School"], 76).naam == 19
    assert fit_kaart(["x" * 80], ["School"], 40).naam == NAAM_KLEINST


@given(st.text(), st.integers(1, 40))
def test_a_text_is_fitted_exactly(tekst: str, breedte: int) -> None:
    assert cell_len(fit_tekst(tekst, breedte)) == breedte


def test_a_text_that_is_cut_says_so() -> None:
    assert fit_tekst("Niet over één persoon", 12) == "Niet over é…"
    assert fit_tekst("Sem", 5) == "Sem  "


@given(NAMEN, st.integers(4, 20))
def test_short_names_always_fit(stemmen: list[str], breedte: int) -> None:
    kort = shorten_stemmen(stemmen, [""] * len(stemmen), breedte)
    assert all(cell_len(naam) <= breedte for naam in kort)


def test_names_are_abbreviated_as_people_do() -> None:
    stemmen = ["Politie-wijk", "Politie-recherche", "Veilig Thuis", "School", "Huisarts", "GGZ"]
    korten = ["Pol", "Pol", "", "Sch", "", "GGZ"]
    assert shorten_stemmen(stemmen, korten, 4) == ("wijk", "rec.", "VT", "Sch", "Hui.", "GGZ")
    assert shorten_stemmen(stemmen, korten, 20) == tuple(stemmen)
