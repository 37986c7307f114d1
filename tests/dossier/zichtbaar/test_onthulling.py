"""What is written in silence, before and after everything is shown."""

from __future__ import annotations

import pytest

from overleg.dossier import (
    CasusDing,
    Cijfer,
    GeenInbreng,
    Gehoord,
    Inbreng,
    Oorzaak,
    Overleg,
    Tegenspraak,
    WijOok,
)
from overleg.dossier.zichtbaar import (
    DEELNEMERS,
    ZAAL,
    Lezer,
    zichtbaar_voor,
)
from overleg.keuzes import Delen, LezerSoort, Onderwerp
from tests.dossier.bouwen import (
    deelnemer,
    getoond,
    inbreng,
    maak,
    tafel,
)
from tests.dossier.zichtbaar.lezers import INTERN_BEIDE, TAFEL_ALLE, zien

VRIJ = {"vrij_voor": ["moeder"], "vrij_voor_kaart": True}

STIL: list[tuple[CasusDing, Onderwerp, int]] = [
    (maak(Inbreng, "stil", stem_id="stem-politie", **VRIJ), Onderwerp.INBRENG, 1),
    (maak(GeenInbreng, "stil", stem_id="stem-politie"), Onderwerp.INBRENG, 1),
    (maak(Cijfer, "stil", stem_id="stem-politie", ronde=1), Onderwerp.CIJFER, 1),
    (maak(Cijfer, "stil", stem_id="stem-politie", ronde=2), Onderwerp.CIJFER, 2),
    (maak(Oorzaak, "stil", stem_id="stem-politie"), Onderwerp.OORZAAK, 1),
]
ALLE_STILLE = [(onderwerp, ronde) for onderwerp in Onderwerp for ronde in (1, 2)]


@pytest.mark.parametrize(("ding", "onderwerp", "ronde"), STIL)
def test_before_the_reveal_only_the_voice_itself_sees_it(
    ding: CasusDing, onderwerp: Onderwerp, ronde: int
) -> None:
    others = [getoond(o, r) for o, r in ALLE_STILLE if (o, r) != (onderwerp, ronde)]
    elsewhere = maak(Overleg, "eerder", volgnummer=9)
    there = getoond(onderwerp, ronde).met(overleg_id="eerder")
    assert zien(ding, *others, elsewhere, there, ding_id="stil") == {"STEM_POLITIE"}


@pytest.mark.parametrize(("ding", "onderwerp", "ronde"), STIL)
def test_after_the_reveal_the_table_sees_it(
    ding: CasusDing, onderwerp: Onderwerp, ronde: int
) -> None:
    assert zien(ding, getoond(onderwerp, ronde), ding_id="stil") >= INTERN_BEIDE | TAFEL_ALLE


def test_a_reveal_that_was_taken_back_hides_it_again() -> None:
    back = getoond().gewist(inbreng().gemaakt_op)
    assert zien(inbreng(), back, ding_id="inbreng") == {"STEM_POLITIE"}


def test_a_second_voice_of_the_same_organisation_waits_for_the_reveal() -> None:
    collega = Lezer(LezerSoort.STEM, "stem-recherche")
    dossier = tafel(inbreng(), deelnemer("stem-recherche", "politie"))
    assert zichtbaar_voor(dossier, collega).van(Inbreng) == ()


def test_what_hangs_on_a_hidden_line_is_hidden_with_it() -> None:
    hangers = (
        maak(Gehoord, "gehoord", inbreng_id="inbreng"),
        maak(WijOok, "wijook", inbreng_id="inbreng", stem_id="stem-school"),
        maak(Tegenspraak, "tegenspraak", een_id="inbreng", ander_id="ander", toelichting="TEKST"),
    )
    dossier = tafel(inbreng(delen=Delen.KAMER), inbreng("ander"), *hangers, getoond())
    on_paper = zichtbaar_voor(dossier, DEELNEMERS)
    in_the_room = zichtbaar_voor(dossier, ZAAL)
    for hanger in hangers:
        assert on_paper.vind(type(hanger), hanger.id) is None
        assert in_the_room.vind(type(hanger), hanger.id) is not None
