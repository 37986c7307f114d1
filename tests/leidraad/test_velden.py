from __future__ import annotations

from overleg.dossier import OP_NAAM
from overleg.keuzes import StapSoort
from overleg.leidraad.velden import list_velden


def test_every_kind_of_step_has_fields_to_ask_for() -> None:
    for soort in StapSoort:
        velden = list_velden(soort)
        assert velden
        assert len(set(velden)) == len(velden)


def test_every_address_is_a_field_of_the_dossier() -> None:
    unknown = []
    for soort in StapSoort:
        for adres in list_velden(soort):
            ding, _, veld = adres.partition(".")
            if ding not in OP_NAAM or veld not in OP_NAAM[ding].model_fields:
                unknown.append(adres)
    assert unknown == []
