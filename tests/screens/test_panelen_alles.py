"""Everything a step records can be typed, changed and taken away through its panel."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from overleg.dossier import CasusDing, Deelnemer, Inbreng
from overleg.dossier.zichtbaar import VOORZITTER
from overleg.formulier import Onderdeel
from overleg.formulier.rijen import DELEN
from overleg.keuzes import Onderwerp, StapSoort
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.inlezen import is_snelle_regel
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.panelen.vorm import Vorm, vorm_van
from overleg.screens.widgets.berichten import StemSchrijft
from overleg.screens.widgets.deelblok import DeelBlok
from overleg.screens.widgets.keuzeveld import KeuzeVeld
from overleg.screens.widgets.rijblok import RijBlok
from overleg.screens.widgets.veldregel import VeldRegel
from overleg.tafel import Tafel
from overleg.verloop import jump, reveal, skip_stap
from tests.screens.aan_tafel import Wekker, bespreek, nieuw_overleg, open_kast
from tests.screens.beeld import rust
from tests.screens.lopen import loopt

MAT = (100, 40)

ZONDER_TEKST = {"cijfer": "4", "leeftijd": "8", "nummer": "7", "kernvraag": "2"}
"""What is typed in a field that takes no words."""

MET_STEM = (StapSoort.OPSCHRIJVEN, StapSoort.VEILIGHEID, StapSoort.STRESSTEST)


def stappen() -> list[tuple[str, bool]]:
    zonder = [(str(soort), False) for soort in StapSoort if soort is not StapSoort.OPSCHRIJVEN]
    return [*zonder, *((str(soort), True) for soort in MET_STEM)]


@pytest.mark.parametrize(("stap", "met_stem"), stappen())
def test_every_field_of_a_step_can_be_filled_in(kast: Path, stap: str, met_stem: bool) -> None:
    asyncio.run(_fill_all(kast, stap, met_stem))


async def _fill_all(kast: Path, stap: str, met_stem: bool) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, stap, "volledig")
        tafel.apply(skip_stap(tafel.dossier, tafel.overleg_id, "nodig", "proef", tafel.nu))
        if tafel.stap.id != stap:
            tafel.apply(jump(tafel.dossier, tafel.overleg_id, stap, tafel.nu))
        if not met_stem:
            for onderwerp in (Onderwerp.INBRENG, Onderwerp.OORZAAK):
                tafel.apply(_inbreng(tafel))
                tafel.apply(
                    reveal(tafel.dossier, tafel.overleg_id, onderwerp, tafel.nu, reden="proef")
                )
        async with bespreek(tafel, MAT) as (app, pilot):
            stem_id = None
            if not met_stem:
                # Some choices take a line off the wall, so the chair looks at private lines too.
                await pilot.press("ctrl+s")
                await rust(pilot)
            if met_stem:
                stem_id = tafel.dossier.van(Deelnemer)[-1].id
                app.screen.post_message(StemSchrijft(stem_id))
                await rust(pilot)
            paneel = app.screen.query_one(Paneel)
            assert paneel.list_delen()
            # How a line may be shared is the same on every line: once in each step will do.
            gehad: set[str] = set()
            for deel in paneel.list_delen():
                await _fill_deel(pilot, tafel, deel, stem_id, gehad)


def _inbreng(tafel: Tafel) -> list[CasusDing]:
    """Give two items, so that there is something to contradict."""
    stem = tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[0]
    return [
        Inbreng(
            casus_id=tafel.casus_id,
            overleg_id=tafel.overleg_id,
            gemaakt_op=tafel.nu,
            stem_id=stem.id,
            tekst=tekst,
        )
        for tekst in ("zo", "anders")
    ]


async def _fill_deel(
    pilot: Any, tafel: Tafel, deel: DeelBlok, stem_id: str | None, gehad: set[str]
) -> None:
    onderdeel = deel.onderdeel
    if onderdeel.nieuw is not None:
        before = {rij.sleutel for rij in onderdeel.rijen}
        await _make_rij(pilot, deel)
        made = [blok for blok in deel.list_blokken() if blok.rij.sleutel not in before]
        assert made, f"{onderdeel.id}: no row was made"
        blok = made[0]
    else:
        blok = next(deel.list_blokken(), None)
        if blok is None:
            return
    await blok.open(meer=True)
    await pilot.pause()
    velden = list(blok.query(VeldRegel))
    namen = [veld.naam for veld in (*onderdeel.velden, *onderdeel.meer)]
    assert velden
    assert {v.adres.veld for v in velden} == set(namen)
    for veld in velden:
        if veld.adres.veld not in gehad:
            await _fill_veld(pilot, veld)
    leeg_ok = gehad | KAN_LEEG
    gehad |= {veld.naam for veld in DELEN}
    await pilot.pause()
    await blok.close()
    await rust(pilot)
    ding = _stored(tafel, onderdeel, blok, stem_id)
    leeg = [naam for naam in namen if naam not in leeg_ok and _is_leeg(ding, naam)]
    assert leeg == [], f"{onderdeel.id}: {leeg} stayed empty"


async def _make_rij(pilot: Any, deel: DeelBlok) -> None:
    assert deel.nieuw is not None
    deel.nieuw.focus_regel()
    await pilot.pause()
    lijn = deel.nieuw._veld
    vorm = vorm_van(deel.onderdeel.soort, lijn.naam)
    await pilot.press("1" if vorm in (Vorm.KEUZE, Vorm.MEER) else "x", "enter")
    await rust(pilot)
    if is_snelle_regel(deel.onderdeel):
        await pilot.press("tab")
        await rust(pilot)
    formulier = deel.nieuw.formulier
    if formulier is not None:
        for veld in formulier.velden():
            if veld.getypt == "":
                await _fill_veld(pilot, veld)
        await deel.nieuw.keep()
        await rust(pilot)


async def _fill_veld(pilot: Any, veld: VeldRegel) -> None:
    veld.invoer.focus()
    await pilot.pause()
    if isinstance(veld.invoer, KeuzeVeld):
        opties = veld.invoer._opties
        if opties and not veld.invoer.gekozen:
            # The last one: the first is often what a field starts with.
            toets = veld.invoer._aanbod()[-1][0]
            await pilot.press({"?": "question_mark"}.get(toets, toets))
            await pilot.pause()
            if len(pilot.app.screen_stack) > 2:
                # What hangs under a line that lapses goes with it.
                await pilot.press("j")
                await rust(pilot)
        return
    naam = veld.adres.veld
    if veld.concept.vorm is Vorm.GETYPT and naam not in ZONDER_TEKST:
        tekst = "politie" if naam == "organisatie_id" else "17 nov 2026"
    else:
        tekst = ZONDER_TEKST.get(naam, "xy")
    if veld.getypt:
        return
    for teken in tekst:
        await pilot.press("space" if teken == " " else teken)
    veld.save_now(af=True)


def _stored(tafel: Tafel, onderdeel: Onderdeel, blok: RijBlok, stem_id: str | None) -> CasusDing:
    fresh = Tafel(tafel.store, tafel.casus_id, tafel.overleg_id, tafel.klok)
    for found in fresh.onderdelen(VOORZITTER, stem_id):
        if found.id == onderdeel.id:
            rij = found.rij(blok.rij.sleutel)
            assert rij is not None, f"{onderdeel.id}: the row is gone"
            assert rij.ding is not None, f"{onderdeel.id}: nothing is stored"
            return rij.ding
    raise AssertionError(onderdeel.id)


def _is_leeg(ding: CasusDing, naam: str) -> bool:
    return getattr(ding, naam) in (None, "", ())


KAN_LEEG = frozenset({"na_id", "vervolgstap_id", "watals_id", "voorwaarde_id", "voorwaarden"})
"""References to things this meeting has none of yet."""


@loopt
async def test_a_row_can_be_changed_taken_away_and_put_back(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "nodig")
        async with bespreek(tafel, MAT) as (app, pilot):
            paneel = app.screen.query_one(Paneel)
            deel = next(d for d in paneel.list_delen() if d.onderdeel.id == "behoeften")
            await _make_rij(pilot, deel)
            blok = next(iter(deel.list_blokken()))
            await paneel.focus_plek(Adres("behoeften", blok.rij.sleutel, "tekst").plek)
            await pilot.press("!", "escape")
            await rust(pilot)
            ding = _stored(tafel, deel.onderdeel, blok, None)
            assert getattr(ding, "tekst", "").endswith("!")
            await pilot.press("delete")
            await rust(pilot)
            assert tafel.store.read_dossier(tafel.casus_id).vind(type(ding), ding.id) is None
            await pilot.press("ctrl+y")
            await rust(pilot)
            assert tafel.store.read_dossier(tafel.casus_id).vind(type(ding), ding.id) is not None
