"""Out and in again gives the same, whatever the dossier."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given

from overleg.dossier import Dossier, Klad, Overleg, find_loshangend
from overleg.dossier.uitwisseling import from_json, to_json, to_tekst
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.klok import AMSTERDAM
from tests.dossier.bouwen import OVERLEG, tafel
from tests.dossier.willekeurig import dossiers, dossiers_met_tekst


@given(dossiers_met_tekst())
def test_what_was_shown_comes_back_as_it_was(dossier: Dossier) -> None:
    text, _ = to_tekst(dossier)
    back = from_json(text)
    expected = {
        ding.id: ding.model_copy(update={"versie": 0})
        for ding in zichtbaar_voor(dossier, INTERN).alle
    }
    assert {ding.id: ding for ding in back.alle} == expected


@given(dossiers_met_tekst())
def test_a_second_time_changes_nothing_any_more(dossier: Dossier) -> None:
    text, _ = to_tekst(dossier)
    back = from_json(text.encode())
    assert to_tekst(back) == (text, 0)


@given(dossiers())
def test_nothing_hidden_is_in_the_file_and_the_number_is_right(dossier: Dossier) -> None:
    text, left_out = to_tekst(dossier)
    values, also_left_out = to_json(dossier)
    shown = {ding.id for ding in zichtbaar_voor(dossier, INTERN).alle}
    assert left_out == also_left_out
    for ding in dossier.alle:
        if ding.id not in shown:
            assert ding.id not in text
    assert left_out >= len(dossier.van(Klad))
    assert values["casus"]["id"] == dossier.casus.id


@given(dossiers())
def test_what_comes_back_holds_together(dossier: Dossier) -> None:
    assert not list(find_loshangend(from_json(to_tekst(dossier)[0])))


def test_the_hour_that_comes_twice_keeps_its_place_in_time() -> None:
    for fold, offset in ((0, "+02:00"), (1, "+01:00")):
        moment = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=fold)
        text, _ = to_tekst(tafel(OVERLEG.met(begonnen_op=moment)))
        assert f"2026-10-25T02:30:00{offset}" in text
        begonnen = from_json(text).van(Overleg)[0].begonnen_op
        assert begonnen is not None
        assert begonnen.astimezone(UTC) == moment.astimezone(UTC)
