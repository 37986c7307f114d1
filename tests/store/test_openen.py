from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from overleg.store import Sleutel, create_kast, open_store
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.fouten import AlleenLezen, KijktAlleen, Netwerkpad, SchijfOngeschikt
from overleg.store.kastfouten import (
    GeenKast,
    KastBeschadigd,
    KastLeeg,
    KastNieuwer,
    KastOntbreekt,
    KastProef,
    SleutelPastNiet,
)
from overleg.store.verbinding import open_ruw
from tests.store.bouwen import (
    GEHEIM,
    GOEDKOOP,
    WACHTWOORD,
    Wekker,
    make_zaak,
    open_kast,
    sleutel_van,
)


@pytest.fixture
def gevuld(kast: Path) -> Path:
    """A store with a case in it."""
    with open_kast(kast) as store:
        zaak = make_zaak()
        store.apply([*zaak.dingen, *(zaak.inbreng(GEHEIM * 50) for _ in range(40))])
    return kast


def _open(map: Path, sleutel: Sleutel) -> None:
    open_store(map, sleutel, wie="Vera", klok=Wekker()).close()


def test_a_missing_store_is_not_quietly_a_new_one(gevuld: Path, tmp_path: Path) -> None:
    sleutel = sleutel_van(gevuld)
    (gevuld / KAST).unlink()
    with pytest.raises(KastOntbreekt, match="geen nieuwe, lege kast"):
        _open(gevuld, sleutel)
    with pytest.raises(GeenKast):
        _open(tmp_path, sleutel)
    assert {pad.name for pad in gevuld.iterdir()} == {SLEUTEL}


def test_an_empty_file_is_not_quietly_a_new_store(gevuld: Path) -> None:
    sleutel = sleutel_van(gevuld)
    (gevuld / KAST).write_bytes(b"")
    with pytest.raises(KastLeeg, match="helemaal leeg"):
        _open(gevuld, sleutel)
    assert (gevuld / KAST).stat().st_size == 0


@pytest.mark.parametrize("van", [16, 100, 4000])
def test_a_damaged_first_page_is_told_as_damage(
    gevuld: Path, van: int, capfd: pytest.CaptureFixture[str]
) -> None:
    sleutel = sleutel_van(gevuld)
    inhoud = bytearray((gevuld / KAST).read_bytes())
    inhoud[van : van + 40] = os.urandom(40)
    (gevuld / KAST).write_bytes(inhoud)
    with pytest.raises(KastBeschadigd, match="uw wachtwoord is goed"):
        _open(gevuld, sleutel)
    assert (gevuld / KAST).read_bytes() == inhoud
    # SQLCipher would write over the screen, past everything of Python.
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("lengte", [1, 3000, 4096, 4096 * 20, 4096 * 20 + 7])
def test_a_file_that_was_cut_off_is_told_as_damage(gevuld: Path, lengte: int) -> None:
    sleutel = sleutel_van(gevuld)
    os.truncate(gevuld / KAST, lengte)
    with pytest.raises((KastBeschadigd, SleutelPastNiet)):
        _open(gevuld, sleutel)


