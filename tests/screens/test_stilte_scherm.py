"""What is written in silence stands on no screen, in no log and in no list before it is shown."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

from overleg.dossier import CasusDing, Cijfer, GeenInbreng, Inbreng, Onthulling, Oorzaak
from overleg.keuzes import StapSoort
from overleg.store import Store
from overleg.tafel import Tafel
from overleg.verloop import jump
from tests.screens.aan_tafel import EERSTE, Wekker, aan_tafel, bespreek, open_kast
from tests.screens.beeld import rust, tekst
from tests.screens.lopen import loopt

WOORD = re.compile("GEHEIM[0-9]+X")
IN_STILTE = (Inbreng, GeenInbreng, Cijfer, Oorzaak)
STAPPEN = (
    StapSoort.OPSCHRIJVEN,
    StapSoort.TONEN,
    StapSoort.BLINDE_VLEKKEN,
    StapSoort.VEILIGHEID,
    StapSoort.STRESSTEST,
    StapSoort.MENSEN,
)
"""Where something is written in silence, or talked about right after it was shown."""

GROOT = (160, 120)
"""High enough for a whole step."""


def hide(store: Store, klok: Wekker, *, ander: bool) -> Tafel:
    """Give the first meeting as if nothing was shown, with a word in all that was written.

    `ander` gives the same meeting with other words and other scores.
    """
    tafel = aan_tafel(store, klok, EERSTE, "openen")
    changes: list[CasusDing] = []
    for nummer, ding in enumerate(tafel.dossier.alle):
        if isinstance(ding, Onthulling) and ding.overleg_id == tafel.overleg_id:
            changes.append(ding.gewist(klok()))
        elif isinstance(ding, IN_STILTE) and ding.overleg_id == tafel.overleg_id:
            velden: dict[str, Any] = {
                naam: f"GEHEIM{nummer + 1000 * ander}X"
                for naam in ("tekst", "toelichting", "bron")
                if naam in type(ding).model_fields
            }
            if isinstance(ding, Cijfer):
                velden |= {"cijfer": nummer % 11 if ander else 3, "weet_niet": False}
            changes.append(ding.met(**velden))
    store.apply(changes)
    return Tafel(store, tafel.casus_id, tafel.overleg_id, klok)


async def look(kast: Path, *, ander: bool) -> list[str]:
    """Walk through the steps, as the wall and as the chair, and give what was on the screen."""
    klok = Wekker()
    seen: list[str] = []
    with open_kast(kast, klok) as store:
        tafel = hide(store, klok, ander=ander)
        async with bespreek(tafel, GROOT) as (app, pilot):
            for soort in STAPPEN:
                tafel.apply(jump(tafel.dossier, tafel.overleg_id, str(soort), klok()))
                await app.screen.refresh_alles()  # type: ignore[attr-defined]
                for _ in range(2):
                    await rust(pilot)
                    seen.append(tekst(app))
                    await pilot.press("ctrl+s")
            await pilot.press("ctrl+e")
            await rust(pilot, "Enter gaat naar de plek")
            seen.append(tekst(app))
        seen.append(repr(store.read_logboek(tafel.casus_id)))
    return seen


@loopt
async def test_no_screen_and_no_log_shows_what_is_written_in_silence(
    kast: Path, tmp_path: Path
) -> None:
    twin = Path(shutil.copytree(kast, tmp_path / "andere"))
    een, ander = await look(kast, ander=False), await look(twin, ander=True)
    for screen in een:
        assert not WOORD.findall(screen), screen
    # A score cannot be searched for; but other scores must give the very same screens.
    for een_scherm, ander_scherm in zip(een[:-1], ander[:-1], strict=True):
        assert een_scherm == ander_scherm
