"""What an earlier meeting said is told where it is asked again, and only what a reader may see."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from overleg.dossier import (
    Aanspreekpunt,
    Betrokkene,
    Maatregel,
    Oordeel,
    Overleg,
    Vervolgstap,
)
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.formulier import Invulling, Onderdeel, Rij, fill, list_onderdelen
from overleg.formulier.stap import plan
from overleg.keuzes import Delen, JaNee, StapSoort
from overleg.verloop import geldende_aanspreekpunten, geldende_maatregelen, save_ding
from tests.conftest import NU
from tests.formulier.bouwen import make_invulling, na_nodig


def delen(invulling: Invulling) -> dict[str, str]:
    """Give what stands with each row of the verdicts, by the name of the person."""
    found = next(een for een in list_onderdelen(invulling) if een.id == "oordelen")
    return {rij.label: " ".join(rij.bij) for rij in found.rijen}


def zorg(invulling: Invulling) -> str:
    return next(een for een in list_onderdelen(invulling) if een.id == "zorg").uitleg


def eerste(invulling: Invulling) -> Invulling:
    """The same case, in its first meeting."""
    return replace(invulling, overleg=invulling.alles.overleggen[0])


def test_each_person_has_the_verdict_of_last_time_with_its_day() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    told = delen(invulling)
    assert told["Sem (8)"].startswith("vorige keer, di 27 oktober: onveilig, want: ")
    assert all(text.startswith("vorige keer, di 27 oktober: ") for text in told.values())
    assert set(delen(eerste(invulling)).values()) == {""}, "the first meeting has no last time"


def test_a_verdict_of_longer_ago_names_its_meeting() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    later = derde(invulling)
    assert delen(later)["Sem (8)"].startswith("overleg 1, di 27 oktober: onveilig")
    assert zorg(later).startswith("Overleg 1, di 27 oktober: ")


def test_the_worry_of_last_time_is_told_and_not_filled_in() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    been = invulling.alles.overleggen[0]
    assert zorg(invulling) == f"Vorige keer, di 27 oktober: {been.zorg}"
    assert zorg(eerste(invulling)) == ""
    nu = invulling.zicht.vind(Overleg, invulling.overleg.id)
    assert nu is not None
    assert nu.zorg == ""


def test_a_verdict_the_room_may_not_see_is_not_told_in_the_room() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    sem = next(een for een in invulling.alles.van(Betrokkene) if een.naam == "Sem")
    alles = invulling.alles.met(
        een.met(delen=Delen.NOTITIE)
        for een in invulling.alles.van(Oordeel)
        if een.betrokkene_id == sem.id
    )
    zaal = replace(invulling, alles=alles, zicht=zichtbaar_voor(alles, ZAAL))
    told = delen(zaal)
    assert told["Sem (8)"] == ""
    assert all(text for naam, text in told.items() if naam != "Sem (8)")


def deel(invulling: Invulling, onderdeel_id: str) -> Onderdeel:
    return next(een for een in list_onderdelen(invulling) if een.id == onderdeel_id)


def rij(onderdeel: Onderdeel, begin: str) -> Rij:
    return next(een for een in onderdeel.rijen if een.label.startswith(begin))


def bewaar(invulling: Invulling, onderdeel: Onderdeel, een: Rij, **waarden: object) -> Invulling:
    """Fill in a row as a screen or a conversation does, and give the situation after it."""
    ding = fill(invulling, onderdeel, een, waarden)
    alles = invulling.alles.met(save_ding(invulling.alles, invulling.overleg.id, ding, NU))
    return replace(invulling, alles=alles, zicht=alles)


def derde(invulling: Invulling) -> Invulling:
    """The same case, in a third meeting two weeks later in which nothing was said yet."""
    begin = NU + timedelta(days=2)
    overleg = invulling.overleg.met(id="later", volgnummer=3, begonnen_op=begin)
    alles = invulling.alles.met((overleg,))
    return replace(invulling, alles=alles, zicht=alles, overleg=overleg, nu=begin)


def test_an_action_of_an_earlier_meeting_says_how_it_stands_and_that_it_is_late() -> None:
    stappen = deel(make_invulling(StapSoort.AFSPRAKEN), "vervolgstappen")
    laat = rij(stappen, "Moeder met Bo uitnodigen")
    assert (laat.bij, laat.let_op) == (
        ("nog open", "uit overleg 1"),
        ("te laat sinds vr 13 november",),
    )
    loopt = rij(stappen, "Sem op vrijdag")
    assert loopt.bij == ("loopt sinds di 17 november", "uit overleg 1")
    klaar = rij(stappen, "Bij moeder langsgaan")
    assert klaar.bij[0] == "gedaan op do 29 oktober"
    assert not klaar.let_op, "what was done is not late"


def test_looking_back_says_that_an_action_is_late_until_it_has_an_answer_or_a_new_date() -> None:
    begin = make_invulling(StapSoort.TERUGBLIK)

    def laat(invulling: Invulling) -> tuple[str, ...]:
        return rij(deel(invulling, "terugmelding"), "Moeder met Bo uitnodigen").let_op

    def met(**waarden: object) -> Invulling:
        terugmelding = deel(begin, "terugmelding")
        bo = rij(terugmelding, "Moeder met Bo uitnodigen")
        return bewaar(begin, terugmelding, bo, **waarden)

    assert laat(begin) == ("te laat sinds vr 13 november",)
    assert laat(met(stand="loopt")) == laat(begin), "going on is no answer without a date"
    assert laat(met(stand="loopt", uiterlijk=date(2026, 11, 27))) == ()
    assert laat(met(stand="niet_gedaan")) == ()
    assert not rij(deel(begin, "terugmelding"), "Sem op vrijdag").let_op, "not over yet"


def test_an_action_of_this_meeting_says_nothing_of_the_past() -> None:
    invulling = make_invulling(StapSoort.AFSPRAKEN)
    stappen = deel(eerste(invulling), "vervolgstappen")
    assert {
        (een.bij, een.let_op) for een in stappen.rijen if isinstance(een.ding, Vervolgstap)
    } == {((), ())}


def test_a_measure_of_an_earlier_meeting_has_a_row_in_which_it_ends() -> None:
    invulling = derde(make_invulling(StapSoort.AFSPRAKEN))
    maatregelen = deel(invulling, "maatregelen")
    (verbod,) = maatregelen.rijen
    assert (verbod.label, verbod.bij) == ("huisverbod", ("uit overleg 2",))
    assert "geldt uit een eerder overleg" in maatregelen.uitleg
    na = bewaar(invulling, maatregelen, verbod, geldt=JaNee.NEE)
    assert geldende_maatregelen(na.zicht, "later", na.nu) == ()
    (nu,) = plan.maatregelen(na).rijen
    assert nu.sleutel == verbod.sleutel, "the cursor stays in the same row"
    assert (nu.bij, getattr(nu.ding, "overleg_id", "")) == ((), "later")
    assert {een.geldt for een in na.alles.van(Maatregel)} == {JaNee.JA, JaNee.NEE}
    # After its last moment nobody has to end it.
    voorbij = replace(invulling, nu=NU + timedelta(days=30))
    assert plan.maatregelen(voorbij).rijen == ()
    assert "eerder overleg" not in plan.maatregelen(voorbij).uitleg


def test_a_contact_of_an_earlier_meeting_has_a_row_in_which_its_number_is_added() -> None:
    invulling = na_nodig(make_invulling(StapSoort.REGIE))
    punten = deel(invulling, "aanspreekpunten")
    kok = rij(punten, "Ruben Kok")
    assert kok.bij == ("uit overleg 1",)
    na = bewaar(invulling, punten, kok, buiten_uren="0800-2000")
    holding = geldende_aanspreekpunten(na.zicht, na.overleg.id)
    assert [een.buiten_uren for een in holding if een.naam == "Ruben Kok"] == ["0800-2000"]
    assert isinstance(kok.ding, Aanspreekpunt)
    assert na.alles.ook_gewist(kok.ding.id) == kok.ding, "the first meeting keeps what it wrote"
    assert [een.sleutel for een in deel(na, "aanspreekpunten").rijen] == [
        een.sleutel for een in punten.rijen
    ]


def test_a_deputy_alone_does_not_take_the_casusregisseur_away() -> None:
    invulling = na_nodig(make_invulling(StapSoort.REGIE))
    regie = deel(invulling, "regie")
    na = bewaar(invulling, regie, regie.rijen[0], vervanger="Els Smit")
    ding = deel(na, "regie").rijen[0].ding
    assert (getattr(ding, "naam", ""), getattr(ding, "vervanger", "")) == ("Ruben Kok", "Els Smit")


def test_needs_and_ways_of_help_of_earlier_meetings_are_told() -> None:
    invulling = make_invulling(StapSoort.NODIG)
    assert "Sem: Slapen zonder op te letten" in deel(invulling, "behoeften").uitleg
    hulp = deel(invulling, "hulproutes").uitleg
    assert hulp.startswith("Eerder besproken: Moeder en kinderen blijven thuis")
    assert "gekozen door Moeder Linde, uit overleg 1" in hulp
    assert "past niet, uit overleg 1" in hulp
    assert deel(eerste(invulling), "hulproutes").uitleg == ""


def test_changing_a_line_of_the_plan_of_an_earlier_meeting_keeps_its_row() -> None:
    invulling = make_invulling(StapSoort.NODIG)
    voorwaarden = deel(invulling, "voorwaarden")
    sem = voorwaarden.rijen[0]
    na = bewaar(invulling, voorwaarden, sem, tekst="Sem slaapt bij tante.")
    gewijzigd = deel(na, "voorwaarden").rij(sem.sleutel)
    assert gewijzigd is not None
    assert (gewijzigd.label, sem.bij, gewijzigd.bij) == (
        "Sem slaapt bij tante.",
        ("uit overleg 1",),
        (),
    )
