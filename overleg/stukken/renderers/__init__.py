"""From the document model to the forms people can hold: one file per form."""

from __future__ import annotations

from collections.abc import Callable

from overleg.fouten import Fout
from overleg.stukken.document import Document
from overleg.stukken.renderers.json import render_json
from overleg.stukken.renderers.md import render_md
from overleg.stukken.renderers.tekst import render_tekst
from overleg.stukken.teksten import map_teksten
from overleg.tekst import sanitize

VORMEN: dict[str, Callable[[Document], str | bytes]] = {
    "tekst": render_tekst,
    "md": render_md,
    "json": render_json,
}
"""What each form is made by; text forms give str, the others bytes."""


def render(document: Document, vorm: str) -> str | bytes:
    """Show a document in one form.

    Text was cleaned when it came in; it is cleaned once more here, because a fixed version or a
    file of somebody else never passed our entrances.

    Args:
        document: what to show.
        vorm: a key of `VORMEN`.

    Raises:
        Fout: there is no such form.
    """
    if vorm not in VORMEN:
        raise Fout(
            f"De vorm '{sanitize(vorm)}' bestaat niet.",
            "Er is niets gemaakt.",
            "Kies uit: " + ", ".join(VORMEN) + ".",
        )
    return VORMEN[vorm](map_teksten(document, sanitize))


__all__ = ["VORMEN", "render", "render_json", "render_md", "render_tekst"]
