from __future__ import annotations

from datetime import datetime, time

import pytest

from overleg.dossier import DINGEN, Betrokkene, Casus, CasusDing, Deelnemer, Klad, Vervolgstap
from overleg.dossier.uitwisseling.vorm import LIJSTEN, Vorm, velden, vorm_van
from overleg.keuzes import JaNee, Rol


def test_every_kind_has_a_list_but_the_case_and_half_typed_text() -> None:
    assert {*LIJSTEN.values(), Casus, Klad} == set(DINGEN)
    assert len(LIJSTEN) == len(DINGEN) - 2


@pytest.mark.parametrize("soort", LIJSTEN.values(), ids=LIJSTEN)
def test_every_field_has_a_form(soort: type[CasusDing]) -> None:
    left_out = {"versie", "gewist_op", "casus_id"}
    assert set(velden(soort)) == set(soort.model_fields) - left_out
    assert next(iter(velden(soort))) == "id"


def test_forms_of_some_fields() -> None:
    assert vorm_van(Betrokkene, "naam") == Vorm(str)
    assert vorm_van(Betrokkene, "leeftijd") == Vorm(int, leeg=True)
    assert vorm_van(Betrokkene, "rollen") == Vorm(tuple, van=Vorm(Rol))
    assert vorm_van(Betrokkene, "tolk") == Vorm(JaNee, leeg=True)
    assert vorm_van(Deelnemer, "gekomen_op") == Vorm(datetime, leeg=True)
    assert vorm_van(Vervolgstap, "uiterlijk_tijd") == Vorm(time, leeg=True)


class Raar(CasusDing):
    """A kind with a field the format cannot hold."""

    soort = "raar"
    veld: float = 0.0


def test_a_field_the_format_cannot_hold_is_found_at_once() -> None:
    with pytest.raises(TypeError, match="no form"):
        velden(Raar)
