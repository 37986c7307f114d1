from __future__ import annotations

from overleg.stukken.verslag.toelichting import bouw_toelichting
from tests.stukken.lezen import lees_deel, make_blik


def test_without_anything_more_to_say_there_is_no_part() -> None:
    assert lees_deel(bouw_toelichting, make_blik()) == ""
