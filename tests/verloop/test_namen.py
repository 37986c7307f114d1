from __future__ import annotations

from overleg.dossier import Betrokkene, Deelnemer
from overleg.verloop import mens_naam, stem_naam, uitvoerder_van
from overleg.verloop.namen import begin_zin, noem_stemmen, quote
from tests.verloop.opzet import Tafel, Zaak


def test_a_voice_goes_by_its_own_name_its_organisation_or_its_person() -> None:
    tafel = Tafel()
    assert stem_naam(tafel.dossier, tafel.wijk) == "Politie-wijk"
    assert stem_naam(tafel.dossier, tafel.juf) == "School"
    lost = Deelnemer(
        casus_id="c", overleg_id="o", gemaakt_op=tafel.nu, organisatie_id="weg", naam="Bos"
    )
    assert stem_naam(tafel.dossier, lost) == "Bos"
    assert stem_naam(tafel.dossier, lost.met(naam="")) == "een deelnemer zonder naam"
    assert noem_stemmen(tafel.dossier, (tafel.wijk, tafel.juf, lost)) == (
        "Politie-wijk, School en Bos"
    )


def test_who_does_an_action_is_named_once() -> None:
    tafel = Tafel()
    school = tafel.juf.organisatie_id
    tante = tafel.mens("Tante Rena")
    for typed, mens, namen in (
        ("tante Rena", tante.id, ("Tante Rena",)),
        ("Bos", tante.id, ("Bos", "Tante Rena")),
        ("", tante.id, ("Tante Rena",)),
    ):
        assert uitvoerder_van(tafel.dossier, None, typed, mens).namen == namen
    assert uitvoerder_van(tafel.dossier, school, "school", None).namen == ("School",)
    assert uitvoerder_van(tafel.dossier, school, "Juf Anna", None).namen == ("School", "Juf Anna")
    assert uitvoerder_van(tafel.dossier, None, "", None).namen == ()


def test_a_name_stays_on_one_line() -> None:
    zaak = Zaak()
    assert mens_naam(zaak.mens("Sem\nLinde")) == "Sem Linde"
    empty = Betrokkene(casus_id="c", gemaakt_op=zaak.nu)
    assert mens_naam(empty) == "iemand zonder naam"


def test_a_long_line_is_quoted_by_its_beginning() -> None:
    assert quote("a" * 60) == f"“{'a' * 60}”"
    assert quote("a" * 61) == f"“{'a' * 59}…”"
    assert quote("een\ntwee") == "“een twee”"


def test_a_sentence_begins_with_a_capital() -> None:
    assert begin_zin("de actie") == "De actie"
    assert begin_zin("") == ""
