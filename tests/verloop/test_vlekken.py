from __future__ import annotations

import pytest

from overleg.dossier import BlindeVlek
from overleg.fouten import Fout
from overleg.keuzes import BlindeVlekUitkomst
from overleg.verloop import find_vlek, finish_overleg, handle_vlek, undo_vlek
from tests.verloop.opzet import Tafel


def test_a_place_is_dealt_with_once_and_what_was_done_is_replaced() -> None:
    tafel = Tafel()
    plek = {"betrokkene_id": tafel.sem.id, "stem_id": tafel.juf.id, "onderwerp": "wonen"}
    tafel.do(
        handle_vlek,
        uitkomst=BlindeVlekUitkomst.VRAAG,
        tekst="Waar slaapt Sem?",
        eigenaar="Ruben\n",
        **plek,
    )
    tafel.do(handle_vlek, uitkomst=BlindeVlekUitkomst.AANVAARD, reden="Hoeft niet.", **plek)
    (vlek,) = tafel.van(BlindeVlek)
    assert (vlek.uitkomst, vlek.reden, vlek.eigenaar) == (
        BlindeVlekUitkomst.AANVAARD,
        "Hoeft niet.",
        "",
    )
    assert vlek.tekst == "Waar slaapt Sem?"
    assert find_vlek(tafel.dossier, tafel.overleg_id, **plek) == vlek
    tafel.do(undo_vlek, **plek)
    assert tafel.van(BlindeVlek) == ()


def test_another_place_is_another_blind_spot_and_a_title_is_its_topic() -> None:
    tafel = Tafel()
    tafel.make(BlindeVlek, onderwerp="Wonen en geld")
    for plek in (
        {"onderwerp": "wonen"},
        {"stem_id": tafel.juf.id},
        {"betrokkene_id": tafel.sem.id},
    ):
        tafel.do(handle_vlek, uitkomst=BlindeVlekUitkomst.INGEVULD, **plek)
    assert len(tafel.van(BlindeVlek)) == 3
    assert tafel.van(BlindeVlek)[0].uitkomst is BlindeVlekUitkomst.INGEVULD


@pytest.mark.parametrize(
    "uitkomst",
    [BlindeVlekUitkomst.VRAAG, BlindeVlekUitkomst.ACTIE, BlindeVlekUitkomst.AANVAARD],
)
def test_an_outcome_without_what_it_needs_is_refused(uitkomst: BlindeVlekUitkomst) -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Er staat nog niet"):
        tafel.do(handle_vlek, uitkomst=uitkomst, betrokkene_id=tafel.sem.id, eigenaar=" ")
    assert tafel.van(BlindeVlek) == ()


def test_an_action_is_linked() -> None:
    tafel = Tafel()
    actie = tafel.actie("Bellen met school")
    tafel.do(handle_vlek, uitkomst=BlindeVlekUitkomst.ACTIE, vervolgstap_id=actie.id)
    assert tafel.van(BlindeVlek)[0].vervolgstap_id == actie.id


def test_nothing_to_undo_and_a_finished_meeting_are_refused() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="nog niets mee gedaan"):
        tafel.do(undo_vlek, betrokkene_id=tafel.sem.id)
    tafel.do(finish_overleg, reden="Geen tijd")
    with pytest.raises(Fout):
        tafel.do(handle_vlek, uitkomst=BlindeVlekUitkomst.INGEVULD, betrokkene_id=tafel.sem.id)
