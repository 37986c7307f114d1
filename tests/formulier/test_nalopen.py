"""The parts in which the plan of before is walked, from the eyes of who fills them in."""

from __future__ import annotations

from datetime import timedelta

from overleg.dossier import Monitormoment, Nagelopen, Terugmelding, Voorwaarde
from overleg.dossier.zichtbaar import DEELNEMERS, VOORZITTER, Lezer, zichtbaar_voor
from overleg.formulier import (
    Invulling,
    Onderdeel,
    fill,
    list_onderdelen,
    read_waarde,
    write_waarde,
)
from overleg.keuzes import Delen, RegelUitkomst
from overleg.verloop import leidraad_van, save_ding
from tests.verloop.plan.reeks import Reeks


def situation(reeks: Reeks, lezer: Lezer = VOORZITTER) -> Invulling:
    leidraad = leidraad_van(reeks.overleg)
    zicht = zichtbaar_voor(reeks.dossier, lezer)
    stap = leidraad.stap("terugblik")
    return Invulling(reeks.dossier, zicht, reeks.overleg, leidraad, stap, reeks.nu)


def parts(reeks: Reeks, lezer: Lezer = VOORZITTER) -> dict[str, Onderdeel]:
    return {een.id: een for een in list_onderdelen(situation(reeks, lezer))}


def type_in(reeks: Reeks, part: str, sleutel: str, veld: str, text: str) -> None:
    """Type in one field of one row, as a screen or a conversation does."""
    reeks.tik()
    invulling = situation(reeks)
    onderdeel = parts(reeks)[part]
    waarden = read_waarde(invulling, onderdeel.soort, veld, text)
    ding = fill(invulling, onderdeel, onderdeel.rij(sleutel), waarden)
    reeks.apply(save_ding(reeks.dossier, reeks.overleg_id, ding, reeks.nu))


def later() -> tuple[Reeks, Voorwaarde]:
    """A second meeting a week later; the term of its one voorwaarde has passed."""
    reeks = Reeks()
    line = reeks.voorwaarde("Sem slaapt veilig", termijn=reeks.nu.date() + timedelta(days=3))
    reeks.tik(timedelta(days=7))
    reeks.volgende("herbeoordeling")
    return reeks, line


def test_each_line_is_a_row_that_says_whom_it_is_for_and_that_its_term_has_passed() -> None:
    reeks, line = later()
    (row,) = parts(reeks)["nalopen_voorwaarden"].rijen
    assert (row.sleutel, row.label) == (line.id, "Sem slaapt veilig")
    assert row.bij == ("voor Sem",)
    assert row.let_op == ("gold tot vr 20 november 2026, dat is voorbij",)


def test_a_first_meeting_has_no_such_part() -> None:
    reeks = Reeks()
    reeks.voorwaarde()
    assert set(parts(reeks)) == {"terugmelding"}


def test_each_kind_has_its_own_question() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde()
    reeks.afspraak(line)
    reeks.watals(line)
    reeks.make(Monitormoment, wat="Slaapt Sem?", datum=reeks.nu.date(), wie="juf")
    reeks.tik(timedelta(days=7))
    reeks.make(Monitormoment, wat="Eet Sem?", datum=reeks.nu.date(), wie="juf")
    reeks.volgende()
    found = parts(reeks)
    vragen = {een.id: [veld.naam for veld in een.velden] for een in found.values()}
    assert vragen["nalopen_voorwaarden"] == ["uitkomst", "want"]
    assert vragen["nalopen_afspraken"] == ["uitkomst", "gebeurd", "want"]
    assert vragen["nalopen_wat_als"] == ["uitkomst", "verloop", "want"]
    assert vragen["nalopen_momenten"] == ["gebeurd", "want"]
    assert [rij.label for rij in found["nalopen_momenten"].rijen] == ["Eet Sem?"]
    assert found["nalopen_afspraken"].rijen[0].bij == ("bij: slaapt veilig",)


def test_what_stays_with_a_term_that_passed_asks_the_new_one() -> None:
    reeks, line = later()
    assert "nalopen_voorwaarden_termijn" not in parts(reeks)
    type_in(reeks, "nalopen_voorwaarden", line.id, "uitkomst", "1")
    part = parts(reeks)["nalopen_voorwaarden_termijn"]
    assert (part.onder, [veld.naam for veld in part.velden]) == (
        "nalopen_voorwaarden",
        ["termijn"],
    )
    type_in(reeks, part.id, line.id, "termijn", "1 december")
    new = reeks.dossier.van(Voorwaarde)[-1]
    assert (new.vorige_id, new.tekst) == (line.id, line.tekst)
    assert "geldt nu tot di 1 december 2026" in parts(reeks)["nalopen_voorwaarden"].rijen[0].bij
    assert reeks.stored(Voorwaarde, line) == line


def test_what_changes_asks_the_new_words_and_keeps_the_row() -> None:
    reeks, line = later()
    type_in(reeks, "nalopen_voorwaarden", line.id, "uitkomst", "verandert")
    part = parts(reeks)["nalopen_voorwaarden_anders"]
    assert write_waarde(situation(reeks), part.rijen[0].ding, "tekst") == "Sem slaapt veilig"
    type_in(reeks, part.id, line.id, "tekst", "Sem slaapt bij oma")
    type_in(reeks, part.id, line.id, "tekst", "Sem slaapt bij tante")
    assert [een.tekst for een in reeks.dossier.van(Voorwaarde)] == [
        "Sem slaapt veilig",
        "Sem slaapt bij tante",
    ]
    (row,) = parts(reeks)["nalopen_voorwaarden"].rijen
    assert row.label == "Sem slaapt veilig"
    assert "wordt: Sem slaapt bij tante" in row.bij


def test_what_lapses_asks_nothing_more() -> None:
    reeks, line = later()
    type_in(reeks, "nalopen_voorwaarden", line.id, "uitkomst", "3")
    type_in(reeks, "nalopen_voorwaarden", line.id, "want", "Vader is verhuisd")
    assert set(parts(reeks)) == {"terugmelding", "nalopen_voorwaarden"}
    (said,) = reeks.dossier.van(Nagelopen)
    assert (said.uitkomst, said.want) == (RegelUitkomst.VERVALT, "Vader is verhuisd")
    assert reeks.teksten() == []


def test_a_reader_who_may_not_see_a_line_gets_no_row_for_it() -> None:
    reeks = Reeks()
    reeks.voorwaarde("OPEN")
    reeks.voorwaarde("DICHT", delen=Delen.KAMER)
    reeks.volgende()
    rows = parts(reeks, DEELNEMERS)["nalopen_voorwaarden"].rijen
    assert [rij.label for rij in rows] == ["OPEN"]


def test_an_action_says_who_and_by_when_and_takes_a_new_date() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen", eigenaar="Bos", uiterlijk=reeks.nu.date())
    reeks.volgende()
    (row,) = parts(reeks)["terugmelding"].rijen
    assert row.bij == ("Bos", "uiterlijk di 17 november 2026")
    type_in(reeks, "terugmelding", stap.id, "uiterlijk", "vr 20 november 12:00")
    (said,) = reeks.dossier.van(Terugmelding)
    assert said.uiterlijk is not None
    assert said.uiterlijk_tijd is not None
    assert write_waarde(situation(reeks), said, "uiterlijk") == "vr 20 november 2026, 12:00"
    # The row keeps saying what was agreed before; the new date stands beside it.
    assert parts(reeks)["terugmelding"].rijen[0].bij == row.bij
