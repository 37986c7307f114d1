from __future__ import annotations

from overleg.keuzes import Delen, InbrengSoort, Onderwerp
from overleg.verloop import (
    finish_overleg,
    hear,
    leesvolgorde,
    list_ongehoord,
    mark_prive,
    reveal,
    say_wij_ook,
)
from tests.verloop.opzet import Tafel


def order(tafel: Tafel) -> list[str]:
    return [een.tekst for een in leesvolgorde(tafel.dossier, tafel.overleg_id)]


def show(tafel: Tafel) -> None:
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")


def test_nothing_is_read_before_the_reveal() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "geheim")
    assert order(tafel) == []
    assert list_ongehoord(tafel.dossier, tafel.overleg_id) == ()


def test_unique_first_then_shared_then_what_nobody_knows_and_closest_voices_first() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "weten wij niet", aard=InbrengSoort.WETEN_WIJ_NIET)
    shared = tafel.inbreng(tafel.juf, "gedeeld")
    tafel.inbreng(tafel.wijk, "politie 1")
    tafel.inbreng(tafel.arts, "ggz")
    tafel.inbreng(tafel.juf, "school")
    tafel.inbreng(tafel.wijk, "politie 2")
    show(tafel)
    tafel.do(say_wij_ook, shared, tafel.arts)
    assert order(tafel) == ["school", "ggz", "politie 1", "politie 2", "gedeeld", "weten wij niet"]


def test_another_voice_starts_at_the_next_meeting() -> None:
    tafel = Tafel()
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    for voice, tekst in zip(tafel.van(type(tafel.wijk)), ("politie", "school", "ggz"), strict=True):
        tafel.inbreng(voice, tekst)
    show(tafel)
    assert order(tafel) == ["ggz", "politie", "school"]


def test_what_the_room_may_not_see_is_not_read_aloud() -> None:
    tafel = Tafel()
    secret = tafel.inbreng(tafel.wijk, "prive", delen=Delen.NIET_MET, niet_met=(tafel.school.id,))
    room = tafel.inbreng(tafel.arts, "kamer")
    tafel.inbreng(tafel.arts, "adres", geheime_plek=True)
    show(tafel)
    assert order(tafel) == ["kamer"]
    tafel.do(mark_prive, room, Delen.KAMER)
    assert order(tafel) == []
    assert secret.id not in {een.id for een in list_ongehoord(tafel.dossier, tafel.overleg_id)}


def test_what_was_read_is_off_the_list_and_blind_spots_are_never_on_it() -> None:
    tafel = Tafel()
    first = tafel.inbreng(tafel.wijk, "een")
    second = tafel.inbreng(tafel.juf, "twee")
    tafel.inbreng(tafel.juf, "niet zien", aard=InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)
    show(tafel)
    tafel.do(hear, first)
    assert [een.id for een in list_ongehoord(tafel.dossier, tafel.overleg_id)] == [second.id]
    tafel.do(say_wij_ook, second, tafel.wijk)
    assert list_ongehoord(tafel.dossier, tafel.overleg_id) == ()
