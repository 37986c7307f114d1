from __future__ import annotations

import pytest

from overleg.dossier import Deelnemer, StapStatus
from overleg.fouten import Fout
from overleg.keuzes import Functie, JaNee, Manier, OverlegStatus, StapUitkomst, Vastleggen
from overleg.verloop import (
    Gast,
    finish_overleg,
    leidraad_van,
    plan_overleg,
    remove_ding,
    reopen_overleg,
    start_overleg,
)
from tests.verloop.opzet import Tafel, Zaak, leidraad


def test_a_planned_meeting_keeps_its_own_copy_of_the_script() -> None:
    zaak = Zaak()
    zaak.plan("acuut", voorzitter="De Wit", plaats="Zaal 2")
    assert leidraad_van(zaak.overleg) == leidraad("acuut")
    assert zaak.overleg.leidraad == "acuut"
    assert (zaak.overleg.volgnummer, zaak.overleg.status) == (1, OverlegStatus.GEPLAND)
    assert (zaak.overleg.voorzitter, zaak.overleg.plaats) == ("De Wit", "Zaal 2")


def test_guests_get_the_grondslag_of_their_organisation_unless_they_have_their_own() -> None:
    zaak = Zaak()
    politie = zaak.organisatie("Politie", grondslag="Politiewet")
    zaak.plan(
        gasten=[
            Gast(politie.id, naam="Bos", functie=Functie.TOEHOORDER),
            Gast(politie.id, aanduiding="Politie-zeden", grondslag="Toestemming"),
        ]
    )
    first, second = zaak.van(Deelnemer)
    assert (first.grondslag, first.functie) == ("Politiewet", Functie.TOEHOORDER)
    assert (second.grondslag, second.aanduiding) == ("Toestemming", "Politie-zeden")


def test_the_next_meeting_invites_the_same_voices_and_carries_nothing_else() -> None:
    tafel = Tafel()
    tafel.save(
        tafel.wijk,
        manier=Manier.VIDEO,
        vastleggen=Vastleggen.LUISTERT,
        mag_toezeggen=JaNee.JA,
        grondslag="Iets van toen",
        weg_op=tafel.nu,
        naam="Bos",
    )
    tafel.do(finish_overleg, reden="Geen tijd")
    tafel.plan()
    assert tafel.overleg.volgnummer == 2
    guests = tafel.van(Deelnemer)
    assert [guest.organisatie_id for guest in guests] == [
        tafel.politie.id,
        tafel.school.id,
        tafel.ggz.id,
    ]
    wijk = guests[0]
    assert (wijk.naam, wijk.aanduiding) == ("Bos", "Politie-wijk")
    assert (wijk.manier, wijk.vastleggen) == (Manier.ZAAL, Vastleggen.GEWOON)
    assert (wijk.mag_toezeggen, wijk.weg_op, wijk.grondslag) == (None, None, "Politiewet")


def test_starting_puts_the_meeting_at_the_first_step_with_a_status_for_each() -> None:
    tafel = Tafel()
    assert tafel.overleg.status is OverlegStatus.BEZIG
    assert tafel.overleg.begonnen_op == tafel.nu
    assert tafel.stap == "openen"
    statussen = tafel.van(StapStatus)
    assert [status.stap for status in statussen] == [stap.id for stap in leidraad().stappen]
    assert {status.uitkomst for status in statussen} == {StapUitkomst.OPEN}
    assert [status.begonnen_op for status in statussen][:2] == [tafel.nu, None]
    with pytest.raises(Fout, match="al begonnen"):
        start_overleg(tafel.dossier, tafel.overleg_id, tafel.nu)


def test_only_one_meeting_of_a_case_goes_on() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="nog bezig"):
        plan_overleg(tafel.dossier, leidraad(), tafel.nu)
    eerste = tafel.overleg_id
    tafel.do(finish_overleg, reden="Geen tijd")
    tafel.plan()
    tweede = tafel.overleg_id
    tafel.overleg_id = eerste
    tafel.do(reopen_overleg)
    with pytest.raises(Fout, match="nog bezig"):
        start_overleg(tafel.dossier, tweede, tafel.nu)


def test_an_earlier_meeting_that_was_never_held_stands_in_the_way_until_taken_away() -> None:
    zaak = Zaak()
    eerste = zaak.plan()
    zaak.plan()
    with pytest.raises(Fout, match="Overleg 1 is gepland"):
        start_overleg(zaak.dossier, zaak.overleg_id, zaak.nu)
    zaak.apply(remove_ding(zaak.dossier, eerste.id, eerste, zaak.nu))
    zaak.start()
    assert zaak.overleg.volgnummer == 2


def test_a_number_is_never_used_twice() -> None:
    zaak = Zaak()
    eerste = zaak.plan()
    zaak.apply(remove_ding(zaak.dossier, eerste.id, eerste, zaak.nu))
    zaak.plan()
    assert zaak.overleg.volgnummer == 2


def test_a_guest_of_an_unknown_organisation_is_refused() -> None:
    zaak = Zaak()
    with pytest.raises(Fout):
        plan_overleg(zaak.dossier, leidraad(), zaak.nu, gasten=[Gast("nergens")])
