"""Text of people in Markdown, so that it reads back as exactly what they wrote."""

from __future__ import annotations

import re

# What starts emphasis, code, a link, a tag, an entity, a cell, a formula, a mention or a note.
_INLINE = re.compile(r"([\\`*_\[\]<>&|~#$^{}@])")

# What starts a list, a line or a directive when it comes first on a line.
_FIRST = re.compile(r"^([-+:])")
_NUMBER = re.compile(r"^(\d+)([.)])")

# What some readers make a link or a highlight of, and what underlines a heading.
_LINK = re.compile(r"(?<=\w)(:)(?=//)|(?<=www)(\.)", re.IGNORECASE)
_EQUALS = re.compile(r"={2,}|^=")


def escape_line(text: str) -> str:
    """Give one line of text with a backslash before every sign that would be structure.

    Spaces and tabs at both ends go: at the start they would make code, at the end a line break.
    """
    text = _INLINE.sub(r"\\\1", text.replace("\t", " ").strip(" "))
    text = _LINK.sub(lambda match: "\\" + match[0], text)
    text = _FIRST.sub(r"\\\1", text)
    text = _NUMBER.sub(r"\1\\\2", text)
    return _EQUALS.sub(lambda match: r"\=" * len(match[0]), text)


def escape_lines(text: str) -> list[str]:
    """Give the escaped lines of a text; empty lines, which would end a paragraph, go."""
    return [line for regel in text.split("\n") if (line := escape_line(regel)).strip()]


def escape_cell(text: str) -> str:
    """Give a text for one cell of a table, where a new line has to be a tag."""
    return "<br>".join(escape_lines(text))
