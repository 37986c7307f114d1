from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.dossier import Betrokkene, Cijfer, Deelnemer
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL, zichtbaar_voor
from overleg.keuzes import Onderwerp
from overleg.tekening.stemteken import Stemteken
from overleg.tekening.strip import (
    Stripbeeld,
    StripRij,
    StripRonde,
    build_strip,
    draw_lijn,
    noem_ronde,
    tell_ronde,
    tell_vraag,
    width_lijn,
    write_strip,
)
from overleg.verloop import reveal
from tests.verloop.opzet import Tafel, leidraad
from tests.verloop.plan.reeks import Reeks

TEKENS = "●▲■◆★✚▼◉♣"


def merk(nummer: int, naam: str = "") -> Stemteken:
    return Stemteken(f"s{nummer}", TEKENS[nummer], naam or f"Stem {nummer}", "blauw")


def ronde(*cijfers: int, nummer: int = 1) -> StripRonde:
    return StripRonde(
        nummer, tuple(sorted(((c, merk(n)) for n, c in enumerate(cijfers)), key=lambda p: p[0])), ()
    )


def beeld(tafel: Tafel) -> Stripbeeld:
    zicht = zichtbaar_voor(tafel.dossier, ZAAL)
    return build_strip(zicht, leidraad(), tafel.overleg_id)


def lijnen(wat: StripRonde, breedte: int) -> list[str]:
    return ["".join(stuk.tekst for stuk in row) for row in draw_lijn(wat, breedte)]


