"""How a paper differs from the version of it that was fixed last, line by line."""

from __future__ import annotations

import difflib
from dataclasses import replace

from overleg.dossier import Dossier, Stukversie
from overleg.stukken.canoniek import read_document
from overleg.stukken.document import Document
from overleg.stukken.renderers import render

ERBIJ, WEG = "+ ", "– "
"""In front of a line that is new, and of one that is no longer there."""


def laatste_versie(dossier: Dossier, document: Document, overleg_id: str) -> Stukversie | None:
    """Find the version of a paper for this reader of this meeting that was fixed last.

    Args:
        dossier: what whoever looks may see.
        document: the paper as it is now.
        overleg_id: the meeting.
    """
    versies = [
        een
        for een in dossier.van_overleg(Stukversie, overleg_id)
        if een.aard is document.soort and een.voor == document.voor and een.document
    ]
    return max(versies, key=lambda een: een.nummer, default=None)


def list_verschil(document: Document, versie: Stukversie) -> tuple[str, ...]:
    """List the lines that came and went since a version was fixed.

    Args:
        document: the paper as it is now.
        versie: the fixed version.

    Returns:
        rows of text with a sign in front; none when the content is the same. What only says which
        copy it is (when it was made, concept or fixed) does not count.

    Raises:
        Fout: the fixed version cannot be read.
    """
    oud = _regels(read_document(versie.document))
    nieuw = _regels(document)
    rijen = []
    for rij in difflib.ndiff(oud, nieuw):
        teken, tekst = rij[:2], rij[2:].strip()
        if tekst and teken in ("+ ", "- "):
            rijen.append((ERBIJ if teken == "+ " else WEG) + tekst)
    return tuple(rijen)


def _regels(document: Document) -> list[str]:
    """Give the body of a paper; what stands above it differs with every copy."""
    kaal = replace(document, status="concept", versie=0, gemaakt_op="", kop=(), stempel="")
    return str(render(kaal, "tekst")).split("\n")
