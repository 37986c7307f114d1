"""What a person chose for this machine: name, theme, and when the screen locks.

Kept as readable text beside the store, because the lock screen needs it before the store is
open. Nothing of a case may ever stand in it.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from overleg.bestand import write_heel
from overleg.fouten import Fout
from overleg.plekken import make_map, map_van_overleg
from overleg.tekst import sanitize_line

SLOT_MINUTEN = 15
"""After how many minutes without a key or mouse the screen locks, unless somebody chose."""

_BESTAND = "instellingen.json"
_MEESTE = 10_000


@dataclass(frozen=True)
class Instellingen:
    """The choices of a person; `slot_minuten` 0 means never."""

    wie: str = ""
    thema: str = "licht"
    slot_minuten: int = SLOT_MINUTEN


def read_instellingen() -> Instellingen:
    """Read the choices; what is missing or makes no sense gets its usual value."""
    known: dict[str, Any] = {}
    with suppress(OSError, ValueError):
        with _pad().open(encoding="utf-8") as file:
            found = json.loads(file.read(_MEESTE))
        if isinstance(found, dict):
            known = {
                field.name: found[field.name]
                for field in fields(Instellingen)
                if type(found.get(field.name)) is type(field.default)
            }
    read = Instellingen(**known)
    return Instellingen(
        wie=sanitize_line(read.wie)[:100],
        thema=read.thema,
        slot_minuten=min(max(read.slot_minuten, 0), 24 * 60),
    )


def write_instellingen(chosen: Instellingen) -> None:
    """Keep the choices, readable by their owner only; a disk that refuses is no disaster."""
    with suppress(OSError, Fout):
        pad = _pad()
        make_map(pad.parent)
        text = json.dumps(asdict(chosen), ensure_ascii=False, indent=2) + "\n"
        write_heel(pad, text.encode("utf-8"))


def account() -> str:
    """Give the name of the account of the machine, as a first guess of who works."""
    for naam in ("LOGNAME", "USER", "USERNAME"):
        if found := sanitize_line(os.environ.get(naam, "")):
            return found
    with suppress(ImportError, KeyError, OSError):
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    return ""


def _pad() -> Path:
    return map_van_overleg() / _BESTAND
