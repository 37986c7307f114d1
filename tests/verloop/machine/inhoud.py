"""Random content: writing, showing, the plan, marking private, taking away and putting back."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from overleg.dossier import (
    Aanspreekpunt,
    Afspraak,
    Betrokkene,
    BlindeVlek,
    CasusDing,
    Cijfer,
    Contact,
    Deelbaar,
    Deelnemer,
    Inbreng,
    Klaar,
    Oorzaak,
    Organisatie,
    Overleg,
    Regie,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.fouten import Fout
from overleg.keuzes import (
    AkkoordMoment,
    Delen,
    GeenReden,
    JaNee,
    Onderwerp,
    OverlegStatus,
    StapStand,
    Uitkomst,
)
from overleg.verloop import (
    answer_nu,
    ask_akkoord,
    change_regel,
    hear,
    mark_prive,
    mark_tegenspraak,
    remove_ding,
    report_geen_inbreng,
    report_klaar,
    report_stand,
    restore_ding,
    reveal,
    say_wij_ook,
    undo_klaar,
)
from tests.verloop.machine.basis import Basis

REDEN = st.sampled_from(["", "Geen tijd"])
NUMMER = st.integers(min_value=0, max_value=1000)


class Inhoud(Basis):
    """Rules about what is written down."""

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
        ready = self.pick(Klaar, nummer)
        if nummer % 4 or isinstance(ready, str):
            stem = self.pick(Deelnemer, nummer)
            self.attempt(report_klaar, stem, onderwerp=onderwerp, ronde=ronde)
            return
        self.gone(
            self.attempt(undo_klaar, ready.stem_id, onderwerp=ready.onderwerp, ronde=ready.ronde)
        )

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
        lines = [ding for ding in self.zaak.dossier.alle if isinstance(ding, Deelbaar)]
        if lines:
            org = self.pick(Organisatie, nummer)
            self.attempt(mark_prive, lines[nummer % len(lines)], delen, niet_met=[org])

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
