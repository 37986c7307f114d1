from __future__ import annotations

from overleg.dossier import Akkoord
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import AkkoordMoment, AkkoordUitkomst, Delen
from overleg.stukken.verslag.akkoord import bouw_akkoord
from tests.dossier.bouwen import maak
from tests.stukken.lezen import lees_deel, make_bezig, make_blik


def akkoord(stem: str, **velden: object) -> Akkoord:
    return maak(Akkoord, deelnemer_id=f"stem-{stem}", **velden)


def test_all_agreed_is_one_word() -> None:
    blik = make_blik(akkoord("politie"), akkoord("school"))
    assert "Met deze tekst: allen akkoord" in lees_deel(bouw_akkoord, blik)


def test_who_has_a_remark_or_does_not_agree_is_named_with_the_words() -> None:
    opmerking = akkoord(
        "school", uitkomst=AkkoordUitkomst.AANTEKENING, aantekening="Sem kwam zelf."
    )
    shown = lees_deel(bouw_akkoord, make_blik(akkoord("politie"), opmerking))
    assert "Politie, akkoord School, akkoord met aantekening: Sem kwam zelf." in shown
    niet = akkoord("politie", uitkomst=AkkoordUitkomst.NIET)
    assert "Politie, niet akkoord" in lees_deel(bouw_akkoord, make_blik(niet))


def test_who_was_there_and_said_nothing_is_named() -> None:
    shown = lees_deel(bouw_akkoord, make_blik(akkoord("politie")))
    assert "niet bekend van: School" in shown


def test_what_was_not_asked_and_what_is_not_known_differ() -> None:
    assert "Met deze tekst: niet bekend" in lees_deel(bouw_akkoord, make_blik())
    assert "Met deze tekst: niet gevraagd" in lees_deel(bouw_akkoord, make_bezig())


def test_who_left_early_agreed_then() -> None:
    weg = akkoord("school", moment=AkkoordMoment.VERTREK)
    shown = lees_deel(bouw_akkoord, make_blik(weg))
    assert "Bij eerder weggaan: School, akkoord" in shown
    assert "Bij eerder weggaan" not in lees_deel(bouw_akkoord, make_blik())


def test_the_last_answer_of_a_voice_counts() -> None:
    niet = akkoord("politie", uitkomst=AkkoordUitkomst.NIET)
    shown = lees_deel(bouw_akkoord, make_blik(niet, akkoord("politie"), akkoord("school")))
    assert "Met deze tekst: allen akkoord" in shown


def test_a_remark_that_stays_in_the_room_is_not_told_and_that_there_is_one_is() -> None:
    stil = akkoord("school", uitkomst=AkkoordUitkomst.NIET, aantekening="PRIVE", delen=Delen.KAMER)
    shown = lees_deel(bouw_akkoord, make_blik(stil, akkoord("politie"), lezer=DEELNEMERS))
    assert "School, niet akkoord (wat hierbij is gezegd, staat niet in dit stuk)" in shown, (
        "that somebody did not agree is never kept back"
    )
    assert "PRIVE" not in shown
    intern = lees_deel(bouw_akkoord, make_blik(stil))
    assert "School, niet akkoord: PRIVE (blijft in deze kamer)" in intern
    leeg = stil.met(aantekening="")
    assert lees_deel(bouw_akkoord, make_blik(leeg)).count("School, niet akkoord (") == 0
