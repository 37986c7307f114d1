from __future__ import annotations

import os
from pathlib import Path

import pytest

from overleg.store import Store
from overleg.store.bestanden import KAST
from overleg.store.verbinding import open_ruw
from tests.store.bouwen import Zaak, make_zaak, open_kast, save, sleutel_van


@pytest.fixture
def vol(kast: Path) -> Path:
    with open_kast(kast) as store:
        zaak = make_zaak()
        store.apply([*zaak.dingen, *(zaak.inbreng("tekst " * 200) for _ in range(40))])
    return kast


def test_a_whole_store_has_nothing_to_tell(store: Store, zaak: Zaak) -> None:
    save(store, zaak.inbreng(over=(zaak.persoon.id,), niet_met=(zaak.organisatie.id,)))
    assert store.check() == ()


@pytest.mark.parametrize("bladzijde", [-1, -5, -9])
def test_one_changed_byte_is_found(vol: Path, bladzijde: int) -> None:
    inhoud = bytearray((vol / KAST).read_bytes())
    inhoud[bladzijde * 4096 + 1000] ^= 1
    (vol / KAST).write_bytes(inhoud)
    with open_kast(vol) as store:
        assert store.check() != ()


def test_a_store_cut_off_between_two_pages_while_open_is_found(vol: Path) -> None:
    with open_kast(vol) as store:
        os.truncate(vol / KAST, (vol / KAST).stat().st_size - 4096)
        gevonden = store.check()
    assert gevonden
    assert all(zin.endswith(".") for zin in gevonden)


def test_a_reference_that_leads_nowhere_is_found(vol: Path) -> None:
    verbinding = open_ruw(vol / KAST, sleutel_van(vol))
    verbinding.execute("DELETE FROM deelnemer")
    verbinding.close()
    with open_kast(vol) as store:
        assert store.check() == ("Er zijn verwijzingen naar iets wat er niet is (40 keer).",)
