from __future__ import annotations

import pytest

from overleg.dossier import (
    Afspraak,
    Betrokkene,
    Cijfer,
    Contact,
    Deelnemer,
    GeenInbreng,
    Gehoord,
    Inbreng,
    Klaar,
    Klad,
    Notitie,
    Onthulling,
    Oorzaak,
    Overleg,
    StapStatus,
    Tegenspraak,
    Terugmelding,
    Vervolgstap,
    Voorwaarde,
    WijOok,
)
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import (
    Delen,
    GeenReden,
    Onderwerp,
    OverlegStatus,
    Rol,
    StapStand,
)
from overleg.verloop import finish_overleg, missing_stemmen, remove_ding, reveal, save_ding
from tests.verloop.opzet import Tafel, Zaak
from tests.verloop.plan.reeks import Reeks


def refused(zaak: Zaak, ding: object, wat: str) -> None:
    with pytest.raises(Fout, match=wat):
        save_ding(zaak.dossier, zaak.overleg_id, ding, zaak.nu)  # type: ignore[arg-type]


def test_a_new_thing_and_a_changed_thing_are_saved_and_no_change_is_nothing() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    changed = tafel.save(stap, wat="schrijven")
    assert (changed.id, changed.versie, changed.wat) == (stap.id, 2, "schrijven")
    assert save_ding(tafel.dossier, tafel.overleg_id, changed, tafel.nu) == ()


def test_a_finished_meeting_has_to_be_opened_first() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    tafel.do(finish_overleg, reden="x")
    refused(tafel, stap.met(wat="x"), "afgerond")
    refused(tafel, tafel.overleg.met(vraag="x"), "afgerond")
    new = Terugmelding(
        casus_id=tafel.dossier.casus.id,
        gemaakt_op=tafel.nu,
        vervolgstap_id=stap.id,
        stand=StapStand.GEDAAN,
        overleg_id=tafel.overleg_id,
    )
    refused(tafel, new, "afgerond")


def test_the_case_itself_goes_on_between_meetings() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    tafel.do(finish_overleg, reden="x")
    tafel.save(tafel.sem, naam="Sem L.")
    tafel.save(tafel.dossier.casus, aanleiding="zorgen")
    tafel.make(Betrokkene, naam="Noa", rollen=(Rol.KIND,))
    tafel.make(Notitie, tekst="nog bellen", delen=Delen.NOTITIE)
    tafel.make(Klad, plek="x", tekst="half")
    tafel.make(Terugmelding, vervolgstap_id=stap.id, stand=StapStand.LOOPT, overleg_id=None)
    assert len(tafel.dossier.van(Betrokkene)) == 3


def test_nothing_of_another_meeting_is_changed() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    oordeel = reeks.oordeel(reeks.sem, "onveilig")
    guest = reeks.wijk
    een = reeks.overleg
    reeks.volgende()
    refused(reeks, stap.met(wat="x"), "eerder overleg opgeschreven")
    refused(reeks, oordeel.met(reden="x"), "eerder overleg opgeschreven")
    refused(reeks, guest.met(naam="x"), "ander overleg")
    refused(reeks, reeks.stored(Overleg, een).met(vraag="x"), "eerder overleg opgeschreven")
    refused(reeks, oordeel.met(overleg_id=reeks.overleg_id), "stappen van het overleg zelf")
    refused(reeks, stap.met(id="nieuw", versie=0), "ander overleg")
    refused(reeks, reeks.overleg.met(id="nieuw", versie=0), "ander overleg")


def test_who_may_read_an_older_line_can_always_be_changed() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.volgende()
    changed = reeks.save(stap, delen=Delen.KAMER)
    assert (changed.id, changed.van_muur) == (stap.id, True)
    released = reeks.save(stap, vrij_voor=(reeks.sem.id,))
    assert released.id == stap.id


