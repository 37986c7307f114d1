"""People concerned in the room: the wall goes blank, and never both sides at once."""

from __future__ import annotations

import pytest

from overleg.dossier.zichtbaar import ZAAL
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort, Rol
from overleg.verloop import (
    go_next,
    is_botsing,
    let_in,
    let_out,
    list_erbij,
    muur_van,
    pause_overleg,
    set_scherm_leeg,
)
from overleg.verloop.muur import Leegte, why_leeg
from tests.verloop.opzet import Tafel


def namen(tafel: Tafel) -> list[str]:
    return [een.naam for een in list_erbij(tafel.dossier, tafel.overleg_id)]


def test_coming_in_and_going_out_blank_the_wall_and_change_who_looks_at_it() -> None:
    tafel = Tafel()
    assert muur_van(tafel.dossier, tafel.overleg_id) == ZAAL
    tafel.do(let_in, tafel.sem)
    assert namen(tafel) == ["Sem"]
    muur = muur_van(tafel.dossier, tafel.overleg_id)
    assert (muur.soort, muur.erbij) == (LezerSoort.ZAAL_MET, (tafel.sem.id,))
    assert why_leeg(tafel.dossier, tafel.overleg_id) is Leegte.SCHERM_LEEG
    tafel.do(set_scherm_leeg, False)
    assert why_leeg(tafel.dossier, tafel.overleg_id) is None
    tafel.do(let_out, tafel.sem)
    assert namen(tafel) == []
    assert muur_van(tafel.dossier, tafel.overleg_id) == ZAAL
    assert why_leeg(tafel.dossier, tafel.overleg_id) is Leegte.SCHERM_LEEG


@pytest.mark.parametrize("om", [False, True])
def test_the_victim_and_who_was_reported_are_never_there_together(om: bool) -> None:
    tafel = Tafel()
    moeder = tafel.mens("Moeder", Rol.OUDER, Rol.SLACHTOFFER)
    eerst, later = (tafel.vader, moeder) if om else (moeder, tafel.vader)
    tafel.do(let_in, eerst)
    tafel.do(let_in, tafel.sem)
    before = tafel.dossier
    with pytest.raises(Fout, match="nooit samen") as refused:
        tafel.do(let_in, later)
    assert all(zin.endswith(".") for zin in (refused.value.wat, refused.value.bewaard))
    assert "na elkaar" in refused.value.nu
    assert tafel.dossier == before
    tafel.do(let_out, eerst)
    tafel.do(let_in, later)
    assert namen(tafel) == ["Sem", later.naam]


def test_somebody_who_is_both_may_be_there_alone_and_with_a_child() -> None:
    tafel = Tafel()
    beide = tafel.mens("Oom", Rol.SLACHTOFFER, Rol.GEMELDE)
    assert not is_botsing([beide])
    assert not is_botsing([beide, tafel.sem])
    assert is_botsing([beide, tafel.vader])


def test_another_role_while_both_are_there_keeps_the_wall_blank() -> None:
    tafel = Tafel()
    tafel.do(let_in, tafel.vader)
    tafel.do(let_in, tafel.sem)
    tafel.do(set_scherm_leeg, False)
    assert why_leeg(tafel.dossier, tafel.overleg_id) is None
    tafel.save(tafel.sem, rollen=(Rol.KIND, Rol.SLACHTOFFER))
    assert why_leeg(tafel.dossier, tafel.overleg_id) is Leegte.SCHERM_LEEG


def test_who_is_there_cannot_come_and_who_is_not_cannot_go() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Sem is er niet bij"):
        tafel.do(let_out, tafel.sem)
    tafel.do(let_in, tafel.sem)
    with pytest.raises(Fout, match="Sem is er al bij"):
        tafel.do(let_in, tafel.sem)
    tafel.do(pause_overleg)
    with pytest.raises(Fout):
        tafel.do(let_in, tafel.vader)
    tafel.do(let_out, tafel.sem)
    assert namen(tafel) == []


def test_each_step_keeps_who_was_there() -> None:
    tafel = Tafel()
    tafel.open_gates()
    tafel.do(let_in, tafel.sem)
    tafel.do(go_next, reden="geen tijd")
    eerste, tweede = "openen", tafel.stap
    tafel.do(let_in, tafel.vader)
    tafel.do(let_out, tafel.sem)
    tafel.do(go_next, reden="geen tijd")
    derde = tafel.stap
    tafel.do(let_out, tafel.vader)
    tafel.do(go_next, reden="geen tijd")
    assert [tafel.status(stap).erbij for stap in (eerste, tweede, derde, tafel.stap)] == [
        (tafel.sem.id,),
        (tafel.sem.id, tafel.vader.id),
        (tafel.vader.id,),
        (),
    ]
