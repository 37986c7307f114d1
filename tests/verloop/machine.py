"""Everything a table can do, in any order: the rules of the random meetings.

What must always hold is checked in `test_toestanden.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from overleg.dossier import (
    Aanspreekpunt,
    Afspraak,
    Betrokkene,
    BlindeVlek,
    CasusDing,
    Cijfer,
    Contact,
    Deelnemer,
    Inbreng,
    Oorzaak,
    Organisatie,
    Overleg,
    Regel,
    Regie,
    StapStatus,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.keuzes import (
    AkkoordMoment,
    AkkoordUitkomst,
    Delen,
    GeenReden,
    JaNee,
    Manier,
    Onderwerp,
    OverlegStatus,
    Rol,
    StapStand,
    StapUitkomst,
    Uitkomst,
)
from overleg.verloop import (
    PoortDicht,
    add_bericht,
    answer_nu,
    ask_akkoord,
    cancel_stop,
    change_regel,
    check_poorten,
    come_in,
    finish_overleg,
    go_back,
    go_next,
    hear,
    huidige_plek,
    jump,
    leave,
    leidraad_van,
    mark_prive,
    mark_tegenspraak,
    park,
    pause_overleg,
    remove_ding,
    reopen_overleg,
    report_geen_inbreng,
    report_klaar,
    report_nu_onveilig,
    report_stand,
    restore_ding,
    resume_overleg,
    return_from_jump,
    reveal,
    save_plek,
    say_wij_ook,
    set_scherm_leeg,
    skip_stap,
    stop_overleg,
    undo_klaar,
)
from tests.verloop.opzet import Zaak

ZIN = re.compile(r".*[^ ].*[.?](?: \(en nog [0-9]+\))?", re.DOTALL)
"""A sentence as a user reads it; what is open may say how much more there is."""


def check_zinnen(fout: Fout) -> None:
    """Check that a refusal has three Dutch sentences."""
    for zin in (fout.wat, fout.bewaard, fout.nu):
        assert ZIN.fullmatch(zin), zin
        assert zin[0].isupper() or zin[0] == "“", zin


REDEN = st.sampled_from(["", "Geen tijd"])
NUMMER = st.integers(min_value=0, max_value=1000)


class Machine(RuleBasedStateMachine):
    """A case in which anything may happen; `hand` is the case, the rest is what tests remember."""

    def __init__(self) -> None:
        super().__init__()
        self.zaak = Zaak()
        self.geheim: dict[str, str] = {}
        self.teller = count()
        self.weggehaald: set[str] = set()
        self.onthuld = 0
        self.schoon: set[str] = set()
        self.plannen: dict[str, list[tuple[str, str]]] = {}

    # What the rules use.

    def attempt(self, functie: Callable[..., Wijzigingen], *args: Any, **kw: Any) -> Wijzigingen:
        """Do something, or see it refused in three Dutch sentences with nothing changed."""
        before = self.zaak.dossier
        try:
            return self.zaak.do(functie, *args, **kw)
        except Fout as fout:
            assert self.zaak.dossier is before
            check_zinnen(fout)
            return ()

    def pick(self, soort: type[CasusDing], nummer: int) -> Any:
        """Choose one of the things there are, or an id that does not exist."""
        found = self.zaak.dossier.van(soort)
        return found[nummer % len(found)] if found else "nergens"

    def make(self, soort: type[CasusDing], **velden: Any) -> CasusDing | None:
        try:
            return self.zaak.make(soort, **velden)
        except Fout:
            return None

    def stap_ids(self) -> list[str]:
        return [stap.id for stap in leidraad_van(self.zaak.overleg).stappen]

    def hide(self, soort: type[CasusDing], veld: str, **velden: Any) -> None:
        """Write something in silence, with a word in it that may be seen nowhere else."""
        woord = f"GEHEIM{next(self.teller)}X"
        made = self.make(soort, **{veld: f"zeg {woord} niet", **velden})
        if made is not None:
            self.geheim[made.id] = woord

    def remember_gates(self) -> None:
        """Remember which steps have nothing open, right before some of them may become done."""
        poorten = check_poorten(self.zaak.dossier, self.zaak.overleg_id)
        self.schoon = {
            f"{self.zaak.overleg_id}/{stap}" for stap, poort in poorten.items() if not poort.open
        }

    # The rules themselves.

    @initialize(ver=st.integers(min_value=0, max_value=3))
    def begin(self, ver: int) -> None:
        """Begin with an empty meeting, or one in which something was written, shown, carried."""
        zaak = self.zaak
        orgs = [zaak.organisatie(naam) for naam in ("Politie", "School", "GGZ")]
        zaak.mens("Sem", Rol.KIND)
        zaak.mens("Vader", Rol.OUDER)
        zaak.plan("uur")
        for org in orgs:
            zaak.stem(org)
        zaak.start()
        if ver:
            self.write_some()
        if ver > 1:
            for onderwerp in Onderwerp:
                self.tonen(onderwerp, 1, "Geen tijd")
        if ver > 2:
            self.afronden("Geen tijd", heropen=False)
            self.volgend_overleg()
            self.write_some()

    def write_some(self) -> None:
        """Let two voices write, and make a small plan."""
        for nummer in range(2):
            for wat in ("inbreng", "cijfer", "oorzaak"):
                self.schrijf(nummer * 2, wat)
        for nummer, wat in enumerate((Voorwaarde, Afspraak, WatAls, Vervolgstap, Voorwaarde), 1):
            self.plan(nummer, wat)

    @rule(reden=REDEN)
    def verder(self, reden: str) -> None:
        self.remember_gates()
        stap = self.zaak.stap
        poort = check_poorten(self.zaak.dossier, self.zaak.overleg_id)[stap]
        status = next((s for s in self.zaak.van(StapStatus) if s.stap == stap), None)
        allowed = status is not None and (
            status.poort_reden or (status.uitkomst is not StapUitkomst.OPEN and status.reden)
        )
        shut = poort.hard and poort.open and not reden and not allowed
        if self.zaak.overleg.status is not OverlegStatus.BEZIG:
            assert self.attempt(go_next, reden=reden) == ()
        elif shut:
            with pytest.raises(PoortDicht) as caught:
                self.zaak.do(go_next, reden=reden)
            assert caught.value.poort == poort
            check_zinnen(caught.value)
        else:
            self.zaak.do(go_next, reden=reden)

    @rule()
    def terug(self) -> None:
        done = {s.stap for s in self.zaak.van(StapStatus) if s.uitkomst is StapUitkomst.GEDAAN}
        self.attempt(go_back)
        assert done <= {
            s.stap for s in self.zaak.van(StapStatus) if s.uitkomst is StapUitkomst.GEDAAN
        }

    @rule(nummer=NUMMER, terug=st.booleans())
    def spring(self, nummer: int, terug: bool) -> None:
        self.attempt(save_plek, f"veld/{nummer}")
        before = huidige_plek(self.zaak.dossier, self.zaak.overleg_id)
        ids = self.stap_ids()
        moved = self.attempt(jump, ids[nummer % len(ids)], plek="ergens/anders")
        if terug and moved and self.zaak.stap != before[0].id:
            self.zaak.do(return_from_jump)
            assert huidige_plek(self.zaak.dossier, self.zaak.overleg_id) == before

    @rule(nummer=NUMMER, reden=REDEN)
    def overslaan(self, nummer: int, reden: str) -> None:
        ids = self.stap_ids()
        self.attempt(skip_stap, ids[nummer % len(ids)], reden)

    @rule(dagen=st.integers(min_value=0, max_value=3))
    def pauze(self, dagen: int) -> None:
        before = huidige_plek(self.zaak.dossier, self.zaak.overleg_id)
        self.attempt(pause_overleg)
        self.zaak.tik(timedelta(days=dagen))
        if dagen:
            self.attempt(resume_overleg)
        assert huidige_plek(self.zaak.dossier, self.zaak.overleg_id) == before

    @rule(stoppen=st.booleans())
    def stoppen(self, stoppen: bool) -> None:
        self.remember_gates()
        if stoppen:
            self.attempt(stop_overleg, "Brandalarm")
        else:
            self.attempt(cancel_stop)

    @rule(reden=REDEN, heropen=st.booleans())
    def afronden(self, reden: str, heropen: bool) -> None:
        self.remember_gates()
        before = huidige_plek(self.zaak.dossier, self.zaak.overleg_id)
        self.attempt(finish_overleg, reden=reden)
        if heropen:
            self.attempt(reopen_overleg)
        assert huidige_plek(self.zaak.dossier, self.zaak.overleg_id) == before

    @rule()
    def volgend_overleg(self) -> None:
        if self.zaak.overleg.status is OverlegStatus.AFGEROND:
            self.zaak.plan("uur")
            self.zaak.start()

    @rule(nummer=NUMMER, wat=st.sampled_from(["inbreng", "inbreng", "oorzaak", "cijfer", "geen"]))
    def schrijf(self, nummer: int, wat: str) -> None:
        voices = self.zaak.van(Deelnemer)
        if not voices:
            return
        stem = voices[nummer % len(voices)]
        if wat == "inbreng":
            delen = list(Delen)[nummer % 2]
            self.hide(Inbreng, "tekst", stem_id=stem.id, delen=delen)
        elif wat == "oorzaak":
            self.hide(Oorzaak, "tekst", stem_id=stem.id)
        elif wat == "cijfer":
            mens = self.pick(Betrokkene, nummer)
            if not isinstance(mens, str):
                self.hide(
                    Cijfer,
                    "toelichting",
                    stem_id=stem.id,
                    betrokkene_id=mens.id,
                    ronde=1 + nummer % 2,
                    cijfer=nummer % 11,
                )
        else:
            woord = f"GEHEIM{next(self.teller)}X"
            made = self.attempt(report_geen_inbreng, stem, GeenReden.MAG_NIET, toelichting=woord)
            if made:
                self.geheim[made[0].id] = woord

    @rule(nummer=NUMMER, onderwerp=st.sampled_from(Onderwerp), ronde=st.integers(1, 2))
    def klaar(self, nummer: int, onderwerp: Onderwerp, ronde: int) -> None:
        stem = self.pick(Deelnemer, nummer)
        if nummer % 4:
            self.attempt(report_klaar, stem, onderwerp=onderwerp, ronde=ronde)
        else:
            self.gone(self.attempt(undo_klaar, stem, onderwerp=onderwerp, ronde=ronde))

    @rule(onderwerp=st.sampled_from(Onderwerp), ronde=st.integers(1, 2), reden=REDEN)
    def tonen(self, onderwerp: Onderwerp, ronde: int, reden: str) -> None:
        made = self.attempt(reveal, onderwerp, ronde=ronde, reden=reden)
        self.onthuld += len(made)

    @rule(een=NUMMER, ander=NUMMER)
    def lees(self, een: int, ander: int) -> None:
        one, other = self.pick(Inbreng, een), self.pick(Inbreng, ander)
        self.attempt(hear, one)
        self.attempt(say_wij_ook, one, self.pick(Deelnemer, ander))
        self.attempt(mark_tegenspraak, one, other)

    @rule(nummer=NUMMER, delen=st.sampled_from(Delen))
    def prive(self, nummer: int, delen: Delen) -> None:
        lines = [ding for ding in self.zaak.dossier.alle if isinstance(ding, Regel)]
        if lines:
            org = self.pick(Organisatie, nummer)
            self.attempt(mark_prive, lines[nummer % len(lines)], delen, niet_met=[org])

    @rule(nummer=NUMMER)
    def tussendoor(self, nummer: int) -> None:
        actie = "politie erheen" if nummer % 2 else ""
        self.attempt(report_nu_onveilig, wie="Sem", actie=actie, spring=nummer % 3 == 0)
        self.attempt(add_bericht, "vader is weg")
        self.attempt(park, "zijpad")
        self.attempt(answer_nu, JaNee.NEE)
        self.attempt(set_scherm_leeg, nummer % 2 == 0)

    @rule(nummer=NUMMER, weg=st.booleans())
    def aanwezig(self, nummer: int, weg: bool) -> None:
        if weg:
            said = AkkoordUitkomst.AKKOORD if nummer % 2 else None
            self.attempt(leave, self.pick(Deelnemer, nummer), akkoord=said)
        elif nummer % 2:
            self.attempt(come_in, deelnemer=self.pick(Deelnemer, nummer), manier=Manier.VIDEO)
        elif len(self.zaak.van(Deelnemer)) < 6:
            self.attempt(come_in, organisatie=self.pick(Organisatie, nummer))

    @rule(moment=st.sampled_from(AkkoordMoment))
    def akkoord(self, moment: AkkoordMoment) -> None:
        self.attempt(ask_akkoord, moment)

    @rule(nummer=NUMMER, uitkomst=st.sampled_from(Uitkomst))
    def oordeel(self, nummer: int, uitkomst: Uitkomst) -> None:
        mens = self.pick(Betrokkene, nummer)
        if not isinstance(mens, str):
            try:
                self.zaak.oordeel(mens, uitkomst, reden="x")
            except Fout:
                return

    @rule()
    def voldoe(self) -> None:
        """Do what the gates ask, so that they are also passed with nothing open."""
        self.attempt(answer_nu, JaNee.NEE)
        for moment in AkkoordMoment:
            self.attempt(ask_akkoord, moment)
        self.make(Regie, naam="De Wit")
        self.make(Aanspreekpunt, naam="Anne", buiten_uren="0800")
        for mens in self.zaak.dossier.van(Betrokkene):
            self.make(Contact, betrokkene_id=mens.id)
        if self.zaak.overleg.status is not OverlegStatus.AFGEROND:
            self.zaak.save(self.zaak.overleg, vraag="Waar slaapt Sem?", beantwoord=JaNee.JA)

    @rule(nummer=NUMMER, wat=st.sampled_from([Voorwaarde, Afspraak, WatAls, Vervolgstap]))
    def plan(self, nummer: int, wat: type[CasusDing]) -> None:
        line = self.pick(Voorwaarde, nummer)
        onder = None if isinstance(line, str) or nummer % 5 == 0 else line.id
        if wat is Voorwaarde:
            mens = self.pick(Betrokkene, nummer)
            self.make(Voorwaarde, tekst=f"v{nummer}", voor=() if mens == "nergens" else (mens.id,))
        elif wat is Vervolgstap:
            self.make(
                Vervolgstap, wat=f"a{nummer}", eigenaar="Bos", voorwaarden=(onder,) if onder else ()
            )
        else:
            self.make(wat, voorwaarde_id=onder)

    @rule(nummer=NUMMER, wat=st.sampled_from([Voorwaarde, Afspraak, WatAls]), naar=NUMMER)
    def plan_anders(self, nummer: int, wat: type[CasusDing], naar: int) -> None:
        target = self.pick(wat, nummer)
        if wat is Voorwaarde:
            self.attempt(change_regel, target, tekst=f"w{nummer}")
        else:
            line = self.pick(Voorwaarde, naar)
            onder = None if isinstance(line, str) else line.id
            self.attempt(change_regel, target, voorwaarde_id=onder)

    @rule(nummer=NUMMER, mee=st.booleans(), naar=st.none() | NUMMER)
    def plan_weg(self, nummer: int, mee: bool, naar: int | None) -> None:
        ander = None if naar is None else self.pick(Voorwaarde, naar)
        target = self.pick((Voorwaarde, Afspraak, WatAls)[nummer % 3], nummer)
        self.gone(self.attempt(remove_ding, target, mee=mee, naar=ander))

    @rule(nummer=NUMMER, stand=st.sampled_from(StapStand))
    def melding(self, nummer: int, stand: StapStand) -> None:
        self.attempt(report_stand, self.pick(Vervolgstap, nummer), stand)

    @rule(nummer=NUMMER)
    def vlek(self, nummer: int) -> None:
        stap = self.pick(Vervolgstap, nummer)
        self.make(BlindeVlek, tekst="x", vervolgstap_id=None if stap == "nergens" else stap.id)

    @rule(nummer=NUMMER)
    def haal_weg(self, nummer: int) -> None:
        alle = [ding for ding in self.zaak.dossier.alle if not isinstance(ding, Overleg)]
        self.gone(self.attempt(remove_ding, alle[nummer % len(alle)]))

    @rule(nummer=NUMMER)
    def haal_terug(self, nummer: int) -> None:
        alle = self.zaak.dossier.alle
        gone = [ding for ding in alle if ding.gewist_op is not None] or list(alle)
        for ding in self.attempt(restore_ding, gone[nummer % len(gone)]):
            self.weggehaald.discard(ding.id)

    def gone(self, wijzigingen: Wijzigingen) -> None:
        """Remember what was taken away on purpose."""
        self.weggehaald |= {ding.id for ding in wijzigingen if ding.gewist_op is not None}
