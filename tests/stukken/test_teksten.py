from __future__ import annotations

from overleg.stukken.document import Streep
from overleg.stukken.teksten import list_teksten, map_teksten
from tests.stukken.papier import ALLES


def test_every_text_is_changed_and_nothing_else() -> None:
    changed = map_teksten(ALLES, lambda text: text + "!")
    assert all(text.endswith("!") for text in list_teksten(changed))
    assert len(list(list_teksten(changed))) == len(list(list_teksten(ALLES)))
    assert changed.soort is ALLES.soort
    assert changed.overleg == ALLES.overleg
    assert [type(blok) for blok in changed.blokken] == [type(blok) for blok in ALLES.blokken]
    assert Streep() in changed.blokken


def test_texts_of_all_blocks_are_listed() -> None:
    found = set(list_teksten(ALLES))
    assert {"zaal 3", "Een zin.\nEen tweede regel.", "Tweede\nmet uitleg", "Twee"} <= found
    assert {"Casusregisseur", "weten we niet", "Waar vader is.", "▲ School", "Let op."} <= found
