"""What changed in the plan over four meetings, made with the functions a meeting uses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from overleg.dossier import Afspraak, CasusDing, Dossier, Overleg, Vervolgstap, Voorwaarde, WatAls
from overleg.dossier.zichtbaar import DEELNEMERS, zichtbaar_voor
from overleg.keuzes import Delen, StapStand, StukSoort
from overleg.leidraad import load_leidraad
from overleg.stukken import build_stuk, render
from overleg.tekening.verschil import draw_verschillen
from overleg.verloop import (
    finish_overleg,
    open_vervolgstappen,
    plan_overleg,
    remove_ding,
    report_stand,
    save_ding,
    stand_van,
    start_overleg,
)
from tests.conftest import NU
from tests.voorbeelden.lezen import read_voorbeeld

WEEK = timedelta(days=7)


class Verhaal:
    """The example case led on: every change goes through verloop, as a meeting would."""

    def __init__(self) -> None:
        self.dossier = read_voorbeeld("gezin-linde").dossier
        self.nu = NU + timedelta(hours=1)
        laatste = self.dossier.laatste_overleg
        assert laatste is not None
        self.overleg = laatste.id

    def doe(self, wijzigingen: tuple[CasusDing, ...]) -> None:
        self.dossier = self.dossier.met(wijzigingen)

    def bewaar(self, ding: CasusDing) -> None:
        self.doe(save_ding(self.dossier, self.overleg, ding, self.nu))

    def volgende(self) -> str:
        """Finish the meeting and begin another one, a week later."""
        self.doe(finish_overleg(self.dossier, self.overleg, self.nu, reden="de tijd was om"))
        self.nu += WEEK
        gepland = plan_overleg(self.dossier, load_leidraad("herbeoordeling"), self.nu)
        self.doe(gepland)
        self.overleg = next(een.id for een in gepland if isinstance(een, Overleg))
        self.doe(start_overleg(self.dossier, self.overleg, self.nu))
        return self.overleg

    def regel(self, soort: type[CasusDing], begin: str) -> CasusDing:
        """Find the newest version of a line by the first words of it."""
        found = [
            een
            for een in self.dossier.van(soort)
            if (getattr(een, "tekst", "") or getattr(een, "signaal", "")).startswith(begin)
        ]
        return found[-1]

    def rijen(self, overleg_id: str) -> str:
        return "\n".join(draw_verschillen(self.dossier, overleg_id))


def van_eerder(dossier: Dossier, overleggen: set[str]) -> dict[str, str]:
    """Give every thing of some meetings, letter by letter."""
    return {
        een.id: een.model_dump_json()
        for een in dossier.alle
        if getattr(een, "overleg_id", None) in overleggen or een.id in overleggen
    }


def papier(dossier: Dossier, overleg_id: str) -> str:
    stuk = build_stuk(StukSoort.VEILIGHEIDSPLAN, dossier, DEELNEMERS, overleg_id=overleg_id, nu=NU)
    return str(render(stuk, "tekst"))


@pytest.fixture(scope="module")
def geleid() -> tuple[Verhaal, str, str, dict[str, str], dict[str, str]]:
    """Lead a third and a fourth meeting; keeps how the earlier ones were when each began."""
    verhaal = Verhaal()
    derde = verhaal.volgende()
    voor_drie = van_eerder(verhaal.dossier, {"lin-m1", "lin-m2"})
    sem = verhaal.regel(Voorwaarde, "Sem slaapt")
    verhaal.bewaar(sem.met(tekst="Sem slaapt bij tante Rena.", termijn=date(2026, 12, 1)))
    verhaal.bewaar(
        Voorwaarde(
            casus_id=verhaal.dossier.casus.id,
            overleg_id=derde,
            gemaakt_op=verhaal.nu,
            tekst="Noa wordt gezien.",
            voor=("lin-noa",),
        )
    )
    avond = verhaal.regel(Afspraak, "Tante Rena komt elke avond")
    verhaal.doe(remove_ding(verhaal.dossier, derde, avond, verhaal.nu))
    verhaal.doe(
        report_stand(verhaal.dossier, derde, "lin-act-bo", StapStand.LOOPT, verhaal.nu, want="ma")
    )
    vierde = verhaal.volgende()
    voor_vier = van_eerder(verhaal.dossier, {"lin-m1", "lin-m2", derde})
    sem = verhaal.regel(Voorwaarde, "Sem slaapt bij")
    verhaal.bewaar(sem.met(tekst="Sem slaapt weer thuis."))
    deur = verhaal.regel(WatAls, "Vader staat")
    verhaal.bewaar(deur.met(beslist="politie"))
    return verhaal, derde, vierde, voor_drie, voor_vier


def test_the_third_meeting_says_what_is_new_changed_and_lapsed(geleid) -> None:
    verhaal, derde, *_ = geleid
    assert verhaal.rijen(derde).splitlines() == [
        "≠ veranderde voorwaarde: Sem slaapt bij tante Rena.",
        "    Wat moet minimaal geregeld zijn: was “Sem slaapt op een plek waar niemand slaat of"
        " dreigt.”, is nu “Sem slaapt bij tante Rena.”",
        "    Vanaf of tot wanneer: was di 17 november 2026, is nu di 1 december 2026",
        "+ nieuwe voorwaarde: Noa wordt gezien.",
        "– vervallen afspraak: Tante Rena komt elke avond tussen zes en acht langs.",
    ]


def test_the_fourth_meeting_is_compared_with_the_third(geleid) -> None:
    verhaal, _, vierde, *_ = geleid
    verloop, *rijen = verhaal.rijen(vierde).splitlines()
    assert verloop == "– maatregel voorbij: huisverbod, voor Vader Linde"
    assert rijen.pop(0) == "    Liep tot do 26 november 2026, 18:00"
    assert rijen[0] == "≠ veranderde voorwaarde: Sem slaapt weer thuis."
    assert "was “Sem slaapt bij tante Rena.”, is nu “Sem slaapt weer thuis.”" in rijen[1]
    assert rijen[2:] == [
        "≠ veranderde wat-als: Vader staat 's avonds voor de deur.",
        "    Wie beslist: was “crisisdienst van Veilig Thuis”, is nu “politie”",
    ]


def test_nothing_of_an_earlier_meeting_is_changed(geleid) -> None:
    verhaal, derde, _, voor_drie, voor_vier = geleid
    assert van_eerder(verhaal.dossier, {"lin-m1", "lin-m2"}) == voor_drie
    assert van_eerder(verhaal.dossier, {"lin-m1", "lin-m2", derde}) == voor_vier


def test_the_paper_of_each_meeting_reads_as_it_did(geleid) -> None:
    verhaal, derde, vierde, *_ = geleid
    eerst = Verhaal()
    eerst.doe(finish_overleg(eerst.dossier, "lin-m2", eerst.nu, reden="de tijd was om"))
    for overleg_id in ("lin-m1", "lin-m2"):
        assert papier(verhaal.dossier, overleg_id) == papier(eerst.dossier, overleg_id)
    assert "Nieuwe voorwaarde: Noa wordt gezien." in papier(verhaal.dossier, derde)
    assert "Noa wordt gezien." in papier(verhaal.dossier, vierde)
    assert "Nieuwe voorwaarde: Noa" not in papier(verhaal.dossier, vierde)


def test_an_action_carries_over_with_its_history(geleid) -> None:
    verhaal, derde, vierde, *_ = geleid
    toen = verhaal.dossier.vind(Overleg, derde)
    assert "lin-act-bo" in [een.id for een in open_vervolgstappen(verhaal.dossier, vierde)]
    assert stand_van(verhaal.dossier, "lin-act-bo", toen) is StapStand.LOOPT
    tweede = verhaal.dossier.vind(Overleg, "lin-m2")
    assert stand_van(verhaal.dossier, "lin-act-bo", tweede) is StapStand.OPEN
    assert verhaal.dossier.vind(Vervolgstap, "lin-act-bo") is not None


def test_a_reader_sees_no_change_in_what_stays_in_the_room() -> None:
    verhaal = Verhaal()
    derde = verhaal.volgende()
    sem = verhaal.regel(Voorwaarde, "Sem slaapt")
    assert isinstance(sem, Voorwaarde)
    verhaal.bewaar(sem.met(tekst="GEHEIM", delen=Delen.KAMER))
    zicht = zichtbaar_voor(verhaal.dossier, DEELNEMERS)
    assert "GEHEIM" not in "\n".join(draw_verschillen(zicht, derde))
    assert "GEHEIM" in verhaal.rijen(derde)


def test_a_first_meeting_has_nothing_to_compare_with() -> None:
    assert draw_verschillen(read_voorbeeld("melder-noor").dossier, "noor-m1") == ()
    assert draw_verschillen(read_voorbeeld("gezin-linde").dossier, "er niet") == ()
