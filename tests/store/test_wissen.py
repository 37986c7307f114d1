from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest

from overleg.dossier import Klad
from overleg.store import Handeling, Store, list_kopieen
from overleg.store.bestanden import KAST
from overleg.store.fouten import GeenCasus, NietSchoon, SchijfVol
from overleg.store.tabellen import METADATA
from overleg.store.verbinding import ruw
from overleg.store.wissen import is_schoon, list_migratiekopieen
from tests.conftest import NU
from tests.store.bladzijden import read_ontsleuteld
from tests.store.bouwen import (
    GEHEIM,
    Wekker,
    Zaak,
    all_bytes,
    make_zaak,
    open_kast,
    save,
    sleutel_van,
)

BLIJFT = "Noor woont bij haar oma"
SPOREN = [GEHEIM, "oude tekst van toen", "half getypt", "Gezin Linde"]


@pytest.fixture
def vol(store: Store, zaak: Zaak, wekker: Wekker) -> Zaak:
    """A case with text in every corner, and another case beside it."""
    ander = make_zaak("2026-0002", "Melder Noor")
    store.apply([*ander.dingen, *(ander.inbreng(f"{BLIJFT} {i}") for i in range(50))])
    for i in range(30):
        inbreng = save(store, zaak.inbreng("oude tekst van toen " * 40, over=(zaak.persoon.id,)))
        save(store, inbreng.met(tekst=f"{GEHEIM} {i} " * (i + 1), datum=date(2026, 1, 1)))
    save(store, Klad(casus_id=zaak.casus.id, gemaakt_op=NU, plek="x", tekst="half getypt"))
    save(store, zaak.inbreng(GEHEIM).gewist(NU))
    return zaak


def _found(map: Path, woorden: list[str]) -> list[str]:
    """Which words are on the disk for somebody who has the key."""
    inhoud = read_ontsleuteld(map / KAST, sleutel_van(map))
    return [woord for woord in woorden if woord.encode() in inhoud]


def test_of_a_wiped_case_nothing_is_left_even_for_who_has_the_key(
    kast: Path, store: Store, vol: Zaak
) -> None:
    assert _found(kast, [*SPOREN, vol.persoon.id, BLIJFT]) == [*SPOREN, vol.persoon.id, BLIJFT]
    store.wipe_casus(vol.casus.id)
    assert _found(kast, [*SPOREN, vol.persoon.id, BLIJFT]) == [BLIJFT]
    store.close()
    assert _found(kast, [*SPOREN, vol.persoon.id, BLIJFT]) == [BLIJFT]


def test_no_old_copy_of_a_row_is_left_in_the_unused_part_of_a_page(
    kast: Path, store: Store, zaak: Zaak
) -> None:
    # Rows that grow and shrink make pages split, and `secure_delete` does not see what is left
    # behind in the old page. The other case keeps those pages in use.
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    toeval = random.Random(3)
    regels = {
        ding.id: ding
        for ding in store.apply(
            inbreng
            for _ in range(600)
            for inbreng in (zaak.inbreng(GEHEIM * toeval.randint(1, 5)), ander.inbreng(BLIJFT))
        )
    }
    # Every other one.
    van_zaak = list(regels)[::2]
    for _ in range(8):
        nieuw = [
            regels[ding_id].met(tekst=GEHEIM * toeval.randint(1, 20))
            for ding_id in toeval.sample(van_zaak, 100)
        ]
        regels |= {ding.id: ding for ding in store.apply(nieuw)}
    store.wipe_casus(zaak.casus.id)
    assert _found(kast, [GEHEIM, *van_zaak]) == []
    assert _found(kast, [BLIJFT]) == [BLIJFT]


def test_every_row_of_the_case_is_gone_and_none_of_another(store: Store, vol: Zaak) -> None:
    ander = store.find_casus("2026-0002").id
    voor = store.read_dossier(ander)
    store.wipe_casus(vol.casus.id)
    assert store.read_dossier(ander) == voor
    assert store.list_versies(vol.persoon.id) == ()
    with pytest.raises(GeenCasus):
        store.read_dossier(vol.casus.id)
    for tabel in METADATA.tables.values():
        if "casus_id" in tabel.c and tabel.name != "logboek":
            rijen = ruw(store._verbinding).execute(
                f"SELECT count(*) FROM {tabel.name} WHERE casus_id = ?", (vol.casus.id,)
            )
            assert rijen.fetchone() == (0,), tabel.name
    assert store.check() == ()


