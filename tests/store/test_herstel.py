from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from overleg.store import (
    Sleutel,
    Store,
    change_wachtwoord,
    list_kopieen,
    open_sleutel,
    restore_kast,
)
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.fouten import KastBezet, SchijfVol
from overleg.store.kastfouten import (
    GeenKast,
    KastBeschadigd,
    KastBestaat,
    KastNieuwer,
    KastOntbreekt,
    SleutelOntbreekt,
    SleutelPastNiet,
)
from overleg.store.verbinding import open_ruw
from tests.store.bouwen import Wekker, Zaak, make_zaak, open_kast, save, sleutel_van


@pytest.fixture
def kopie(store: Store, zaak: Zaak, tmp_path: Path) -> Path:
    """A backup with one case, of a store that went on afterwards and was closed."""
    store.write_reservekopie(tmp_path / "kopie")
    save(store, make_zaak("2026-0002").casus)
    store.close()
    return tmp_path / "kopie"


def _names(map: Path) -> set[str]:
    return {pad.name for pad in map.iterdir()}


def _restore(bron: Path, doel: Path, *, vervang: bool = False) -> Path | None:
    return restore_kast(bron, doel, sleutel_van(bron), klok=Wekker(), vervang=vervang)


def test_a_backup_comes_back_in_an_empty_place(kopie: Path, zaak: Zaak, tmp_path: Path) -> None:
    doel = tmp_path / "nieuw" / "kast"
    assert _restore(kopie, doel) is None
    assert _names(doel) == {KAST, SLEUTEL}
    for pad in doel.iterdir():
        assert pad.stat().st_mode & 0o777 == 0o600
    with open_kast(doel) as store:
        assert store.read_dossier(zaak.casus.id).alle == zaak.dingen
        assert store.check() == ()
    assert _names(kopie) == {KAST, SLEUTEL}


def test_a_store_that_stands_there_is_not_replaced_unasked(kopie: Path, kast: Path) -> None:
    voor = (kast / KAST).read_bytes()
    with pytest.raises(KastBestaat):
        _restore(kopie, kast)
    assert (kast / KAST).read_bytes() == voor
    assert _names(kast) == {KAST, SLEUTEL}


def test_a_store_that_is_replaced_is_kept_aside_whole(kopie: Path, kast: Path) -> None:
    change_wachtwoord(kast, sleutel_van(kast), "later veranderd")
    opzij = _restore(kopie, kast, vervang=True)
    assert opzij == kast / "oud-2026-11-17-140000"
    assert list_kopieen(kast) == (opzij,)
    with open_kast(kast) as store:
        assert [casus.nummer for casus in store.list_casussen()] == ["2026-0001"]
    from overleg.store import open_store

    sleutel = open_sleutel(opzij, "later veranderd")
    with open_store(opzij, sleutel, wie="Vera", klok=Wekker()) as store:
        assert [casus.nummer for casus in store.list_casussen()] == ["2026-0001", "2026-0002"]
    assert _restore(kopie, kast, vervang=True) == kast / "oud-2026-11-17-140000-2"


def test_a_plain_copy_of_a_store_in_use_comes_back_with_its_last_changes(
    kast: Path, store: Store, zaak: Zaak, tmp_path: Path
) -> None:
    bron = tmp_path / "bron"
    bron.mkdir()
    save(store, zaak.inbreng())
    for naam in (KAST, f"{KAST}-wal", SLEUTEL):
        (bron / naam).write_bytes((kast / naam).read_bytes())
    _restore(bron, tmp_path / "doel")
    with open_kast(tmp_path / "doel") as terug:
        assert len(terug.read_dossier(zaak.casus.id).alle) == 6
    assert _names(bron) == {KAST, f"{KAST}-wal", SLEUTEL}


def test_a_backup_that_lacks_a_file_is_refused(kopie: Path, tmp_path: Path) -> None:
    sleutel = sleutel_van(kopie)
    (kopie / SLEUTEL).rename(tmp_path / "sleutel")
    for weg, soort in ((None, SleutelOntbreekt), (KAST, GeenKast)):
        if weg:
            (kopie / weg).unlink()
        with pytest.raises(soort):
            restore_kast(kopie, tmp_path / "doel", sleutel, klok=Wekker())
    (tmp_path / "sleutel").rename(kopie / SLEUTEL)
    with pytest.raises(KastOntbreekt):
        restore_kast(kopie, tmp_path / "doel", sleutel, klok=Wekker())
    assert not (tmp_path / "doel").exists()


def _damage(kopie: Path) -> None:
    inhoud = bytearray((kopie / KAST).read_bytes())
    inhoud[-2000] ^= 1
    (kopie / KAST).write_bytes(inhoud)


def _cut(kopie: Path) -> None:
    os.truncate(kopie / KAST, (kopie / KAST).stat().st_size - 4096)


def _renew(kopie: Path) -> None:
    verbinding = open_ruw(kopie / KAST, sleutel_van(kopie))
    verbinding.execute("PRAGMA user_version = 999")
    verbinding.close()


def _tamper(kopie: Path) -> None:
    verbinding = open_ruw(kopie / KAST, sleutel_van(kopie))
    verbinding.execute("UPDATE logboek SET wie = 'x' WHERE nr = 2")
    verbinding.close()


@pytest.mark.parametrize(
    ("ruin", "soort"),
    [
        (_damage, KastBeschadigd),
        (_cut, KastBeschadigd),
        (_renew, KastNieuwer),
        (_tamper, KastBeschadigd),
    ],
)
def test_a_backup_that_is_not_good_changes_nothing(
    kopie: Path, kast: Path, ruin: object, soort: type[Exception]
) -> None:
    assert callable(ruin)
    ruin(kopie)
    voor = (kast / KAST).read_bytes()
    with pytest.raises(soort):
        _restore(kopie, kast, vervang=True)
    assert (kast / KAST).read_bytes() == voor
    assert _names(kast) == {KAST, SLEUTEL}


def test_a_key_that_does_not_fit_changes_nothing(kopie: Path, kast: Path) -> None:
    with pytest.raises(SleutelPastNiet):
        restore_kast(kopie, kast, Sleutel.make(), klok=Wekker(), vervang=True)
    assert _names(kast) == {KAST, SLEUTEL}


def test_when_the_new_one_cannot_be_placed_the_old_one_is_put_back(
    kopie: Path, kast: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(hier: Path, map: Path) -> None:
        raise SchijfVol.meld()

    monkeypatch.setattr("overleg.store.herstel.place_kast", full)
    with pytest.raises(SchijfVol):
        _restore(kopie, kast, vervang=True)
    assert _names(kast) == {KAST, SLEUTEL}
    with open_kast(kast) as store:
        assert len(store.list_casussen()) == 2


IN_GEBRUIK = """
import sys
from pathlib import Path
from tests.store.bouwen import open_kast
with open_kast(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_store_that_another_process_has_open_is_not_replaced(kopie: Path, kast: Path) -> None:
    ander = subprocess.Popen(
        [sys.executable, "-c", IN_GEBRUIK, str(kast)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with ander:
        assert ander.stdout is not None
        assert ander.stdout.readline() == b"open\n"
        with pytest.raises(KastBezet, match="ander venster"):
            _restore(kopie, kast, vervang=True)
        assert SLEUTEL in _names(kast)
        ander.communicate()
    assert _restore(kopie, kast, vervang=True) is not None
