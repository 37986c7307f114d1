from __future__ import annotations

import pytest

from overleg.dossier import Akkoord, Inbreng, NuCheck, Voorwaarde
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, VOORZITTER, ZAAL, stem, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import Delen, Onderwerp
from overleg.verloop import finish_overleg, geldend, mark_prive, reveal
from tests.verloop.opzet import Tafel


def on_wall(tafel: Tafel, soort: type[Inbreng] | type[Voorwaarde] = Inbreng) -> int:
    return len(zichtbaar_voor(tafel.dossier, ZAAL).van(soort))


def test_a_shown_line_that_is_to_stay_in_the_room_leaves_the_wall_at_once() -> None:
    tafel = Tafel()
    line = tafel.inbreng(tafel.wijk, "mes")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert on_wall(tafel) == 1
    tafel.do(mark_prive, line, Delen.KAMER)
    assert tafel.stored(Inbreng, line).van_muur
    assert on_wall(tafel) == 0
    tafel.do(mark_prive, line, Delen.VERSLAG)
    assert on_wall(tafel) == 1


def test_the_same_holds_for_a_form_that_changes_the_field() -> None:
    tafel = Tafel()
    line = tafel.inbreng(tafel.wijk, "mes")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.save(line, delen=Delen.KAMER)
    assert on_wall(tafel) == 0


def test_a_line_marked_before_the_reveal_is_shown_in_the_room_and_not_on_paper() -> None:
    tafel = Tafel()
    line = tafel.inbreng(tafel.wijk, "mes")
    tafel.do(mark_prive, line, Delen.KAMER)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert on_wall(tafel) == 1
    assert zichtbaar_voor(tafel.dossier, DEELNEMERS).van(Inbreng) == ()


def test_not_to_be_shared_with_names_an_organisation_of_this_case() -> None:
    tafel = Tafel()
    line = tafel.inbreng(tafel.wijk, "mes")
    with pytest.raises(Fout, match="Met wie"):
        mark_prive(tafel.dossier, tafel.overleg_id, line, Delen.NIET_MET, tafel.nu)
    with pytest.raises(Fout, match="hoort niet bij de casus"):
        mark_prive(tafel.dossier, tafel.overleg_id, line, Delen.NIET_MET, tafel.nu, niet_met=["x"])
    tafel.do(mark_prive, line, Delen.NIET_MET, niet_met=[tafel.school, tafel.school.id])
    assert tafel.stored(Inbreng, line).niet_met == (tafel.school.id,)
    tafel.do(mark_prive, line, Delen.VERSLAG)
    assert tafel.stored(Inbreng, line).niet_met == ()


def test_a_line_of_a_finished_meeting_can_still_be_made_private() -> None:
    tafel = Tafel()
    line = tafel.inbreng(tafel.wijk, "mes")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.do(finish_overleg, reden="x")
    tafel.do(mark_prive, line, Delen.KAMER)
    assert on_wall(tafel) == 0


def test_an_old_version_of_a_plan_line_does_not_show_what_the_new_one_hides() -> None:
    tafel = Tafel()
    old = tafel.make(Voorwaarde, voor=(tafel.sem.id,), tekst="slaapt bij tante R.")
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    new = tafel.save(old, tekst="slaapt bij oma in Tiel")
    assert new.id != old.id
    tafel.do(mark_prive, new, Delen.KAMER)
    assert not tafel.stored(Voorwaarde, old).geheime_plek
    seen = zichtbaar_voor(tafel.dossier, DEELNEMERS)
    assert geldend(seen, Voorwaarde, tafel.overleg_id) == ()
    assert seen.van(Voorwaarde) == ()


def test_a_line_that_becomes_secret_takes_its_old_version_along() -> None:
    tafel = Tafel()
    old = tafel.make(Voorwaarde, voor=(tafel.sem.id,), tekst="slaapt bij tante R.")
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    new = tafel.save(old, tekst="slaapt bij oma")
    tafel.save(new, geheime_plek=True)
    assert tafel.stored(Voorwaarde, old).geheime_plek
    assert on_wall(tafel, Voorwaarde) == 0


def test_what_is_no_line_has_nothing_to_choose() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="niets te kiezen"):
        mark_prive(tafel.dossier, tafel.overleg_id, tafel.wijk, Delen.KAMER, tafel.nu)


@pytest.mark.parametrize("soort", [NuCheck, Akkoord])
def test_words_beside_an_answer_stay_in_the_room_and_the_answer_does_not(
    soort: type[NuCheck] | type[Akkoord],
) -> None:
    tafel = Tafel()
    velden = {"deelnemer_id": tafel.juf.id, "aantekening": "PRIVE"}
    if soort is NuCheck:
        velden = {"wie": "PRIVE", "actie": "PRIVE"}
    ding = tafel.make(soort, **velden)
    for lezer in (ZAAL, DEELNEMERS):
        assert "PRIVE" in repr(zichtbaar_voor(tafel.dossier, lezer).van(soort))
    tafel.do(mark_prive, ding, Delen.KAMER)
    for lezer in (ZAAL, DEELNEMERS):
        seen = zichtbaar_voor(tafel.dossier, lezer).van(soort)
        assert len(seen) == 1
        assert "PRIVE" not in repr(seen)
    for lezer in (VOORZITTER, INTERN):
        assert "PRIVE" in repr(zichtbaar_voor(tafel.dossier, lezer).van(soort))
    if soort is Akkoord:
        assert "PRIVE" in repr(zichtbaar_voor(tafel.dossier, stem(tafel.juf)).van(soort))
        assert "PRIVE" not in repr(zichtbaar_voor(tafel.dossier, stem(tafel.wijk)).van(soort))
    tafel.do(mark_prive, tafel.stored(soort, ding), Delen.VERSLAG)
    assert "PRIVE" in repr(zichtbaar_voor(tafel.dossier, DEELNEMERS).van(soort))
