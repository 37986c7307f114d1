"""The table of codes in the docs, made from the table of sentences and the docstrings.

``python -m overleg.signalen.documentatie`` prints it; a test compares it with `docs/signalen.md`.
"""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass

from overleg.signalen.regels import FAMILIES, REGELS, SignaalRegel
from overleg.signalen.tabel import OP_CODE

KOP = """# Signalen

<!-- Made by: python -m overleg.signalen.documentatie > docs/signalen.md -->

Every rule that looks for loose ends, with the sentence a chair reads (words between braces are
filled in), when it fires, why, and where that comes from. *Moet* makes `overleg controleer` end
with status 1; *let op* does not. A region switches a rule off with its code in `signalen_uit` of
its leidraad. Numbers and lists that carry no public source are our own proposal.
"""

_PARTS = ("Precisely", "Reason", "Source")


@dataclass(frozen=True, slots=True)
class Uitleg:
    """The docstring of a rule, in its parts."""

    wat: str
    precies: str
    reden: str
    bron: str


def read_uitleg(rule: SignaalRegel) -> Uitleg:
    """Take the docstring of a rule apart.

    Raises:
        ValueError: the docstring lacks one of its parts.
    """
    first, _, rest = inspect.cleandoc(rule.__doc__ or "").partition("\n\n")
    parts: dict[str, str] = {}
    current = ""
    for line in rest.splitlines():
        name, colon, text = line.partition(": ")
        if colon and name in _PARTS:
            current, line = name, text
        parts[current] = f"{parts.get(current, '')} {line}".strip()
    if set(parts) != set(_PARTS):
        raise ValueError(f"docstring of {rule} needs {_PARTS}, has {tuple(parts)}")
    return Uitleg(" ".join(first.split()), *(parts[name] for name in _PARTS))


def build_documentatie() -> str:
    """Give the whole page as Markdown."""
    page = [KOP]
    for prefix, (titel, _) in FAMILIES.items():
        page.append(f"\n## {prefix}: {titel}\n")
        page.append("| Code | Ernst | Stap | Zin | Fires when | Reason | Source |")
        page.append("|---|---|---|---|---|---|---|")
        page += [_row(code) for code in REGELS if code.startswith(prefix)]
    return "\n".join(page) + "\n"


def _row(code: str) -> str:
    soort = OP_CODE[code]
    uitleg = read_uitleg(REGELS[code])
    cells = (
        code,
        soort.ernst.label,
        soort.stap.label,
        soort.zin,
        f"{uitleg.wat} {_capital(uitleg.precies)}",
        _capital(uitleg.reden),
        _capital(uitleg.bron),
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


if __name__ == "__main__":
    sys.stdout.write(build_documentatie())
