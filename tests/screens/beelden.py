"""Every screen and window of the shell, brought on the screen one after the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from textual.pilot import Pilot

from overleg.fouten import Fout
from overleg.screens.leeg import Leeg
from overleg.screens.vragen import bevestig
from tests.screens.beeld import rust, vul
from tests.screens.kasten import WACHTWOORD


async def walk(pilot: Pilot[Any]) -> AsyncIterator[str]:
    """Go past all of them, from a locked store on; gives the name of the one that is on."""
    app = pilot.app
    await rust(pilot, "De kast is op slot")
    yield "slot"
    vul(app, "#geheim", "fout")
    await pilot.press("enter")
    await rust(pilot, "niet juist")
    yield "slot met melding"
    await pilot.press("f2")
    await rust(pilot, "acht groepjes")
    yield "herstelcode"
    await pilot.press("f2")
    vul(app, "#geheim", WACHTWOORD)
    await pilot.press("enter")
    await rust(pilot, "te laat")
    yield "start"
    await pilot.press("w")
    await rust(pilot, "Gezin Linde")
    yield "start met namen"
    await pilot.press("w", "z")
    await rust(pilot, "Typ een stuk")
    yield "zoek leeg"
    await pilot.press(*"lin")
    await rust(pilot, "Gevonden: 1")
    yield "zoek"
    await pilot.press("escape", "n")
    await rust(pilot, "Werknaam, om de casus")
    await pilot.press("enter", "enter", "enter")
    await rust(pilot, "nog een antwoord nodig")
    yield "vragen met melding"
    vul(app, "#veld-0", "Gezin Eik")
    await pilot.press("enter", "enter", "enter")
    await rust(pilot, "welke leidraad?")
    yield "kies"
    await pilot.press("1")
    await rust(pilot, "aan tafel?")
    await pilot.press("space")
    await rust(pilot, "✓")
    yield "gasten"
    await pilot.press("escape")
    await rust(pilot, weg="aan tafel?")
    await pilot.press("f1")
    await rust(pilot, "Wat kunt u hier doen?")
    yield "hulp"
    await pilot.press(*"qqq")
    await rust(pilot, "Niets gevonden")
    yield "hulp zonder vondst"
    await pilot.press("escape")
    await rust(pilot, weg="Wat kunt u hier doen?")
    await pilot.press("ctrl+p", *"kleur")
    await rust(pilot, "Kleuren: donker")
    yield "palet"
    await pilot.press("escape")
    await rust(pilot, weg="Kleuren: donker")
    app.handle_fout(Fout("De schijf is vol.", "Alles staat er nog.", "Maak ruimte."))  # type: ignore[attr-defined]
    await rust(pilot, "Maak ruimte.")
    yield "fout"
    await pilot.press("k")
    await rust(pilot, "klembord")
    yield "fout met bericht"
    await pilot.press("tab")
    await rust(pilot)
    yield "fout met andere knop"
    await pilot.press("escape")
    await rust(pilot, weg="Maak ruimte.")
    app.clear_notifications()
    app.push_screen(bevestig("Echt stoppen?", "Ja, stoppen", uitleg="Alles is bewaard."))
    await rust(pilot, "Echt stoppen?")
    yield "bevestig"
    await pilot.press("n")
    await rust(pilot, weg="Echt stoppen?")
    app.push_screen(Leeg())
    await rust(pilot, "even leeg")
    yield "leeg"
    await pilot.press("f9")
    await rust(pilot, "te laat")


async def walk_nieuw(pilot: Pilot[Any]) -> AsyncIterator[str]:
    """Go past the two steps of the first run."""
    app = pilot.app
    await rust(pilot, "Welkom")
    yield "nieuw"
    vul(app, "#een", "kort")
    await pilot.press("enter", "enter")
    await rust(pilot, "Nog te kort")
    yield "nieuw met melding"
    vul(app, "#een", WACHTWOORD)
    vul(app, "#twee", WACHTWOORD)
    await pilot.press("enter")
    await rust(pilot, "Schrijf de herstelcode op")
    await pilot.press("enter")
    await rust(pilot, "niet de laatste groep")
    yield "code"
