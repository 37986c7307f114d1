"""Makes the pictures of the README: screens of the made-up case at a fixed moment.

Run ``make pictures`` (or ``python -m tests.beelden``) after a change to the screens, and look at
what it writes: a test can tell that a screen changed, only a person whether it is clear.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from datetime import datetime
from pathlib import Path

from overleg.app import OverlegApp
from overleg.dossier.uitwisseling import read_bestand
from overleg.klok import AMSTERDAM
from overleg.plekken import find_data
from overleg.store import Kosten, create_kast, open_sleutel, open_store
from tests.screens.beeld import plaat, rust

BEELDEN = Path(__file__).parents[1] / "docs" / "beelden"
MAAT = (110, 32)
WIE = "J. de Vries"
WACHTWOORD = "vier woorden op rij"
VEILIGHEID = "7"
"""The key of the step about safety in the list of steps."""

GOEDKOOP = Kosten(geheugen_kib=64, rondes=1, banen=1)


def klok() -> datetime:
    """Give the moment of every picture, so that making them again changes nothing by itself."""
    return datetime(2026, 11, 17, 14, 0, tzinfo=AMSTERDAM)


def make_kast(folder: Path) -> None:
    """Make a store in this folder that holds only the made-up case."""
    create_kast(folder, WACHTWOORD, klok=klok, kosten=GOEDKOOP)
    bestand = read_bestand(find_data("voorbeelden/gezin-linde.json").read_bytes())
    with open_store(folder, open_sleutel(folder, WACHTWOORD), wie=WIE, klok=klok) as store:
        store.apply(bestand.dossier.alle)


async def make_beelden(folder: Path, naar: Path) -> None:
    """Walk through the program and write a picture at each stop.

    Args:
        folder: the store.
        naar: the folder for the pictures.
    """

    app = OverlegApp(folder, klok=klok)
    async with app.run_test(size=MAAT, notifications=True) as pilot:
        await rust(pilot, "De kast is op slot")
        plaat(app, naar / "slot.png")
        await pilot.press(*_keys(WACHTWOORD), "enter")
        await rust(pilot, "Verder waar u was")
        plaat(app, naar / "start.png")
        await pilot.press("enter")
        await rust(pilot, "Voorlezen")
        plaat(app, naar / "tonen.png")
        await pilot.press("f4")
        await rust(pilot, "Naar welke stap?")
        await pilot.press(VEILIGHEID)
        await rust(pilot, "Per persoon: veilig, onveilig")
        # What was just said covers the open points for some seconds.
        app.clear_notifications()
        await rust(pilot, "Per persoon: veilig, onveilig")
        plaat(app, naar / "veiligheid.png")


def _keys(tekst: str) -> list[str]:
    """Give the keys with which a text is typed."""
    return ["space" if teken == " " else teken for teken in tekst]


def main() -> None:
    """Make all pictures in `docs/beelden`."""
    BEELDEN.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="overleg-beelden-") as name:
        # The name of whoever makes the pictures, and the theme that is liked here, stay out.
        os.environ.update(OVERLEG_MAP=f"{name}/map", LOGNAME=WIE, USER=WIE)
        folder = Path(name) / "kast"
        make_kast(folder)
        asyncio.run(make_beelden(folder, BEELDEN))


if __name__ == "__main__":
    main()
