"""The pictures in words: what the wall shows side by side can be followed line by line."""

from __future__ import annotations

import io

from overleg.dossier import Gehoord, Tegenspraak
from overleg.gesprek import run_gesprek
from overleg.store import Store
from tests.formulier.bouwen import read_linde
from tests.gesprek.conftest import Wekker


def lead(store: Store, klok: Wekker, antwoorden: str) -> str:
    """Go on with the second meeting of the example, which is at 'Tegelijk tonen'."""
    store.apply(ding.met(versie=0) for ding in read_linde().alle)
    casus = store.find_casus("2026-0007")
    uit = io.StringIO()
    invoer = io.StringIO(antwoorden)
    assert run_gesprek(store, casus, leidraad=None, klok=klok, invoer=invoer, uitvoer=uit) == 0
    return uit.getvalue()


def test_everything_is_said_per_voice_the_people_first_and_blind_spots_below(
    store: Store, klok: Wekker
) -> None:
    gezegd = lead(store, klok, "/klaar\n")
    mensen, arts, school = (
        gezegd.index(kop) for kop in ("❝ De mensen zelf", "\n✚ Huisarts\n", "\n▲ School\n")
    )
    assert mensen < arts < school
    eigen = gezegd[school:]
    assert eigen.index("Wat is er gebeurd?") < eigen.index("Blinde vlek: weten wij niet")
    assert "3. Sem kwam zonder jas en zonder eten." in eigen
    assert "spreekt 29 tegen" in gezegd
    assert "Geen inbreng: niet nagekeken." in gezegd


def test_the_timeline_and_a_contradiction_can_be_asked_for(store: Store, klok: Wekker) -> None:
    gezegd = lead(store, klok, "/tijdlijn\n/tegenspraak\n1\n2\nhet tijdstip\n/klaar\n")
    assert "do 12 november 2026" in gezegd
    assert "Moeder kwam in de zomer met een blauwe plek op haar arm." in gezegd
    dossier = store.read_dossier("lin-casus")
    assert dossier.van_overleg(Tegenspraak, "lin-m2")[-1].toelichting == "het tijdstip"


def test_an_item_is_read_with_its_number_and_enter_means_heard(store: Store, klok: Wekker) -> None:
    gezegd = lead(store, klok, "\n/klaar\n")
    assert "✚ Huisarts: 10. Moeder keek bij elk geluid naar de deur." in gezegd
    heard = {een.inbreng_id for een in store.read_dossier("lin-casus").van(Gehoord)}
    assert "lin-m2-inbreng-11" in heard


def test_the_family_is_told_in_words(store: Store, klok: Wekker) -> None:
    gezegd = lead(store, klok, "/spring mensen\n/klaar\n")
    assert "Bij Moeder Linde" in gezegd
    assert "Sem, Noa en Bo ─ is kind van → Moeder Linde en Vader Linde" in gezegd
    assert "niet alleen gesproken" in gezegd
