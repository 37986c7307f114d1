"""What may happen to a process: others beside it, a sudden end, a full disk."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from overleg.dossier import Betrokkene
from overleg.store import Store
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.fouten import KastBezet
from tests.store.bouwen import Zaak, make_zaak, open_kast, save

CHECKOUT = Path(__file__).parents[2]
DOODSTEKEN = 4


@contextmanager
def _process(wat: str, map: Path, zaak: Zaak) -> Iterator[subprocess.Popen[str]]:
    opdracht = [sys.executable, "-m", "tests.store.proces", wat, str(map), zaak.casus.id]
    with subprocess.Popen(
        opdracht, cwd=CHECKOUT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as proces:
        try:
            yield proces
        finally:
            proces.kill()


def _persons(store: Store, zaak: Zaak) -> dict[str, Betrokkene]:
    return {p.id: p for p in store.read_dossier(zaak.casus.id).van(Betrokkene)}


@pytest.fixture
def gevuld(kast: Path) -> tuple[Path, Zaak]:
    with open_kast(kast) as store:
        return kast, Zaak(*store.apply(make_zaak().dingen))  # type: ignore[arg-type]


def test_two_processes_that_change_the_same_thing_lose_nothing(gevuld: tuple[Path, Zaak]) -> None:
    map, zaak = gevuld
    with _process("count_on", map, zaak) as een, _process("count_on", map, zaak) as twee:
        assert een.communicate()[0] == twee.communicate()[0] == "klaar\n"
    with open_kast(map) as store:
        persoon = _persons(store, zaak)[zaak.persoon.id]
        assert (persoon.leeftijd, persoon.versie) == (50, 51)
        assert [v.versie for v in store.list_versies(persoon.id)] == list(range(1, 51))
        assert len(store.read_logboek()) == 55
        assert store.check() == ()


def test_a_sudden_end_loses_nothing_that_was_acknowledged(gevuld: tuple[Path, Zaak]) -> None:
    map, zaak = gevuld
    bevestigd: dict[str, int] = {}
    toeval = random.Random(17)
    for _ in range(DOODSTEKEN):
        with _process("write_on", map, zaak) as proces:
            assert proces.stdout is not None
            # The first line tells that it is at work; then at any moment whatever.
            regels = [proces.stdout.readline()]
            time.sleep(toeval.uniform(0, 0.15))
            proces.kill()
            regels += proces.stdout.readlines()
        for regel in regels:
            # The last line may be cut off.
            if regel.endswith("\n") and regel.strip():
                genoemd, hoog = regel.split()
                bevestigd[genoemd] = int(hoog)
        with open_kast(map) as store:
            personen = _persons(store, zaak)
            for ding_id, versie in bevestigd.items():
                assert personen[ding_id].versie >= versie
                if personen[ding_id].versie == 2:
                    assert personen[ding_id].leeftijd == 7
            assert store.check() == ()
    assert len(bevestigd) > DOODSTEKEN
    assert sorted(pad.name for pad in map.iterdir()) == [KAST, SLEUTEL]


def test_a_full_disk_is_told_and_loses_nothing(gevuld: tuple[Path, Zaak]) -> None:
    map, zaak = gevuld
    with _process("fill_disk", map, zaak) as proces:
        uit = proces.communicate()[0].splitlines()
    assert proces.returncode == 0
    fout = next(i for i, regel in enumerate(uit) if regel.startswith("FOUT"))
    assert uit[fout].startswith("FOUT SchijfVol De schijf is vol")
    assert uit[fout + 1] == "HEEL ()"
    opgeslagen = {*uit[:fout], *uit[fout + 2 :]}
    assert len(opgeslagen) == len(uit) - 2 >= 5
    with open_kast(map) as store:
        assert set(_persons(store, zaak)) == {zaak.persoon.id, *opgeslagen}
        assert store.check() == ()


def test_a_process_that_holds_on_too_long_is_told_and_not_waited_for(
    gevuld: tuple[Path, Zaak], monkeypatch: pytest.MonkeyPatch
) -> None:
    map, zaak = gevuld
    monkeypatch.setattr("overleg.store.verbinding.WACHTTIJD", 100)
    with open_kast(map) as store, _process("hold", map, zaak) as proces:
        assert proces.stdout is not None
        assert proces.stdout.readline() == "bezet\n"
        with pytest.raises(KastBezet, match="bezet"):
            save(store, zaak.persoon.met(naam="Sam"))
        # Reading goes on meanwhile.
        assert _persons(store, zaak) == {zaak.persoon.id: zaak.persoon}
        proces.communicate()
        assert save(store, zaak.persoon.met(naam="Sam")).versie == 2


def test_another_process_sees_a_change_at_once(gevuld: tuple[Path, Zaak]) -> None:
    map, zaak = gevuld
    with open_kast(map, alleen_lezen=True) as lezer, _process("write_on", map, zaak) as proces:
        versie = lezer.data_version()
        assert proces.stdout is not None
        ding_id, _ = proces.stdout.readline().split()
        assert lezer.data_version() != versie
        assert ding_id in _persons(lezer, zaak)
