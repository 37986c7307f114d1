from __future__ import annotations

import os
from pathlib import Path

import pytest

from overleg.store import Store, Wijzer
from overleg.store.fouten import KijktAlleen
from tests.conftest import NU
from tests.store.bouwen import Wekker, Zaak, make_zaak, open_kast


def test_another_process_reads_where_the_chair_is(kast: Path, store: Store, zaak: Zaak) -> None:
    with open_kast(kast, alleen_lezen=True) as ander:
        assert ander.read_wijzer() is None
        before = ander.data_version()
        store.point(zaak.casus.id, zaak.overleg.id)
        assert ander.data_version() != before
        assert ander.read_wijzer() == Wijzer(zaak.casus.id, zaak.overleg.id, False, os.getpid(), NU)
        store.point(zaak.casus.id, zaak.overleg.id, leeg=True)
        found = ander.read_wijzer()
        assert found is not None
        assert found.leeg
        store.point_away()
        assert ander.read_wijzer() is None


def test_the_last_one_who_points_is_followed(store: Store, zaak: Zaak, wekker: Wekker) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    store.point(zaak.casus.id, zaak.overleg.id)
    wekker.verder(60)
    store.point(ander.casus.id, ander.overleg.id)
    found = store.read_wijzer()
    assert found is not None
    assert (found.casus_id, found.tijd) == (ander.casus.id, wekker.nu)


def test_who_leaves_takes_away_only_what_it_said_itself(
    store: Store, zaak: Zaak, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.point(zaak.casus.id, zaak.overleg.id)
    with monkeypatch.context() as patch:
        patch.setattr(os, "getpid", lambda: 1)
        store.point_away()
    assert store.read_wijzer() is not None
    store.point_away()
    assert store.read_wijzer() is None


def test_it_stays_when_the_store_is_closed_without_a_word(kast: Path, zaak: Zaak) -> None:
    with open_kast(kast) as eerste:
        eerste.point(zaak.casus.id, zaak.overleg.id)
    with open_kast(kast) as later:
        assert later.read_wijzer() is not None


def test_it_is_in_no_log(store: Store, zaak: Zaak) -> None:
    before = store.read_logboek()
    store.point(zaak.casus.id, zaak.overleg.id)
    store.point_away()
    assert store.read_logboek() == before
    assert store.check() == ()


def test_a_wiped_case_is_not_pointed_at(store: Store, zaak: Zaak) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    store.point(zaak.casus.id, zaak.overleg.id)
    store.wipe_casus(ander.casus.id)
    assert store.read_wijzer() is not None
    store.wipe_casus(zaak.casus.id)
    assert store.read_wijzer() is None


def test_who_only_reads_cannot_point(kast: Path, store: Store, zaak: Zaak) -> None:
    with open_kast(kast, alleen_lezen=True) as ander:
        for point in (lambda: ander.point(zaak.casus.id, zaak.overleg.id), ander.point_away):
            with pytest.raises(KijktAlleen):
                point()
    assert store.read_wijzer() is None
