from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from overleg.dossier import Behoefte, Dossier, Monitormoment, Overleg
from overleg.keuzes import OverlegStatus
from overleg.verloop import (
    behoeften_van,
    geldende_kijkmomenten,
    laatste_kijkmoment,
    vervolg_van,
    zorg_van,
)
from tests.dossier.bouwen import NU, maak, tafel

DAG = NU.date()


def drie(*dingen: object, **velden: Mapping[str, object]) -> Dossier:
    """Give three meetings of a week each; `velden` by their id."""
    overleggen = [
        maak(
            Overleg,
            naam,
            volgnummer=nummer,
            status=OverlegStatus.BEZIG if naam == "nu" else OverlegStatus.AFGEROND,
            begonnen_op=NU + timedelta(weeks=nummer - 2),
            **velden.get(naam, {}),
        )
        for nummer, naam in enumerate(("een", "nu", "later"), 1)
    ]
    return tafel(*overleggen, *dingen)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zorgen", "verwacht"),
    [
        ({}, None),
        ({"later": "C"}, None),
        ({"een": "A"}, "een"),
        ({"een": "A", "nu": " "}, "een"),
        ({"een": "A", "nu": "B", "later": "C"}, "nu"),
    ],
)
def test_the_worry_that_holds_is_the_last_one_until_now(
    zorgen: dict[str, str], verwacht: str | None
) -> None:
    found = zorg_van(drie(**{naam: {"zorg": zorg} for naam, zorg in zorgen.items()}), "nu")
    assert (found.id if found else None) == verwacht


@pytest.mark.parametrize(
    ("dagen", "verwacht"),
    [
        ({}, None),
        ({"een": 7}, "een"),
        ({"een": 0}, None),
        ({"een": -1}, None),
        ({"een": 7, "nu": 3}, "nu"),
        ({"nu": 0}, "nu"),
        ({"later": 7}, None),
    ],
)
def test_the_next_meeting_is_the_date_that_is_still_to_come(
    dagen: dict[str, int], verwacht: str | None
) -> None:
    velden = {naam: {"volgende_datum": DAG + timedelta(days=dag)} for naam, dag in dagen.items()}
    found = vervolg_van(drie(**velden), "nu")
    assert (found.id if found else None) == verwacht


def test_moments_hold_until_they_have_passed_and_those_said_now_always() -> None:
    def kijk(naam: str, overleg_id: str, datum: date | None) -> Monitormoment:
        return maak(Monitormoment, naam, overleg_id=overleg_id, datum=datum)

    dossier = drie(
        kijk("nu-zonder", "nu", None),
        kijk("nu-voorbij", "nu", DAG - timedelta(days=3)),
        kijk("oud-komt", "een", DAG),
        kijk("oud-eerder", "een", DAG - timedelta(days=5)),
        kijk("oud-voorbij", "een", DAG - timedelta(days=1)),
        kijk("oud-zonder", "een", None),
        kijk("later", "later", DAG),
    )
    assert [een.id for een in geldende_kijkmomenten(dossier, "nu")] == [
        "nu-voorbij",
        "oud-komt",
        "nu-zonder",
    ]
    laatste = laatste_kijkmoment(dossier, "nu")
    assert laatste is not None
    assert laatste.id == "oud-voorbij"
    assert laatste_kijkmoment(drie(), "nu") is None


def test_what_one_person_needs_stays_when_only_another_was_spoken_of() -> None:
    dossier = drie(
        maak(Behoefte, "sem-oud", overleg_id="een", betrokkene_id="sem"),
        maak(Behoefte, "moeder-oud", overleg_id="een", betrokkene_id="moeder"),
        maak(Behoefte, "sem-nu", overleg_id="nu", betrokkene_id="sem"),
        maak(Behoefte, "moeder-later", overleg_id="later", betrokkene_id="moeder"),
    )
    assert [een.id for een in behoeften_van(dossier, "nu", "sem")] == ["sem-nu"]
    assert [een.id for een in behoeften_van(dossier, "nu", "moeder")] == ["moeder-oud"]
    assert behoeften_van(dossier, "nu", "vader") == ()
