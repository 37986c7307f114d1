"""Each kind of thing is decided on for each kind of reader."""

from __future__ import annotations

import pytest

from overleg.dossier import DINGEN, CasusDing, Dossier
from overleg.dossier.zichtbaar import Lezer, zichtbaar_voor
from overleg.dossier.zichtbaar.lezer import IEMAND
from overleg.dossier.zichtbaar.soort import PER_LEZER
from overleg.keuzes import LezerSoort
from tests.dossier.bouwen import TAFEL

LETTERS = {
    "Z": LezerSoort.ZAAL,
    "M": LezerSoort.ZAAL_MET,
    "S": LezerSoort.STEM,
    "D": LezerSoort.DEELNEMERS,
    "O": LezerSoort.ORGANISATIE,
    "B": LezerSoort.BETROKKENE,
    "C": LezerSoort.CRISISDIENST,
    "U": LezerSoort.BESTUUR,
    "L": LezerSoort.LEREN,
}

# Voorzitter and intern read every kind (intern no klad) and are not named here.
BESLUIT = {
    "casus": "ZMSDOBCU",
    "organisatie": "ZMSDOBCL",
    "betrokkene": "ZMSDOBCL",
    "relatie": "ZSDOC",
    "plek": "ZSDOC",
    "overleg": "ZMSDOBCUL",
    "deelnemer": "ZSDOL",
    "stapstatus": "ZSDOL",
    "nucheck": "ZSDOL",
    "klaar": "ZSDOL",
    "onthulling": "ZSDOL",
    "inbreng": "ZSDOCL",
    "geeninbreng": "ZSDOL",
    "gehoord": "ZSDOL",
    "wijook": "ZSDOL",
    "tegenspraak": "ZSDOL",
    "contact": "ZSDOCL",
    "eigenwoord": "ZMSDOBCL",
    "eigenverklaring": "ZMSDOBL",
    "cijfer": "ZSDOL",
    "oordeel": "ZSDOL",
    "ziethetanders": "ZSDOL",
    "opmerking": "ZSDOL",
    "behoefte": "ZMSDOBL",
    "hulproute": "ZSDOL",
    "voorwaarde": "ZMSDOBL",
    "afspraak": "ZMSDOBL",
    "watals": "ZMSDOBCL",
    "oorzaak": "ZSDOL",
    "maatregel": "ZMSDOBCL",
    "vervolgstap": "ZMSDOBCL",
    "terugmelding": "ZMSDOBCL",
    "blindevlek": "ZSDOL",
    "regie": "ZSDOCL",
    "aanspreekpunt": "ZMSDOBCL",
    "informeren": "ZMSDOBL",
    "monitormoment": "ZMSDOBL",
    "nagelopen": "ZSDOL",
    "acuutkaart": "ZSDOCL",
    "kaartregel": "ZSDOC",
    "stukversie": "DO",
    "uitgegeven": "DO",
    "akkoord": "ZSDOL",
    "bericht": "ZSDOL",
    "parkeerpunt": "ZSDOUL",
    "notitie": "",
    "les": "ZSDOL",
    "klad": "S",
}


@pytest.mark.parametrize("soort", DINGEN, ids=[soort.soort for soort in DINGEN])
def test_each_kind_is_open_to_exactly_the_readers_that_were_chosen(soort: type[CasusDing]) -> None:
    found = "".join(letter for letter, lezer in LETTERS.items() if soort in PER_LEZER[lezer])
    assert found == BESLUIT[soort.soort]
    assert soort in PER_LEZER[LezerSoort.VOORZITTER]
    assert (soort in PER_LEZER[LezerSoort.INTERN]) is (soort.soort != "klad")


def test_every_kind_of_reader_is_decided_on() -> None:
    assert set(PER_LEZER) == set(LezerSoort)
    assert {soort.soort for soort in DINGEN} == set(BESLUIT)


class Nieuw(CasusDing):
    """A kind that somebody made and forgot to let in."""

    soort = "nieuw"


@pytest.mark.parametrize("lezer", list(LezerSoort))
def test_a_kind_that_is_not_named_is_invisible(lezer: LezerSoort) -> None:
    nieuw = Nieuw(id="nieuw", casus_id="casus", gemaakt_op=TAFEL[0].gemaakt_op)
    erbij = ("moeder",) if lezer is LezerSoort.ZAAL_MET else ()
    reader = Lezer(lezer, "moeder" if lezer in IEMAND else None, erbij)
    assert nieuw not in zichtbaar_voor(Dossier([*TAFEL, nieuw]), reader).alle