def test_an_older_line_of_the_plan_gets_a_successor() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.volgende()
    new = reeks.save(line, tekst="twee")
    assert (new.vorige_id, new.tekst) == (line.id, "twee")
    again = reeks.save(line, zien_aan="elke dag")
    assert (again.id, again.tekst, again.zien_aan) == (new.id, "twee", "elke dag")


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [
        ("status", OverlegStatus.AFGEROND),
        ("stap", "akkoord"),
        ("plek", "x"),
        ("terug_stap", "tonen"),
        ("pauze_seconden", 99),
        ("volgnummer", 9),
        ("leidraad_tekst", "{}"),
        ("scherm_leeg", True),
        ("stoppen_reden", "x"),
    ],
)
def test_where_a_meeting_stands_is_no_plain_content(veld: str, waarde: object) -> None:
    tafel = Tafel()
    refused(tafel, tafel.overleg.met(**{veld: waarde}), "stappen van het overleg zelf")


def test_what_only_the_steps_write_is_no_plain_content() -> None:
    tafel = Tafel()
    base = {
        "casus_id": tafel.dossier.casus.id,
        "overleg_id": tafel.overleg_id,
        "gemaakt_op": tafel.nu,
    }
    for ding in (
        Onthulling(**base),
        Klaar(**base, stem_id=tafel.wijk.id),
        StapStatus(**base, stap="tonen"),
        tafel.status("openen").met(seconden=9),
        Voorwaarde(**base, vervallen=True),
        Voorwaarde(**base, gewist_op=tafel.nu),
    ):
        refused(tafel, ding, "stappen van het overleg zelf")


def test_lines_of_the_plan_follow_and_lapse_only_by_their_own_door() -> None:
    reeks = Reeks()
    line, other = reeks.voorwaarde("een"), reeks.voorwaarde("twee")
    refused(reeks, line.met(vervallen=True), "stappen van het overleg zelf")
    refused(reeks, line.met(vorige_id=other.id), "stappen van het overleg zelf")
    refused(reeks, line.met(gewist_op=reeks.nu), "stappen van het overleg zelf")
    refused(
        reeks,
        line.met(id="nieuw", versie=0, vorige_id=other.id),
        "stappen van het overleg zelf",
    )


def test_what_was_taken_away_comes_back_only_by_undo() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    tafel.do(remove_ding, stap)
    refused(tafel, stap.met(wat="x"), "weggehaald")


def test_a_thing_of_another_case_or_kind_is_refused() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    refused(tafel, stap.met(id="nieuw", versie=0, casus_id="ander"), "andere casus")
    clash = Vervolgstap(
        id=tafel.sem.id,
        casus_id=tafel.dossier.casus.id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
    )
    refused(tafel, clash, "iets anders")


def test_a_reference_points_at_something_that_is_there() -> None:
    tafel = Tafel()
    stap = tafel.actie("bellen")
    refused(tafel, stap.met(organisatie_id="nergens"), "Welke organisatie")
    refused(tafel, stap.met(organisatie_id=tafel.sem.id), "Welke organisatie")
    other = tafel.actie("ander")
    tafel.save(stap, na_id=other.id)
    tafel.do(remove_ding, other)
    # What stood there already may stay: it can come back.
    tafel.save(stap, wat="anders")
    refused(tafel, tafel.actie("derde").met(na_id=other.id), "Pas na actie")


def test_a_voice_of_another_meeting_says_nothing_here() -> None:
    reeks = Reeks()
    old = reeks.wijk
    reeks.volgende()
    ding = Inbreng(
        casus_id=reeks.dossier.casus.id,
        overleg_id=reeks.overleg_id,
        gemaakt_op=reeks.nu,
        stem_id=old.id,
        tekst="x",
    )
    refused(reeks, ding, "stem hoort bij een ander overleg")


def test_a_late_voice_may_add_after_the_reveal() -> None:
    tafel = Tafel()
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    late = tafel.stem(tafel.politie)
    line = tafel.inbreng(late, "later")
    assert line in zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng)


def test_a_hidden_line_stays_with_the_voice_that_wrote_it() -> None:
    tafel = Tafel()
    for soort in (Inbreng, Oorzaak):
        line = tafel.make(soort, stem_id=tafel.wijk.id, tekst="geheim")
        refused(tafel, line.met(stem_id=tafel.juf.id), "nog niet getoond")
        refused(tafel, line.met(stem_id=None), "nog niet getoond")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    line = tafel.van(Inbreng)[0]
    assert tafel.save(line, stem_id=tafel.juf.id).stem_id == tafel.juf.id


