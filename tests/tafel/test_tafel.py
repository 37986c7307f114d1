"""The open meeting: what it shows, how it saves, and what another process does to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from overleg.dossier import Inbreng, Parkeerpunt
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.keuzes import ParkeerSoort
from overleg.store import Conflict, open_sleutel, open_store
from overleg.tafel import Tafel
from overleg.verloop import park
from tests.gesprek.conftest import WACHTWOORD, Wekker


def test_a_change_shows_at_once_and_is_in_the_store(tafel: Tafel) -> None:
    before = tafel.zicht(ZAAL)
    tafel.apply(park(tafel.dossier, tafel.overleg_id, "Tolk", tafel.nu))
    assert tafel.zicht(ZAAL) is not before
    stored = tafel.store.read_dossier(tafel.casus_id)
    assert stored == tafel.dossier
    assert stored.van(Parkeerpunt)[-1].tekst == "Tolk"
    assert tafel.opgeslagen_op is not None


def test_what_another_process_wrote_is_seen_and_not_overwritten(tafel: Tafel, kast: Path) -> None:
    assert tafel.dossier.van(Inbreng)
    with open_store(kast, open_sleutel(kast, WACHTWOORD), wie="ander", klok=Wekker()) as ander:
        inbreng = tafel.dossier.van_overleg(Inbreng, tafel.overleg_id)[0]
        ander.apply((inbreng.met(tekst="Van de ander"),))
        with pytest.raises(Conflict) as botsing:
            tafel.store.apply((inbreng.met(tekst="Van mij"),))
        assert botsing.value.opgeslagen is not None
        found = tafel.zicht(VOORZITTER).vind(Inbreng, inbreng.id)
        assert found is not None
        assert found.tekst == "Van de ander"
        # And the other way round: what was written here after that is read there.
        tafel.apply(
            park(tafel.dossier, tafel.overleg_id, "Tolk", tafel.nu, aard=ParkeerSoort.KNELPUNT)
        )
        assert ander.read_dossier(tafel.casus_id) == tafel.dossier


def test_half_typed_text_is_kept_replaced_and_forgotten(tafel: Tafel) -> None:
    tafel.save_klad("inbreng/nieuw/tekst", "Sem was st")
    tafel.save_klad("inbreng/nieuw/tekst", "Sem was stil")
    klad = tafel.klad("inbreng/nieuw/tekst")
    assert klad is not None
    assert klad.tekst == "Sem was stil"
    assert [een.tekst for een in tafel.kladden("inbreng", "nieuw")] == ["Sem was stil"]
    tafel.save_klad("inbreng/nieuw/tekst", "")
    assert tafel.kladden("inbreng", "nieuw") == ()


def test_klad_of_a_voice_is_for_that_voice_alone(tafel: Tafel) -> None:
    stem = tafel.dossier.van_overleg(Inbreng, tafel.overleg_id)[0].stem_id
    tafel.save_klad("inbreng/nieuw/tekst", "nog niet af", stem)
    assert tafel.klad("inbreng/nieuw/tekst") is None
    assert tafel.klad("inbreng/nieuw/tekst", stem) is not None
    for lezer in (ZAAL, VOORZITTER):
        assert "nog niet af" not in repr(tafel.zicht(lezer).alle)


def test_what_was_taken_away_comes_back_last_one_first(tafel: Tafel) -> None:
    een, twee = tafel.dossier.van_overleg(Inbreng, tafel.overleg_id)[:2]
    tafel.remove(een.id)
    tafel.remove(twee.id)
    for back, left in ((twee.id, [een.id]), (een.id, [])):
        tafel.restore()
        there = {ding.id for ding in tafel.dossier.van(Inbreng)}
        assert back in there
        assert there.isdisjoint(left)
        assert tafel.weggehaald == left
