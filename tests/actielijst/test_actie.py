from __future__ import annotations

from datetime import date, time, timedelta
from itertools import permutations

import pytest
from hypothesis import given

from overleg.actielijst import list_acties, sort_acties
from overleg.dossier import Casus, Dossier, Vervolgstap
from overleg.dossier.zichtbaar import BESTUUR, DEELNEMERS, INTERN, LEREN, zichtbaar_voor
from overleg.keuzes import EINDSTANDEN, CasusStatus, Delen, StapStand
from overleg.tekst import sanitize
from overleg.verloop import is_te_laat
from tests.actielijst.zaak import build, melding, rij, stap
from tests.conftest import NU
from tests.dingen import dossiers

VANDAAG = NU.date()
GISTEREN, MORGEN = VANDAAG - timedelta(days=1), VANDAAG + timedelta(days=1)


def _ids(dossier: Dossier, lezer: object = DEELNEMERS) -> list[str]:
    return [actie.id for actie in list_acties(dossier, lezer, NU)]  # type: ignore[arg-type]


def test_a_row_says_what_who_where_and_when() -> None:
    one = stap(
        "a",
        "Sleutel halen",
        eigenaar="Yara Bos",
        organisatie_id="pol",
        uiterlijk=GISTEREN,
        uiterlijk_tijd=time(9, 30),
    )
    (actie,) = list_acties(build(one), DEELNEMERS, NU)
    assert (actie.nummer, actie.wat, actie.wie) == ("2026-0003", "Sleutel halen", "Yara Bos")
    assert (actie.organisatie, actie.organisatie_id) == ("Politie", "pol")
    assert (actie.uiterlijk, actie.tijd) == (GISTEREN, time(9, 30))
    assert (actie.stand, actie.te_laat) == (StapStand.OPEN, True)


def test_a_person_concerned_can_be_the_owner() -> None:
    (actie,) = list_acties(build(stap("a", betrokkene_id="moeder")), DEELNEMERS, NU)
    assert (actie.wie, actie.organisatie, actie.organisatie_id) == ("Moeder Berk", "", None)


def test_a_protected_melder_is_named_to_nobody_but_the_chair() -> None:
    case = build(stap("a", betrokkene_id="melder"))
    assert [actie.wie for actie in list_acties(case, DEELNEMERS, NU)] == [""]
    assert [actie.wie for actie in list_acties(case, INTERN, NU)] == ["Corrie"]


@pytest.mark.parametrize("stand", list(StapStand))
def test_what_is_over_is_not_on_the_list(stand: StapStand) -> None:
    case = build(stap("a"), stap("b")).met([melding("a", stand)])
    assert ("a" in _ids(case)) is (stand not in EINDSTANDEN)
    assert "b" in _ids(case)


def test_only_what_participants_may_see() -> None:
    case = build(
        stap("open"),
        stap("kamer", delen=Delen.KAMER),
        stap("notitie", delen=Delen.NOTITIE),
        stap("niet", delen=Delen.NIET_MET, niet_met=("sch",)),
        stap("plek", geheime_plek=True),
    )
    assert _ids(case) == ["open"]
    assert _ids(case, INTERN) == ["open", "kamer", "notitie", "niet", "plek"]


def test_a_closed_case_and_a_case_that_may_not_be_seen_give_nothing() -> None:
    assert _ids(build(stap("a"))) == ["a"]
    assert _ids(build(stap("a"), status=CasusStatus.GESLOTEN)) == []
    assert _ids(build(stap("a")), LEREN) == []
    assert _ids(build(stap("a")), BESTUUR) == []


def test_what_was_taken_away_is_gone() -> None:
    assert _ids(build(stap("a").gewist(NU), stap("b"))) == ["b"]


@pytest.mark.parametrize(
    ("dag", "tijd", "laat"),
    [
        (None, None, False),
        (None, time(1), False),
        (GISTEREN, None, True),
        (VANDAAG, None, False),
        (MORGEN, time(0, 0), False),
        (VANDAAG, time(13, 59), True),
        (VANDAAG, time(14, 0), False),
        (GISTEREN, time(23, 59), True),
    ],
)
def test_late_is_by_the_minute_or_by_the_day(
    dag: date | None, tijd: time | None, laat: bool
) -> None:
    assert is_te_laat(dag, tijd, NU) is laat


def test_late_is_told_on_the_clock_of_amsterdam() -> None:
    from datetime import UTC

    assert is_te_laat(VANDAAG, time(13, 59), NU.astimezone(UTC))
    late_evening = NU.replace(hour=0, minute=30).astimezone(UTC)
    assert late_evening.date() == GISTEREN
    assert is_te_laat(GISTEREN, None, late_evening)


def test_a_time_without_a_day_is_no_time() -> None:
    (actie,) = list_acties(build(stap("a", uiterlijk_tijd=time(9))), DEELNEMERS, NU)
    assert (actie.uiterlijk, actie.tijd, actie.te_laat) == (None, None, False)


def test_the_order_is_day_number_time_and_without_a_day_last() -> None:
    rows = [
        rij("1", uiterlijk=GISTEREN, nummer="2026-0009"),
        rij("2", uiterlijk=VANDAAG, tijd=time(9), nummer="2026-0002"),
        rij("3", uiterlijk=VANDAAG, tijd=time(16), nummer="2026-0002"),
        rij("4", uiterlijk=VANDAAG, nummer="2026-0002"),
        rij("5", uiterlijk=VANDAAG, tijd=time(8), nummer="2026-0004"),
        rij("6", nummer="2026-0001"),
    ]
    for mixed in permutations(rows):
        assert [row.id for row in sort_acties(mixed)] == list("123456")


def test_what_is_equal_keeps_its_order() -> None:
    rows = [rij(ding_id, uiterlijk=VANDAAG) for ding_id in "cab"]
    assert [row.id for row in sort_acties(rows)] == list("cab")


@given(dossier=dossiers(met=[Casus, Vervolgstap], hoogstens=15))
def test_every_row_is_an_action_the_reader_may_see(dossier: Dossier) -> None:
    seen = {een.id: een for een in zichtbaar_voor(dossier, DEELNEMERS).van(Vervolgstap)}
    for actie in list_acties(dossier, DEELNEMERS, NU):
        assert actie.wat == sanitize(seen[actie.id].wat).strip()
        assert actie.stand not in EINDSTANDEN