def test_a_hidden_score_does_not_move_to_a_round_that_was_shown() -> None:
    tafel = Tafel()
    base = {"stem_id": tafel.wijk.id, "betrokkene_id": tafel.sem.id}
    early = Cijfer(
        casus_id=tafel.dossier.casus.id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
        ronde=2,
        **base,
    )
    refused(tafel, early, "Ronde 1")
    tafel.cijfer(tafel.wijk, tafel.sem, 3)
    tafel.do(reveal, Onderwerp.CIJFER, reden="x")
    second = tafel.cijfer(tafel.wijk, tafel.sem, 5, ronde=2)
    refused(tafel, second.met(ronde=1), "blijft bij de ronde")
    assert len(zichtbaar_voor(tafel.dossier, ZAAL).van(Cijfer)) == 1


def test_nothing_is_said_about_a_hidden_item_by_this_door_either() -> None:
    tafel = Tafel()
    line, other = tafel.inbreng(tafel.wijk, "geheim"), tafel.inbreng(tafel.juf, "ook")
    base = {
        "casus_id": tafel.dossier.casus.id,
        "overleg_id": tafel.overleg_id,
        "gemaakt_op": tafel.nu,
    }
    for ding in (
        Gehoord(**base, inbreng_id=line.id),
        WijOok(**base, inbreng_id=line.id, stem_id=tafel.juf.id),
        Tegenspraak(**base, een_id=line.id, ander_id=other.id),
    ):
        refused(tafel, ding, "nog niet getoond")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    refused(tafel, Tegenspraak(**base, een_id=line.id, ander_id=line.id), "zichzelf")


def test_no_inbreng_by_a_form_makes_ready_once() -> None:
    tafel = Tafel()
    geen = tafel.make(GeenInbreng, stem_id=tafel.wijk.id)
    waiting = missing_stemmen(tafel.dossier, tafel.overleg_id, Onderwerp.INBRENG)
    assert tafel.wijk.id not in {een.id for een in waiting}
    assert [klaar.stem_id for klaar in tafel.van(Klaar)] == [tafel.wijk.id]
    tafel.save(geen, reden=GeenReden.NVT)
    assert len(tafel.van(Klaar)) == 1


def test_a_new_voice_gets_the_grondslag_of_its_organisation() -> None:
    tafel = Tafel()
    new = tafel.make(Deelnemer, organisatie_id=tafel.politie.id)
    assert new.grondslag == "Politiewet"
    own = tafel.make(Deelnemer, organisatie_id=tafel.politie.id, grondslag="Toestemming")
    assert own.grondslag == "Toestemming"


def test_a_new_line_does_not_hang_under_what_does_not_hold() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde("een")
    reeks.volgende()
    reeks.do(remove_ding, line)
    ding = Afspraak(
        casus_id=reeks.dossier.casus.id,
        overleg_id=reeks.overleg_id,
        gemaakt_op=reeks.nu,
        voorwaarde_id=line.id,
    )
    refused(reeks, ding, "geldt niet meer")


def test_actions_do_not_wait_for_each_other() -> None:
    tafel = Tafel()
    one = tafel.actie("een")
    two = tafel.actie("twee", na_id=one.id)
    refused(tafel, one.met(na_id=two.id), "wachten op elkaar")
    refused(tafel, one.met(na_id=one.id), "wachten op elkaar")


def test_everything_can_be_prepared_before_the_start() -> None:
    zaak = Zaak()
    politie, sem = zaak.organisatie("Politie"), zaak.mens("Sem", Rol.KIND)
    zaak.plan()
    wijk = zaak.make(Deelnemer, organisatie_id=politie.id)
    zaak.inbreng(wijk, "uit het formulier")
    zaak.save(zaak.overleg, vraag="Waar slaapt Sem?", plaats="Zaal 1")
    zaak.make(Contact, betrokkene_id=sem.id)
    assert zichtbaar_voor(zaak.dossier, ZAAL).van(Inbreng) == ()
