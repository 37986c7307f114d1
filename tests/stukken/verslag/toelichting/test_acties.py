from __future__ import annotations

from datetime import date

from overleg.dossier import Vervolgstap, Voorwaarde
from overleg.keuzes import AfspraakFase, Doel
from overleg.stukken.verslag.toelichting.acties import licht_acties_toe
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees_deel, make_blik


def test_actions_go_by_the_numbers_of_the_first_pages() -> None:
    dingen = (
        maak(Voorwaarde, "v"),
        maak(
            Vervolgstap,
            "later",
            uiterlijk=date(2026, 12, 1),
            klaar_als="Gebeld",
            waarom="Rust",
            doel=Doel.ZORG,
            fase=AfspraakFase.STABIEL,
            voorwaarden=["v"],
        ),
        maak(Vervolgstap, "eerst", uiterlijk=date(2026, 11, 18)),
    )
    shown = lees_deel(licht_acties_toe, make_blik(*dingen))
    assert "Actie 2: Klaar als: Gebeld Waarom: Rust" in shown
    assert "Waarvoor: zorg, stabiele veiligheid, voorwaarde 1" in shown
    assert "Actie 1" not in shown
