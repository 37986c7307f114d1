"""What comes from the keyboard, made safe before Textual takes it apart."""

from __future__ import annotations

import codecs

BEGIN, EINDE = "\x1b[200~", "\x1b[201~"
"""Between these a terminal sends what is pasted."""

_GEVAARLIJK = {0x00: "[U+0000]", 0x1B: "[U+001B]"}


class Decoder:
    """Reads UTF-8 from the terminal.

    A wrong byte becomes a visible mark. In what is pasted an escape becomes one too: Textual
    would end the paste there and take the rest for keys. At the end of the input it raises
    instead of giving nothing: Textual would go on asking, at full speed, for ever.
    """

    def __init__(self) -> None:
        """Start without anything pending."""
        self._inner = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._in_paste = False
        self._tail = ""

    def decode(self, data: bytes, final: bool = False) -> str:
        """Give the text in these bytes; a letter, or a mark of the terminal, may come in parts.

        Raises:
            EOFError: the terminal is gone.
        """
        if not data and not final:
            raise EOFError("the terminal is gone")
        return self._clean(self._inner.decode(data, final))

    def _clean(self, text: str) -> str:
        if self._in_paste:
            before, mark, after = (self._tail + text).partition(EINDE)
            if not mark:
                # The mark may be on its way; what can be its beginning waits for the rest.
                keep = next(
                    (n for n in range(len(EINDE) - 1, 0, -1) if before.endswith(EINDE[:n])), 0
                )
                self._tail = before[len(before) - keep :]
                return before[: len(before) - keep].translate(_GEVAARLIJK)
            self._in_paste, self._tail = False, ""
            return before.translate(_GEVAARLIJK) + mark + self._clean(after)
        seen = self._tail + text
        place = seen.find(BEGIN)
        if place < 0:
            # Given away already, but needed to see a mark that comes in parts.
            self._tail = seen[-(len(BEGIN) - 1) :]
            return text
        end = place + len(BEGIN) - len(self._tail)
        self._in_paste, self._tail = True, ""
        return text[:end] + self._clean(text[end:])
