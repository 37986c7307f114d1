from __future__ import annotations

from overleg.dossier import Aanspreekpunt, Regie
from overleg.verloop import aanspreekpunt_van, geldende_aanspreekpunten, geldende_regie
from tests.verloop.plan.reeks import Reeks


def naam(reeks: Reeks, betrokkene_id: str, overleg_id: str = "") -> str | None:
    punt = aanspreekpunt_van(reeks.dossier, overleg_id or reeks.overleg_id, betrokkene_id)
    return punt.naam if punt is not None else None


def test_who_directs_stays_until_a_later_meeting_says_otherwise() -> None:
    reeks = Reeks()
    assert geldende_regie(reeks.dossier, reeks.overleg_id) is None
    first = reeks.make(Regie, naam="De Wit")
    een = reeks.volgende()
    assert geldende_regie(reeks.dossier, reeks.overleg_id) == first
    second = reeks.make(Regie, naam="Bos")
    assert geldende_regie(reeks.dossier, reeks.overleg_id) == second
    assert geldende_regie(reeks.dossier, een) == first


def test_each_person_has_the_contact_that_was_named_last() -> None:
    reeks = Reeks()
    reeks.make(Aanspreekpunt, naam="Anne", voor=(reeks.sem.id, reeks.vader.id))
    een = reeks.volgende()
    reeks.make(Aanspreekpunt, naam="Bas", voor=(reeks.vader.id,))
    assert (naam(reeks, reeks.sem.id), naam(reeks, reeks.vader.id)) == ("Anne", "Bas")
    assert naam(reeks, reeks.vader.id, een) == "Anne"
    held = geldende_aanspreekpunten(reeks.dossier, reeks.overleg_id)
    assert [punt.naam for punt in held] == ["Anne", "Bas"]


def test_a_contact_replaced_for_everybody_no_longer_holds() -> None:
    reeks = Reeks()
    reeks.make(Aanspreekpunt, naam="Anne", voor=(reeks.sem.id,))
    reeks.make(Aanspreekpunt, naam="Bas", voor=(reeks.sem.id,))
    held = geldende_aanspreekpunten(reeks.dossier, reeks.overleg_id)
    assert [punt.naam for punt in held] == ["Bas"]


def test_a_contact_that_names_nobody_is_for_all() -> None:
    reeks = Reeks()
    reeks.make(Aanspreekpunt, naam="Anne")
    assert naam(reeks, reeks.vader.id) == "Anne"
