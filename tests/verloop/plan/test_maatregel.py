from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import Maatregel
from overleg.dossier.zichtbaar import CRISISDIENST, DEELNEMERS, VOORZITTER, zichtbaar_voor
from overleg.keuzes import Delen, JaNee
from overleg.verloop import geldende_maatregelen, laatste_maatregelen
from tests.conftest import NU
from tests.verloop.plan.reeks import Reeks


def told(reeks: Reeks, overleg_id: str = "") -> list[tuple[str, JaNee | None]]:
    at = overleg_id or reeks.overleg_id
    return [(een.naam, een.geldt) for een in geldende_maatregelen(reeks.dossier, at, reeks.nu)]


def verbod(reeks: Reeks, geldt: JaNee | None = JaNee.JA, **velden: object) -> Maatregel:
    base = {"naam": "huisverbod", "betrokkene_id": reeks.vader.id, "geldt": geldt}
    return reeks.make(Maatregel, **{**base, **velden})


def test_a_measure_holds_on_in_later_meetings_until_one_says_that_it_ended() -> None:
    reeks = Reeks()
    verbod(reeks)
    een = reeks.volgende()
    assert told(reeks) == [("huisverbod", JaNee.JA)]
    # Written a little otherwise it is still the same measure.
    verbod(reeks, JaNee.NEE, naam=" Huisverbod")
    assert told(reeks) == []
    assert told(reeks, een) == [("huisverbod", JaNee.JA)], "the first meeting is as it was"
    last = laatste_maatregelen(reeks.dossier, reeks.overleg_id)
    assert [een.geldt for een in last] == [JaNee.NEE], "that it ended can still be told"


def test_a_new_end_replaces_the_old_one_and_the_place_in_the_list_stays() -> None:
    reeks = Reeks()
    verbod(reeks, tot=reeks.nu + timedelta(minutes=1))
    verbod(reeks, naam="AWARE", betrokkene_id=reeks.sem.id)
    reeks.volgende()
    reeks.tik(timedelta(days=1))
    assert told(reeks) == [("AWARE", JaNee.JA)], "its time was over"
    later = verbod(reeks, tot=reeks.nu + timedelta(days=9))
    found = geldende_maatregelen(reeks.dossier, reeks.overleg_id, reeks.nu)
    assert [een.naam for een in found] == ["huisverbod", "AWARE"]
    assert found[0] == later


def test_the_same_measure_for_somebody_else_is_another_one() -> None:
    reeks = Reeks()
    verbod(reeks)
    verbod(reeks, JaNee.NEE, betrokkene_id=reeks.sem.id)
    verbod(reeks, None, betrokkene_id=None)
    assert told(reeks) == [("huisverbod", JaNee.JA), ("huisverbod", None)]


def test_a_line_without_a_name_says_nothing_yet() -> None:
    reeks = Reeks()
    verbod(reeks, naam="  ")
    assert laatste_maatregelen(reeks.dossier, reeks.overleg_id) == ()


def test_who_may_not_read_that_it_ended_does_not_read_that_it_holds() -> None:
    reeks = Reeks()
    verbod(reeks, vrij_voor_kaart=True)
    reeks.volgende()
    verbod(reeks, JaNee.NEE, delen=Delen.KAMER)
    for lezer in (DEELNEMERS, CRISISDIENST):
        seen = zichtbaar_voor(reeks.dossier, lezer)
        assert geldende_maatregelen(seen, reeks.overleg_id, NU) == ()
    assert len(zichtbaar_voor(reeks.dossier, VOORZITTER).van(Maatregel)) == 2


def test_a_hidden_line_of_the_same_meeting_or_before_takes_nothing_away() -> None:
    reeks = Reeks()
    verbod(reeks, JaNee.NEE, delen=Delen.KAMER)
    reeks.volgende()
    verbod(reeks)
    seen = zichtbaar_voor(reeks.dossier, DEELNEMERS)
    assert [een.geldt for een in seen.van(Maatregel)] == [JaNee.JA]


@given(st.lists(st.tuples(st.sampled_from(["huisverbod", "AWARE"]), st.sampled_from(JaNee))))
def test_at_most_one_word_on_each_measure_and_it_is_the_last(
    gezegd: list[tuple[str, JaNee]],
) -> None:
    reeks = Reeks()
    for place, (naam, geldt) in enumerate(gezegd[:6]):
        if place == 3:
            reeks.volgende()
        verbod(reeks, geldt, naam=naam)
    expected = dict(gezegd[:6])
    last = laatste_maatregelen(reeks.dossier, reeks.overleg_id)
    assert {een.naam: een.geldt for een in last} == expected
    assert dict(told(reeks)) == {n: g for n, g in expected.items() if g is not JaNee.NEE}
