"""Random walks: through the steps, with breaks, stops, news, and people coming and going."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from overleg.dossier import (
    Deelnemer,
    Organisatie,
    StapStatus,
)
from overleg.keuzes import (
    AkkoordMoment,
    AkkoordUitkomst,
    JaNee,
    Manier,
    OverlegStatus,
    StapUitkomst,
)
from overleg.verloop import (
    PoortDicht,
    add_bericht,
    answer_nu,
    ask_akkoord,
    cancel_stop,
    check_poorten,
    come_in,
    finish_overleg,
    go_back,
    go_next,
    huidige_plek,
    jump,
    leave,
    park,
    pause_overleg,
    reopen_overleg,
    report_nu_onveilig,
    resume_overleg,
    return_from_jump,
    save_plek,
    set_scherm_leeg,
    skip_stap,
    stop_overleg,
)
from tests.verloop.machine.basis import Basis, check_zinnen

REDEN = st.sampled_from(["", "Geen tijd"])
NUMMER = st.integers(min_value=0, max_value=1000)


class Gang(Basis):
    """Rules about the course of a meeting."""

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
