"""Finding the widget around a widget."""

from __future__ import annotations

from typing import TypeVar

from textual.widget import Widget

W = TypeVar("W", bound=Widget)


def find_boven(widget: Widget | None, kind: type[W]) -> W | None:
    """Find the nearest widget of a kind around a widget, or the widget itself."""
    if widget is None:
        return None
    return next((een for een in widget.ancestors_with_self if isinstance(een, kind)), None)
