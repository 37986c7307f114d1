from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, update

from overleg.dossier import Inbreng, new_id
from overleg.klok import AMSTERDAM
from overleg.store import Handeling, Store
from overleg.store.fouten import Verdwenen
from overleg.store.logboek import LEEG
from overleg.store.persoon import os_account
from overleg.store.tabellen import LOGBOEK
from overleg.store.verbinding import begin_schrijven
from tests.conftest import NU
from tests.store.bouwen import GEHEIM, Wekker, Zaak, make_zaak, open_kast, save


def _tamper(store: Store, statement: Any) -> None:
    with begin_schrijven(store._verbinding):
        store._verbinding.execute(statement)


def test_the_log_says_who_did_what_to_which_thing_of_which_case(
    store: Store, zaak: Zaak, wekker: Wekker
) -> None:
    wekker.verder(3600)
    inbreng = save(store, zaak.inbreng())
    weg = save(store, inbreng.gewist(NU))
    terug = save(store, weg.met(gewist_op=None))
    save(store, terug.met(over=(zaak.persoon.id,)))
    rijen = store.read_logboek(zaak.casus.id)[-4:]
    assert [rij.handeling for rij in rijen] == [
        Handeling.NIEUW,
        Handeling.WEGGEHAALD,
        Handeling.TERUGGEZET,
        Handeling.GEWIJZIGD,
    ]
    for rij in rijen:
        assert (rij.wie, rij.os_account) == ("Vera", os_account())
        assert (rij.casus_id, rij.casus_nummer) == (zaak.casus.id, "2026-0001")
        assert (rij.soort, rij.ding_id) == ("inbreng", inbreng.id)
        assert rij.tijd == wekker.nu
        assert rij.tijd.tzinfo is AMSTERDAM
    assert [rij.nr for rij in store.read_logboek()] == list(range(1, 10))


def test_what_changes_no_thing_is_logged_too(store: Store, zaak: Zaak) -> None:
    store.log(Handeling.GEOPEND, zaak.casus.id)
    store.log(Handeling.WACHTWOORD)
    geopend, wachtwoord = store.read_logboek()[-2:]
    assert (geopend.handeling, geopend.casus_nummer) == (Handeling.GEOPEND, "2026-0001")
    assert (wachtwoord.casus_id, wachtwoord.casus_nummer) == (None, "")
    assert store.read_logboek(zaak.casus.id)[-1] == geopend


def test_a_log_holds_no_content(store: Store, zaak: Zaak) -> None:
    save(store, zaak.inbreng(GEHEIM))
    tekst = repr(store.read_logboek())
    assert "Sem" not in tekst
    assert "Gezin Linde" not in tekst


def test_typing_is_one_row(store: Store, zaak: Zaak, wekker: Wekker) -> None:
    inbreng = save(store, zaak.inbreng("S"))
    voor = len(store.read_logboek())
    for kwart in range(200):
        wekker.verder(0.25)
        inbreng = save(store, inbreng.met(tekst=f"{kwart}"))
    assert len(store.read_logboek()) == voor
    wekker.verder(10)
    save(store, inbreng.met(tekst="later"))
    assert len(store.read_logboek()) == voor + 1


def test_a_save_that_is_refused_is_not_logged(store: Store, zaak: Zaak) -> None:
    voor = store.read_logboek()
    with pytest.raises(Verdwenen):
        store.apply([zaak.inbreng(), zaak.inbreng(versie=7)])
    assert store.read_logboek() == voor


def test_a_whole_log_is_whole_and_goes_on_in_another_session(
    kast: Path, store: Store, zaak: Zaak
) -> None:
    with open_kast(kast, wie="Ton\x1b[2J\n") as ander:
        ander.apply(make_zaak("2026-0002").dingen)
    save(store, zaak.inbreng())
    rijen = store.read_logboek()
    assert [een.hash for een in rijen[:-1]] == [twee.vorige_hash for twee in rijen[1:]]
    assert {rij.wie for rij in rijen} == {"Vera", "Ton[U+001B][2J"}
    assert store.check_logboek()


@pytest.mark.parametrize(
    "anders",
    [
        {"wie": "Iemand anders"},
        {"tijd": "2026-11-17T12:00:00+00:00"},
        {"os_account": "x"},
        {"casus_nummer": "2026-0009"},
        {"casus_id": None},
        {"handeling": "gewijzigd"},
        {"soort": "casus"},
        {"ding_id": new_id()},
        {"vorige_hash": "0" * 64},
        {"hash": "0" * 64},
        {"handeling": LEEG},
        {"handeling": LEEG, "wie": "", "tijd": "", "soort": "", "ding_id": ""},
    ],
)
def test_a_changed_row_is_pointed_out(
    store: Store, zaak: Zaak, anders: dict[str, str | None]
) -> None:
    save(store, zaak.inbreng())
    _tamper(store, update(LOGBOEK).where(LOGBOEK.c.nr == 3).values(**anders))
    assert not store.check_logboek()
    # A row whose own hash was changed may also show at the next.
    assert store.find_logboekbreuk() in {3, 4}
    assert any("logboek" in zin for zin in store.check())


@pytest.mark.parametrize(("weg", "breuk"), [(1, 2), (3, 4), (4, 5)])
def test_a_missing_row_is_pointed_out(store: Store, zaak: Zaak, weg: int, breuk: int) -> None:
    _tamper(store, delete(LOGBOEK).where(LOGBOEK.c.nr == weg))
    assert store.find_logboekbreuk() == breuk


def test_a_row_put_in_between_is_pointed_out(store: Store, zaak: Zaak) -> None:
    _tamper(store, update(LOGBOEK).where(LOGBOEK.c.nr == 5).values(nr=6))
    assert store.find_logboekbreuk() == 6


def test_many_things_at_once_are_many_rows(store: Store, zaak: Zaak) -> None:
    inbrengen = store.apply([zaak.inbreng(f"{i}") for i in range(50)])
    assert all(isinstance(inbreng, Inbreng) for inbreng in inbrengen)
    assert [rij.ding_id for rij in store.read_logboek()[-50:]] == [d.id for d in inbrengen]
    assert store.check_logboek()
