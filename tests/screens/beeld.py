"""What a person sees: the screen as plain lines, for golden files and questions, and as a PNG."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

MATEN = ((80, 24), (140, 40), (200, 50))
"""The sizes at which every screen is looked at: columns and rows."""


def lees(app: App[Any]) -> list[str]:
    """Give the lines of the screen that is on, without spaces at their end."""
    return [
        "".join(segment.text for segment in strip).rstrip()
        for strip in app.screen._compositor.render_strips()
    ]


def tekst(app: App[Any]) -> str:
    """Give the screen as one text, each line ending in a newline."""
    return "".join(f"{line}\n" for line in lees(app))


def woorden(app: App[Any]) -> str:
    """Give all that is on the screen in one line without frames, to search for sentences in."""
    return re.sub(r"[\s─-▟]+", " ", " ".join(lees(app)))


async def rust(pilot: Pilot[Any], tot: str = "", *, weg: str = "", seconden: float = 20) -> None:
    """Wait until the screen stands still, holds the words `tot`, and no longer the words `weg`.

    Cursors stop blinking, so that two dumps of the same screen are equal.
    """
    before = None
    for _ in range(int(seconden / 0.05)):
        await pilot.pause(0.05)
        for field in pilot.app.screen.query("Input, TextArea").results(Input | TextArea):
            field.cursor_blink = False
        now = tekst(pilot.app)
        shown = woorden(pilot.app)
        if now == before and tot in shown and (not weg or weg not in shown):
            return
        before = now
    raise AssertionError(f"“{tot or weg}” did not come or go:\n{before}")


def check_goud(path: Path, gezien: str) -> None:
    """Compare a dump with its golden file; run with GOUD_SCHRIJVEN=1 to write it anew.

    Args:
        path: the golden file.
        gezien: what is on the screen now.
    """
    # The fixtures hide every setting that begins with OVERLEG_, so this one has another name.
    if os.environ.get("GOUD_SCHRIJVEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(gezien, encoding="utf-8")
    assert path.is_file(), f"no {path.name}: run with GOUD_SCHRIJVEN=1, and look at what it writes"
    assert gezien == path.read_text(encoding="utf-8")


def plaat(app: App[Any], path: Path) -> None:
    """Write the screen as a PNG, for a person to look at."""
    import resvg_py

    svg = app.export_screenshot(simplify=True)
    svg = re.sub(r"@font-face\s*{[^}]*}", "", svg).replace("Fira Code", "DejaVu Sans Mono")
    path.write_bytes(
        bytes(resvg_py.svg_to_bytes(svg_string=svg, monospace_family="DejaVu Sans Mono"))
    )


def vul(app: App[Any], plek: str, waarde: str) -> None:
    """Put a text in a field as if it was typed; much quicker than key by key."""
    field = app.screen.query_one(plek)
    if isinstance(field, Input):
        field.value = waarde
    elif isinstance(field, TextArea):
        field.text = waarde
    else:
        raise TypeError(plek)
    field.focus()
