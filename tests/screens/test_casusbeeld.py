"""What is late, and what the start screen may say of it."""

from __future__ import annotations

from datetime import date

import pytest

from overleg.dossier import Vervolgstap
from overleg.dossier.uitwisseling import read_bestand
from overleg.keuzes import Delen, StapStand
from overleg.plekken import find_data
from overleg.screens.casusbeeld import list_te_laat, make_beeld
from overleg.verloop import report_stand

VANDAAG = date(2026, 11, 17)


@pytest.fixture(scope="module")
def linde():
    return read_bestand(find_data("voorbeelden/gezin-linde.json").read_bytes()).dossier


def test_only_what_has_passed_and_is_not_over(linde) -> None:
    assert [een.stap_id for een in list_te_laat(linde, VANDAAG)] == ["lin-act-bo"]


def test_the_last_day_itself_is_not_late(linde) -> None:
    assert list_te_laat(linde, date(2026, 11, 13)) == ()


def test_what_is_reported_done_is_not_late(linde, klok) -> None:
    later = klok().replace(hour=16)
    done = linde.met(report_stand(linde, None, "lin-act-bo", StapStand.GEDAAN, later))
    assert list_te_laat(done, VANDAAG) == ()


def test_what_the_room_may_not_see_is_not_told(linde) -> None:
    stap = linde.vind(Vervolgstap, "lin-act-bo")
    private = linde.met((stap.met(delen=Delen.NOTITIE),))
    found = list_te_laat(private, VANDAAG)
    assert [een.wat for een in found] == [""]
    assert list_te_laat(linde, VANDAAG)[0].wat != ""


def test_the_picture_of_a_case(linde) -> None:
    beeld = make_beeld(linde, VANDAAG)
    assert beeld.open_overleg is not None
    assert beeld.open_overleg.volgnummer == 2
    assert beeld.overleggen == 2
    assert beeld.laatste == VANDAAG