def test_damage_further_on_is_told_when_it_is_read(gevuld: Path) -> None:
    sleutel = sleutel_van(gevuld)
    with open_kast(gevuld) as store:
        casus_id = store.find_casus("2026-0001").id
    inhoud = bytearray((gevuld / KAST).read_bytes())
    # The pages at the end hold the lines that came last.
    for bladzijde in range(len(inhoud) // 4096 - 12, len(inhoud) // 4096):
        inhoud[bladzijde * 4096 + 50] ^= 1
    (gevuld / KAST).write_bytes(inhoud)
    with open_store(gevuld, sleutel, wie="Vera", klok=Wekker()) as store:
        with pytest.raises(KastBeschadigd):
            store.read_dossier(casus_id)
        assert store.check() != ()


def test_a_damaged_salt_alone_hinders_nobody(gevuld: Path) -> None:
    inhoud = bytearray((gevuld / KAST).read_bytes())
    inhoud[:16] = os.urandom(16)
    (gevuld / KAST).write_bytes(inhoud)
    with open_kast(gevuld) as store:
        assert store.find_casus("2026-0001").werknaam == "Gezin Linde"


def test_the_key_of_another_store_is_told_as_such(gevuld: Path, tmp_path: Path) -> None:
    create_kast(tmp_path / "ander", WACHTWOORD, klok=Wekker(), kosten=GOEDKOOP)
    (gevuld / SLEUTEL).write_bytes((tmp_path / "ander" / SLEUTEL).read_bytes())
    with pytest.raises(SleutelPastNiet, match="horen niet bij elkaar"):
        _open(gevuld, sleutel_van(gevuld))


def test_a_plain_database_is_not_taken_for_the_store(gevuld: Path) -> None:
    sleutel = sleutel_van(gevuld)
    (gevuld / KAST).unlink()
    verbinding = dbapi2.connect(str(gevuld / KAST))
    verbinding.execute("CREATE TABLE casus (id)")
    verbinding.close()
    with pytest.raises(SleutelPastNiet):
        _open(gevuld, sleutel)


def test_a_store_of_a_newer_program_is_refused_untouched(gevuld: Path) -> None:
    sleutel = sleutel_van(gevuld)
    verbinding = open_ruw(gevuld / KAST, sleutel)
    verbinding.execute("PRAGMA user_version = 999")
    verbinding.close()
    with pytest.raises(KastNieuwer, match="vorm 999"):
        _open(gevuld, sleutel)
    assert sorted(pad.name for pad in gevuld.iterdir()) == [KAST, SLEUTEL]


def test_a_store_of_a_version_that_was_tried_out_is_told_as_such(gevuld: Path) -> None:
    verbinding = open_ruw(gevuld / KAST, sleutel_van(gevuld))
    verbinding.execute("ALTER TABLE maatregel DROP COLUMN toelichting")
    verbinding.close()
    with pytest.raises(KastProef, match="proefversie"):
        open_kast(gevuld)


def test_a_store_that_lost_all_it_held_is_not_filled_anew(gevuld: Path) -> None:
    sleutel = sleutel_van(gevuld)
    verbinding = open_ruw(gevuld / KAST, sleutel)
    verbinding.execute("PRAGMA user_version = 0")
    verbinding.close()
    with pytest.raises(KastBeschadigd, match="inhoud"):
        _open(gevuld, sleutel)


def test_a_network_drive_and_a_read_only_disk_are_refused(
    gevuld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sleutel = sleutel_van(gevuld)
    monkeypatch.setattr("overleg.store.bestanden.is_alleen_lezen", lambda pad: True)
    with pytest.raises(AlleenLezen, match="niet geschreven"):
        _open(gevuld, sleutel)
    monkeypatch.undo()
    monkeypatch.setattr("overleg.store.openen.is_alleen_lezen", lambda pad: pad.name == KAST)
    with pytest.raises(AlleenLezen):
        _open(gevuld, sleutel)
    monkeypatch.setattr("overleg.store.bestanden.is_netwerkpad", lambda pad: True)
    with pytest.raises(Netwerkpad, match="netwerkschijf"):
        _open(gevuld, sleutel)


def test_a_disk_that_cannot_do_wal_is_refused(
    gevuld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sleutel = sleutel_van(gevuld)
    monkeypatch.setattr("overleg.store.verbinding._PRAGMAS", ("journal_mode = DELETE",))
    with pytest.raises(SchijfOngeschikt, match="niet geschikt"):
        _open(gevuld, sleutel)


def test_rights_that_grew_too_wide_are_narrowed_again(gevuld: Path) -> None:
    (gevuld / KAST).chmod(0o644)
    with open_kast(gevuld) as store:
        store.apply(make_zaak("2026-0002").dingen)
        rechten = {pad.name: pad.stat().st_mode & 0o777 for pad in gevuld.iterdir()}
    assert rechten == dict.fromkeys((KAST, f"{KAST}-wal", f"{KAST}-shm", SLEUTEL), 0o600)


def test_who_only_looks_can_write_nothing(gevuld: Path) -> None:
    with open_kast(gevuld, alleen_lezen=True) as store:
        casus = store.find_casus("2026-0001")
        assert len(store.read_dossier(casus.id).alle) == 45
        for schrijf in (
            lambda: store.apply([casus.met(werknaam="x")]),
            lambda: store.wipe_casus(casus.id),
            store.clean,
        ):
            with pytest.raises(KijktAlleen):
                schrijf()
        assert store.find_casus("2026-0001") == casus


def test_a_store_can_be_opened_by_several_at_once(gevuld: Path) -> None:
    with open_kast(gevuld) as een, open_kast(gevuld) as twee:
        versie = twee.data_version()
        een.apply(make_zaak("2026-0002").dingen)
        assert twee.data_version() != versie
        assert twee.find_casus("2026-0002").nummer == "2026-0002"
    assert sorted(pad.name for pad in gevuld.iterdir()) == [KAST, SLEUTEL]