@given(st.lists(st.integers(0, 10), max_size=len(TEKENS)), st.integers(1, 120))
def test_every_mark_stands_once_at_its_own_score(cijfers: list[int], breedte: int) -> None:
    wat = ronde(*cijfers)
    rows = lijnen(wat, breedte)
    assert {cell_len(row) for row in rows} == {width_lijn(breedte)}
    plek = width_lijn(breedte) // 11
    for cijfer, wie in wat.cijfers:
        found = [row.index(wie.teken) // plek for row in rows if wie.teken in row]
        assert found == [cijfer]


@given(st.lists(st.integers(0, 10), min_size=1, max_size=len(TEKENS)))
def test_no_line_is_higher_than_its_marks_need(cijfers: list[int]) -> None:
    meeste = max(cijfers.count(c) for c in cijfers)
    assert len(lijnen(ronde(*cijfers), 33)) == -(-meeste // 3)


def test_marks_that_fall_together_stand_in_the_middle_and_then_above_each_other() -> None:
    assert lijnen(ronde(2, 7), 33) == ["───────●──────────────▲──────────"]
    assert lijnen(ronde(0, 0, 0, 0), 33) == [" ◆" + " " * 31, "●▲■" + "─" * 30]


def test_the_difference_is_told_with_who_stands_at_the_ends() -> None:
    assert tell_ronde(ronde(2, 4, 7)) == "verschil 5: Stem 0 2, Stem 2 7"
    assert tell_ronde(ronde(4, 4)) == "geen verschil: allen 4"
    assert tell_ronde(ronde(4)) == "alleen Stem 0: 4"
    assert tell_ronde(ronde()) == "niemand weet het"


def test_from_a_difference_of_three_the_lowest_and_the_highest_are_asked() -> None:
    assert tell_vraag(StripRij("w", "Sem", (ronde(2, 4),))) == ""
    asked = tell_vraag(StripRij("w", "Sem", (ronde(2, 4, 7),)))
    assert asked == "Een 2 en een 7: wat ziet u, Stem 0, dat Stem 2 niet ziet? En andersom?"
    asked = tell_vraag(StripRij("w", "Sem", (ronde(2, 7, 7, 2),)))
    assert "u, Stem 0 en Stem 3, dat Stem 1 en Stem 2 niet zien?" in asked


def test_the_question_is_about_the_last_round() -> None:
    assert tell_vraag(StripRij("w", "Sem", (ronde(0, 9), ronde(4, 5, nummer=2)))) == ""


def test_nothing_is_drawn_before_the_reveal_and_both_rounds_are_kept_after_it() -> None:
    tafel = Tafel()
    tafel.cijfer(tafel.wijk, tafel.sem, 2)
    tafel.cijfer(tafel.juf, tafel.sem, 7)
    for lezer in (ZAAL, VOORZITTER):
        zicht = zichtbaar_voor(tafel.dossier, lezer)
        assert build_strip(zicht, leidraad(), tafel.overleg_id) == Stripbeeld()
    tafel.do(reveal, Onderwerp.CIJFER, reden="Geen tijd")
    tafel.cijfer(tafel.wijk, tafel.sem, 4, ronde=2)
    (rij,) = beeld(tafel).rijen
    assert [een.ronde for een in rij.rondes] == [1]
    tafel.do(reveal, Onderwerp.CIJFER, ronde=2, reden="Geen tijd")
    (rij,) = beeld(tafel).rijen
    assert [(een.ronde, een.verschil) for een in rij.rondes] == [(1, 5), (2, None)]
    assert [een.naam for een in beeld(tafel).stemmen] == ["Politie-wijk", "School"]


def test_who_does_not_know_stands_behind_the_line() -> None:
    tafel = Tafel()
    tafel.cijfer(tafel.wijk, tafel.sem, 2)
    tafel.make(Cijfer, stem_id=tafel.juf.id, betrokkene_id=tafel.sem.id, weet_niet=True)
    tafel.make(Cijfer, stem_id=tafel.juf.id, betrokkene_id=tafel.vader.id, weet_niet=True)
    tafel.do(reveal, Onderwerp.CIJFER, reden="Geen tijd")
    sem, vader = beeld(tafel).rijen
    assert [een.naam for een in sem.rondes[0].weet_niet] == ["School"]
    lines = write_strip(beeld(tafel))
    assert "    ronde 1: Politie-wijk 2, School x" in lines
    assert "    ronde 1: niemand weet het (School x)" in lines
    assert tell_ronde(vader.rondes[0]) == "niemand weet het"


def test_a_hostile_name_or_sign_does_not_break_a_line() -> None:
    tafel = Tafel()
    tafel.save(tafel.wijk, aanduiding="[/b]\x1b[2J 漢字", teken="漢")
    tafel.dossier = tafel.dossier.met(
        (tafel.stored(Betrokkene, tafel.sem).met(naam="\x1b]52;c;QQ==\x07[/b]"),)
    )
    tafel.cijfer(tafel.wijk, tafel.sem, 2)
    tafel.do(reveal, Onderwerp.CIJFER, reden="Geen tijd")
    (rij,) = beeld(tafel).rijen
    assert rij.naam.isprintable()
    assert [wie.teken for _, wie in rij.rondes[0].cijfers] == ["○"]
    assert cell_len(lijnen(rij.rondes[0], 33)[-1]) == 33
    assert all(line.isprintable() for line in write_strip(beeld(tafel)))


def test_the_last_round_of_the_meeting_before_stands_above_once_this_one_was_shown() -> None:
    reeks = Reeks()
    for stem, cijfer in ((reeks.wijk, 2), (reeks.juf, 7)):
        reeks.cijfer(stem, reeks.sem, cijfer)
    reeks.do(reveal, Onderwerp.CIJFER, reden="x")
    een = reeks.volgende()
    stemmen = reeks.van(Deelnemer)
    for stem in stemmen[:2]:
        reeks.cijfer(stem, reeks.sem, 6)

    def rondes(overleg_id: str) -> list[tuple[str, list[int]]]:
        zicht = zichtbaar_voor(reeks.dossier, ZAAL)
        beeld = build_strip(zicht, leidraad(), overleg_id)
        return [
            (noem_ronde(ronde), [cijfer for cijfer, _ in ronde.cijfers])
            for rij in beeld.rijen
            for ronde in rij.rondes
        ]

    assert rondes(reeks.overleg_id) == [], "who has to score does not lean on last time"
    reeks.do(reveal, Onderwerp.CIJFER, reden="x")
    assert rondes(reeks.overleg_id) == [("vorige keer", [2, 7]), ("1e ronde", [6, 6])]
    assert rondes(een) == [("1e ronde", [2, 7])]
    beeld = build_strip(reeks.dossier, leidraad(), reeks.overleg_id)
    assert len(beeld.stemmen) == len({(merk.teken, merk.naam) for merk in beeld.stemmen}) == 2
    assert any(line.startswith("    vorige keer: ") for line in write_strip(beeld))
    assert tell_vraag(beeld.rijen[0]) == "", "the question is about now"
