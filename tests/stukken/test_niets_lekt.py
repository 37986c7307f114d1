"""Text hidden from a reader never occurs in any form made for that reader."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.dossier import Antwoord, Casus, CasusDing, Dossier, Organisatie, Overleg, Plek, Regel
from overleg.dossier.zichtbaar import (
    BESTUUR,
    CRISISDIENST,
    DEELNEMERS,
    INTERN,
    Lezer,
    zichtbaar_voor,
)
from overleg.keuzes import Delen, LezerSoort, StukSoort
from overleg.stukken import STUKKEN, VORMEN, build_stuk, render
from tests.dingen import dossiers
from tests.dossier.bouwen import NU
from tests.stukken.merktekens import MERK, mark, words_of
from tests.voorbeelden.lezen import NAMEN, read_voorbeeld

BUITEN = [CRISISDIENST, BESTUUR]
"""Readers who were not at the table; they may be left with no word at all."""


def _lezers(dossier: Dossier) -> list[Lezer]:
    organisaties = [Lezer(LezerSoort.ORGANISATIE, een.id) for een in dossier.van(Organisatie)]
    return [DEELNEMERS, INTERN, *organisaties]


def _hide(ding: CasusDing, keus: random.Random, organisaties: list[str]) -> CasusDing:
    if isinstance(ding, Plek):
        return ding.met(geheime_plek=keus.random() < 0.5, vrij_voor_kaart=keus.random() < 0.5)
    if isinstance(ding, Antwoord):
        return ding.met(delen=keus.choice(list(Delen)))
    if not isinstance(ding, Regel):
        return ding
    return ding.met(
        delen=keus.choice(list(Delen)),
        niet_met=keus.sample(organisaties, keus.randint(0, 2)),
        geheime_plek=keus.random() < 0.1,
        vrij_voor_kaart=keus.random() < 0.5,
    )


@pytest.mark.parametrize("naam", NAMEN)
@settings(max_examples=5)
@given(seed=st.integers(0, 2**32))
def test_hidden_words_of_an_example_are_in_no_paper(naam: str, seed: int) -> None:
    keus = random.Random(seed)
    voorbeeld = read_voorbeeld(naam).dossier
    gemerkt, _ = mark(voorbeeld.alle)
    namen = [een.id for een in voorbeeld.van(Organisatie)]
    dossier = Dossier(_hide(ding, keus, namen) for ding in gemerkt)
    for lezer in (*BUITEN, *keus.sample(_lezers(dossier), 3)):
        mag = words_of(zichtbaar_voor(dossier, lezer))
        assert mag or lezer in BUITEN
        for overleg in dossier.overleggen:
            _check(dossier, lezer, overleg, mag)


@settings(max_examples=20)
@given(dossiers(met=(Overleg,), hoogstens=15))
def test_any_case_can_be_printed_and_shows_nothing_hidden(dossier: Dossier) -> None:
    gemerkt, _ = mark(dossier.alle)
    for lezer in (*BUITEN, *_lezers(dossier)[:3]):
        # With its own hostile texts it must not break; with words it can be searched.
        for geval in (dossier, Dossier(gemerkt)):
            zichtbaar = zichtbaar_voor(geval, lezer)
            # A case that was taken away has no papers.
            for overleg in zichtbaar.overleggen if zichtbaar.van(Casus) else ():
                _check(geval, lezer, overleg, words_of(zichtbaar))


def _check(dossier: Dossier, lezer: Lezer, overleg: Overleg, mag: set[str]) -> None:
    for soort, recept in STUKKEN.items():
        if lezer.soort not in recept.lezers:
            continue
        mag_nu = mag
        if soort is StukSoort.ACUUTKAART:
            # Not even the chair gets a card with more on it than was released.
            mag_nu = mag & words_of(zichtbaar_voor(dossier, CRISISDIENST))
        document = build_stuk(soort, dossier, lezer, overleg_id=overleg.id, nu=NU)
        for vorm in VORMEN:
            shown = str(render(document, vorm))
            assert set(MERK.findall(shown)) <= mag_nu, (soort, vorm, lezer)
            if vorm == "tekst":
                assert max(cell_len(line) for line in shown.split("\n")) <= 80


@pytest.mark.parametrize("naam", NAMEN)
def test_a_paper_of_an_earlier_meeting_knows_nothing_of_a_later_one(naam: str) -> None:
    gemerkt, waar = mark(read_voorbeeld(naam).dossier.alle)
    dossier = Dossier(gemerkt)
    eerste, *latere = (een.id for een in dossier.overleggen)
    later = {ding.id for ding in dossier.alle if getattr(ding, "overleg_id", ding.id) in latere}
    for soort in STUKKEN:
        document = build_stuk(soort, dossier, INTERN, overleg_id=eerste, nu=NU)
        shown = MERK.findall(str(render(document, "json")))
        assert not [waar[word] for word in shown if waar[word][0] in later]
