"""What is late, and what the start screen may say of it."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from overleg.dossier import Dossier, Monitormoment, Vervolgstap
from overleg.dossier.uitwisseling import read_bestand
from overleg.keuzes import CasusStatus, Delen, StapStand
from overleg.plekken import find_data
from overleg.screens.casusbeeld import list_kijken, list_te_laat, make_beeld
from overleg.verloop import report_stand
from tests.conftest import NU

VANDAAG = NU.date()


@pytest.fixture(scope="module")
def linde():
    return read_bestand(find_data("voorbeelden/gezin-linde.json").read_bytes()).dossier


def test_only_what_has_passed_and_is_not_over(linde) -> None:
    assert [een.stap_id for een in list_te_laat(linde, NU)] == ["lin-act-bo"]


def test_the_last_day_itself_is_not_late(linde) -> None:
    assert list_te_laat(linde, NU - timedelta(days=4)) == ()


def test_what_is_reported_done_is_not_late(linde, klok) -> None:
    later = klok().replace(hour=16)
    done = linde.met(report_stand(linde, None, "lin-act-bo", StapStand.GEDAAN, later))
    assert list_te_laat(done, NU) == ()


def test_what_the_room_may_not_see_is_not_told(linde) -> None:
    stap = linde.vind(Vervolgstap, "lin-act-bo")
    private = linde.met((stap.met(delen=Delen.NOTITIE),))
    found = list_te_laat(private, NU)
    assert [een.wat for een in found] == [""]
    assert list_te_laat(linde, NU)[0].wat != ""


def test_the_picture_of_a_case(linde) -> None:
    beeld = make_beeld(linde, NU)
    assert beeld.open_overleg is not None
    assert beeld.open_overleg.volgnummer == 2
    assert beeld.overleggen == 2
    assert beeld.laatste == VANDAAG


def test_a_time_of_today_that_has_passed_is_late(linde) -> None:
    stap = linde.vind(Vervolgstap, "lin-act-tante")
    vanmiddag = linde.met((stap.met(uiterlijk=NU.date(), uiterlijk_tijd=time(13, 0)),))
    assert "lin-act-tante" in [een.stap_id for een in list_te_laat(vanmiddag, NU)]
    assert "lin-act-tante" not in [
        een.stap_id for een in list_te_laat(vanmiddag, NU - timedelta(hours=2))
    ]


def test_a_closed_case_asks_for_nothing(linde) -> None:
    dicht = linde.met((linde.casus.met(status=CasusStatus.GESLOTEN),))
    assert list_te_laat(dicht, NU) == ()
    assert list_kijken(dicht, NU) == ()


def test_a_moment_to_look_has_come_until_a_meeting_looked_back(linde) -> None:
    tweede = linde.overleg_nummer(2)
    zonder = Dossier(een for een in linde.alle if een.id != tweede.id)
    assert [een.moment_id for een in list_kijken(zonder, NU)] == [
        "lin-m1-monitormoment-01",
        "lin-m1-monitormoment-02",
        "lin-m1-monitormoment-03",
    ]
    assert list_kijken(zonder, NU - timedelta(days=21)) == ()
    assert list_kijken(linde, NU) == ()


def test_what_stays_in_the_room_is_not_told_of_a_moment(linde) -> None:
    moment = linde.vind(Monitormoment, "lin-m1-monitormoment-03").met(
        datum=NU.date() + timedelta(days=1), delen=Delen.NOTITIE
    )
    (found,) = list_kijken(linde.met((moment,)), NU + timedelta(days=2))
    assert (found.wie, found.wat) == ("", "")
