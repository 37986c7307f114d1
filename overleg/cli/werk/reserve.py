"""Backups of the store: making one, and putting one back."""

from __future__ import annotations

from pathlib import Path

from overleg import plekken
from overleg.bestand import show_pad
from overleg.cli.terminal import tell
from overleg.cli.werk.kastdeur import open_kast, unlock, who_works
from overleg.fouten import Fout
from overleg.klok import systeemklok
from overleg.store import Handeling, open_store, restore_kast
from overleg.store.kastfouten import KastBestaat


def make_reservekopie(naar: str) -> None:
    """Copy the store and its key to a folder, while it may be in use.

    Raises:
        Fout: a store stands there already, or the copy was not good.
    """
    with open_kast() as store:
        store.write_reservekopie(Path(naar))
        store.log(Handeling.RESERVEKOPIE)
    tell(
        f"De reservekopie staat in {show_pad(naar)} en is gecontroleerd.",
        "Hij is versleuteld en gaat open met uw wachtwoord van nu of met de herstelcode.",
    )


def restore_reservekopie(van: str, *, vervang: bool, met_herstelcode: bool) -> None:
    """Put a backup in the place of the store.

    Args:
        van: the folder of the backup.
        vervang: a store that is there may be put aside.
        met_herstelcode: open the backup with its recovery code.

    Raises:
        Fout: the backup is not good, does not open, or a store stands there; nothing changed.
    """
    folder, bron = plekken.kast_map(), Path(van)
    sleutel = unlock(bron, met_herstelcode=met_herstelcode)
    try:
        opzij = restore_kast(bron, folder, sleutel, klok=systeemklok, vervang=vervang)
    except KastBestaat as fout:
        if vervang:
            raise
        raise Fout(
            fout.wat,
            fout.bewaard,
            "Geef de opdracht met --vervang om die kast opzij te zetten; hij blijft dan bewaard.",
        ) from None
    with open_store(folder, sleutel, wie=who_works(), klok=systeemklok) as store:
        store.log(Handeling.HERSTELD)
    tell(f"De reservekopie is gecontroleerd en teruggezet in {show_pad(folder)}.")
    if opzij is not None:
        tell(f"De kast die er stond, is bewaard in {show_pad(opzij)}.")
