"""Sentences typed where letters are keys: they change at most the row with the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from overleg.dossier import (
    Akkoord,
    CasusDing,
    Cijfer,
    Deelnemer,
    Gehoord,
    Oordeel,
    Oorzaak,
    Terugmelding,
    Vervolgstap,
    WijOok,
)
from overleg.keuzes import Onderwerp, Uitkomst
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.screens.widgets.rijblok import RijBlok
from overleg.screens.widgets.voorlezen import Voorlezen
from overleg.store import Store
from overleg.tafel import Tafel
from overleg.verloop import reveal
from tests.screens.aan_tafel import (
    TWEEDE as TWEEDE_OVERLEG,
)
from tests.screens.aan_tafel import (
    Proefapp,
    Wekker,
    aan_tafel,
    bespreek,
    nieuw_overleg,
    nu_in_kast,
    open_kast,
)
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt
from tests.screens.toetsenbord import burst, uitgetypt

ZINNEN = (
    "vader is vannacht teruggekomen, ook bij Noa",
    "onveilig? dat weten we niet, vraag het oma",
    "nee joh, niemand heeft haar gezien",
    "te weinig mensen: x keer gebeld, 3 keer niet opgenomen",
    "papa wordt boos als hij pizza eet",
    "aan moeder gevraagd, 1 van 2 keer",
    "kind slaapt bij tante",
    "moeder en v o v o v",
    "u weet het ook niet ???",
    "Geen idee. 0",
)
ALTIJD_NU = 1.0


def per_rij(tafel: Tafel, soort: type[CasusDing], van: str) -> dict[str, object]:
    """Give what was answered, by the person or voice a row is about."""
    dossier = tafel.store.read_dossier(tafel.casus_id)
    return {
        str(getattr(ding, van)): ding.model_dump(exclude={"versie"}) for ding in dossier.van(soort)
    }


def regels(app: Proefapp, onderdeel: str) -> list[RijBlok]:
    return [blok for blok in app.screen.query(RijBlok) if blok.onderdeel.id == onderdeel]


Opzet = Callable[[Store, Wekker], Tafel]


def _stap(stap: str) -> Opzet:
    return lambda store, klok: nieuw_overleg(store, klok, stap)


def _acties(store: Store, klok: Wekker) -> Tafel:
    tafel = nieuw_overleg(store, klok, "afspraken")
    tafel.apply(Vervolgstap(**_basis(tafel), wat=wat) for wat in ("een", "twee", "drie"))  # type: ignore[arg-type]
    return tafel


def make_oorzaken(store: Store, klok: Wekker) -> Tafel:
    tafel = nieuw_overleg(store, klok, "stresstest")
    tafel.apply(Oorzaak(**_basis(tafel), tekst=wat) for wat in ("een", "twee", "drie"))  # type: ignore[arg-type]
    tafel.apply(reveal(tafel.dossier, tafel.overleg_id, Onderwerp.OORZAAK, klok(), reden="ja"))
    return tafel


def _basis(tafel: Tafel) -> dict[str, object]:
    stem = tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[0]
    return {
        "casus_id": tafel.casus_id,
        "overleg_id": tafel.overleg_id,
        "gemaakt_op": tafel.nu,
        "stem_id": stem.id,
    }


def _terugblik(store: Store, klok: Wekker) -> Tafel:
    return aan_tafel(store, klok, TWEEDE_OVERLEG, "terugblik")


PANELEN: Iterable[tuple[str, Opzet, type[CasusDing], str]] = (
    ("oordelen", _stap("veiligheid"), Oordeel, "betrokkene_id"),
    ("voorlopig", _stap("openen"), Oordeel, "betrokkene_id"),
    ("akkoord_openen", _stap("openen"), Akkoord, "deelnemer_id"),
    ("vervolgstappen", _acties, Vervolgstap, "id"),
    ("oorzaken", make_oorzaken, Oorzaak, "id"),
    ("terugmelding", _terugblik, Terugmelding, "vervolgstap_id"),
)


@pytest.mark.parametrize(("onderdeel", "opzet", "soort", "van"), PANELEN)
@loopt
async def test_a_sentence_on_a_row_changes_no_other_row(
    kast: Path, onderdeel: str, opzet: Opzet, soort: type[CasusDing], van: str
) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = opzet(store, klok)
        async with bespreek(tafel, (140, 60)) as (app, pilot):
            app.letterslot.klok = lambda: ALTIJD_NU  # the pause never comes
            for zin in ZINNEN:
                rij = regels(app, onderdeel)[1]
                rij.regel.focus()
                await uitgetypt(pilot)
                before = per_rij(tafel, soort, van)
                await burst(pilot, zin)
                await pilot.press("escape")
                await uitgetypt(pilot)
                after = per_rij(tafel, soort, van)
                changed = {wie for wie in before | after if before.get(wie) != after.get(wie)}
                eigen = rij.rij.ding.id if van == "id" and rij.rij.ding else rij.rij.sleutel
                assert changed <= {eigen}, zin
                assert app.screen is not app.screen_stack[0], zin


@loopt
async def test_scores_of_a_voice_take_no_words(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "opschrijven")
        async with bespreek(tafel, (140, 60)) as (app, pilot):
            app.letterslot.klok = lambda: ALTIJD_NU
            await pilot.press("1")
            await rust(pilot)
            for zin in ZINNEN:
                rij = regels(app, "cijfers_1")[1]
                rij.regel.focus()
                await uitgetypt(pilot)
                before = per_rij(tafel, Cijfer, "betrokkene_id")
                await burst(pilot, zin)
                await pilot.press("escape" if rij.is_open else "up")
                await uitgetypt(pilot)
                after = per_rij(tafel, Cijfer, "betrokkene_id")
                changed = {wie for wie in before | after if before.get(wie) != after.get(wie)}
                assert changed <= {rij.rij.sleutel}, zin
            # Keys that are meant keep working, however quickly they come.
            regels(app, "cijfers_1")[0].regel.focus()
            await uitgetypt(pilot)
            await burst(pilot, "2tx0")
            found = [(een.cijfer, een.weet_niet) for een in nu_in_kast(tafel, Cijfer)]
            assert sorted(found, key=str) == sorted(
                [(2, False), (10, False), (None, True), (0, False)], key=str
            )


@loopt
async def test_a_reason_typed_right_after_a_verdict_belongs_to_the_same_person(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "veiligheid")
        async with bespreek(tafel) as (app, pilot):
            first, second = (blok.rij.label for blok in regels(app, "oordelen")[:2])
            await burst(pilot, "ovader weet waar hij is")
            await rust(pilot, f"{first}: waarom?")
            assert nu_in_kast(tafel, Oordeel)[0].uitkomst is Uitkomst.ONVEILIG
            await burst(pilot, "<enter>v<enter>")
            await rust(pilot, weg="waarom?")
            een, twee = nu_in_kast(tafel, Oordeel)
            assert (een.uitkomst, een.reden) == (Uitkomst.ONVEILIG, "vader weet waar hij is")
            assert (twee.uitkomst, twee.reden) == (Uitkomst.VEILIG, "")
            assert een.betrokkene_id == regels(app, "oordelen")[0].rij.sleutel
            assert f"· {second} veilig" in woorden(app)
            # Esc goes back to the row itself, and what was typed stays.
            await pilot.press("up", "up")
            await burst(pilot, "?")
            await rust(pilot, f"{first}: waarom?")
            await pilot.press("escape")
            await rust(pilot, weg="waarom?")
            assert f"▸ {first} weten we niet" in woorden(app)
            assert nu_in_kast(tafel, Oordeel)[0].reden == "vader weet waar hij is"


@loopt
async def test_a_sentence_while_reading_aloud_is_about_one_item_at_most(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, TWEEDE_OVERLEG, "tonen")
        async with bespreek(tafel, (140, 40)) as (app, pilot):
            app.letterslot.klok = lambda: ALTIJD_NU
            naast = app.screen.query_one(Naastelkaar)
            for zin in (*ZINNEN, "3 keer gebeld", "Vader zegt 1 2 3"):
                naast.focus()
                await uitgetypt(pilot)
                before, nu = _gezegd(tafel), app.screen.query_one(Voorlezen).nu
                await burst(pilot, zin)
                assert {een for een, _ in before ^ _gezegd(tafel)} <= {nu}, zin
                await pilot.press("escape")


def _gezegd(tafel: Tafel) -> set[tuple[str, str]]:
    """Give of each item whether it was heard, and who knew it too."""
    gehoord = {(een.inbreng_id, "gehoord") for een in nu_in_kast(tafel, Gehoord)}
    return gehoord | {(een.inbreng_id, een.stem_id) for een in nu_in_kast(tafel, WijOok)}
