"""Making a new store: built aside, and put in its place when it is whole."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from overleg.bestand import show_pad
from overleg.klok import Klok
from overleg.plekken import make_map
from overleg.store.bestanden import (
    KAST,
    SLEUTEL,
    check_plek,
    keep_heel,
    make_leeg,
    place,
    schijffouten,
    sync_bestand,
    sync_map,
)
from overleg.store.kastfouten import KastBestaat
from overleg.store.kluis import make_sleutelbestand
from overleg.store.migraties import load_migraties, migrate
from overleg.store.sleuf import KOSTEN, Kosten
from overleg.store.sleutel import Sleutel
from overleg.store.verbinding import open_verbinding

WERKMAP = ".overleg-"
"""How the name of a folder begins in which a store is built."""


def create_kast(map: Path, wachtwoord: str, *, klok: Klok, kosten: Kosten = KOSTEN) -> str:
    """Make a new, empty store with its key file.

    Args:
        map: the folder; made when it is not there.
        wachtwoord: what will open it.
        klok: the time.
        kosten: how much work one guess of the passphrase must be; tests make it cheap.

    Returns:
        the recovery code. It is kept nowhere: show it once.

    Raises:
        KastBestaat: a store or a key file stands there already; it is not touched.
        LeegWachtwoord, Netwerkpad, AlleenLezen, SchijfVol: nothing was made.
    """
    sleutel = Sleutel.make()
    bestand, code = make_sleutelbestand(sleutel, wachtwoord, klok=klok, kosten=kosten)
    check_vrij(map)
    make_map(map)
    check_plek(map)
    with schijffouten(map), werkmap(map) as hier:
        make_leeg(hier / KAST)
        with open_verbinding(hier / KAST, sleutel) as verbinding:
            migrate(verbinding, load_migraties())
        keep_heel(hier / SLEUTEL, bestand.to_bytes())
        place_kast(hier, map)
    return code


def check_vrij(map: Path) -> None:
    """Refuse a folder in which a store or a key stands.

    Raises:
        KastBestaat: names the one that was found.
    """
    for naam in (KAST, SLEUTEL):
        if (map / naam).exists():
            raise KastBestaat.meld(pad=show_pad(map / naam))


@contextlib.contextmanager
def werkmap(map: Path) -> Iterator[Path]:
    """Give a folder to build in, beside the real thing; it is gone afterwards."""
    hier = Path(tempfile.mkdtemp(prefix=WERKMAP, dir=map))
    try:
        yield hier
    finally:
        shutil.rmtree(hier, ignore_errors=True)


def place_kast(hier: Path, map: Path) -> None:
    """Put a finished store and its key in their place, never over others.

    Raises:
        KastBestaat: somebody else was first.
        OSError: the disk refused; what was placed is taken away again.
    """
    geplaatst: list[Path] = []
    try:
        for naam in (KAST, SLEUTEL):
            sync_bestand(hier / naam)
            place(hier / naam, map / naam)
            geplaatst.append(map / naam)
        sync_map(map)
    except OSError as error:
        for pad in geplaatst:
            pad.unlink(missing_ok=True)
        if isinstance(error, FileExistsError):
            raise KastBestaat.meld(pad=show_pad(map)) from error
        raise
