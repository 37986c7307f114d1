from __future__ import annotations

from overleg.dossier import Cijfer
from overleg.keuzes import Onderwerp
from overleg.stukken.document import Tabel
from overleg.stukken.verslag.cijfers import bouw_cijfers, heeft_cijfer
from overleg.stukken.verslag.perspectief import list_stemmen
from tests.dossier.bouwen import getoond, maak
from tests.stukken.lezen import lees, make_blik

RONDEN = (getoond(Onderwerp.CIJFER, 1), getoond(Onderwerp.CIJFER, 2))


def cijfer(stem: str, aantal: int | None, ronde: int = 1, wie: str = "sem") -> Cijfer:
    return maak(
        Cijfer,
        stem_id=f"stem-{stem}",
        betrokkene_id=wie,
        cijfer=aantal,
        weet_niet=aantal is None,
        ronde=ronde,
    )


def _tabel(*cijfers: Cijfer) -> Tabel:
    blik = make_blik(*RONDEN, *cijfers)
    blokken = bouw_cijfers(blik, list_stemmen(blik))
    return next(blok for blok in blokken if isinstance(blok, Tabel))


def test_every_score_is_there_and_never_an_average() -> None:
    tabel = _tabel(cijfer("politie", 2), cijfer("school", 7))
    assert tabel.koppen == ("Wie", "Sem")
    assert tabel.rijen == (("Politie", "2"), ("School", "7"), ("Verschil", "5"))


def test_two_rounds_stand_in_one_cell() -> None:
    tabel = _tabel(
        cijfer("politie", 2), cijfer("school", 7), cijfer("politie", 3, 2), cijfer("school", 6, 2)
    )
    assert tabel.rijen == (("Politie", "2 → 3"), ("School", "7 → 6"), ("Verschil", "5 → 3"))


def test_not_knowing_is_an_answer_and_silence_is_not() -> None:
    tabel = _tabel(cijfer("politie", None), cijfer("school", 0, wie="moeder"))
    assert tabel.koppen == ("Wie", "Sem", "Moeder")
    assert tabel.rijen[:2] == (("Politie", "x", "-"), ("School", "-", "0"))
    assert tabel.rijen[2] == ("Verschil", "-", "-")


def test_the_ends_of_the_scale_and_the_reasons_are_told() -> None:
    reden = cijfer("politie", 2).met(toelichting="Hij kan nergens heen.")
    blik = make_blik(*RONDEN, reden)
    shown = lees(bouw_cijfers(blik, list_stemmen(blik)))
    assert "0 is: het gaat zeker mis. 10 is: ik slaap rustig. x is: weet ik niet." in shown
    assert "Politie over Sem, 2: Hij kan nergens heen." in shown
    assert "pijl" not in shown


def test_scores_that_were_not_shown_are_not_there() -> None:
    blik = make_blik(cijfer("politie", 2))
    assert lees(bouw_cijfers(blik, list_stemmen(blik))) == ""
    assert not any(heeft_cijfer(blik, stem) for stem in list_stemmen(blik))
