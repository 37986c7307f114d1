"""Looking whether a store is whole; each finding is a Dutch sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from overleg.store import logboek
from overleg.store.kastfouten import KastBeschadigd
from overleg.store.sqlfouten import sqlfouten
from overleg.store.tabellen import METADATA
from overleg.store.verbinding import begin_lezen, ruw

Aantallen = dict[str, int]
"""From the name of a table to its number of rows."""


def check(verbinding: Connection, pad: Path) -> tuple[str, ...]:
    """Look at encryption, structure, references and log.

    Args:
        verbinding: without an open transaction.
        pad: the store.

    Returns:
        what is wrong, a sentence each; nothing when all is well.
    """
    gevonden = check_opbouw(ruw(verbinding), pad)
    if not gevonden:
        try:
            with sqlfouten(pad), begin_lezen(verbinding):
                breuk = logboek.find_breuk(verbinding)
        except KastBeschadigd:
            return (_ONLEESBAAR,)
        if breuk is not None:
            return (f"Het logboek is veranderd: regel {breuk} past niet bij de regel ervoor.",)
    return gevonden


def check_opbouw(verbinding: Any, pad: Path) -> tuple[str, ...]:
    """Look at encryption, structure and references.

    The first two are both needed: the one on the encryption does not see a file that was cut off
    between two pages, the other not a page that was changed where nothing stands.

    Args:
        verbinding: the driver's own connection.
        pad: the store.

    Returns:
        what is wrong, a sentence each; nothing when all is well.
    """
    gevonden: list[str] = []
    for pragma, zin in _CONTROLES:
        try:
            with sqlfouten(pad):
                rijen = verbinding.execute(f"PRAGMA {pragma}").fetchall()
        except KastBeschadigd:
            return (*gevonden, _ONLEESBAAR)
        if rijen := [rij for rij in rijen if rij[0] != "ok"]:
            gevonden.append(zin.format(aantal=len(rijen)))
    return tuple(gevonden)


def count_rijen(verbinding: Any) -> Aantallen:
    """Count the rows of every table, all at one moment.

    Args:
        verbinding: the driver's own connection, without an open transaction.
    """
    verbinding.execute("BEGIN")
    try:
        return {
            naam: verbinding.execute(f'SELECT count(*) FROM "{naam}"').fetchone()[0]
            for naam in METADATA.tables
        }
    finally:
        verbinding.execute("ROLLBACK")


_ONLEESBAAR = "De kast is beschadigd en voor een deel niet te lezen."

_CONTROLES = (
    ("cipher_integrity_check", "De versleuteling klopt niet ({aantal} keer)."),
    ("integrity_check", "De bouw van het bestand klopt niet ({aantal} keer)."),
    ("foreign_key_check", "Er zijn verwijzingen naar iets wat er niet is ({aantal} keer)."),
)
