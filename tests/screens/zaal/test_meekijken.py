"""With somebody of the family in the room: both walls go blank first and then show the same."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import Betrokkene, Vervolgstap
from overleg.screens.bespreking import Bespreking
from overleg.screens.panelen.lens import MEEKIJKEN
from overleg.screens.widgets.berichten import Doe
from overleg.screens.zaal.lijst import NIETS_VOOR_U
from overleg.screens.zaal.zaalscherm import Zaalscherm
from overleg.tafel import HANDELINGEN, Tafel
from tests.screens.aan_tafel import EERSTE, Wekker, aan_tafel, bespreek, open_kast
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt
from tests.screens.zaal_kijken import zaal

VAN_HAAR = "Moeder belt elke ochtend met haar zus."
VAN_ANDEREN = "Nagaan waar Noa naar school gaat en hoe het met haar gaat."
BETROKKENE = next(een for een in HANDELINGEN if een.sleutel == "betrokkene")
LEEG = next(een for een in HANDELINGEN if een.sleutel == "leeg")


def moeder_van(tafel: Tafel) -> Betrokkene:
    return next(een for een in tafel.dossier.van(Betrokkene) if een.naam == "Moeder Linde")


def at_afspraken(store: object, klok: Wekker) -> Tafel:
    """Put the meeting at the actions, one of which the mother may read."""
    tafel = aan_tafel(store, klok, EERSTE, "afspraken")  # type: ignore[arg-type]
    stap = next(een for een in tafel.dossier.van(Vervolgstap) if een.wat == VAN_ANDEREN)
    eigen = stap.met(
        id="van-haar", versie=0, wat=VAN_HAAR, eigenaar="", vrij_voor=(moeder_van(tafel).id,)
    )
    tafel.apply([eigen])
    return tafel


@loopt
async def test_the_room_sees_only_what_she_may_read_after_it_was_blank(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = at_afspraken(store, klok)
        store.point(tafel.casus_id, tafel.overleg_id)
        async with zaal(kast, klok, (140, 60)) as (app, pilot):
            await pilot.press("enter")
            await rust(pilot, VAN_ANDEREN)
            BETROKKENE.doe(tafel, {"wie": moeder_van(tafel).id})
            await rust(pilot, "Het scherm is even leeg.", weg=VAN_ANDEREN)
            LEEG.doe(tafel, {})
            await rust(pilot, VAN_HAAR)
            seen = woorden(app)
            assert VAN_ANDEREN not in seen
            assert "Vraag:" not in seen
            assert "Vader" not in seen
            assert "Yara Bos" not in seen
            tafel.apply([tafel.overleg.met(stap="tonen")])
            await rust(pilot, NIETS_VOOR_U)
            assert isinstance(app.screen, Zaalscherm)


@loopt
async def test_the_chairs_own_wall_does_the_same_and_can_only_be_read(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = at_afspraken(store, klok)
        async with bespreek(tafel, (140, 60)) as (app, pilot):
            scherm = app.screen
            assert isinstance(scherm, Bespreking)
            assert VAN_ANDEREN in woorden(app)
            scherm.do(Doe("betrokkene", {"wie": moeder_van(tafel).id}))
            await rust(pilot, "F9 brengt alles terug.", weg=VAN_ANDEREN)
            app.clear_notifications()
            await pilot.press("f9")
            await rust(pilot, VAN_HAAR)
            app.clear_notifications()
            await rust(pilot, MEEKIJKEN)
            seen = woorden(app)
            assert VAN_ANDEREN not in seen
            assert "Yara Bos" not in seen
            assert "Vader" not in seen
            assert not any(een.focusable for een in scherm.query("#houder *"))
            await pilot.press("ctrl+s")
            await rust(pilot, VAN_ANDEREN)
            assert "VOORZITTER, NIET DELEN" in woorden(app)
            await pilot.press("ctrl+s")
            await rust(pilot, MEEKIJKEN, weg=VAN_ANDEREN)
            scherm.do(Doe("betrokkene", {"wie": moeder_van(tafel).id}))
            await rust(pilot, "F9 brengt alles terug.")
            await pilot.press("f9")
            await rust(pilot, VAN_ANDEREN)


def test_the_command_offers_who_comes_and_who_goes(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = at_afspraken(store, klok)
        opties = BETROKKENE.vragen[0].opties
        assert opties is not None
        moeder = moeder_van(tafel)
        labels = {een.waarde: een.label for een in opties(tafel)}
        assert labels[moeder.id] == "Moeder Linde komt erbij"
        assert "met Moeder Linde erbij" in BETROKKENE.doe(tafel, {"wie": moeder.id})
        labels = {een.waarde: een.label for een in opties(tafel)}
        assert labels[moeder.id] == "Moeder Linde gaat weg"
        assert "zonder betrokkenen erbij" in BETROKKENE.doe(tafel, {"wie": moeder.id})
