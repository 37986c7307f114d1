from __future__ import annotations

import pytest

from overleg.dossier import Akkoord
from overleg.fouten import Fout
from overleg.keuzes import AkkoordMoment, AkkoordUitkomst, Manier
from overleg.verloop import akkoord_van, ask_akkoord, check_poort, leave
from tests.verloop.opzet import Tafel

SLOT = AkkoordMoment.SLOT


def test_all_agree_in_one_go_except_who_said_otherwise() -> None:
    tafel = Tafel()
    tafel.do(
        ask_akkoord,
        SLOT,
        uitzonderingen={
            tafel.juf.id: (AkkoordUitkomst.AANTEKENING, "datum klopt niet"),
            tafel.arts.id: AkkoordUitkomst.NIET,
        },
    )
    said = {akkoord.deelnemer_id: akkoord for akkoord in tafel.van(Akkoord)}
    assert said[tafel.wijk.id].uitkomst is AkkoordUitkomst.AKKOORD
    assert said[tafel.juf.id].uitkomst is AkkoordUitkomst.AANTEKENING
    assert said[tafel.juf.id].aantekening == "datum klopt niet"
    assert said[tafel.arts.id].uitkomst is AkkoordUitkomst.NIET
    assert {akkoord.moment for akkoord in said.values()} == {SLOT}


def test_asking_again_only_adds_who_is_missing_and_keeps_exceptions() -> None:
    tafel = Tafel()
    tafel.do(ask_akkoord, SLOT, uitzonderingen={tafel.arts.id: AkkoordUitkomst.NIET})
    late = tafel.stem(tafel.politie, aanduiding="Politie-zeden")
    changes = tafel.do(ask_akkoord, SLOT)
    assert [een.deelnemer_id for een in changes if isinstance(een, Akkoord)] == [late.id]
    arts = akkoord_van(tafel.dossier, tafel.overleg_id, tafel.arts, SLOT)
    assert arts is not None
    assert arts.uitkomst is AkkoordUitkomst.NIET


def test_who_changed_their_mind_is_named_again() -> None:
    tafel = Tafel()
    tafel.do(ask_akkoord, SLOT)
    tafel.do(ask_akkoord, SLOT, uitzonderingen={tafel.arts.id: AkkoordUitkomst.NIET})
    arts = akkoord_van(tafel.dossier, tafel.overleg_id, tafel.arts, SLOT)
    assert arts is not None
    assert arts.uitkomst is AkkoordUitkomst.NIET
    assert len(tafel.van(Akkoord)) == 3


def test_who_is_not_there_does_not_agree_unless_named() -> None:
    tafel = Tafel()
    tafel.save(tafel.juf, manier=Manier.AFWEZIG)
    tafel.do(leave, tafel.wijk)
    tafel.do(ask_akkoord, SLOT, uitzonderingen={tafel.wijk.id: AkkoordUitkomst.AKKOORD})
    assert {akkoord.deelnemer_id for akkoord in tafel.van(Akkoord)} == {
        tafel.wijk.id,
        tafel.arts.id,
    }
    points = check_poort(tafel.dossier, tafel.overleg_id, "akkoord").open
    assert not any("eerder weg" in point for point in points)


def test_moments_are_apart() -> None:
    tafel = Tafel()
    tafel.do(ask_akkoord, AkkoordMoment.OPENEN)
    assert akkoord_van(tafel.dossier, tafel.overleg_id, tafel.arts, SLOT) is None


def test_an_exception_for_a_stranger_is_refused() -> None:
    tafel = Tafel()
    with pytest.raises(Fout):
        ask_akkoord(
            tafel.dossier,
            tafel.overleg_id,
            SLOT,
            tafel.nu,
            uitzonderingen={"vreemd": AkkoordUitkomst.NIET},
        )