def test_the_log_keeps_only_that_a_case_of_this_number_was_wiped(store: Store, vol: Zaak) -> None:
    store.wipe_casus(vol.casus.id)
    (rij,) = store.read_logboek(vol.casus.id)
    assert (rij.handeling, rij.casus_nummer, rij.wie) == (Handeling.GEWIST, "2026-0001", "Vera")
    leeg = ruw(store._verbinding).execute(
        "SELECT DISTINCT tijd, wie, os_account, casus_nummer, soort, ding_id FROM logboek"
        " WHERE handeling = 'leeg'"
    )
    assert leeg.fetchall() == [("",) * 6]
    assert store.check_logboek()
    save(store, make_zaak("2026-0003").casus)
    assert store.check_logboek()


def test_a_case_that_is_not_there_cannot_be_wiped(store: Store, vol: Zaak) -> None:
    store.wipe_casus(vol.casus.id)
    for casus_id in (vol.casus.id, "weg", ""):
        with pytest.raises(GeenCasus):
            store.wipe_casus(casus_id)


def test_copies_of_a_migration_go_too_and_a_store_kept_aside_is_named(
    kast: Path, store: Store, vol: Zaak
) -> None:
    (kast / f"{KAST}.vorm-1").write_bytes(b"copy")
    (kast / f".{KAST}.vorm-1.nieuw").write_bytes(b"half a copy")
    for naam in ("oud-2026-01-01-120000", ".overleg-afgebroken"):
        (kast / naam).mkdir()
    assert len(list_kopieen(kast)) == 4
    store.wipe_casus(vol.casus.id)
    assert list_migratiekopieen(kast) == ()
    rest = [".overleg-afgebroken", "oud-2026-01-01-120000"]
    assert [pad.name for pad in list_kopieen(kast)] == rest


def test_when_old_bytes_cannot_go_yet_it_is_said_and_can_be_done_later(
    kast: Path, store: Store, vol: Zaak, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overleg.store.verbinding.WACHTTIJD", 50)
    with open_kast(kast) as lezer, open_kast(kast) as wisser:
        # Another window is in the middle of reading.
        driver = ruw(lezer._verbinding)
        driver.execute("BEGIN")
        driver.execute("SELECT count(*) FROM casus").fetchone()
        with pytest.raises(NietSchoon, match="versleutelde resten"):
            wisser.wipe_casus(vol.casus.id)
        assert not is_schoon(ruw(wisser._verbinding))
        driver.execute("ROLLBACK")
    with pytest.raises(GeenCasus):
        store.read_dossier(vol.casus.id)
    store.clean()
    assert _found(kast, [*SPOREN, BLIJFT]) == [BLIJFT]


def test_a_wipe_that_fails_halfway_wipes_nothing(
    store: Store, vol: Zaak, monkeypatch: pytest.MonkeyPatch
) -> None:
    voor = store.read_dossier(vol.casus.id)

    def full(*_: object) -> None:
        raise SchijfVol.meld()

    monkeypatch.setattr("overleg.store.logboek.append", full)
    with pytest.raises(SchijfVol):
        store.wipe_casus(vol.casus.id)
    assert store.read_dossier(vol.casus.id) == voor


def test_no_word_of_a_case_is_readable_in_any_file(kast: Path, store: Store, vol: Zaak) -> None:
    open_bestanden = all_bytes(kast)
    store.write_reservekopie(kast.parent / "kopie")
    store.close()
    for inhoud in (open_bestanden, all_bytes(kast), all_bytes(kast.parent / "kopie")):
        assert len(inhoud) > 100_000
        for woord in (*SPOREN, BLIJFT, "2026-0001", "CREATE TABLE", "inbreng", vol.persoon.id):
            assert woord.encode() not in inhoud
            assert woord.encode("utf-16-le") not in inhoud


def test_a_wipe_that_was_broken_off_is_finished_at_the_next_opening(
    kast: Path, store: Store, vol: Zaak, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(verbinding: object, pad: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("overleg.store.wissen.clean", stop)
    with pytest.raises(KeyboardInterrupt):
        store.wipe_casus(vol.casus.id)
    assert not is_schoon(ruw(store._verbinding))
    # Killed here: nothing of it is closed. Who only looks leaves it to who writes.
    with open_kast(kast, alleen_lezen=True) as lezer:
        assert not is_schoon(ruw(lezer._verbinding))
    with open_kast(kast) as volgende:
        assert is_schoon(ruw(volgende._verbinding))
    assert _found(kast, [*SPOREN, BLIJFT]) == [BLIJFT]
