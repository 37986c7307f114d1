"""What follows from typing a line of the card."""

from __future__ import annotations

import pytest

from overleg.dossier import KaartRegel
from overleg.formulier.invullen import AANVULLEN
from tests.dossier.bouwen import maak

vul_aan = AANVULLEN[KaartRegel]


def test_other_words_must_be_released_again() -> None:
    regel = maak(KaartRegel, nummer=3, tekst="hond", vrij_voor_kaart=True)
    assert not vul_aan(regel, {"tekst": "hond"}).vrij_voor_kaart
    assert vul_aan(regel, {"tekst": "hond", "vrij_voor_kaart": True}).vrij_voor_kaart
    assert vul_aan(regel, {"delen": regel.delen}).vrij_voor_kaart


@pytest.mark.parametrize(("nummer", "geheim"), [(12, False), (13, True), (14, True)])
def test_who_is_safe_and_how_to_reach_somebody_is_never_for_the_wall(
    nummer: int, geheim: bool
) -> None:
    regel = maak(KaartRegel, nummer=nummer, tekst="tante")
    assert vul_aan(regel, {"nummer": nummer, "tekst": "tante"}).geheime_plek is geheim
