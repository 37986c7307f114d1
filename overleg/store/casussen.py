"""Finding a case by its number or working name, and giving out the next number."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Column, ColumnElement, Connection, Integer, and_, func, select
from sqlalchemy import cast as sql_cast

from overleg.dossier import Casus
from overleg.store.fouten import GeenCasus, MeerCasussen, show_woord
from overleg.store.lezen import read_bekend, read_ding
from overleg.store.tabellen import CASUS, HEEFT_NUMMER, IS_GEWIST, LOGBOEK
from overleg.tekst import fold, sanitize_line


def find_casus(verbinding: Connection, woord: str) -> Casus:
    """Find a case that was not taken away, by number, and otherwise by working name.

    Capitals, accents and spaces around do not matter.

    Raises:
        GeenCasus: none is called so.
        MeerCasussen: more than one has this working name; gives their numbers.
    """
    gezocht = fold(sanitize_line(woord))
    levend = CASUS.c.gewist_op.is_(None)
    op_nummer = select(CASUS.c.id, CASUS.c.nummer).where(
        levend, CASUS.c.nummer == sanitize_line(woord), HEEFT_NUMMER
    )
    gevonden: list[tuple[str, str]] = [tuple(rij) for rij in verbinding.execute(op_nummer)]
    if not gevonden and gezocht:
        allen = verbinding.execute(
            select(CASUS.c.id, CASUS.c.nummer, CASUS.c.werknaam).where(levend).order_by(CASUS.c.nr)
        )
        gevonden = [
            (casus_id, nummer)
            for casus_id, nummer, werknaam in allen
            if fold(sanitize_line(werknaam)) == gezocht
        ]
    if not gevonden:
        raise GeenCasus.meld(woord=show_woord(woord))
    if len(gevonden) > 1:
        nummers = ", ".join(sanitize_line(nummer) or "zonder nummer" for _, nummer in gevonden)
        raise MeerCasussen.meld(woord=show_woord(woord), nummers=nummers)
    casus_id = gevonden[0][0]
    bekend = read_bekend(verbinding, [casus_id])
    return cast(Casus, read_ding(verbinding, casus_id, bekend[casus_id]))


def next_nummer(verbinding: Connection, jaar: int) -> str:
    """Give the first number of a year after all that were used, those of wiped cases included.

    Returns:
        such as `2026-0007`. It is taken by saving a case with it; who is second is refused.
    """
    hoogste = 0
    for kolom, extra in (
        (CASUS.c.nummer, HEEFT_NUMMER),
        (LOGBOEK.c.casus_nummer, IS_GEWIST),
    ):
        vraag = select(func.max(_volgnummer(kolom))).where(and_(extra, *_van_jaar(kolom, jaar)))
        hoogste = max(hoogste, verbinding.execute(vraag).scalar() or 0)
    return f"{jaar}-{hoogste + 1:04d}"


def _volgnummer(kolom: Column[str]) -> ColumnElement[int]:
    return sql_cast(func.substr(kolom, 6, 9), Integer)


def _van_jaar(kolom: Column[str], jaar: int) -> tuple[ColumnElement[bool], ...]:
    # A range and no LIKE, so that the index on the number is used; "." is the sign after "-".
    return kolom >= f"{jaar}-", kolom < f"{jaar}."
