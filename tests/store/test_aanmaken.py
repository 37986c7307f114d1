from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from overleg.store import create_kast, open_sleutel, open_sleutel_met_herstelcode
from overleg.store.aanmaken import place_kast
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.fouten import AlleenLezen, Netwerkpad, SchijfVol
from overleg.store.kastfouten import KastBestaat, LeegWachtwoord
from overleg.store.verbinding import open_verbinding, ruw
from tests.store.bouwen import GOEDKOOP, WACHTWOORD, Wekker, open_kast


def _make(map: Path, wachtwoord: str = WACHTWOORD) -> str:
    return create_kast(map, wachtwoord, klok=Wekker(), kosten=GOEDKOOP)


def _names(map: Path) -> set[str]:
    return {pad.name for pad in map.iterdir()}


def test_a_new_store_is_two_files_that_only_their_owner_can_read(tmp_path: Path) -> None:
    oud = os.umask(0)
    try:
        code = _make(tmp_path / "diep" / "kast")
    finally:
        os.umask(oud)
    map = tmp_path / "diep" / "kast"
    assert _names(map) == {KAST, SLEUTEL}
    for pad in (map, map.parent):
        assert pad.stat().st_mode & 0o777 == 0o700
    for naam in (KAST, SLEUTEL):
        assert (map / naam).stat().st_mode & 0o777 == 0o600
    assert open_sleutel(map, WACHTWOORD) == open_sleutel_met_herstelcode(map, code)
    with open_kast(map) as store:
        assert store.list_casussen() == ()
        assert store.check() == ()


def test_the_file_is_encrypted_and_begins_with_its_salt(kast: Path) -> None:
    inhoud = (kast / KAST).read_bytes()
    assert b"SQLite format" not in inhoud
    assert b"CREATE TABLE" not in inhoud
    assert inhoud[:16] == open_sleutel(kast, WACHTWOORD).zout


@pytest.mark.parametrize("naam", [KAST, SLEUTEL])
def test_nothing_that_stands_there_is_overwritten(tmp_path: Path, naam: str) -> None:
    (tmp_path / naam).write_text("van een ander")
    with pytest.raises(KastBestaat, match="niet aangeraakt"):
        _make(tmp_path)
    assert _names(tmp_path) == {naam}
    assert (tmp_path / naam).read_text() == "van een ander"


@pytest.mark.parametrize("naam", [KAST, SLEUTEL])
def test_nor_what_came_there_in_the_meantime(tmp_path: Path, naam: str) -> None:
    klaar, map = tmp_path / "klaar", tmp_path / "kast"
    for pad in (klaar, map):
        pad.mkdir()
    for bestand in (KAST, SLEUTEL):
        (klaar / bestand).write_text("nieuw")
    (map / naam).write_text("van een ander")
    with pytest.raises(KastBestaat):
        place_kast(klaar, map)
    assert _names(map) == {naam}
    assert (map / naam).read_text() == "van een ander"


def test_an_empty_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(LeegWachtwoord, match="leeg"):
        _make(tmp_path / "kast", "  ")
    assert not (tmp_path / "kast").exists()


def test_a_full_disk_leaves_nothing_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("overleg.store.aanmaken.sync_map", full)
    with pytest.raises(SchijfVol):
        _make(tmp_path)
    assert _names(tmp_path) == set()


def test_a_network_drive_and_a_read_only_disk_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overleg.store.bestanden.is_alleen_lezen", lambda pad: True)
    with pytest.raises(AlleenLezen, match="niet geschreven"):
        _make(tmp_path)
    monkeypatch.setattr("overleg.store.bestanden.is_netwerkpad", lambda pad: True)
    with pytest.raises(Netwerkpad, match="netwerkschijf"):
        _make(tmp_path)
    assert _names(tmp_path) == set()


def test_a_new_store_has_the_settings_that_keep_it_safe(kast: Path) -> None:
    with open_verbinding(kast / KAST, open_sleutel(kast, WACHTWOORD)) as verbinding:
        settings = {
            naam: ruw(verbinding).execute(f"PRAGMA {naam}").fetchone()[0]
            for naam in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
