from __future__ import annotations

from hypothesis import given

from overleg.dossier import (
    DINGEN,
    OP_NAAM,
    Dossier,
    Inbreng,
    Vervolgstap,
    find_loshangend,
    list_verwijzingen,
    verwijsvelden,
)
from overleg.dossier.wijziging import ids
from tests.dossier.bouwen import NU, inbreng, maak, tafel
from tests.dossier.willekeurig import dossiers


def test_references_are_listed_with_the_kind_they_must_be() -> None:
    line = inbreng(over=["sem", "moeder"], niet_met=["ggz"])
    assert set(list_verwijzingen(line)) == {
        ("casus_id", "casus", "casus"),
        ("overleg_id", "nu", "overleg"),
        ("stem_id", "stem-politie", "deelnemer"),
        ("niet_met", "ggz", "organisatie"),
        ("over", "sem", "betrokkene"),
        ("over", "moeder", "betrokkene"),
    }


def test_a_reference_to_nothing_and_one_to_the_wrong_kind_are_found() -> None:
    step = maak(Vervolgstap, "stap", na_id="weg", organisatie_id="sem")
    assert [(naam, verwezen) for _, naam, verwezen in find_loshangend(tafel(step))] == [
        ("organisatie_id", "sem"),
        ("na_id", "weg"),
    ]


def test_a_reference_to_what_was_taken_away_is_no_loose_end() -> None:
    gone = maak(Vervolgstap, "eerst").gewist(NU)
    assert not list(find_loshangend(tafel(gone, maak(Vervolgstap, na_id="eerst"))))


@given(dossiers())
def test_random_dossiers_have_no_loose_ends(dossier: Dossier) -> None:
    assert not list(find_loshangend(dossier))


def test_a_kind_refers_only_to_kinds_before_it_or_to_its_own() -> None:
    # The store makes its tables in this order, and an import can be written in it.
    place = {soort.soort: index for index, soort in enumerate(DINGEN)}
    for soort in DINGEN:
        for naam, naar in verwijsvelden(soort):
            assert naar in OP_NAAM, (soort.soort, naam)
            assert place[naar] <= place[soort.soort], (soort.soort, naam)


def test_every_field_that_ends_in_id_refers_to_something() -> None:
    for soort in DINGEN:
        refers = {naam for naam, _ in verwijsvelden(soort)}
        assert {naam for naam in soort.model_fields if naam.endswith("_id")} <= refers


def test_ids_of_things() -> None:
    assert ids(tafel(inbreng()).van(Inbreng)) == {"inbreng"}
