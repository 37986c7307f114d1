from __future__ import annotations

import pytest

from overleg.dossier import Betrokkene, Organisatie
from overleg.dossier.zichtbaar import VASTE_LEZERS, Lezer, find_lezer, stem
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort
from tests.dossier.bouwen import deelnemer, maak, tafel


@pytest.mark.parametrize("woord", ["DEELNEMERS", "deelnemers", " Zaal ", "Leren"])
def test_a_fixed_reader_is_found_by_its_name(woord: str) -> None:
    assert find_lezer(tafel(), woord) == VASTE_LEZERS[woord.strip().upper()]


def test_the_fixed_readers_are_the_six_that_papers_are_made_for() -> None:
    assert set(VASTE_LEZERS) == {
        "DEELNEMERS", "INTERN", "CRISISDIENST", "ZAAL", "LEREN", "BESTUUR",
    }  # fmt: skip


@pytest.mark.parametrize("woord", ["School", "school", "SCHOOL "])
def test_an_organisation_is_found_by_name_or_key(woord: str) -> None:
    assert find_lezer(tafel(), woord) == Lezer(LezerSoort.ORGANISATIE, "school")


def test_a_person_is_found_without_accents() -> None:
    dossier = tafel(maak(Betrokkene, "noemi", naam="Noémi"))
    assert find_lezer(dossier, "noemi") == Lezer(LezerSoort.BETROKKENE, "noemi")


@pytest.mark.parametrize(
    ("woord", "stukje"), [("Nergens", "is geen lezer"), ("Jan", "meer dan één"), ("", "geen lezer")]
)
def test_nobody_or_more_than_one_is_refused_with_the_choices(woord: str, stukje: str) -> None:
    dossier = tafel(maak(Betrokkene, naam="Jan"), maak(Betrokkene, naam="jan"))
    with pytest.raises(Fout) as caught:
        find_lezer(dossier, woord)
    assert stukje in caught.value.wat
    assert "DEELNEMERS" in caught.value.nu


def test_what_was_typed_is_shown_without_control_signs() -> None:
    with pytest.raises(Fout) as caught:
        find_lezer(tafel(), "\x1b[2J")
    assert "\x1b" not in str(caught.value)


def test_a_person_and_an_organisation_of_one_name_are_not_mixed_up() -> None:
    dossier = tafel(maak(Organisatie, naam="Sem"))
    with pytest.raises(Fout):
        find_lezer(dossier, "Sem")


def test_a_voice_reads_as_itself() -> None:
    assert stem(deelnemer("d", "school")) == Lezer(LezerSoort.STEM, "d")


@pytest.mark.parametrize("soort", list(LezerSoort))
def test_somebody_needs_an_id_and_the_others_have_none(soort: LezerSoort) -> None:
    somebody = soort in (LezerSoort.STEM, LezerSoort.ORGANISATIE, LezerSoort.BETROKKENE)
    with_people = soort is LezerSoort.ZAAL_MET
    assert Lezer(soort, "x" if somebody else None, ("y",) if with_people else ()).soort is soort
    with pytest.raises(ValueError, match="people in the room"):
        Lezer(soort, "x" if somebody else None, () if with_people else ("y",))
    if with_people:
        return
    with pytest.raises(ValueError, match="is nobody"):
        Lezer(soort, None if somebody else "x")
    with pytest.raises(ValueError, match="is nobody"):
        Lezer(soort, "") if somebody else Lezer(soort, "x")
