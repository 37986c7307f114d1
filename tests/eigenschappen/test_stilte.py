"""What is written in silence is nowhere before it is shown, and afterwards only where it may be.

Random meetings: voices write, are ready, show, mark lines as private, come, leave, stop. At any
moment two things must hold for every reader who is not the voice itself:

- no word that was written in silence occurs in anything that reader can get to see;
- nothing that reader can get to see differs from a case in which it was never written. So no
  score can be told either, not even by a mean, a count or an order.
"""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from overleg.dossier import CasusDing, Cijfer, Dossier, Inbreng, Onthulling, Oorzaak
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, VOORZITTER, ZAAL, Lezer
from overleg.dossier.zichtbaar import regel as zichtregel
from overleg.keuzes import Delen, LezerSoort, Onderwerp
from overleg.verloop import mark_prive, reveal
from tests.conftest import NU
from tests.eigenschappen import uitingen
from tests.eigenschappen.lezers import is_eigen, list_lezers, may_never_read, onderwerp_van
from tests.eigenschappen.uitingen import list_algemeen, list_uitingen
from tests.verloop.machine.machine import Machine
from tests.verloop.opzet import Tafel

WOORD = re.compile("GEHEIM[0-9]+X")


def is_stil(dossier: Dossier, ding: CasusDing) -> bool:
    """Tell whether a thing was not shown yet, straight from the reveals there are."""
    shown = [(een.overleg_id, een.onderwerp, een.ronde) for een in dossier.van(Onthulling)]
    return onderwerp_van(ding) not in shown


def check_stilte(dossier: Dossier, geheim: dict[str, str], overleg_id: str, keus: Random) -> None:
    """Check everything that can be seen of a case.

    Args:
        dossier: the case.
        geheim: of each thing that was written in silence the word that stands in it.
        overleg_id: the meeting that is going on.
        keus: chooses whom of many readers of one kind is looked at.
    """
    written = [ding for ding in dossier.alle if ding.id in geheim]
    stil = [ding for ding in written if is_stil(dossier, ding)]
    for lezer in choose(list_lezers(dossier), keus):
        hidden = {ding.id for ding in stil if not is_eigen(ding, lezer)}
        never = hidden | {een.id for een in written if may_never_read(dossier, een, lezer)}
        words = {geheim[ding_id]: ding_id for ding_id in never}
        # A case in which what this reader may not see was never written.
        without = Dossier(ding for ding in dossier.alle if ding.id not in hidden)
        seen = dict(list_uitingen(dossier, lezer, NU))
        for wat, tekst in seen.items():
            found = words.keys() & set(WOORD.findall(tekst))
            assert not found, f"{wat} voor {lezer} zegt {found}"
        assert seen == dict(list_uitingen(without, lezer, NU)), lezer
    words = {geheim[ding.id] for ding in stil}
    other = Dossier(change(ding) if ding in stil else ding for ding in dossier.alle)
    seen = dict(list_algemeen(dossier, overleg_id, NU))
    for wat, tekst in seen.items():
        assert not words & set(WOORD.findall(tekst)), wat
    assert seen == dict(list_algemeen(other, overleg_id, NU))


def choose(lezers: list[Lezer], keus: Random) -> list[Lezer]:
    """Give every kind of reader, and of the kinds that are somebody one of them."""
    per_soort: dict[LezerSoort, list[Lezer]] = {}
    for lezer in lezers:
        per_soort.setdefault(lezer.soort, []).append(lezer)
    return [keus.choice(found) for found in per_soort.values()]


def change(ding: CasusDing) -> CasusDing:
    """Give a thing as another voice could have written it: other words, another score."""
    if isinstance(ding, Cijfer):
        cijfer = 10 - ding.cijfer if ding.cijfer not in (None, 5) else 0
        return ding.met(toelichting="iets anders", cijfer=cijfer)
    veld = "tekst" if "tekst" in type(ding).model_fields else "toelichting"
    return ding.met(**{veld: "iets anders"})


