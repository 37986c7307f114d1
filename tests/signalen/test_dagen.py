from __future__ import annotations

from datetime import date, time, timedelta

from overleg.dossier import (
    Overleg,
)
from overleg.keuzes import (
    StapStand,
)
from tests.conftest import NU
from tests.signalen.actie import actie, gemeld
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import VANDAAG, WERKDAG, make
from tests.signalen.zaak import build, check

ZATERDAG = date(2026, 11, 21)


EERSTE_KERSTDAG = date(2026, 12, 25)


GEVALLEN = [
    Geval(
        "PL10",
        "in the past",
        {"erbij": [actie(uiterlijk=VANDAAG - timedelta(days=1))]},
        {"erbij": [actie(uiterlijk=VANDAAG)]},
        ("ma 16 november 2026 is voorbij",),
        ("actie",),
    ),
    Geval(
        "PL10",
        "earlier today",
        {"erbij": [actie(uiterlijk=VANDAAG, uiterlijk_tijd=time(13, 59))]},
        {"erbij": [actie(uiterlijk=VANDAAG, uiterlijk_tijd=time(14, 0))]},
    ),
    Geval(
        "PL10",
        "weekend",
        {"erbij": [actie(uiterlijk=ZATERDAG)]},
        {"erbij": [actie(uiterlijk=ZATERDAG - timedelta(days=1))]},
        ("za 21 november 2026 is in het weekend",),
    ),
    Geval(
        "PL10",
        "a holiday",
        {"anders": {"overleg": {"volgende_datum": EERSTE_KERSTDAG}}},
        {"anders": {"overleg": {"volgende_datum": EERSTE_KERSTDAG - timedelta(days=1)}}},
        ("kerstdag",),
        ("overleg",),
    ),
    Geval(
        "PL10",
        "an afspraak that ended",
        {"anders": {"afspraak": {"tot": VANDAAG - timedelta(days=1)}}},
        {"anders": {"afspraak": {"tot": ZATERDAG}}},
        ("de afspraak",),
    ),
    Geval(
        "PL10",
        "a decision that should have fallen",
        {"anders": {"regie": {"naam": "", "besluit_voor": VANDAAG - timedelta(days=1)}}},
        {"anders": {"regie": {"besluit_voor": VANDAAG - timedelta(days=1)}}},
        ("het besluit over de regie",),
        ("regie",),
    ),
    Geval(
        "PL10",
        "a moment to look before the meeting",
        {"anders": {"kijk": {"datum": VANDAAG - timedelta(days=1)}}},
        {"anders": {"kijk": {"datum": VANDAAG}}},
        ("het kijkmoment",),
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_an_action_of_an_earlier_meeting_is_looked_at_too() -> None:
    vorig = make(Overleg, "vorig", volgnummer=1)
    oud = actie(overleg_id="vorig", uiterlijk=VANDAAG - timedelta(days=30))
    found = check(build({"overleg": {"volgnummer": 2}}, erbij=[vorig, oud]))
    assert [(een.code, een.verwijzing.ids) for een in found] == [("PL10", ("actie",))]


def test_what_is_reported_in_between_counts_for_the_last_meeting_only() -> None:
    gedaan = gemeld("actie", StapStand.GEDAAN).met(gemaakt_op=NU)
    oud = actie(uiterlijk=VANDAAG - timedelta(days=1))
    assert "PL10" not in codes(build(erbij=[oud, gedaan]))


def test_an_action_that_goes_on_after_its_last_day_is_told_once_reported() -> None:
    oud = actie(uiterlijk=VANDAAG - timedelta(days=3))
    for op, told in ((VANDAAG - timedelta(days=4), True), (VANDAAG, False)):
        loopt = gemeld("actie", StapStand.LOOPT).met(gemaakt_op=NU, op=op)
        assert ("PL10" in codes(build(erbij=[oud, loopt]))) is told
    open_ = gemeld("actie", StapStand.OPEN).met(gemaakt_op=NU, op=VANDAAG)
    assert "PL10" in codes(build(erbij=[oud, open_])), "nobody works on it"


def test_a_decision_that_must_fall_today_is_in_time() -> None:
    vandaag = {"regie": {"naam": "", "besluit_voor": VANDAAG}}
    assert "PL10" not in codes(build(vandaag))


def test_an_older_meeting_is_seen_as_it_was_when_it_ended() -> None:
    later = make(Overleg, "later", volgnummer=2)
    over = {"overleg": {"geeindigd_op": NU - timedelta(days=30)}}
    oud = actie(uiterlijk=WERKDAG - timedelta(days=28))
    assert "PL10" not in codes(build(over, erbij=[oud, later]))
    assert "PL10" in codes(build(over, erbij=[oud]))
