"""The three themes: licht, donker and hoog contrast.

Every colour in which text can stand was chosen against every background it can stand on;
`tests/screens/test_thema.py` measures the pairs and `tests/screens/contrast.py` the screens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from textual.app import App
from textual.theme import Theme

STANDAARD = "licht"
"""Readable on a projector in a lit room, which is where most meetings are."""


@dataclass(frozen=True)
class Palet:
    """The colours of one theme, as hexadecimal RGB.

    `achter`, `vlak`, `rand` and `aan` are the backgrounds: of the screen, of a field, of a bar,
    and of the row with the cursor. The others are for text.
    """

    achter: str
    vlak: str
    rand: str
    aan: str
    tekst: str
    zacht: str
    lijn: str
    accent: str
    gevaar: str
    letop: str
    goed: str
    organisatie: Mapping[str, str]


PALETTEN: Mapping[str, Palet] = {
    "licht": Palet(
        achter="#fcfcfa",
        vlak="#f1f4f7",
        rand="#e3e8ee",
        aan="#d3e2f4",
        tekst="#171c22",
        zacht="#48525e",
        lijn="#6c7783",
        accent="#0a4a94",
        gevaar="#a01712",
        letop="#7a4600",
        goed="#14592f",
        organisatie={
            "blauw": "#0a4a94",
            "groen": "#14592f",
            "rood": "#a01712",
            "geel": "#665000",
            "oranje": "#8a4000",
            "paars": "#5b3698",
            "roze": "#971c63",
            "turkoois": "#0a5860",
            "bruin": "#5e3d27",
            "grijs": "#48505a",
        },
    ),
    "donker": Palet(
        achter="#12161c",
        vlak="#1b212a",
        rand="#252d38",
        aan="#2d3b50",
        tekst="#eceff3",
        zacht="#b9c2cd",
        lijn="#7f8b99",
        accent="#8fc1ff",
        gevaar="#ffa198",
        letop="#ffc16e",
        goed="#84dd9e",
        organisatie={
            "blauw": "#8fc1ff",
            "groen": "#84dd9e",
            "rood": "#ffa198",
            "geel": "#f0d65e",
            "oranje": "#ffb86b",
            "paars": "#cdb6ff",
            "roze": "#ffa3d2",
            "turkoois": "#72dcdc",
            "bruin": "#dab791",
            "grijs": "#c5ccd5",
        },
    ),
    "hoog contrast": Palet(
        achter="#000000",
        vlak="#0a0a0d",
        rand="#15151b",
        aan="#1c2b4d",
        tekst="#ffffff",
        zacht="#e2e6eb",
        lijn="#b4bcc6",
        accent="#a9d2ff",
        gevaar="#ffb8b0",
        letop="#ffd089",
        goed="#93f0ac",
        organisatie={
            "blauw": "#a9d2ff",
            "groen": "#93f0ac",
            "rood": "#ffb8b0",
            "geel": "#ffe960",
            "oranje": "#ffc985",
            "paars": "#dccbff",
            "roze": "#ffbde0",
            "turkoois": "#88f0f0",
            "bruin": "#e8cdab",
            "grijs": "#d8dde4",
        },
    ),
}
"""The colours of each theme, by the name a person chooses."""


def make_thema(naam: str) -> Theme:
    """Make the Textual theme of this name; its style sheet variables are named in Dutch too.

    ``$org-blauw`` and so on are the colours of organisations, ``$zacht`` is for text that
    matters less, ``$gevaar``, ``$letop`` and ``$goed`` are for verdicts.
    """
    palet = PALETTEN[naam]
    return Theme(
        name=naam,
        primary=palet.accent,
        secondary=palet.accent,
        accent=palet.accent,
        warning=palet.letop,
        error=palet.gevaar,
        success=palet.goed,
        foreground=palet.tekst,
        background=palet.achter,
        surface=palet.vlak,
        panel=palet.rand,
        boost=palet.vlak,
        dark=naam != "licht",
        text_alpha=1.0,
        variables=_variables(palet),
    )


def register(app: App[Any], naam: str) -> None:
    """Give an app the three themes and let it use the one of this name, if there is one."""
    for each in PALETTEN:
        app.register_theme(make_thema(each))
    app.theme = naam if naam in PALETTEN else STANDAARD


def kleur_van(app: App[Any], kleur: str) -> str:
    """Give the value of one of the ten colours of organisations in the theme that is on now.

    Args:
        app: the running app.
        kleur: a name from `overleg.leidraad.KLEUREN`; another name gives the colour of text.
    """
    palet = PALETTEN.get(app.theme, PALETTEN[STANDAARD])
    return palet.organisatie.get(kleur, palet.tekst)


def _variables(palet: Palet) -> dict[str, str]:
    return {
        **{f"org-{naam}": waarde for naam, waarde in palet.organisatie.items()},
        "zacht": palet.zacht,
        "gevaar": palet.gevaar,
        "letop": palet.letop,
        "goed": palet.goed,
        "lijn": palet.lijn,
        "aan": palet.aan,
        "text": palet.tekst,
        "text-muted": palet.zacht,
        "text-disabled": palet.zacht,
        "foreground-muted": palet.zacht,
        "foreground-disabled": palet.zacht,
        "block-cursor-foreground": palet.tekst,
        "block-cursor-background": palet.aan,
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-foreground": palet.tekst,
        "block-cursor-blurred-background": palet.rand,
        "block-cursor-blurred-text-style": "none",
        "block-hover-background": palet.rand,
        "border": palet.accent,
        "border-blurred": palet.lijn,
        "surface-active": palet.vlak,
        "scrollbar": palet.lijn,
        "scrollbar-hover": palet.accent,
        "scrollbar-active": palet.accent,
        "scrollbar-background": palet.rand,
        "scrollbar-background-hover": palet.rand,
        "scrollbar-background-active": palet.rand,
        "scrollbar-corner-color": palet.rand,
        "link-color": palet.accent,
        "link-color-hover": palet.accent,
        "link-background-hover": palet.aan,
        "footer-foreground": palet.tekst,
        "footer-background": palet.rand,
        "footer-key-foreground": palet.accent,
        "footer-key-background": palet.rand,
        "footer-description-foreground": palet.tekst,
        "footer-description-background": palet.rand,
        "footer-item-background": palet.rand,
        "input-cursor-background": palet.tekst,
        "input-cursor-foreground": palet.achter,
        "input-cursor-text-style": "none",
        "input-selection-background": palet.aan,
        "input-selection-foreground": palet.tekst,
        "button-foreground": palet.tekst,
        "button-color-foreground": palet.achter,
        "button-focus-text-style": "bold",
        "screen-selection-background": palet.aan,
        "screen-selection-foreground": palet.tekst,
    }
