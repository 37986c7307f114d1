from __future__ import annotations

from overleg.dossier import BlindeVlek
from overleg.keuzes import BlindeVlekUitkomst, JaNee, Uitkomst
from overleg.verloop import add_bericht, answer_nu, check_poort, remove_ding
from tests.verloop.opzet import Tafel


def points(tafel: Tafel, stap: str) -> tuple[str, ...]:
    return check_poort(tafel.dossier, tafel.overleg_id, stap).open


def test_every_gap_is_handled() -> None:
    tafel = Tafel()
    assert points(tafel, "blinde_vlekken") == ("Er is nog geen blinde vlek besproken.",)
    vlek = tafel.make(BlindeVlek, tekst="niemand sprak Noa")
    assert points(tafel, "blinde_vlekken") == (
        "Wat doen we met “niemand sprak Noa”? Invullen, uitzoeken of aanvaarden.",
    )
    tafel.save(vlek, uitkomst=BlindeVlekUitkomst.VRAAG)
    assert points(tafel, "blinde_vlekken") == ("Wie zoekt uit: “niemand sprak Noa”?",)
    tafel.save(vlek, eigenaar="Bos")
    assert points(tafel, "blinde_vlekken") == ()


def test_a_gap_that_became_an_action_needs_that_action() -> None:
    tafel = Tafel()
    stap = tafel.actie("Noa spreken")
    vlek = tafel.make(BlindeVlek, tekst="Noa", uitkomst=BlindeVlekUitkomst.ACTIE)
    assert points(tafel, "blinde_vlekken") == ("Welke actie hoort bij “Noa”?",)
    tafel.save(vlek, vervolgstap_id=stap.id)
    assert points(tafel, "blinde_vlekken") == ()
    tafel.do(remove_ding, stap)
    assert points(tafel, "blinde_vlekken") == ("Welke actie hoort bij “Noa”?",)


def test_there_is_a_final_and_fresh_verdict_on_everybody() -> None:
    tafel = Tafel()
    tafel.do(answer_nu, JaNee.NEE)
    assert check_poort(tafel.dossier, tafel.overleg_id, "veiligheid").hard
    tafel.oordeel(tafel.sem, Uitkomst.VEILIG, voorlopig=True)
    assert points(tafel, "veiligheid") == (
        "Over Sem en Vader is nog geen oordeel: veilig, onveilig of weten we niet.",
    )
    tafel.oordeel(tafel.sem, Uitkomst.ONBEKEND, reden="niet gezien")
    tafel.oordeel(tafel.vader, Uitkomst.VEILIG)
    assert points(tafel, "veiligheid") == ("Bij Vader is “Waarom” nog niet ingevuld.",)
    tafel.do(add_bericht, "Vader is weg")
    (asked, _) = points(tafel, "veiligheid")
    assert asked.startswith("Er kwam om 14:00 een nieuw bericht.")
    tafel.do(answer_nu, JaNee.JA)
    assert points(tafel, "veiligheid")[:1] == (
        "Het oordeel over Sem en Vader is van voor 14:00. Geef opnieuw een oordeel.",
    )
    tafel.do(answer_nu, JaNee.NEE)
    assert points(tafel, "veiligheid") == ("Bij Vader is “Waarom” nog niet ingevuld.",)
