from __future__ import annotations

import pytest

from overleg.dossier import OP_NAAM, Vervolgstap
from overleg.dossier.zichtbaar import streng
from overleg.dossier.zichtbaar.soort import PER_LEZER
from overleg.dossier.zichtbaar.veld import is_open
from overleg.keuzes import LezerSoort

TABELLEN = {
    "betrokkene": streng.BETROKKENE,
    "naamvelden": streng.NAAMVELDEN,
    "crisisdienst": streng.CRISISDIENST,
    "bestuur": streng.BESTUUR,
    "leren": streng.LEREN,
    "ook leren": streng.OOK_LEREN,
}


@pytest.mark.parametrize("tabel", TABELLEN.values(), ids=TABELLEN)
def test_every_field_that_is_named_exists(tabel: streng.Velden) -> None:
    for soort, namen in tabel.items():
        assert namen <= set(soort.model_fields), soort.soort


@pytest.mark.parametrize("lezer", list(streng.ALLEEN))
def test_a_strict_reader_has_a_line_for_each_kind_it_sees(lezer: LezerSoort) -> None:
    assert set(streng.ALLEEN[lezer]) == PER_LEZER[lezer]


# What may stand on no paper for a person concerned, however it is released.
NOOIT = {
    "inbreng", "geeninbreng", "cijfer", "oordeel", "ziethetanders", "deelnemer", "akkoord", "klaar",
    "gehoord", "wijook", "tegenspraak", "contact", "relatie", "plek", "nucheck", "stapstatus",
    "opmerking", "blindevlek", "oorzaak", "hulproute", "regie", "parkeerpunt",
    "bericht", "les", "notitie", "klad", "acuutkaart", "kaartregel", "stukversie", "uitgegeven",
    "onthulling", "nagelopen",
}  # fmt: skip


def test_a_person_concerned_never_sees_how_the_table_came_to_it() -> None:
    seen = {soort.soort for soort in PER_LEZER[LezerSoort.BETROKKENE]}
    assert seen.isdisjoint(NOOIT)
    assert seen | NOOIT == set(OP_NAAM)


def test_a_place_for_a_workers_name_is_a_field_a_person_could_read() -> None:
    for soort, namen in streng.NAAMVELDEN.items():
        assert namen <= streng.BETROKKENE[soort]


class Nieuw(Vervolgstap):
    """A kind that looks like one that is let in."""

    soort = "nieuw"


@pytest.mark.parametrize("lezer", list(streng.ALLEEN))
def test_a_kind_without_a_line_has_no_open_field(lezer: LezerSoort) -> None:
    open_fields = {naam for naam in Nieuw.model_fields if is_open(Nieuw, naam, lezer)}
    needed = {naam for naam, veld in Nieuw.model_fields.items() if veld.is_required()}
    assert open_fields == needed | {"id"}
