"""Contrast as it is rendered: every sign on the screen against what is behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.style import Style
from textual.app import App

GRENS = {"licht": 4.5, "donker": 4.5, "hoog contrast": 7.0}
"""The least contrast of each theme."""


@dataclass(frozen=True)
class Zwak:
    """A piece of text that stands out too little."""

    regel: int
    tekst: str
    verhouding: float


def list_zwak(app: App[Any], minstens: float | None = None) -> list[Zwak]:
    """Give what on the screen that is on has too little contrast.

    Frames and scroll bars do not count, signs of organisations do.

    Args:
        app: the running app.
        minstens: the least ratio; that of the theme which is on when left out.
    """
    least = GRENS[app.theme] if minstens is None else minstens
    return [zwak for zwak in measure(app) if zwak.verhouding < least]


def measure(app: App[Any]) -> Iterator[Zwak]:
    """Give every piece of text on the screen with its contrast."""
    for number, strip in enumerate(app.screen._compositor.render_strips()):
        for segment in strip:
            text = "".join(sign for sign in segment.text if not _is_lijn(sign)).strip()
            if text and segment.style is not None:
                yield Zwak(number, text, ratio(*_colours(segment.style)))


def ratio(voor: tuple[int, int, int], achter: tuple[int, int, int]) -> float:
    """Give the contrast of two colours as WCAG counts it, from 1 to 21."""
    light, dark = sorted((_luminance(voor), _luminance(achter)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _is_lijn(sign: str) -> bool:
    """Tell whether a sign is part of a frame or a bar."""
    return "─" <= sign <= "▟" or "🬀" <= sign <= "🯿"


def _colours(style: Style) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    assert style.color is not None, "text without a colour of its own"
    assert style.bgcolor is not None, "text without a background of its own"
    voor, achter = style.color.get_truecolor(), style.bgcolor.get_truecolor()
    if style.reverse:
        voor, achter = achter, voor
    if style.dim:
        voor = type(voor)(*((a + b) // 2 for a, b in zip(voor, achter, strict=True)))
    return voor, achter


def _luminance(colour: tuple[int, int, int]) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
