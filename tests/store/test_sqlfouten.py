from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from overleg.store import StoreFout
from overleg.store.fouten import AlleenLezen, KastBezet, OnverwachteFout, SchijfVol
from overleg.store.kastfouten import KastBeschadigd
from overleg.store.sqlfouten import sqlfouten

PAD = Path("/map/overleg.kast")


def _error(naam: str) -> dbapi2.OperationalError:
    error = dbapi2.OperationalError("english words about the statement")
    error.sqlite_errorname = naam
    return error


@pytest.mark.parametrize("door_sqlalchemy", [True, False])
@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        ("SQLITE_FULL", SchijfVol),
        ("SQLITE_IOERR_WRITE", SchijfVol),
        ("SQLITE_IOERR", SchijfVol),
        ("SQLITE_BUSY", KastBezet),
        ("SQLITE_BUSY_SNAPSHOT", KastBezet),
        ("SQLITE_LOCKED", KastBezet),
        ("SQLITE_READONLY", AlleenLezen),
        ("SQLITE_READONLY_DIRECTORY", AlleenLezen),
        ("SQLITE_CANTOPEN", AlleenLezen),
        ("SQLITE_CORRUPT_VTAB", KastBeschadigd),
        ("SQLITE_NOTADB", KastBeschadigd),
        ("SQLITE_CONSTRAINT_FOREIGNKEY", OnverwachteFout),
        ("SQLITE_ERROR", OnverwachteFout),
        ("", OnverwachteFout),
    ],
)
def test_what_sqlite_refuses_is_told_in_dutch(
    naam: str, soort: type[StoreFout], door_sqlalchemy: bool
) -> None:
    error: Exception = _error(naam)
    if door_sqlalchemy:
        error = OperationalError("INSERT", {"tekst": "geheim"}, error, hide_parameters=True)
    with pytest.raises(soort) as gevangen, sqlfouten(PAD):
        raise error
    assert "english" not in str(gevangen.value)
    assert "geheim" not in repr(gevangen.value.__cause__)


def test_a_mistake_of_the_program_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), sqlfouten(PAD):
        _ = 1 / 0
