from __future__ import annotations

import pytest

from overleg.dossier import Casus
from overleg.store import Store
from overleg.store.fouten import GeenCasus, MeerCasussen
from tests.conftest import NU
from tests.store.bouwen import Zaak, make_zaak, save


@pytest.fixture
def linde(store: Store) -> Casus:
    return save(store, make_zaak("2026-0007", "Gezin Lindë").casus)


@pytest.mark.parametrize(
    "woord", ["2026-0007", " 2026-0007\n", "Gezin Lindë", "gezin linde", "GEZIN LINDE "]
)
def test_a_case_is_found_by_number_or_name(store: Store, linde: Casus, woord: str) -> None:
    store.apply([make_zaak("2026-0008", "Melder Noor").casus])
    assert store.find_casus(woord) == linde


@pytest.mark.parametrize("woord", ["Gezin", "2026-000", "", "  ", "%", "Melder Noor\x1b[2J"])
def test_what_is_not_there_is_told_without_naming_others(
    store: Store, linde: Casus, woord: str
) -> None:
    with pytest.raises(GeenCasus) as gevangen:
        store.find_casus(woord)
    assert "Linde" not in str(gevangen.value)
    assert "\x1b" not in str(gevangen.value)


def test_two_cases_of_one_name_ask_for_the_number(store: Store, linde: Casus) -> None:
    store.apply([make_zaak("2026-0009", "gezin linde").casus])
    with pytest.raises(MeerCasussen, match="2026-0007, 2026-0009"):
        store.find_casus("Gezin Linde")
    assert store.find_casus("2026-0007") == linde


def test_a_number_goes_before_a_name(store: Store, linde: Casus) -> None:
    store.apply([make_zaak("2026-0009", "2026-0007").casus])
    assert store.find_casus("2026-0007") == linde


def test_a_case_without_name_or_number_is_never_found_by_nothing(store: Store) -> None:
    store.apply([make_zaak("", "").casus])
    for woord in ("", " "):
        with pytest.raises(GeenCasus):
            store.find_casus(woord)


def test_what_was_taken_away_is_neither_found_nor_listed(store: Store, linde: Casus) -> None:
    ander = save(store, make_zaak("2026-0001").casus)
    save(store, linde.gewist(NU))
    assert store.list_casussen() == (ander,)
    for woord in ("2026-0007", "Gezin Linde bestaat niet"):
        with pytest.raises(GeenCasus):
            store.find_casus(woord)


def test_numbers_go_up_and_start_anew_each_year(store: Store) -> None:
    assert store.next_nummer(2026) == "2026-0001"
    for nummer in ("2026-0001", "2026-0007", "2025-0040", "20260-0050", "2026x", "eigen", ""):
        store.apply([make_zaak(nummer).casus])
    assert store.next_nummer(2026) == "2026-0008"
    assert store.next_nummer(2025) == "2025-0041"
    assert store.next_nummer(2027) == "2027-0001"
    store.apply([make_zaak("2026-9999").casus])
    assert store.next_nummer(2026) == "2026-10000"
    store.apply([make_zaak("2026-10000").casus])
    assert store.next_nummer(2026) == "2026-10001"


def test_a_number_is_never_given_again(store: Store, zaak: Zaak) -> None:
    tweede = save(store, make_zaak("2026-0002").casus)
    save(store, tweede.gewist(NU))
    assert store.next_nummer(2026) == "2026-0003"
    store.wipe_casus(tweede.id)
    assert store.next_nummer(2026) == "2026-0003"
    store.wipe_casus(zaak.casus.id)
    assert store.next_nummer(2026) == "2026-0003"
