"""What the acute example meeting costs in keys, characters and fields, beside its budget."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.screens.acuut import lead_on_screen

BUDGET_TEKENS = 2000
BUDGET_VELDEN = 40
"""Budget of an acute meeting (praktijk), with guests and people known from the address book."""


def print_kosten() -> int:
    """Type the meeting on the screens and print what it cost; gives how many budgets were missed.

    The example begins with an empty case: every guest and every person is typed too, which a
    second meeting or an address book would have filled in.
    """
    with tempfile.TemporaryDirectory() as folder:
        _, telling = lead_on_screen(Path(folder) / "kast")
    gemist = 0
    print("Het acute overleg van het voorbeeld, uit een lege casus getypt:")
    for wat, aantal, budget in (
        ("toetsen", telling.toetsen, None),
        ("tekens in tekstvelden", telling.tekens, BUDGET_TEKENS),
        ("tekstvelden", telling.velden, BUDGET_VELDEN),
    ):
        goed = budget is None or aantal <= budget
        gemist += not goed
        lat = f"lat {budget}" if budget is not None else "lat -"
        print(f"{wat:<52}{aantal:>9}{lat:>22}  {'ok' if goed else 'GEMIST'}")
    return gemist