class Stilte(Machine):
    """The random meetings; now and then everything that can be seen is looked at."""

    @rule(keus=st.integers(0, 2**16))
    def kijk(self, keus: int) -> None:
        check_stilte(self.zaak.dossier, self.geheim, self.zaak.overleg_id, Random(keus))

    def teardown(self) -> None:
        if self.zaak.overleg_id:
            check_stilte(self.zaak.dossier, self.geheim, self.zaak.overleg_id, Random(0))


TestStilte = Stilte.TestCase
# Making a meeting that leaks smaller takes many minutes; the reader and the word say enough.
TestStilte.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


def a_meeting(*shown: Onderwerp) -> tuple[Tafel, dict[str, str]]:
    """Give a meeting in which two voices wrote what can be written in silence."""
    tafel = Tafel()
    geheim: dict[str, str] = {}
    for nummer, stem in enumerate((tafel.wijk, tafel.juf)):
        for soort, veld, velden in (
            (Inbreng, "tekst", {}),
            (Oorzaak, "tekst", {}),
            (Cijfer, "toelichting", {"betrokkene_id": tafel.sem.id, "cijfer": 2 + 5 * nummer}),
        ):
            woord = f"GEHEIM{nummer}{len(geheim)}X"
            ding = tafel.make(soort, stem_id=stem.id, **{veld: f"Sem zei {woord}.", **velden})
            geheim[ding.id] = woord
    for onderwerp in shown:
        tafel.do(reveal, onderwerp, reden="Geen tijd")
    return tafel, geheim


def test_a_meeting_before_and_after_each_reveal() -> None:
    for shown in ((), (Onderwerp.INBRENG,), tuple(Onderwerp)):
        tafel, geheim = a_meeting(*shown)
        for seed in range(3):
            check_stilte(tafel.dossier, geheim, tafel.overleg_id, Random(seed))


def test_after_the_reveal_there_is_something_to_see() -> None:
    # Otherwise everything above would hold of an empty program.
    tafel, geheim = a_meeting(*Onderwerp)
    for lezer in (VOORZITTER, ZAAL, DEELNEMERS, INTERN):
        said = " ".join(tekst for _, tekst in list_uitingen(tafel.dossier, lezer, NU))
        assert set(geheim.values()) <= set(WOORD.findall(said)), lezer


@pytest.mark.parametrize("soort", [Inbreng, Cijfer, Oorzaak])
def test_a_hole_in_the_one_function_is_noticed(
    soort: type[CasusDing], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = zichtregel.is_getoond
    monkeypatch.setattr(
        zichtregel, "is_getoond", lambda ding, kamer: isinstance(ding, soort) or whole(ding, kamer)
    )
    tafel, geheim = a_meeting()
    with pytest.raises(AssertionError, match="zegt"):
        check_stilte(tafel.dossier, geheim, tafel.overleg_id, Random(0))


def test_a_score_that_shows_without_its_words_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    # A number cannot be searched for: only the comparison with another case can find it.
    tafel, _ = a_meeting()
    monkeypatch.setattr(
        uitingen,
        "overzicht",
        lambda dossier, overleg_id: sum(een.cijfer or 0 for een in dossier.van(Cijfer)),
    )
    written = {een.id: "GEHEIM" for een in tafel.dossier.van(Cijfer)}
    with pytest.raises(AssertionError):
        check_stilte(tafel.dossier, written, tafel.overleg_id, Random(0))


@pytest.mark.parametrize("delen", list(Delen))
def test_a_shown_line_goes_no_further_than_it_may(delen: Delen) -> None:
    tafel, geheim = a_meeting(*Onderwerp)
    for ding in tafel.dossier.alle:
        if ding.id in geheim:
            tafel.do(mark_prive, ding, delen, niet_met=[tafel.ggz.id])
    for seed in range(3):
        check_stilte(tafel.dossier, geheim, tafel.overleg_id, Random(seed))
