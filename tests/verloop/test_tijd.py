from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from overleg.klok import AMSTERDAM
from overleg.verloop import (
    deadline,
    expected_end,
    finish_overleg,
    go_back,
    go_next,
    pause_overleg,
    reopen_overleg,
    resume_overleg,
    skip_stap,
    start_overleg,
    stop_overleg,
    used_seconden,
    zin_eindtijd,
)
from tests.verloop.opzet import MINUUT, Tafel, Zaak, leidraad

TOTAAL = leidraad().minuten * MINUUT
SECONDE = timedelta(seconds=1)


def at_start() -> Tafel:
    """Give a meeting at the very second it began, on the whole minute."""
    tafel = Tafel()
    whole = tafel.nu.replace(second=0)
    tafel.dossier = tafel.dossier.met((tafel.overleg.met(begonnen_op=whole),))
    tafel.nu = whole
    return tafel


def end(tafel: Tafel) -> datetime:
    return expected_end(tafel.dossier, tafel.overleg_id, tafel.nu)


def zin(tafel: Tafel) -> str:
    return zin_eindtijd(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_a_meeting_on_time_ends_after_its_minutes() -> None:
    tafel = at_start()
    begin = tafel.nu
    assert end(tafel) == begin + TOTAAL
    assert zin(tafel) == f"klaar om {begin + TOTAAL:%H:%M} · op tijd"
    tafel.tik(4 * MINUUT)  # all minutes of the first step, and nothing more
    assert end(tafel) == begin + TOTAAL


def test_a_step_that_runs_over_moves_the_end_and_says_how_far() -> None:
    tafel = at_start()
    begin = tafel.nu
    tafel.tik(4 * MINUUT + 11 * MINUUT)
    assert end(tafel) == begin + TOTAAL + 11 * MINUUT
    over = (TOTAAL + 11 * MINUUT - 60 * MINUUT) // MINUUT
    assert over > 1
    assert zin(tafel) == f"klaar om {end(tafel):%H:%M} · u loopt {over} minuten uit"


def test_one_minute_over_is_singular_and_a_second_rounds_up() -> None:
    tafel = at_start()
    slack = 60 * MINUUT - TOTAAL
    tafel.tik(4 * MINUUT + slack + SECONDE)
    assert zin(tafel).endswith("u loopt 1 minuut uit")


def test_a_meeting_taken_up_another_day_without_a_break_is_not_called_late() -> None:
    tafel = at_start()
    tafel.tik(timedelta(days=2))
    assert zin(tafel) == f"klaar om {end(tafel):%H:%M} · begonnen op di 17-11"


def test_skipping_brings_the_end_nearer() -> None:
    tafel = at_start()
    before = end(tafel)
    tafel.apply(skip_stap(tafel.dossier, tafel.overleg_id, "blinde_vlekken", "Geen tijd", tafel.nu))
    assert end(tafel) == before - 5 * MINUUT


def test_a_step_that_was_done_costs_nothing_when_visited_again() -> None:
    tafel = at_start()
    tafel.apply(go_next(tafel.dossier, tafel.overleg_id, tafel.nu, reden="x"))
    before = end(tafel)
    tafel.apply(go_back(tafel.dossier, tafel.overleg_id, tafel.nu))
    assert end(tafel) == before


def test_stopping_early_counts_only_the_way_out() -> None:
    tafel = at_start()
    tafel.apply(stop_overleg(tafel.dossier, tafel.overleg_id, "Brand", tafel.nu))
    assert end(tafel) == tafel.nu + (5 + 8 + 2 + 3) * MINUUT


def test_a_break_is_no_time_of_any_step() -> None:
    tafel = at_start()
    begin = tafel.nu
    tafel.tik(2 * MINUUT)
    tafel.apply(pause_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    paused = tafel.nu
    tafel.tik(10 * MINUUT)
    assert used_seconden(tafel.dossier, tafel.overleg_id, "openen", tafel.nu) == 120
    assert zin(tafel) == f"pauze sinds {paused:%H:%M}"
    tafel.apply(resume_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    tafel.tik(MINUUT)
    assert used_seconden(tafel.dossier, tafel.overleg_id, "openen", tafel.nu) == 180
    assert end(tafel) == begin + TOTAAL + 10 * MINUUT


def test_a_short_break_eats_of_the_slot_and_another_day_is_another_sitting() -> None:
    for pauze, moved in ((10 * MINUUT, timedelta()), (timedelta(days=3), timedelta(days=3))):
        tafel = at_start()
        begin = tafel.nu
        tafel.apply(pause_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
        tafel.tik(pauze)
        tafel.apply(resume_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
        assert deadline(tafel.overleg) == begin + 60 * MINUUT + moved


def test_time_between_finishing_and_reopening_is_no_time_of_any_step() -> None:
    tafel = at_start()
    tafel.tik(5 * MINUUT)
    tafel.apply(finish_overleg(tafel.dossier, tafel.overleg_id, tafel.nu, reden="x"))
    assert tafel.status("openen").seconden == 300
    finished = tafel.nu
    tafel.tik(timedelta(hours=20))
    assert zin(tafel) == f"afgerond om {finished:%H:%M}"
    assert used_seconden(tafel.dossier, tafel.overleg_id, "openen", tafel.nu) == 300
    tafel.apply(reopen_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    tafel.tik(MINUUT)
    assert used_seconden(tafel.dossier, tafel.overleg_id, "openen", tafel.nu) == 360


def test_the_slot_counts_from_the_planned_start() -> None:
    zaak = Zaak()
    planned = zaak.nu.replace(second=0)
    zaak.plan(gepland_op=planned)
    assert zin_eindtijd(zaak.dossier, zaak.overleg_id, zaak.nu) == (
        f"duurt {leidraad().minuten} minuten"
    )
    assert expected_end(zaak.dossier, zaak.overleg_id, planned - 9 * MINUUT) == planned + TOTAAL
    assert expected_end(zaak.dossier, zaak.overleg_id, planned + MINUUT) == (
        planned + MINUUT + TOTAAL
    )
    zaak.nu = planned + 7 * MINUUT
    zaak.apply(start_overleg(zaak.dossier, zaak.overleg_id, zaak.nu))
    assert deadline(zaak.overleg) == planned + 60 * MINUUT
    over = leidraad().minuten + 7 - 60
    assert zin_eindtijd(zaak.dossier, zaak.overleg_id, zaak.nu).endswith(
        f"u loopt {over} minuten uit"
    )


def test_a_meeting_without_a_planned_moment_begins_when_it_begins() -> None:
    zaak = Zaak()
    zaak.plan()
    now = zaak.nu.replace(second=0)
    assert deadline(zaak.overleg) is None
    assert expected_end(zaak.dossier, zaak.overleg_id, now) == now + TOTAAL


def test_a_meeting_held_on_another_day_counts_from_its_own_start() -> None:
    zaak = Zaak()
    zaak.plan(gepland_op=zaak.nu)
    zaak.nu = zaak.nu.replace(second=0) + timedelta(days=1)
    zaak.apply(start_overleg(zaak.dossier, zaak.overleg_id, zaak.nu))
    assert deadline(zaak.overleg) == zaak.nu + 60 * MINUUT


@pytest.mark.parametrize("day", [datetime(2026, 10, 25), datetime(2026, 3, 29)])  # noqa: DTZ001
def test_the_night_the_clock_changes_costs_no_hour(day: datetime) -> None:
    tafel = at_start()
    begin = day.replace(hour=1, minute=50, tzinfo=AMSTERDAM)
    tafel.dossier = tafel.dossier.met((tafel.overleg.met(begonnen_op=begin),))
    later = datetime.fromtimestamp(begin.timestamp() + 3600, AMSTERDAM)
    assert used_seconden(tafel.dossier, tafel.overleg_id, "openen", later) == 3600
    at_end = expected_end(tafel.dossier, tafel.overleg_id, begin)
    assert at_end.timestamp() - begin.timestamp() == TOTAAL.total_seconds()


def test_a_clock_that_runs_back_gives_no_negative_time() -> None:
    tafel = at_start()
    earlier = tafel.nu - timedelta(hours=1)
    assert used_seconden(tafel.dossier, tafel.overleg_id, "openen", earlier) == 0
    tafel.apply(go_next(tafel.dossier, tafel.overleg_id, earlier, reden="x"))
    assert tafel.status("openen").seconden == 0
