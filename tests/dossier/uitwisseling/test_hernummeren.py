from __future__ import annotations

import pytest
from hypothesis import given
from pydantic import ValidationError

from overleg.dossier import Dossier, Overleg, Vervolgstap, find_loshangend, list_verwijzingen
from overleg.dossier.uitwisseling import renumber
from tests.dossier.bouwen import OVERLEG, maak, tafel
from tests.dossier.willekeurig import dossiers


@given(dossiers())
def test_every_id_is_new_and_every_reference_follows(dossier: Dossier) -> None:
    other = renumber(dossier, "2026-9999")
    assert not {ding.id for ding in other.alle} & {ding.id for ding in dossier.alle}
    assert len({ding.id for ding in other.alle}) == len(dossier.alle)
    assert not list(find_loshangend(other))
    assert {ding.casus_id for ding in other.alle} == {other.casus.id}
    assert {ding.versie for ding in other.alle} == {0}
    names = {old.id: new.id for old, new in zip(dossier.alle, other.alle, strict=True)}
    for old, new in zip(dossier.alle, other.alle, strict=True):
        assert type(old) is type(new)
        renamed = [(naam, names[een], soort) for naam, een, soort in list_verwijzingen(old)]
        assert renamed == list(list_verwijzingen(new))


@given(dossiers())
def test_nothing_else_changes(dossier: Dossier) -> None:
    kept = renumber(dossier, dossier.casus.nummer, nieuwe_ids=False)
    assert kept == dossier
    other = renumber(dossier, dossier.casus.nummer)
    for old, new in zip(dossier.alle, other.alle, strict=True):
        references = {naam for naam, _, _ in list_verwijzingen(old)}
        for naam in type(old).model_fields:
            if naam not in references | {"id", "versie", "plek", "terug_plek"}:
                assert getattr(old, naam) == getattr(new, naam)


def test_number_and_name_change_and_the_name_only_when_asked() -> None:
    assert renumber(tafel(), "2026-0002").casus.nummer == "2026-0002"
    assert renumber(tafel(), "2026-0002").casus.werknaam == "WERKNAAM"
    assert renumber(tafel(), "2026-0002", "Anders").casus.werknaam == "Anders"
    assert renumber(tafel(), "2026-0002", nieuwe_ids=False).casus.id == "casus"
    with pytest.raises(ValidationError):
        renumber(tafel(), "x" * 301)


def test_the_place_of_the_cursor_follows() -> None:
    step = maak(Vervolgstap, "stap-1")
    dossier = tafel(step, OVERLEG.met(plek="vervolgstap/stap-1/wat", terug_plek="sem:naam"))
    other = renumber(dossier, "2026-0002")
    (overleg,) = other.van(Overleg)
    (moved,) = other.van(Vervolgstap)
    assert overleg.plek == f"vervolgstap/{moved.id}/wat"
    assert "sem" not in overleg.terug_plek


def test_words_in_texts_stay_even_when_they_look_like_an_id() -> None:
    step = maak(Vervolgstap, wat="Bel de school over sem.")
    assert renumber(tafel(step), "2").van(Vervolgstap)[0].wat == "Bel de school over sem."
