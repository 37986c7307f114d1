"""Pieces of text behind each other, as many on a line as fit; a piece is never broken in two.

Textual takes a no-break space for a space, so the lines are made here.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from textual.app import App
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

TUSSEN = "   "

LAAG = 32
"""Lines of a screen below which a picture and what belongs to it do not fit together."""


def is_laag(app: App[Any]) -> bool:
    """Tell whether the screen is low; holds before the screen was laid out for the first time."""
    return app.size.height < LAAG


def pack(stukken: Sequence[Content], breedte: int, *, in_: int = 0) -> Content:
    """Put pieces behind each other on lines of at most `breedte` cells.

    Args:
        stukken: the pieces; one that is wider than a line gets a line of its own.
        breedte: width in cells.
        in_: how many cells the lines after the first are indented.
    """
    lines: list[Content] = []
    line = Content("")
    for stuk in stukken:
        longer = line + TUSSEN + stuk if line else stuk
        if line and longer.cell_length > breedte:
            lines.append(line)
            line = Content(" " * in_) + stuk
        else:
            line = longer
    return Content("\n").join([*lines, line])


class Vullend(Static):
    """Draws itself for the width it gets; `draw` says what."""

    @abstractmethod
    def draw(self, breedte: int) -> Content:
        """Give what is shown at a width in cells."""

    def redraw(self) -> None:
        """Show what changed; the screen is laid out again only when another height is needed."""
        width, height = self.content_size
        same = width > 0 and self.draw(width).get_height({}, width) == height
        self.refresh(layout=not same)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Give the number of lines at this width."""
        return self.draw(width).get_height({}, width)

    def render(self) -> Content:
        """Show it."""
        return self.draw(max(1, self.content_size.width))
