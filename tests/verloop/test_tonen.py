from __future__ import annotations

import pytest

from overleg.dossier import Gehoord, Inbreng, Tegenspraak, WijOok
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp
from overleg.verloop import (
    hear,
    is_gehoord,
    is_uniek,
    mark_tegenspraak,
    remove_ding,
    reveal,
    say_wij_ook,
)
from tests.verloop.opzet import Tafel


class Getoond(Tafel):
    """A meeting in which two items were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.mes = self.inbreng(self.wijk, "mes in de la")
        self.plek = self.inbreng(self.juf, "blauwe plek")
        self.do(reveal, Onderwerp.INBRENG, reden="Geen tijd")


def test_an_item_is_heard_once() -> None:
    tafel = Getoond()
    assert not is_gehoord(tafel.dossier, tafel.overleg_id, tafel.mes)
    tafel.do(hear, tafel.mes)
    assert is_gehoord(tafel.dossier, tafel.overleg_id, tafel.mes.id)
    assert hear(tafel.dossier, tafel.overleg_id, tafel.mes, tafel.nu) == ()
    assert len(tafel.van(Gehoord)) == 1


def test_an_item_is_unique_until_another_voice_says_so() -> None:
    tafel = Getoond()
    assert is_uniek(tafel.dossier, tafel.mes)
    tafel.do(say_wij_ook, tafel.mes, tafel.arts)
    assert not is_uniek(tafel.dossier, tafel.mes)
    assert is_uniek(tafel.dossier, tafel.plek)
    again = say_wij_ook(tafel.dossier, tafel.overleg_id, tafel.mes, tafel.arts, tafel.nu)
    assert again == ()
    tafel.do(remove_ding, tafel.van(WijOok)[0])
    assert is_uniek(tafel.dossier, tafel.mes)


def test_a_voice_cannot_second_itself() -> None:
    tafel = Getoond()
    with pytest.raises(Fout, match="van deze stem zelf"):
        say_wij_ook(tafel.dossier, tafel.overleg_id, tafel.mes, tafel.wijk, tafel.nu)


def test_two_items_contradict_each_other_and_the_words_can_change() -> None:
    tafel = Getoond()
    tafel.do(mark_tegenspraak, tafel.mes, tafel.plek, toelichting="tijd klopt niet")
    tafel.do(mark_tegenspraak, tafel.plek, tafel.mes, toelichting="plaats klopt niet")
    (found,) = tafel.van(Tegenspraak)
    assert found.toelichting == "plaats klopt niet"
    with pytest.raises(Fout, match="zichzelf"):
        mark_tegenspraak(tafel.dossier, tafel.overleg_id, tafel.mes, tafel.mes, tafel.nu)


def test_nothing_is_said_about_an_item_that_was_not_shown() -> None:
    tafel = Tafel()
    hidden = tafel.inbreng(tafel.wijk, "geheim")
    other = tafel.inbreng(tafel.juf, "ook geheim")
    for attempt in (
        lambda: hear(tafel.dossier, tafel.overleg_id, hidden, tafel.nu),
        lambda: say_wij_ook(tafel.dossier, tafel.overleg_id, hidden, tafel.juf, tafel.nu),
        lambda: mark_tegenspraak(tafel.dossier, tafel.overleg_id, hidden, other, tafel.nu),
    ):
        with pytest.raises(Fout, match="nog niet getoond") as caught:
            attempt()
        assert "geheim" not in str(caught.value)
    assert len(tafel.van(Inbreng)) == 2
