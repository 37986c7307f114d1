"""The list as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from overleg.actielijst.actie import Actie
from overleg.nederlands import format_tijd


def render_json(acties: Sequence[Actie]) -> str:
    """Give a JSON list with one object per action, ending in a newline.

    `uiterlijk` is a day (YYYY-MM-DD) and `tijd` a time in Amsterdam (HH:MM), both null when there
    is none; `te_laat` is true or false; the other keys hold text, empty when nothing is known.
    """
    return json.dumps([_plain(actie) for actie in acties], ensure_ascii=False, indent=2) + "\n"


def _plain(actie: Actie) -> dict[str, object]:
    return {
        "id": actie.id,
        "nummer": actie.nummer,
        "wat": actie.wat,
        "wie": actie.wie,
        "organisatie": actie.organisatie,
        "uiterlijk": actie.uiterlijk.isoformat() if actie.uiterlijk else None,
        "tijd": format_tijd(actie.tijd) if actie.tijd else None,
        "stand": actie.stand.value,
        "te_laat": actie.te_laat,
    }
