"""Golden text: what a person reads, kept in a file and compared to the letter.

`GOUD=nieuw pytest ...` writes the files anew; read the difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

MAP = Path(__file__).parent / "golden"


def check_goud(naam: str, tekst: str) -> None:
    """Compare text with its golden file; fails with the difference."""
    pad = MAP / naam
    if os.environ.get("GOUD") == "nieuw":
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    assert pad.exists(), f"{naam} is er nog niet: maak hem met GOUD=nieuw"
    assert tekst == pad.read_text(encoding="utf-8")
