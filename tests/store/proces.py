"""What another process does to a store in the tests; run as `python -m tests.store.proces`.

Every save that was acknowledged is told on stdout, one line each, so that the test knows what may
not be lost.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable
from pathlib import Path

from overleg.dossier import Betrokkene, new_id
from overleg.fouten import Fout
from overleg.store import Conflict, Store
from overleg.store.bestanden import KAST
from tests.conftest import NU
from tests.store.bouwen import open_kast

GROOT = "regel tekst " * 24


def _say(*woorden: object) -> None:
    print(*woorden, flush=True)


def write_on(store: Store, casus_id: str) -> None:
    """Save new things and change them, without end."""
    nummer = 0
    while True:
        nummer += 1
        persoon = Betrokkene(casus_id=casus_id, gemaakt_op=NU, naam=f"{nummer}")
        (persoon,) = store.apply([persoon])  # type: ignore[assignment]
        _say(persoon.id, persoon.versie)
        (persoon,) = store.apply([persoon.met(zorg=GROOT, leeftijd=7)])  # type: ignore[assignment]
        _say(persoon.id, persoon.versie)


def count_on(store: Store, casus_id: str) -> None:
    """Raise one number 25 times, again and again when another process was first."""
    gelukt = 0
    while gelukt < 25:
        (persoon,) = store.read_dossier(casus_id).van(Betrokkene)
        try:
            store.apply([persoon.met(leeftijd=(persoon.leeftijd or 0) + 1)])
            gelukt += 1
        except Conflict:
            continue
    _say("klaar")


def fill_disk(store: Store, casus_id: str) -> None:
    """Save until the disk takes no more, then give it room and go on."""
    grens = (store.map / f"{KAST}-wal").stat().st_size + 400_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (grens, resource.RLIM_INFINITY))
    persoon = Betrokkene(casus_id=casus_id, gemaakt_op=NU, zorg=GROOT)
    try:
        while True:
            _say(store.apply([persoon.met(id=new_id(), naam="vol")])[0].id)
    except Fout as fout:
        _say("FOUT", type(fout).__name__, fout)
    _say("HEEL", store.check())
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    _say(store.apply([persoon])[0].id)


def hold(store: Store, casus_id: str) -> None:
    """Keep the store locked for writing until stdin ends."""
    from overleg.store.verbinding import begin_schrijven

    with begin_schrijven(store._verbinding):
        _say("bezet")
        sys.stdin.read()


WERK: dict[str, Callable[[Store, str], None]] = {
    functie.__name__: functie for functie in (write_on, count_on, fill_disk, hold)
}


if __name__ == "__main__":
    wat, map, casus_id = sys.argv[1:]
    with open_kast(Path(map)) as store:
        WERK[wat](store, casus_id)
