"""Following the chair: blank at the start and at another case, and what a dead chair means."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from overleg.keuzes import OverlegStatus
from overleg.screens.zaal.volger import WEG_NA, Blik, Volger, Wacht
from overleg.store import Wijzer
from overleg.verloop.muur import Daad, Leegte
from tests.conftest import NU

OPENEN: Daad = ("openen", OverlegStatus.BEZIG, False, 0)
TONEN: Daad = ("tonen", OverlegStatus.BEZIG, False, 0)


def wijs(overleg_id: str = "een", *, leeg: bool = False, proces: int = 7) -> Wijzer:
    return Wijzer("casus", overleg_id, leeg, proces, NU)


def blik(wijzer: Wijzer | None = None, daad: Daad = OPENEN, **anders: object) -> Blik:
    return replace(Blik(wijzer or wijs(), True, 0.0, daad), **anders)  # type: ignore[arg-type]


GEEN = Blik(None, False, 0.0)


def showing() -> Volger:
    """A follower that shows the first meeting."""
    volger = Volger()
    volger.look(blik())
    assert volger.look(blik(daad=TONEN)) is None
    return volger


def test_it_begins_blank_and_shows_after_an_act_of_the_chair() -> None:
    volger = Volger()
    assert volger.look(GEEN) is Wacht.GEEN
    assert volger.look(blik()) is Wacht.NIEUW
    assert volger.look(blik()) is Wacht.NIEUW
    assert volger.look(blik(daad=TONEN)) is None
    assert volger.look(blik(daad=TONEN)) is None


def test_somebody_at_the_screen_can_show_it_too() -> None:
    volger = Volger()
    volger.show()
    assert volger.look(blik()) is Wacht.NIEUW
    volger.show()
    assert volger.look(blik()) is None


def test_another_case_is_blank_and_going_back_as_well() -> None:
    volger = showing()
    assert volger.look(blik(wijs("twee"))) is Wacht.NIEUW
    assert volger.look(blik(wijs("een"), TONEN)) is Wacht.NIEUW


def test_leaving_and_coming_back_to_the_same_meeting_goes_on() -> None:
    volger = showing()
    assert volger.look(GEEN) is Wacht.GEEN
    assert volger.look(blik(daad=TONEN)) is None


def test_before_it_showed_anything_it_says_why_the_wall_is_blank_anyway() -> None:
    volger = Volger()
    assert volger.look(blik(leegte=Leegte.PAUZE)) is Leegte.PAUZE
    assert volger.look(blik(leegte=Leegte.SCHERM_LEEG)) is Leegte.SCHERM_LEEG
    assert volger.look(blik(leegte=Leegte.STILTE)) is Wacht.NIEUW
    volger.show()
    assert volger.look(blik(leegte=Leegte.STILTE)) is Leegte.STILTE


def test_papers_and_what_the_meeting_says_are_blank() -> None:
    volger = showing()
    assert volger.look(blik(wijs(leeg=True), TONEN)) is Wacht.EVEN
    assert volger.look(blik(daad=TONEN, leegte=Leegte.PAUZE)) is Leegte.PAUZE
    assert volger.look(blik(daad=TONEN)) is None


def test_a_chair_that_was_killed_leaves_the_room_what_it_saw_for_a_while() -> None:
    volger = showing()
    dood = blik(daad=TONEN, leeft=False)
    assert volger.look(replace(dood, nu=100.0)) is None
    assert volger.look(replace(dood, nu=100.0 + WEG_NA - 1)) is None
    assert volger.look(replace(dood, nu=100.0 + WEG_NA)) is Wacht.WEG
    terug = blik(wijs(proces=8), TONEN, nu=5000.0)
    assert volger.look(terug) is None
    assert volger.look(replace(dood, nu=5001.0)) is None


def test_a_screen_that_starts_does_not_follow_a_chair_that_is_dead() -> None:
    volger = Volger()
    dood = blik(leeft=False)
    assert volger.look(dood) is Wacht.GEEN
    assert volger.look(blik()) is Wacht.NIEUW


def test_another_person_in_the_room_is_blank_first_and_leaving_is_not() -> None:
    volger = showing()
    moeder = frozenset({"moeder"})
    assert volger.look(blik(daad=TONEN, erbij=moeder)) is Wacht.NIEUW
    volger.show()
    assert volger.look(blik(daad=TONEN, erbij=moeder)) is None
    assert volger.look(blik(daad=TONEN, erbij=frozenset({"vader"}))) is Wacht.NIEUW
    volger.show()
    assert volger.look(blik(daad=TONEN)) is None


DADEN = st.sampled_from([OPENEN, TONEN, (*OPENEN[:3], 1)])
BLIKKEN = st.builds(
    Blik,
    st.none() | st.builds(wijs, st.sampled_from(["een", "twee"]), leeg=st.booleans()),
    st.booleans(),
    st.floats(0, 2 * WEG_NA),
    DADEN,
    st.none() | st.sampled_from(Leegte),
    st.sets(st.sampled_from(["moeder", "vader"])).map(frozenset),
)


@given(st.lists(BLIKKEN, max_size=12), BLIKKEN)
def test_whatever_came_before_what_must_be_blank_is_blank(eerder: list[Blik], nu: Blik) -> None:
    volger = Volger()
    for een in eerder:
        volger.look(een)
    shown = volger.look(nu) is None
    must_be_blank = nu.wijzer is None or nu.wijzer.leeg or nu.leegte is not None
    assert not (shown and must_be_blank)
    if shown:
        # Shown only when the look before it was at the same meeting, or no meeting at all.
        last = next((een for een in reversed(eerder) if een.wijzer is not None), None)
        assert last is not None
        assert last.wijzer is not None
        assert nu.wijzer is not None
        assert last.wijzer.overleg_id == nu.wijzer.overleg_id
