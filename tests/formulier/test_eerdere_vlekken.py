"""What earlier meetings left open comes back as rows that one key takes over."""

from __future__ import annotations

from overleg.dossier import BlindeVlek, Inbreng, Tegenspraak
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.formulier import Invulling, Onderdeel, fill, list_onderdelen, read_waarde
from overleg.keuzes import BlindeVlekUitkomst, Onderwerp, StapStand
from overleg.verloop import leidraad_van, report_stand, reveal, save_ding
from tests.verloop.plan.reeks import Reeks


def situation(reeks: Reeks) -> Invulling:
    leidraad = leidraad_van(reeks.overleg)
    zicht = zichtbaar_voor(reeks.dossier, VOORZITTER)
    stap = leidraad.stap("blinde_vlekken")
    return Invulling(reeks.dossier, zicht, reeks.overleg, leidraad, stap, reeks.nu)


def parts(reeks: Reeks) -> dict[str, Onderdeel]:
    return {een.id: een for een in list_onderdelen(situation(reeks))}


def type_in(reeks: Reeks, part: str, sleutel: str, veld: str, text: str) -> None:
    reeks.tik()
    onderdeel = parts(reeks)[part]
    waarden = read_waarde(situation(reeks), onderdeel.soort, veld, text)
    ding = fill(situation(reeks), onderdeel, onderdeel.rij(sleutel), waarden)
    reeks.apply(save_ding(reeks.dossier, reeks.overleg_id, ding, reeks.nu))


def test_an_open_gap_comes_back_until_something_is_known() -> None:
    reeks = Reeks()
    stap = reeks.actie("school bellen")
    vraag = {"uitkomst": BlindeVlekUitkomst.VRAAG, "eigenaar": "Kok"}
    gap = reeks.make(BlindeVlek, tekst="Waar slaapt Sem?", betrokkene_id=reeks.sem.id, **vraag)
    reeks.make(BlindeVlek, tekst="Bekend", uitkomst=BlindeVlekUitkomst.INGEVULD)
    act = {"uitkomst": BlindeVlekUitkomst.ACTIE, "vervolgstap_id": stap.id}
    reeks.make(BlindeVlek, tekst="Welke school?", **act)
    assert "eerdere_vlekken" not in parts(reeks)
    reeks.volgende()
    rows = parts(reeks)["eerdere_vlekken"].rijen
    assert [rij.label for rij in rows] == ["Waar slaapt Sem?", "Welke school?"]
    assert rows[0].bij == ("over Sem", "overleg 1: vraag met eigenaar: Kok")
    reeks.do(report_stand, stap, StapStand.GEDAAN)
    assert len(parts(reeks)["eerdere_vlekken"].rijen) == 1

    type_in(reeks, "eerdere_vlekken", gap.id, "uitkomst", "vraag met eigenaar")
    taken = reeks.dossier.van_overleg(BlindeVlek, reeks.overleg_id)
    assert [(een.tekst, een.vorige_id, een.eigenaar) for een in taken] == [
        ("Waar slaapt Sem?", gap.id, "Kok")
    ]
    assert parts(reeks)["blinde_vlekken"].rijen == ()
    reeks.volgende()
    (row,) = parts(reeks)["eerdere_vlekken"].rijen
    assert row.sleutel == taken[0].id
    type_in(reeks, "eerdere_vlekken", row.sleutel, "uitkomst", "ingevuld")
    reeks.volgende()
    assert "eerdere_vlekken" not in parts(reeks)
    assert reeks.stored(BlindeVlek, gap) == gap


def test_a_contradiction_comes_back_until_somebody_says_what_came_out_of_it() -> None:
    reeks = Reeks()
    een = reeks.make(Inbreng, stem_id=reeks.wijk.id, tekst="Vader was thuis")
    ander = reeks.make(Inbreng, stem_id=reeks.juf.id, tekst="Vader was weg")
    reeks.do(reveal, Onderwerp.INBRENG, reden="Toch")
    tegen = reeks.make(Tegenspraak, een_id=een.id, ander_id=ander.id, toelichting="Wie was er?")
    reeks.volgende()
    (row,) = parts(reeks)["eerdere_tegenspraak"].rijen
    assert "Vader was thuis" in row.label
    assert row.bij == ("Wie was er?", "overleg 1")
    type_in(reeks, "eerdere_tegenspraak", tegen.id, "uitleg", "Het was een andere dag.")
    (nu,) = reeks.dossier.van_overleg(Tegenspraak, reeks.overleg_id)
    assert (nu.uitleg, nu.toelichting) == ("Het was een andere dag.", "Wie was er?")
    assert reeks.stored(Tegenspraak, tegen) == tegen
    reeks.volgende()
    assert "eerdere_tegenspraak" not in parts(reeks)
