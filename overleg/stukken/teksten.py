"""Every text of a document in one pass: to clean it, and to look whether something is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from overleg.stukken.document import Document


def map_teksten(document: Document, change: Callable[[str], str]) -> Document:
    """Give the document with `change` applied to each text in it; structure stays as it is."""
    mapped: Document = _map(document, change)
    return mapped


def list_teksten(document: Document) -> Iterator[str]:
    """List every text in the document, from top to bottom."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    _map(document, keep)
    yield from found


def _map(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_map(item, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{field.name: _map(getattr(value, field.name), change) for field in fields(value)},
        )
    return value
