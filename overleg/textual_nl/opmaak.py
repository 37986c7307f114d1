"""Drawing a widget at the moment between being there and being styled."""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import TextArea


class Tekstvak(TextArea):
    """A text area that is drawn empty until its style sheet was applied.

    A panel that is built while the screen is drawn can have a field that is placed and not styled
    yet. Textual looks up the colours of its parts then, finds none, and the program would end in
    the middle of a meeting. The style that follows draws it again.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of a part of the field; empty ones as long as there are no colours."""
        if not self._component_styles:
            return [Strip.blank(crop.width) for _ in range(crop.height)]
        return super().render_lines(crop)
