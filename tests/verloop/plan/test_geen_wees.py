"""However a table adds, links, moves and removes: nothing in the plan becomes an orphan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from overleg.dossier import Afspraak, CasusDing, Vervolgstap, Voorwaarde, WatAls
from overleg.fouten import Fout
from overleg.keuzes import StapStand
from overleg.tekening.spoor import draw_spoor
from overleg.verloop import (
    Hangend,
    change_regel,
    geldend,
    leidraad_van,
    list_onveilig,
    remove_ding,
    report_stand,
    restore_ding,
    stam,
    trace,
    voorwaarde_van,
)
from tests.verloop.plan.reeks import Reeks

GETAL = st.integers(min_value=0, max_value=50)
REGELS: tuple[type[Afspraak] | type[WatAls], ...] = (Afspraak, WatAls)


class Wezen(RuleBasedStateMachine):
    """Builds a plan at random, over several meetings; `weg` is what was taken away."""

    def __init__(self) -> None:
        super().__init__()
        self.reeks = Reeks()
        self.weg: list[str] = []
        self.refused: Fout | None = None

    @initialize()
    def begin(self) -> None:
        self.reeks.voorwaarde()

    def pick(self, soort: type[CasusDing], getal: int) -> Any:
        found = self.reeks.dossier.van(soort)
        return found[getal % len(found)] if found else None

    def attempt(self, functie: Callable[..., Any], *args: Any, **kw: Any) -> bool:
        """Do something that may be refused; a refusal changes nothing."""
        before = self.reeks.dossier
        try:
            functie(*args, **kw)
        except Fout as fout:
            self.refused = fout
            unchanged = self.reeks.dossier is before
        else:
            return True
        assert unchanged
        return False

    @rule(voor=st.sampled_from(((), ("sem",), ("vader",), ("sem", "vader"))))
    def add_voorwaarde(self, voor: tuple[str, ...]) -> None:
        self.reeks.voorwaarde(voor=tuple(getattr(self.reeks, naam).id for naam in voor))

    @rule(soort=st.sampled_from(REGELS), getal=GETAL, los=st.booleans())
    def add_regel(self, soort: type[CasusDing], getal: int, los: bool) -> None:
        bij = None if los else self.pick(Voorwaarde, getal)
        make = self.reeks.afspraak if soort is Afspraak else self.reeks.watals
        self.attempt(make, bij)

    @rule(getal=GETAL, ander=GETAL, hoeveel=st.integers(0, 2))
    def add_actie(self, getal: int, ander: int, hoeveel: int) -> None:
        found = [self.pick(Voorwaarde, een) for een in (getal, ander)[:hoeveel]]
        ids = tuple(dict.fromkeys(een.id for een in found if een is not None))
        self.attempt(self.reeks.actie, "bellen", voorwaarden=ids)

    @rule(soort=st.sampled_from(REGELS), getal=GETAL, ander=GETAL, los=st.booleans())
    def link_regel(self, soort: type[CasusDing], getal: int, ander: int, los: bool) -> None:
        regel, bij = self.pick(soort, getal), self.pick(Voorwaarde, ander)
        if regel is not None and (los or bij is not None):
            naar = None if los else bij.id
            self.attempt(self.reeks.do, change_regel, regel, voorwaarde_id=naar)

    @rule(getal=GETAL, ander=GETAL)
    def link_actie(self, getal: int, ander: int) -> None:
        stap, bij = self.pick(Vervolgstap, getal), self.pick(Voorwaarde, ander)
        if stap is not None and bij is not None:
            ids = tuple(dict.fromkeys((*stap.voorwaarden, bij.id)))
            self.attempt(self.reeks.save, stap, voorwaarden=ids)

    @rule(getal=GETAL, hoe=st.sampled_from(("vraag", "mee", "naar")), ander=GETAL)
    def remove_voorwaarde(self, getal: int, hoe: str, ander: int) -> None:
        regel, naar = self.pick(Voorwaarde, getal), self.pick(Voorwaarde, ander)
        if regel is None:
            return
        kw = {"mee": hoe == "mee", "naar": naar if hoe == "naar" else None}
        if self.attempt(self.reeks.do, remove_ding, regel, **kw):
            self.weg.append(regel.id)
            return
        asked = isinstance(self.refused, Hangend)
        assert not asked or hoe == "vraag", "it asks only when nobody said what to do"

    @rule(soort=st.sampled_from((*REGELS, Vervolgstap)), getal=GETAL)
    def remove_regel(self, soort: type[CasusDing], getal: int) -> None:
        regel = self.pick(soort, getal)
        if regel is not None and self.attempt(self.reeks.do, remove_ding, regel):
            self.weg.append(regel.id)

    @rule()
    def restore(self) -> None:
        if self.weg:
            self.attempt(self.reeks.do, restore_ding, self.weg.pop())

    @rule(getal=GETAL, stand=st.sampled_from(StapStand))
    def report(self, getal: int, stand: StapStand) -> None:
        stap = self.pick(Vervolgstap, getal)
        if stap is not None:
            self.attempt(self.reeks.do, report_stand, stap, stand)

    @rule()
    def meet_again(self) -> None:
        if self.reeks.overleg.volgnummer < 4:
            self.reeks.volgende()
            self.weg.clear()

    @invariant()
    def no_line_hangs_under_what_does_not_hold(self) -> None:
        dossier, overleg_id = self.reeks.dossier, self.reeks.overleg_id
        for regel in (
            *geldend(dossier, Afspraak, overleg_id),
            *geldend(dossier, WatAls, overleg_id),
        ):
            if regel.voorwaarde_id is not None:
                assert voorwaarde_van(dossier, regel, overleg_id) is not None

    @invariant()
    def everything_is_in_the_trace_and_leads_back(self) -> None:
        dossier, overleg_id = self.reeks.dossier, self.reeks.overleg_id
        spoor = trace(dossier, overleg_id)
        under: dict[str, set[str]] = {}
        for een in spoor.voorwaarden:
            for line in (*een.afspraken, *een.stappen, *een.wat_als):
                under.setdefault(line.id, set()).add(een.voorwaarde.id)
        vrij = {een.id for een in spoor.vrij}
        for soort in REGELS:
            for regel in geldend(dossier, soort, overleg_id):
                assert (regel.id in under) is not (regel.id in vrij), "somewhere, and once"
        for line_id, boven in under.items():
            assert {een.id for een in spoor.boven(line_id)} == boven
        for persoon in spoor.personen:
            for een in persoon.voorwaarden:
                assert persoon.betrokkene in spoor.boven(een.voorwaarde)

    @invariant()
    def what_leads_nowhere_is_called_loose(self) -> None:
        dossier, overleg_id = self.reeks.dossier, self.reeks.overleg_id
        spoor = trace(dossier, overleg_id)
        for regel in spoor.vrij:
            if not isinstance(regel, Vervolgstap) or regel.voorwaarden:
                assert spoor.mist(regel), regel.soort
        holding = {stam(dossier, een) for een in geldend(dossier, Voorwaarde, overleg_id)}
        assert {stam(dossier, een.voorwaarde) for een in spoor.voorwaarden} == holding
        for mens in list_onveilig(dossier, overleg_id):
            has_one = any(mens.id in een.voorwaarde.voor for een in spoor.voorwaarden)
            assert has_one is not bool(spoor.mist(mens))

    @invariant()
    def the_picture_shows_every_line_and_every_loose_end_once(self) -> None:
        dossier, overleg = self.reeks.dossier, self.reeks.overleg
        spoor = trace(dossier, overleg.id)
        regels = draw_spoor(dossier, leidraad_van(overleg), overleg.id)
        shown = [regel.plek for regel in regels if not regel.is_los]
        for een in spoor.voorwaarden:
            assert f"voorwaarden/{een.voorwaarde.id}/" in shown
        for regel in spoor.vrij:
            assert sum(regel.id in plek for plek in shown) == 1
        assert sum(regel.is_los for regel in regels) == len(spoor.los)
        for place, tekst in enumerate(regels):
            assert tekst.boven < place


TestWezen = Wezen.TestCase
TestWezen.settings = settings(max_examples=40, stateful_step_count=30)
