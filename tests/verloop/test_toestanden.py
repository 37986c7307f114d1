"""Whatever a table does, in whatever order, these things hold."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import invariant

from overleg.dossier import (
    Afspraak,
    Deelnemer,
    Onthulling,
    Overleg,
    StapStatus,
    Voorwaarde,
    WatAls,
    find_loshangend,
)
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, VOORZITTER, ZAAL, stem, zichtbaar_voor
from overleg.keuzes import OverlegStatus, StapUitkomst
from overleg.verloop import (
    HARDE_SOORTEN,
    check_afronden,
    check_poorten,
    geldend,
    huidige_stap,
    is_verborgen,
    leesvolgorde,
    leidraad_van,
    lopend_overleg,
    overzicht,
    tijdlijn,
    tot_nu_toe,
    trace,
    voorwaarde_van,
    zin_eindtijd,
)
from tests.verloop.machine.machine import Machine


class Toestanden(Machine):
    """The random meetings, with what must always hold."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.gedaan: set[str] = set()

    @invariant()
    def nothing_is_lost(self) -> None:
        alle = self.zaak.dossier.alle
        ids = {ding.id for ding in alle}
        assert self.ids <= ids
        self.ids = ids
        assert {ding.id for ding in alle if ding.gewist_op is not None} <= self.weggehaald

    @invariant()
    def nothing_dangles(self) -> None:
        assert list(find_loshangend(self.zaak.dossier)) == []

    @invariant()
    def nothing_hidden_is_seen(self) -> None:
        dossier = self.zaak.dossier
        hidden = {
            ding.id: (ding, self.geheim[ding.id])
            for ding in dossier.alle
            if ding.id in self.geheim and is_verborgen(dossier, ding)
        }
        if not hidden:
            return
        readers = [VOORZITTER, ZAAL, DEELNEMERS, INTERN]
        readers += [stem(een) for een in self.zaak.van(Deelnemer)]
        for lezer in readers:
            seen = zichtbaar_voor(dossier, lezer)
            text = "\n".join(ding.model_dump_json() for ding in seen.alle)
            for ding, woord in hidden.values():
                own = lezer.wie_id is not None and getattr(ding, "stem_id", None) == lezer.wie_id
                assert own or woord not in text
        said = self.everything_said()
        for _, woord in hidden.values():
            assert woord not in said

    def everything_said(self) -> str:
        """Give every sentence and list that the verloop itself makes of the dossier."""
        dossier, overleg_id = self.zaak.dossier, self.zaak.overleg_id
        parts: list[object] = [
            *check_poorten(dossier, overleg_id).values(),
            *check_afronden(dossier, overleg_id),
            *tot_nu_toe(dossier, overleg_id),
            *tijdlijn(dossier),
            *leesvolgorde(dossier, overleg_id),
            *overzicht(dossier, overleg_id),
            zin_eindtijd(dossier, overleg_id, self.zaak.nu),
        ]
        return "\n".join(repr(part) for part in parts)

    @invariant()
    def only_the_reveal_reveals(self) -> None:
        assert len(self.zaak.dossier.van(Onthulling)) == self.onthuld

    @invariant()
    def the_meeting_is_at_a_step_of_its_script(self) -> None:
        for overleg in self.zaak.dossier.overleggen:
            assert huidige_stap(overleg) in leidraad_van(overleg).stappen
            assert overleg.stap in ("", huidige_stap(overleg).id)
        going = [
            een
            for een in self.zaak.dossier.overleggen
            if een.status in (OverlegStatus.BEZIG, OverlegStatus.PAUZE)
        ]
        assert len(going) <= 1
        assert lopend_overleg(self.zaak.dossier) == (going[0] if going else None)

    @invariant()
    def no_hard_gate_was_passed_without_a_reason(self) -> None:
        for overleg in self.zaak.dossier.overleggen:
            script = leidraad_van(overleg)
            for status in self.zaak.dossier.van_overleg(StapStatus, overleg.id):
                if script.stap(status.stap).soort not in HARDE_SOORTEN:
                    continue
                key = f"{overleg.id}/{status.stap}"
                if status.uitkomst is StapUitkomst.GEDAAN and key not in self.gedaan:
                    assert status.poort_reden or key in self.schoon
                    self.gedaan.add(key)
                if status.uitkomst is StapUitkomst.OVERGESLAGEN:
                    assert status.reden
        self.schoon = set()

    @invariant()
    def no_line_hangs_under_nothing(self) -> None:
        if not self.zaak.overleg_id:
            return
        dossier, overleg_id = self.zaak.dossier, self.zaak.overleg_id
        lines: list[Afspraak | WatAls] = [*geldend(dossier, Afspraak, overleg_id)]
        lines += geldend(dossier, WatAls, overleg_id)
        for line in lines:
            if line.voorwaarde_id is not None:
                assert voorwaarde_van(dossier, line, overleg_id) is not None
        for einde in trace(dossier, overleg_id).los:
            assert einde.ding.gewist_op is None

    @invariant()
    def the_plan_of_a_finished_meeting_stands(self) -> None:
        for overleg in self.zaak.dossier.overleggen:
            if overleg.status is not OverlegStatus.AFGEROND:
                self.plannen.pop(overleg.id, None)
                continue
            plan = self.read_plan(overleg)
            assert self.plannen.setdefault(overleg.id, plan) == plan

    def read_plan(self, overleg: Overleg) -> list[tuple[str, str]]:
        """Give the lines that hold at a meeting, with what they say."""
        dossier = self.zaak.dossier
        return [
            *((een.id, een.tekst) for een in geldend(dossier, Voorwaarde, overleg.id)),
            *((een.id, str(een.voorwaarde_id)) for een in geldend(dossier, Afspraak, overleg.id)),
            *((een.id, str(een.voorwaarde_id)) for een in geldend(dossier, WatAls, overleg.id)),
        ]


TestToestanden = Toestanden.TestCase
TestToestanden.settings = settings(settings(), stateful_step_count=40)
