from __future__ import annotations

from overleg.dossier import (
    Informeren,
    Regie,
)
from overleg.stukken.verslag.toelichting import bouw_toelichting
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees_deel, make_blik


def test_what_the_casusregisseur_needs_and_the_words_to_tell_it() -> None:
    dingen = (
        maak(Regie, naam="Kok", nodig="Kan met beide ouders praten."),
        maak(Informeren, aan_id="sem", woorden="Jij hoeft niet op te letten."),
        maak(Informeren, aan_id="vader"),
    )
    shown = lees_deel(bouw_toelichting, make_blik(*dingen))
    assert "Nodig: Kan met beide ouders praten." in shown
    assert "Aan Sem: “Jij hoeft niet op te letten.”" in shown
    assert "Aan Vader" not in shown
