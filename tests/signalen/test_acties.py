from __future__ import annotations

from overleg.keuzes import (
    JaNee,
    Manier,
    StapStand,
)
from tests.conftest import NU
from tests.signalen.actie import actie, gemeld
from tests.signalen.geval import Geval, cases, see
from tests.signalen.zaak import build, check

GEVALLEN = [
    Geval(
        "PL05",
        "no owner",
        {"erbij": [actie(organisatie_id=None)]},
        {"erbij": [actie()]},
        ("wie het doet",),
        ("actie",),
    ),
    Geval(
        "PL05",
        "no date",
        {"erbij": [actie(uiterlijk=None)]},
        {"erbij": [actie(organisatie_id=None, betrokkene_id="moeder", kan_dat=JaNee.JA)]},
        ("uiterlijk wanneer",),
    ),
    Geval(
        "PL05",
        "what is over needs no date",
        {"erbij": [actie(uiterlijk=None), gemeld("actie", StapStand.LOOPT)]},
        {"erbij": [actie(uiterlijk=None), gemeld("actie", StapStand.KON_NIET_MEER)]},
    ),
    Geval(
        "PL06",
        "neither why nor when it is done",
        {"erbij": [actie(waarom="", klaar_als="")]},
        {"erbij": [actie(waarom="")]},
        ("Bel oma",),
        ("actie",),
    ),
    Geval(
        "PL07",
        "organisation not here",
        {
            "anders": {"stem-school": {"manier": Manier.AFGEMELD}},
            "erbij": [actie(eigenaar="Kok")],
        },
        {
            "anders": {"stem-school": {"manier": Manier.AFGEMELD}},
            "erbij": [actie(eigenaar="Kok", kan_dat=JaNee.JA)],
        },
        ("Kok (School)",),
        ("actie",),
    ),
    Geval(
        "PL07",
        "a name that is at the table",
        {"erbij": [actie(organisatie_id=None, eigenaar="Jansen")]},
        {
            "anders": {"stem-school": {"naam": "Iris Jansen"}},
            "erbij": [actie(organisatie_id=None, eigenaar="mw. Jansen")],
        },
    ),
    Geval(
        "PL07",
        "who left was asked",
        {"anders": {"stem-school": {"manier": Manier.AFWEZIG}}, "erbij": [actie()]},
        {"anders": {"stem-school": {"weg_op": NU}}, "erbij": [actie()]},
    ),
    Geval(
        "PL09",
        "only among ourselves",
        {"weg": ["bezoek", "gesprek"], "erbij": [actie(wat="Mailt het verslag naar de wijk.")]},
        {"weg": ["bezoek", "gesprek"], "erbij": [actie(wat="Mailt het verslag naar moeder.")]},
        (),
        ("actie",),
    ),
    Geval(
        "PL09",
        "one action for people is enough",
        {"weg": ["bezoek", "gesprek"], "erbij": [actie(wat="Overleg met de gemeente.")]},
        {"weg": ["gesprek"], "erbij": [actie(wat="Overleg met de gemeente.")]},
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_the_owner_of_a_shielded_action_is_told_without_its_text() -> None:
    geheim = actie(uiterlijk=None, geheime_plek=True)
    (zin,) = [een.zin for een in check(build(erbij=[geheim])) if een.code == "PL05"]
    assert "sleutel" not in zin
    assert "afgeschermde regel" in zin


def test_the_owner_of_a_shielded_action_is_not_named() -> None:
    geheim = actie(organisatie_id=None, eigenaar="Jansen", van_muur=True)
    (een,) = [een for een in check(build(erbij=[geheim])) if een.code == "PL07"]
    assert een.zin.startswith("De eigenaar is er niet")
