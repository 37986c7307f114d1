from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from overleg.store import Store, open_sleutel_met_herstelcode
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.kastfouten import KastBestaat, KopieMislukt, SleutelBeschadigd
from overleg.store.kopie import copy_kast
from tests.store.bouwen import Zaak, make_zaak, open_kast, save, sleutel_van


def _names(map: Path) -> set[str]:
    return {pad.name for pad in map.iterdir()}


def test_a_copy_can_be_opened_by_itself(
    store: Store, zaak: Zaak, tmp_path: Path, herstelcode: str
) -> None:
    save(store, zaak.inbreng())
    naar = tmp_path / "diep" / "kopie"
    store.write_reservekopie(naar)
    assert _names(naar) == {KAST, SLEUTEL}
    for pad in naar.iterdir():
        assert pad.stat().st_mode & 0o777 == 0o600
    assert sleutel_van(naar) == open_sleutel_met_herstelcode(naar, herstelcode)
    with open_kast(naar) as kopie:
        assert kopie.read_dossier(zaak.casus.id) == store.read_dossier(zaak.casus.id)
        assert kopie.read_logboek() == store.read_logboek()
        assert kopie.check() == ()


def test_a_copy_does_not_change_with_the_store(store: Store, zaak: Zaak, tmp_path: Path) -> None:
    store.write_reservekopie(tmp_path / "kopie")
    save(store, zaak.inbreng())
    with open_kast(tmp_path / "kopie") as kopie:
        assert kopie.read_dossier(zaak.casus.id).alle == zaak.dingen


@pytest.mark.parametrize("naam", [KAST, SLEUTEL])
def test_a_folder_that_holds_a_store_is_refused(store: Store, tmp_path: Path, naam: str) -> None:
    (tmp_path / naam).write_text("van een ander")
    with pytest.raises(KastBestaat):
        store.write_reservekopie(tmp_path)
    assert (tmp_path / naam).read_text() == "van een ander"
    with pytest.raises(KastBestaat):
        store.write_reservekopie(store.map)


def test_a_copy_that_is_not_good_is_gone_again(
    store: Store, zaak: Zaak, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy_badly(verbinding: Any, doel: Path) -> None:
        copy_kast(verbinding, doel)
        inhoud = bytearray(doel.read_bytes())
        inhoud[-3000] ^= 1
        doel.write_bytes(inhoud)

    monkeypatch.setattr("overleg.store.reservekopie.copy_kast", copy_badly)
    with pytest.raises(KopieMislukt, match="versleuteling"):
        store.write_reservekopie(tmp_path / "kopie")
    assert _names(tmp_path / "kopie") == set()


def test_a_copy_that_lacks_something_is_gone_again(
    store: Store, zaak: Zaak, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write_reservekopie(tmp_path / "oud")
    oud = (tmp_path / "oud" / KAST).read_bytes()
    save(store, zaak.inbreng())
    monkeypatch.setattr(
        "overleg.store.reservekopie.copy_kast", lambda verbinding, doel: doel.write_bytes(oud)
    )
    with pytest.raises(KopieMislukt, match="niet alles"):
        store.write_reservekopie(tmp_path / "kopie")
    assert _names(tmp_path / "kopie") == set()


def test_a_damaged_key_file_is_told_before_a_worthless_copy_is_made(
    store: Store, tmp_path: Path
) -> None:
    (store.map / SLEUTEL).write_text("{}")
    with pytest.raises(SleutelBeschadigd):
        store.write_reservekopie(tmp_path / "kopie")
    assert not (tmp_path / "kopie").exists()


def test_a_copy_is_whole_while_another_keeps_writing(
    kast: Path, store: Store, zaak: Zaak, tmp_path: Path
) -> None:
    klaar = threading.Event()

    def write() -> None:
        with open_kast(kast) as ander:
            nummer = 0
            while not klaar.is_set():
                nummer += 1
                ander.apply([zaak.inbreng(f"a{nummer}"), zaak.inbreng(f"b{nummer}")])
                klaar.wait(0.02)

    schrijver = threading.Thread(target=write)
    schrijver.start()
    try:
        for keer in range(3):
            store.write_reservekopie(tmp_path / f"kopie{keer}")
    finally:
        klaar.set()
        schrijver.join()
    for keer in range(3):
        with open_kast(tmp_path / f"kopie{keer}") as kopie:
            dossier = kopie.read_dossier(zaak.casus.id)
            assert (len(dossier.alle) - 5) % 2 == 0
            assert kopie.check() == ()


def test_the_address_of_a_copy_may_hold_signs_that_mean_something(
    store: Store, zaak: Zaak, tmp_path: Path
) -> None:
    naar = tmp_path / "kopie? van #1 100% 'é'"
    store.write_reservekopie(naar)
    with open_kast(naar) as kopie:
        assert kopie.find_casus("2026-0001") == zaak.casus
        kopie.apply(make_zaak("2026-0002").dingen)
