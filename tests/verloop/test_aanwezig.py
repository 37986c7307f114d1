from __future__ import annotations

import pytest

from overleg.dossier import Akkoord, Deelnemer, Inbreng
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import (
    AkkoordMoment,
    AkkoordUitkomst,
    Delen,
    Manier,
    Onderwerp,
)
from overleg.verloop import check_poort, come_in, leave, list_eigen, reveal
from tests.verloop.opzet import Tafel, Zaak


def test_somebody_late_has_a_time_and_everything_still_to_answer() -> None:
    tafel = Tafel()
    tafel.open_gates()
    assert check_poort(tafel.dossier, tafel.overleg_id, "openen").open == ()
    late = tafel.stem(tafel.politie, naam="De Vries", aanduiding="Politie-zeden")
    assert (late.gekomen_op, late.grondslag) == (tafel.nu, "Politiewet")
    assert check_poort(tafel.dossier, tafel.overleg_id, "openen").open == (
        "Nog niet bekend: akkoord met de spelregels van Politie-zeden.",
    )


def test_a_guest_before_the_start_is_not_late() -> None:
    zaak = Zaak()
    politie = zaak.organisatie("Politie")
    zaak.plan()
    assert zaak.stem(politie).gekomen_op is None


def test_who_was_expected_comes_in_by_video() -> None:
    tafel = Tafel()
    tafel.save(tafel.wijk, manier=Manier.AFWEZIG)
    tafel.do(come_in, deelnemer=tafel.wijk, manier=Manier.VIDEO)
    wijk = tafel.stored(Deelnemer, tafel.wijk)
    assert (wijk.aanwezig, wijk.manier, wijk.gekomen_op) == (True, Manier.VIDEO, tafel.nu)
    with pytest.raises(Fout, match="Politie-wijk is er al"):
        come_in(tafel.dossier, tafel.overleg_id, tafel.nu, deelnemer=wijk)


def test_who_had_left_can_come_back() -> None:
    tafel = Tafel()
    tafel.do(leave, tafel.wijk)
    tafel.do(come_in, deelnemer=tafel.wijk)
    assert tafel.stored(Deelnemer, tafel.wijk).weg_op is None


def test_coming_in_names_somebody_and_a_way() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Wie komt er binnen"):
        come_in(tafel.dossier, tafel.overleg_id, tafel.nu)
    with pytest.raises(Fout, match="in de zaal"):
        come_in(
            tafel.dossier,
            tafel.overleg_id,
            tafel.nu,
            organisatie=tafel.school,
            manier=Manier.AFGEMELD,
        )


def test_a_line_not_for_who_comes_in_leaves_the_wall() -> None:
    tafel = Tafel()
    om = tafel.organisatie("OM")
    tafel.inbreng(tafel.juf, "niet voor OM", delen=Delen.NIET_MET, niet_met=(om.id,))
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert len(zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng)) == 1
    late = tafel.stem(om)
    assert zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng) == ()
    tafel.do(leave, late)
    assert len(zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng)) == 1


def test_who_leaves_agrees_then_and_nobody_waits_for_a_second_time() -> None:
    tafel = Tafel()
    tafel.do(leave, tafel.wijk, akkoord=AkkoordUitkomst.AANTEKENING, aantekening="tijd klopt niet")
    assert tafel.stored(Deelnemer, tafel.wijk).weg_op == tafel.nu
    (akkoord,) = tafel.van(Akkoord)
    assert (akkoord.moment, akkoord.uitkomst) == (
        AkkoordMoment.VERTREK,
        AkkoordUitkomst.AANTEKENING,
    )
    points = check_poort(tafel.dossier, tafel.overleg_id, "akkoord").open
    assert not any("Politie-wijk" in point for point in points)
    with pytest.raises(Fout, match="is er niet"):
        leave(tafel.dossier, tafel.overleg_id, tafel.wijk, tafel.nu)


def test_leaving_without_being_asked_stays_an_open_point() -> None:
    tafel = Tafel()
    tafel.do(leave, tafel.wijk)
    points = check_poort(tafel.dossier, tafel.overleg_id, "akkoord").open
    assert "Politie-wijk ging eerder weg. Zijn de eigen regels toen nagelezen?" in points


def test_own_lines_and_own_actions_are_read_back_as_far_as_the_room_may_hear() -> None:
    tafel = Tafel()
    own = tafel.inbreng(tafel.wijk, "van ons")
    tafel.inbreng(tafel.juf, "van school")
    action = tafel.actie("huisbezoek", organisatie_id=tafel.politie.id)
    tafel.actie("gesprek", organisatie_id=tafel.school.id)
    assert [een.id for een in list_eigen(tafel.dossier, tafel.overleg_id, tafel.wijk)] == [
        action.id
    ]
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    found = {een.id for een in list_eigen(tafel.dossier, tafel.overleg_id, tafel.wijk)}
    assert found == {own.id, action.id}
