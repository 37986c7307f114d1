"""How a copy says what it is: concept or fixed, and when it was made."""

from __future__ import annotations

from datetime import datetime

from overleg.nederlands import format_moment
from overleg.stukken.document import Document, Paar


def describe_stand(document: Document) -> tuple[Paar, ...]:
    """Give the pairs that end the head of the paper, the same in every form."""
    stand: str = document.status
    if document.versie:
        stand += f", versie {document.versie}"
    pairs = [("Stand van dit stuk", stand)]
    if document.gemaakt_op:
        moment = datetime.fromisoformat(document.gemaakt_op)
        pairs.append(("Gemaakt op", format_moment(moment)))
    return tuple(pairs)
