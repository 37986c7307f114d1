"""An action in one line, and the trace, in the conversation."""

from __future__ import annotations

from datetime import date

from overleg.dossier import Casus, Vervolgstap
from overleg.store import Store
from tests.gesprek.conftest import Praat


def test_an_action_in_one_line_is_told_back_and_its_fields_are_not_asked_again(
    praat: Praat, store: Store, casus: Casus
) -> None:
    praat("/onderdeel Wie\npolitie\nAgent Bos\nzaal\n\n")
    gezegd = praat(
        "/spring afspraken\n/onderdeel Wat gebeurt\n30 februari politie: bellen\n"
        "morgen 9 uur politie Bos: huisbezoek -> gezien\nn\n"
        "morgen 10 uur politie Bos: huisbezoek -> gezien\n\nj\n\n"
    )
    assert "bestaat niet" in gezegd
    assert "Uiterlijk: woensdag 18 november 2026 om 9.00 uur" in gezegd
    (actie,) = store.read_dossier(casus.id).van(Vervolgstap)
    assert (actie.wat, actie.eigenaar, actie.klaar_als) == ("huisbezoek", "Agent Bos", "gezien")
    assert actie.uiterlijk == date(2026, 11, 18)
    assert str(actie.uiterlijk_tijd) == "10:00:00"
    assert str(actie.kan_dat) == "ja", "only what was not said is asked"


def test_the_trace_is_said_by_its_word(praat: Praat) -> None:
    gezegd = praat("/spoor\n/hulp spoor\n")
    assert "Er zijn nog geen mensen in deze casus." in gezegd
    assert "geen losse einden" in gezegd
    assert "/spoor" in gezegd
