from __future__ import annotations

import json
from datetime import date, time

from overleg.actielijst import render_acties
from tests.actielijst.zaak import rij
from tests.conftest import NU


def test_every_field_has_its_key() -> None:
    page = render_acties(
        [rij("x", uiterlijk=date(2026, 11, 16), tijd=time(9, 5), te_laat=True)], "json", NU
    )
    assert json.loads(page) == [
        {
            "id": "x",
            "nummer": "2026-0003",
            "wat": "bellen",
            "wie": "Yara Bos",
            "organisatie": "Politie",
            "uiterlijk": "2026-11-16",
            "tijd": "09:05",
            "stand": "open",
            "te_laat": True,
        }
    ]


def test_what_is_not_there_is_null_and_an_empty_list_stays_a_list() -> None:
    (row,) = json.loads(render_acties([rij()], "json", NU))
    assert (row["uiterlijk"], row["tijd"]) == (None, None)
    assert render_acties([], "json", NU) == "[]\n"
