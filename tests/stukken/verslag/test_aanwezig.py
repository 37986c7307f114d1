from __future__ import annotations

from datetime import timedelta

import pytest

from overleg.dossier import StapStatus
from overleg.keuzes import Functie, JaNee, Manier, Vastleggen
from overleg.stukken.verslag.aanwezig import bouw_aanwezig, noem_deelnemer
from tests.dossier.bouwen import NU, deelnemer, maak
from tests.stukken.lezen import lees_deel, make_blik


@pytest.mark.parametrize(
    ("vastleggen", "expected"),
    [
        (Vastleggen.GEWOON, "Ans Visser, psycholoog"),
        (Vastleggen.LUISTERT, "Ans Visser, psycholoog"),
        (Vastleggen.ALLEEN_FUNCTIE, "psycholoog"),
        (Vastleggen.NIETS, "niet genoemd"),
    ],
)
def test_somebody_is_called_no_more_than_agreed(vastleggen: Vastleggen, expected: str) -> None:
    ans = deelnemer("a", "ggz", naam="Ans Visser", beroep="psycholoog", vastleggen=vastleggen)
    assert noem_deelnemer(ans) == expected


def test_a_name_nobody_typed_is_not_known() -> None:
    assert noem_deelnemer(deelnemer("a", "ggz")) == "naam niet bekend"
    kaal = deelnemer("a", "ggz", naam="Ans", vastleggen=Vastleggen.ALLEEN_FUNCTIE)
    assert noem_deelnemer(kaal) == "niet genoemd"


def test_how_somebody_took_part() -> None:
    laat = NU + timedelta(minutes=16)
    dingen = (
        deelnemer(
            "stem-ggz",
            "ggz",
            naam="Ans",
            manier=Manier.VIDEO,
            gekomen_op=laat,
            weg_op=laat + timedelta(minutes=4),
            functie=Functie.TOEHOORDER,
        ),
        deelnemer("stem-luister", "ggz", vastleggen=Vastleggen.LUISTERT),
        deelnemer("stem-eigen", "ggz", vastleggen=Vastleggen.EIGEN_WOORDEN),
        deelnemer("stem-tijd", "school", manier=Manier.TELEFOON, gekomen_op=NU),
    )
    shown = lees_deel(bouw_aanwezig, make_blik(*dingen))
    assert "via video, toehoorder, vanaf" in shown
    assert "14:16, tot 14:20" in shown
    assert "luistert alleen" in shown
    assert "eigen, gedicteerde" in shown
    assert "aan de telefoon, vanaf" not in shown


def test_who_was_not_there_and_whether_information_came() -> None:
    dingen = (
        deelnemer("a", "ggz", naam="Ans", manier=Manier.AFGEMELD, informatie_gestuurd=True),
        deelnemer("b", "ggz", naam="Bo", manier=Manier.AFWEZIG),
    )
    shown = lees_deel(bouw_aanwezig, make_blik(*dingen))
    assert "Wie was er niet?" in shown
    assert "afgemeld, stuurde informatie" in shown
    assert "niet gekomen, stuurde geen informatie" in shown
    assert "Wie was er niet?" not in lees_deel(bouw_aanwezig, make_blik())


def test_who_was_there_is_listed_by_voice() -> None:
    shown = lees_deel(bouw_aanwezig, make_blik())
    assert "Politie Bos in de zaal School De Wit in de zaal" in shown


def test_who_cannot_promise_anything_here_is_seen() -> None:
    ans = deelnemer("stem-ggz", "ggz", naam="Ans", mag_toezeggen=JaNee.NEE)
    assert "kan hier niets toezeggen" in lees_deel(bouw_aanwezig, make_blik(ans))


def test_somebody_of_the_family_is_named_with_the_steps() -> None:
    dingen = [
        maak(StapStatus, stap=stap, erbij=("moeder",), overleg_id="nu")
        for stap in ("mensen", "nodig")
    ]
    shown = " ".join(lees_deel(bouw_aanwezig, make_blik(*dingen)).split())
    assert "was erbij bij ‘De mensen zelf’ en ‘Wat is nodig?’." in shown
    assert "was erbij bij" not in lees_deel(bouw_aanwezig, make_blik())
