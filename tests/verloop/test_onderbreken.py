from __future__ import annotations

import pytest

from overleg.dossier import Bericht, NuCheck, Parkeerpunt, Vervolgstap
from overleg.fouten import Fout
from overleg.keuzes import JaNee, NuAanleiding, ParkeerSoort
from overleg.verloop import (
    add_bericht,
    check_poort,
    finish_overleg,
    park,
    report_nu_onveilig,
    return_from_jump,
    save_plek,
)
from tests.verloop.opzet import Tafel


def test_danger_is_noted_with_an_action_and_the_cursor_comes_back() -> None:
    tafel = Tafel()
    tafel.at("mensen")
    tafel.do(save_plek, "woord_wens/een/tekst")
    tafel.do(
        report_nu_onveilig,
        wie="Sem",
        actie="politie naar huis",
        eigenaar="Bos",
        organisatie=tafel.politie,
        spring=True,
    )
    (check,) = tafel.van(NuCheck)
    assert (check.in_gevaar, check.wie, check.aanleiding) == (
        JaNee.JA,
        "Sem",
        NuAanleiding.ONVEILIG,
    )
    (stap,) = tafel.van(Vervolgstap)
    assert (stap.wat, stap.eigenaar, stap.organisatie_id, stap.uiterlijk) == (
        "politie naar huis",
        "Bos",
        tafel.politie.id,
        tafel.nu.date(),
    )
    assert tafel.stap == "afspraken"
    tafel.do(return_from_jump)
    assert (tafel.stap, tafel.overleg.plek) == ("mensen", "woord_wens/een/tekst")


def test_without_an_action_or_a_jump_only_the_danger_is_noted() -> None:
    tafel = Tafel()
    tafel.do(report_nu_onveilig, actie="  ")
    assert tafel.van(Vervolgstap) == ()
    assert len(tafel.van(NuCheck)) == 1
    assert tafel.stap == "openen"


def test_the_action_made_in_a_hurry_is_completed_at_its_gate() -> None:
    tafel = Tafel()
    tafel.do(report_nu_onveilig, actie="politie naar huis")
    points = check_poort(tafel.dossier, tafel.overleg_id, "afspraken").open
    assert "De actie “politie naar huis” heeft nog geen eigenaar." in points
    assert not any("datum" in point for point in points)


def test_news_and_side_tracks_are_kept() -> None:
    tafel = Tafel()
    tafel.do(add_bericht, "Vader staat voor de deur", bron="wijkagent", stem=tafel.wijk)
    tafel.do(park, "geen plek in de opvang", aard=ParkeerSoort.KNELPUNT, naar="wethouder")
    (bericht,), (punt,) = tafel.van(Bericht), tafel.van(Parkeerpunt)
    assert (bericht.bron, bericht.stem_id) == ("wijkagent", tafel.wijk.id)
    assert (punt.aard, punt.naar, punt.stem_id) == (ParkeerSoort.KNELPUNT, "wethouder", None)


@pytest.mark.parametrize("functie", [add_bericht, park])
def test_empty_text_is_refused(functie) -> None:  # type: ignore[no-untyped-def]
    tafel = Tafel()
    with pytest.raises(Fout):
        functie(tafel.dossier, tafel.overleg_id, " \n ", tafel.nu)


def test_nothing_comes_in_between_after_the_end() -> None:
    tafel = Tafel()
    tafel.do(finish_overleg, reden="x")
    with pytest.raises(Fout, match="afgerond"):
        add_bericht(tafel.dossier, tafel.overleg_id, "x", tafel.nu)
