from __future__ import annotations

from overleg.dossier import (
    Hulproute,
    Maatregel,
)
from overleg.keuzes import (
    JaNee,
)
from overleg.stukken.verslag.toelichting import bouw_toelichting
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees_deel, make_blik


def test_every_help_that_was_talked_about_and_what_a_measure_means() -> None:
    dingen = (
        maak(
            Hulproute,
            naam="Opvang",
            voor=["moeder"],
            past=JaNee.NEE,
            waarom="Wil zij niet.",
            biedt="Een plek",
            kenmerken="Gevaar",
            gekozen_door="moeder",
        ),
        maak(Hulproute, naam="Thuis", gekozen=True),
        maak(Hulproute, naam="Open"),
        maak(Maatregel, naam="AWARE", toelichting="Een knop."),
    )
    shown = lees_deel(bouw_toelichting, make_blik(*dingen))
    assert "Opvang, voor Moeder: past niet Waarom: Wil zij niet. Wat het biedt: Een plek" in shown
    assert "Thuis: gekozen Waarom: niet bekend" in shown
    assert "Open: niet besloten" in shown
    assert "AWARE: Een knop." in shown
