from __future__ import annotations

from datetime import timedelta

import pytest

from overleg.dossier import Aanspreekpunt, Maatregel, Regie
from overleg.fouten import Fout
from overleg.keuzes import JaNee
from overleg.verloop import (
    eerste_van,
    geldende_aanspreekpunten,
    geldende_maatregelen,
    geldende_regie,
    regies_van_nu,
    save_ding,
)
from tests.verloop.plan.reeks import Reeks


def test_a_number_that_was_missing_is_added_without_touching_the_earlier_contact() -> None:
    reeks = Reeks()
    voor = (reeks.sem.id, reeks.vader.id)
    oud = reeks.make(Aanspreekpunt, naam="Anne", voor=voor, vrij_voor=voor, vrij_voor_kaart=True)
    een = reeks.volgende()
    nieuw = reeks.save(oud, buiten_uren="0900-1234")
    assert (nieuw.overleg_id, nieuw.vorige_id) == (reeks.overleg_id, oud.id)
    assert (nieuw.naam, nieuw.vrij_voor, nieuw.vrij_voor_kaart) == ("Anne", voor, True)
    assert reeks.stored(Aanspreekpunt, oud).buiten_uren == ""
    assert geldende_aanspreekpunten(reeks.dossier, reeks.overleg_id) == (nieuw,)
    assert geldende_aanspreekpunten(reeks.dossier, een) == (reeks.stored(Aanspreekpunt, oud),)
    # Somebody who is not named any more has no contact, whatever the earlier one said.
    reeks.save(nieuw, voor=(reeks.sem.id,))
    assert [p.voor for p in geldende_aanspreekpunten(reeks.dossier, reeks.overleg_id)] == [
        (reeks.sem.id,)
    ]


def test_a_second_screen_that_still_shows_the_old_line_makes_no_second_successor() -> None:
    reeks = Reeks()
    oud = reeks.make(Regie, naam="De Wit")
    reeks.volgende()
    reeks.save(oud, vervanger="Bos")
    again = reeks.save(oud, nodig="rust")
    assert (again.vervanger, again.nodig, again.naam) == ("Bos", "rust", "De Wit")
    assert regies_van_nu(reeks.dossier, reeks.overleg_id) == (again,)
    assert geldende_regie(reeks.dossier, reeks.overleg_id) == again


def test_there_is_still_one_casusregisseur() -> None:
    reeks = Reeks()
    oud = reeks.make(Regie, naam="De Wit")
    reeks.volgende()
    reeks.make(Regie, naam="Bos")
    with pytest.raises(Fout, match="maar één"):
        save_ding(reeks.dossier, reeks.overleg_id, oud.met(vervanger="Jansen"), reeks.nu)


def test_a_measure_of_an_earlier_meeting_ends_or_gets_another_name() -> None:
    reeks = Reeks()
    oud = reeks.make(
        Maatregel,
        naam="huisverbod",
        betrokkene_id=reeks.vader.id,
        geldt=JaNee.JA,
        vrij_voor_kaart=True,
    )
    een = reeks.volgende()
    langer = reeks.save(oud, tot=reeks.nu + timedelta(days=9))
    assert langer.vrij_voor_kaart, "the card may tell the new end"
    anders = reeks.save(oud, naam="contactverbod")
    found = geldende_maatregelen(reeks.dossier, reeks.overleg_id, reeks.nu)
    assert [m.naam for m in found] == ["contactverbod"]
    assert found[0].id == langer.id == anders.id
    assert [m.naam for m in geldende_maatregelen(reeks.dossier, een, reeks.nu)] == ["huisverbod"]
    reeks.volgende()
    nieuwe = reeks.save(anders, geldt=JaNee.NEE, toelichting="rechter")
    assert not nieuwe.vrij_voor_kaart, "other words are released again"
    assert geldende_maatregelen(reeks.dossier, reeks.overleg_id, reeks.nu) == ()
    assert {eerste_van(reeks.dossier, m.id) for m in reeks.dossier.van(Maatregel)} == {oud.id}


def test_a_line_that_follows_on_another_is_only_made_by_its_own_door() -> None:
    reeks = Reeks()
    oud = reeks.make(Regie, naam="De Wit")
    reeks.volgende()
    with pytest.raises(Fout, match="stappen van het overleg zelf"):
        reeks.make(Regie, naam="Bos", vorige_id=oud.id)
