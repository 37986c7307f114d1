from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from overleg.dossier import (
    DINGEN,
    Betrokkene,
    CasusDing,
    Inbreng,
    Vervolgstap,
    new_id,
    verwijst_naar,
    zicht_van,
)
from overleg.keuzes import Delen, Rol, Zicht
from overleg.tekst import MAX_VELD, sanitize
from tests.dossier.bouwen import NU, STRAKS, maak


def test_ids_are_random_and_say_nothing() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(een) == 20 and set(een) <= set("0123456789abcdef") for een in ids)


def test_a_thing_cannot_be_changed_in_place() -> None:
    with pytest.raises(ValidationError):
        maak(Inbreng).tekst = "anders"  # type: ignore[misc]


def test_a_changed_copy_is_validated_and_the_first_stays_as_it_was() -> None:
    line = maak(Inbreng, tekst="oud")
    other = line.met(tekst="nieuw", delen="kamer")
    assert (line.tekst, other.tekst) == ("oud", "nieuw")
    assert other.delen is Delen.KAMER
    assert (other.id, other.versie) == (line.id, line.versie)
    with pytest.raises(ValidationError):
        line.met(kernvraag=6)
    with pytest.raises(ValidationError):
        line.met(onbekend=1)


def test_a_thing_can_be_taken_away_and_put_back() -> None:
    line = maak(Inbreng, tekst="blijft")
    gone = line.gewist(STRAKS)
    assert gone.gewist_op == STRAKS
    assert gone.met(gewist_op=None) == line


@given(st.text(max_size=400))
def test_text_is_sanitised_on_the_way_in_and_accepted_again(text: str) -> None:
    line = maak(Inbreng, tekst=text)
    assert line.tekst == sanitize(text)
    assert line.met().tekst == line.tekst


@given(st.text(max_size=330))
def test_a_short_line_that_is_accepted_once_is_accepted_again(text: str) -> None:
    # A mark is longer than the sign it stands for, so the length counts after sanitising.
    try:
        person = maak(Betrokkene, naam=text)
    except ValidationError:
        assert len(sanitize(text)) > 300
        return
    assert person.met() == person


def test_a_field_has_a_largest_size_in_bytes() -> None:
    assert maak(Inbreng, tekst="é" * (MAX_VELD // 2)).tekst
    with pytest.raises(ValidationError):
        maak(Inbreng, tekst="é" * (MAX_VELD // 2) + "e")


def test_a_moment_needs_a_zone() -> None:
    with pytest.raises(ValidationError):
        maak(Inbreng, gemaakt_op=NU.replace(tzinfo=None))


def test_an_error_does_not_show_what_was_typed() -> None:
    with pytest.raises(ValidationError) as caught:
        maak(Inbreng, kernvraag="GEHEIM")
    assert "GEHEIM" not in str(caught.value)


@pytest.mark.parametrize("soort", DINGEN, ids=[soort.soort for soort in DINGEN])
def test_a_thing_needs_nothing_but_what_it_hangs_on(soort: type[CasusDing]) -> None:
    required = {naam for naam, veld in soort.model_fields.items() if veld.is_required()}
    references = {naam for naam in required if verwijst_naar(soort, naam) is not None}
    assert required - references == {"gemaakt_op"}
    assert maak(soort)


def test_what_a_field_refers_to_and_how_sensitive_it_is_can_be_asked() -> None:
    assert verwijst_naar(Inbreng, "over") == "betrokkene"
    assert verwijst_naar(Vervolgstap, "na_id") == "vervolgstap"
    assert verwijst_naar(Inbreng, "tekst") is None
    assert zicht_van(Inbreng, "grondslag") is Zicht.WERK


def test_lists_are_tuples_of_choices() -> None:
    person = maak(Betrokkene, rollen=["kind", "getuige"])
    assert person.rollen == (Rol.KIND, Rol.GETUIGE)
