from __future__ import annotations

import pytest
from textual.content import Content

from overleg.screens.widgets.stapkop import add_stand

ZIN = "Zeg: “Wie rijdt er vannacht, en wie belt er dan?”"


@pytest.mark.parametrize("breed", range(20, 90))
def test_which_sentence_of_how_many_is_never_broken_in_two(breed: int) -> None:
    lines = add_stand(Content(ZIN), Content("(1 van 3)"), breed).wrap(breed)
    assert "(1 van 3)" in lines[-1].plain
    assert " ".join(" ".join(line.plain for line in lines).split()) == f"{ZIN} (1 van 3)"


def test_it_stands_behind_the_sentence_when_there_is_room() -> None:
    assert add_stand(Content(ZIN), Content("(1 van 3)"), 80).plain == f"{ZIN}  (1 van 3)"
    assert add_stand(Content(ZIN), Content(""), 20).plain == ZIN
