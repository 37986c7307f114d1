from __future__ import annotations

import threading
from pathlib import Path

import pytest

from overleg.dossier import (
    Betrokkene,
    Contactpersoon,
    Inbreng,
)
from overleg.keuzes import Rol
from overleg.store import Store
from overleg.store.fouten import (
    GeenCasus,
)
from tests.conftest import NU
from tests.store.bouwen import Zaak, make_zaak, open_kast, save


def test_the_address_book_belongs_to_no_case(store: Store, zaak: Zaak) -> None:
    een = save(store, Contactpersoon(gemaakt_op=NU, naam="Piet"))
    twee = save(store, Contactpersoon(gemaakt_op=NU, naam="Annie"))
    een = save(store, een.met(telefoon="112"))
    assert store.list_contactpersonen() == (een, twee)
    save(store, twee.gewist(NU))
    assert store.list_contactpersonen() == (een,)
    assert len(store.read_dossier(zaak.casus.id).alle) == 5


def test_one_case_shows_nothing_of_another(store: Store, zaak: Zaak) -> None:
    ander = make_zaak("2026-0002")
    store.apply([*ander.dingen, ander.inbreng(over=(ander.persoon.id,))])
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_a_case_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(GeenCasus):
        store.read_dossier("weg")


def test_own_saves_do_not_change_the_data_version(store: Store, zaak: Zaak) -> None:
    versie = store.data_version()
    save(store, zaak.inbreng())
    assert store.data_version() == versie


def test_roles_and_choices_come_back_as_choices(store: Store, zaak: Zaak) -> None:
    save(store, zaak.persoon.met(rollen=(Rol.KIND, Rol.MELDER)))
    (persoon,) = store.read_dossier(zaak.casus.id).van(Betrokkene)
    assert persoon.rollen == (Rol.KIND, Rol.MELDER)
    assert all(isinstance(rol, Rol) for rol in persoon.rollen)


def test_a_store_opened_in_one_thread_serves_others(store: Store, zaak: Zaak) -> None:
    fouten: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(10):
                save(store, zaak.inbreng())
                store.read_dossier(zaak.casus.id)
                store.data_version()
        except BaseException as error:
            fouten.append(error)

    draden = [threading.Thread(target=work) for _ in range(4)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert fouten == []
    assert len(store.read_dossier(zaak.casus.id).van(Inbreng)) == 40
    assert store.check() == ()


def test_closing_twice_is_closing_once(kast: Path) -> None:
    store = open_kast(kast)
    assert store.map == kast
    store.close()
    store.close()
