"""What the look back shows below its questions, without a screen."""

from __future__ import annotations

from overleg.dossier import Voorwaarde
from overleg.screens.panelen.terugblik import tell_eerder, tell_verschil
from tests.tekening.test_verschil import Verhaal


def test_the_next_meeting_hears_what_was_reported_before() -> None:
    verhaal = Verhaal()
    derde = verhaal.volgende()
    rijen = tell_eerder(verhaal.dossier, derde)
    assert "Elke dinsdag" in rijen[0]
    assert rijen[0].endswith("di 17-11: loopt, want: Marit sprak Sem drie keer.")
    assert tell_eerder(verhaal.dossier, "lin-m1") == ()


def test_what_changed_is_of_this_meeting_or_else_of_the_one_before() -> None:
    verhaal = Verhaal()
    derde = verhaal.volgende()
    titel, rijen = tell_verschil(verhaal.dossier, derde)
    assert titel == "Veranderd in overleg 2"
    assert rijen == (
        "+ nieuwe maatregel: huisverbod, voor Vader Linde, tot do 26 november 2026, 18:00",
    )
    sem = verhaal.regel(Voorwaarde, "Sem slaapt")
    verhaal.bewaar(sem.met(tekst="Sem slaapt bij tante."))
    assert tell_verschil(verhaal.dossier, derde)[0] == "Veranderd in dit overleg"
    vierde = verhaal.volgende()
    titel, rijen = tell_verschil(verhaal.dossier, vierde)
    assert titel == "Veranderd in overleg 3"
    assert rijen[0] == "≠ veranderde voorwaarde: Sem slaapt bij tante."
    # Its time ran out between the two meetings: nobody has to say so to be told.
    assert rijen[-2:] == (
        "– maatregel voorbij: huisverbod, voor Vader Linde",
        "    Liep tot do 26 november 2026, 18:00",
    )
