"""The acuutkaart in its step: typed, released by its owner, looked over, handed out."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import KaartRegel, Terugmelding, Uitgegeven, Vervolgstap
from overleg.dossier.zichtbaar import VOORZITTER
from overleg.screens.panelen.acuutkaart import Acuutkaartpaneel
from overleg.screens.stukken import Stukkenscherm
from overleg.screens.widgets.kaartblok import KaartBlok
from tests.screens.aan_tafel import (
    TWEEDE,
    nu_in_kast,
    op_scherm,
    typ,
)
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt

STAP = "acuutkaart"
BREED = (140, 60)


def op_regel(app, nummer: int) -> KaartBlok:
    blok = list(app.screen.query(KaartBlok))[nummer - 1]
    blok.focus_regel()
    return blok


def hand(tafel, nummer: int) -> list[KaartRegel]:
    return [een for een in nu_in_kast(tafel, KaartRegel) if een.nummer == nummer]


@loopt
async def test_a_line_is_typed_over_and_stands_on_the_card_once_its_owner_says_so(
    kast: Path,
) -> None:
    async with op_scherm(kast, STAP, BREED, volgnummer=TWEEDE) as (tafel, app, pilot):
        op_regel(app, 18)
        await pilot.press("enter")
        await rust(pilot, "nog")
        await pilot.press("ctrl+u")
        await typ(pilot, "waar vader nu slaapt")
        await pilot.press("enter")
        await rust(pilot, "Wie zegt dat dit op de kaart mag?")
        assert [een.vrij_voor_kaart for een in hand(tafel, 18)] == [False]
        await pilot.press("1")
        await rust(pilot, "WETEN WIJ NIET: waar vader nu slaapt")
        (regel,) = hand(tafel, 18)
        assert regel.vrij_voor_kaart
        assert regel.stem_id == "lin-m2-pol", "who says so is written down"
        await pilot.press("v")
        await rust(pilot, "NOG NIET VRIJ")
        assert not hand(tafel, 18)[0].vrij_voor_kaart
        await pilot.press("delete")
        await rust(pilot, weg="NOG NIET VRIJ")
        assert hand(tafel, 18)[0].tekst == "", "the line of meeting 1 does not come back"


@loopt
async def test_looking_at_a_line_and_leaving_it_writes_nothing(kast: Path) -> None:
    async with op_scherm(kast, STAP, BREED, volgnummer=TWEEDE) as (tafel, app, pilot):
        op_regel(app, 3)
        await pilot.press("enter")
        await rust(pilot, "nog")
        await pilot.press("escape")
        await rust(pilot, weg="nog 1")
        op_regel(app, 12)
        await pilot.press("enter", "enter")
        await rust(pilot)
        assert nu_in_kast(tafel, KaartRegel) == ()


@loopt
async def test_a_safe_person_is_on_the_card_and_not_on_the_wall(kast: Path) -> None:
    async with op_scherm(kast, STAP, BREED, volgnummer=TWEEDE) as (_, app, pilot):
        assert "KIND NAAR" not in woorden(app)
        assert "TULP" not in woorden(app)
        op_regel(app, 13)
        await pilot.press("enter")
        await rust(pilot, "niet op de muur")
        assert not op_regel(app, 13).is_open
        await pilot.press("ctrl+s")
        await rust(pilot, "KIND NAAR: Sem, Noa: tante Rena")
        assert app.screen.lezer == VOORZITTER


@loopt
async def test_the_preview_asks_before_the_wall_sees_what_is_secret(kast: Path) -> None:
    async with op_scherm(kast, STAP, BREED, volgnummer=TWEEDE) as (_, app, pilot):
        op_regel(app, 5)
        await pilot.press("p")
        await rust(pilot, "Kijkt de zaal mee")
        await pilot.press("n")
        await rust(pilot, weg="Kijkt de zaal mee")
        await pilot.press("p", "j")
        await rust(pilot, "voor wie vannacht komt")
        assert isinstance(app.screen, Stukkenscherm)
        assert "VOORZITTER, NIET DELEN" in woorden(app)
        assert "Regel 14 van de acuutkaart is nog niet vrijgegeven" in woorden(app)
        await pilot.press("l")
        await rust(pilot, "Voor wie is het stuk?")
        assert "alle genodigden" not in woorden(app)


@loopt
async def test_handing_out_is_an_action(kast: Path) -> None:
    async with op_scherm(kast, STAP, BREED, volgnummer=TWEEDE) as (tafel, app, pilot):
        op_regel(app, 5)
        await pilot.press("u")
        await rust(pilot, "Kaart uitreiken")
        await typ(pilot, "meldkamer")
        await pilot.press("enter", "1", "3")
        await typ(pilot, "Bo Vis")
        await pilot.press("enter")
        await rust(pilot, weg="Bij wie ligt de kaart vannacht?")
        (uit,) = nu_in_kast(tafel, Uitgegeven)
        assert (uit.aan, uit.ontvangen_door, uit.ontvangen_op) == (
            "meldkamer",
            "Bo Vis",
            tafel.nu,
        )
        stap = nu_in_kast(tafel, Vervolgstap)[-1]
        assert stap.wat == "Kaart ligt bij meldkamer, ontvangen door Bo Vis om 14:00"
        assert stap.eigenaar == "Yara Bos"
        dossier = tafel.store.read_dossier(tafel.casus_id)
        assert dossier.van(Terugmelding)[-1].vervolgstap_id == stap.id
        assert isinstance(app.screen.paneel, Acuutkaartpaneel)
