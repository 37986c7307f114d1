"""A line that is kept from somebody: who is in the room, and who was invited."""

from __future__ import annotations

import pytest

from overleg.dossier import (
    CasusDing,
    Overleg,
)
from overleg.keuzes import Delen, Manier, OverlegStatus
from tests.dossier.bouwen import (
    GGZ_AFGEMELD,
    GGZ_IN_DE_ZAAL,
    GGZ_NIET_GEKOMEN,
    GGZ_OP_VIDEO,
    GGZ_WEG,
    deelnemer,
    getoond,
    inbreng,
    maak,
)
from tests.dossier.zichtbaar.lezers import (
    zien,
)

NIET_MET_GGZ = inbreng(delen=Delen.NIET_MET, niet_met=["ggz"])


@pytest.mark.parametrize(
    ("ggz", "op_de_muur"),
    [
        (GGZ_IN_DE_ZAAL, False),
        (GGZ_OP_VIDEO, False),
        (GGZ_WEG, True),
        (GGZ_AFGEMELD, True),
        (GGZ_NIET_GEKOMEN, True),
    ],
    ids=["in de zaal", "op video", "weggegaan", "afgemeld", "niet gekomen"],
)
def test_a_line_kept_from_somebody_shows_when_that_one_is_not_in_the_room(
    ggz: CasusDing, op_de_muur: bool
) -> None:
    readers = zien(NIET_MET_GGZ, ggz, getoond(), ding_id="inbreng")
    assert ("ZAAL" in readers) is op_de_muur
    assert ("STEM_SCHOOL" in readers) is op_de_muur
    assert "DEELNEMERS" not in readers  # invited, however it took part
    assert "SCHOOL" in readers
    assert "GGZ" not in readers


def test_one_of_two_voices_still_in_the_room_keeps_the_line_off_the_wall() -> None:
    blijft = deelnemer("stem-ggz-2", "ggz", manier=Manier.TELEFOON)
    assert "ZAAL" not in zien(NIET_MET_GGZ, GGZ_WEG, blijft, getoond(), ding_id="inbreng")


def test_a_next_meeting_that_is_planned_does_not_empty_the_room() -> None:
    volgende = maak(Overleg, "volgende", volgnummer=2, status=OverlegStatus.GEPLAND)
    readers = zien(NIET_MET_GGZ, GGZ_IN_DE_ZAAL, volgende, getoond(), ding_id="inbreng")
    assert "ZAAL" not in readers


def test_whoever_sat_at_an_earlier_meeting_is_not_in_the_room_but_was_invited() -> None:
    eerder = maak(Overleg, "eerder", volgnummer=1, status=OverlegStatus.AFGEROND)
    nu = maak(Overleg, "nu", volgnummer=2, status=OverlegStatus.BEZIG)
    ggz = deelnemer("stem-ggz", "ggz", overleg_id="eerder")
    readers = zien(NIET_MET_GGZ, eerder, nu, ggz, getoond(), ding_id="inbreng")
    assert "ZAAL" in readers
    assert "DEELNEMERS" not in readers
