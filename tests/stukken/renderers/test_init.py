from __future__ import annotations

import pytest

from overleg.fouten import Fout
from overleg.stukken.document import Alinea
from overleg.stukken.renderers import VORMEN, render
from tests.stukken.papier import ALLES, make_document


@pytest.mark.parametrize("vorm", VORMEN)
def test_no_form_lets_a_control_sign_through(vorm: str) -> None:
    hostile = make_document(Alinea("a\x1b]52;c;x\x07b \u202e \ud800 \uffff"), titel="t\x1b")
    shown = render(hostile, vorm)
    assert isinstance(shown, str)
    shown.encode("utf-8")
    assert not {"\x1b", "\x07", "\u202e", "\uffff"} & set(shown)
    assert "U+001B" in shown


def test_a_form_that_is_not_there_is_refused_in_dutch() -> None:
    with pytest.raises(Fout, match="Kies uit: tekst, md, json"):
        render(ALLES, "papyrus")
