from __future__ import annotations

import pytest

from overleg.keuzes import OverlegStatus, StapSoort, StapUitkomst
from overleg.stukken.voortgang import BEZIG, NOG_NIET, begin_klein, is_bereikt, meld, nog_niet
from tests.stukken.lezen import AFGEROND, gedaan, make_bezig, make_blik


def test_a_step_that_was_done_needs_no_word() -> None:
    assert meld(make_blik(), StapSoort.REGIE) == ""
    assert is_bereikt(make_blik(), StapSoort.REGIE)


@pytest.mark.parametrize(
    ("uitkomst", "reden", "expected"),
    [
        (StapUitkomst.OVERGESLAGEN, "Geen tijd", "Overgeslagen: Geen tijd."),
        (StapUitkomst.OVERGESLAGEN, "", "Overgeslagen."),
        (StapUitkomst.NIET_AAN_TOEGEKOMEN, "", "Niet aan toegekomen."),
    ],
)
def test_a_step_that_was_not_done_says_why(
    uitkomst: StapUitkomst, reden: str, expected: str
) -> None:
    blik = make_blik(*gedaan(StapSoort.REGIE, uitkomst=uitkomst, reden=reden))
    assert meld(blik, StapSoort.REGIE) == expected
    assert not is_bereikt(blik, StapSoort.REGIE)


def test_a_meeting_that_goes_on_says_where_it_is_and_what_is_still_to_come() -> None:
    blik = make_bezig(stap="tonen")
    assert meld(blik, StapSoort.OPENEN) == ""
    assert meld(blik, StapSoort.TONEN) == BEZIG
    assert is_bereikt(blik, StapSoort.TONEN)
    assert meld(blik, StapSoort.REGIE) == NOG_NIET
    assert "Wie heeft de regie?" in nog_niet(blik)
    assert "Tegelijk tonen" not in nog_niet(blik)


def test_what_a_finished_meeting_never_came_to_is_not_still_to_come() -> None:
    blik = make_blik(*gedaan(StapSoort.OPENEN))
    assert meld(blik, StapSoort.REGIE) == "Niet besproken."
    assert nog_niet(blik) == ()


def test_a_planned_meeting_has_not_come_to_its_first_step() -> None:
    gepland = AFGEROND.met(status=OverlegStatus.GEPLAND, stap="openen", begonnen_op=None)
    assert meld(make_blik(gepland, *gedaan(StapSoort.LEREN)), StapSoort.OPENEN) == NOG_NIET


def test_a_sentence_can_follow_a_colon() -> None:
    assert begin_klein(NOG_NIET) == "nog niet besproken."
