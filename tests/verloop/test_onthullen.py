from __future__ import annotations

import pytest

from overleg.dossier import Cijfer, Inbreng, Onthulling, Oorzaak
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL, stem, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp
from overleg.verloop import (
    finish_overleg,
    is_na_tonen,
    is_onthuld,
    is_verborgen,
    leave,
    pause_overleg,
    report_klaar,
    reveal,
)
from tests.verloop.opzet import Tafel, Zaak


def all_ready(tafel: Tafel, onderwerp: Onderwerp = Onderwerp.INBRENG, ronde: int = 1) -> None:
    for voice in (tafel.wijk, tafel.juf, tafel.arts):
        tafel.do(report_klaar, voice, onderwerp=onderwerp, ronde=ronde)


def test_everything_of_all_voices_becomes_visible_at_one_moment() -> None:
    tafel = Tafel()
    mine = tafel.inbreng(tafel.wijk, "mes in de la")
    tafel.inbreng(tafel.juf, "blauwe plek")
    for lezer in (VOORZITTER, ZAAL, stem(tafel.arts)):
        assert zichtbaar_voor(tafel.dossier, lezer).van(Inbreng) == ()
    assert zichtbaar_voor(tafel.dossier, stem(tafel.wijk)).van(Inbreng) == (mine,)
    assert is_verborgen(tafel.dossier, mine)
    all_ready(tafel)
    tafel.do(reveal, Onderwerp.INBRENG)
    for lezer in (VOORZITTER, ZAAL, stem(tafel.arts)):
        assert len(zichtbaar_voor(tafel.dossier, lezer).van(Inbreng)) == 2
    assert not is_verborgen(tafel.dossier, mine)
    assert tafel.van(Onthulling)[0].reden == ""


def test_who_is_not_ready_is_named_and_a_reason_shows_it_anyway() -> None:
    tafel = Tafel()
    tafel.do(report_klaar, tafel.juf)
    with pytest.raises(Fout, match="Nog niet klaar: Politie-wijk en GGZ"):
        reveal(tafel.dossier, tafel.overleg_id, Onderwerp.INBRENG, tafel.nu, reden=" ")
    tafel.do(reveal, Onderwerp.INBRENG, reden=" Geen\ntijd ")
    assert tafel.van(Onthulling)[0].reden == "Geen tijd"


def test_a_reason_nobody_needed_is_not_kept() -> None:
    tafel = Tafel()
    all_ready(tafel)
    tafel.do(reveal, Onderwerp.INBRENG, reden="Geen tijd")
    assert tafel.van(Onthulling)[0].reden == ""


def test_it_is_shown_only_once() -> None:
    tafel = Tafel()
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    with pytest.raises(Fout, match="al getoond"):
        reveal(tafel.dossier, tafel.overleg_id, Onderwerp.INBRENG, tafel.nu, reden="x")


def test_each_subject_has_its_own_reveal() -> None:
    tafel = Tafel()
    tafel.cijfer(tafel.wijk, tafel.sem, 2)
    tafel.make(Oorzaak, stem_id=tafel.wijk.id, tekst="vader komt terug")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    seen = zichtbaar_voor(tafel.dossier, VOORZITTER)
    assert seen.van(Cijfer) == ()
    assert seen.van(Oorzaak) == ()
    tafel.do(reveal, Onderwerp.OORZAAK, reden="x")
    tafel.do(reveal, Onderwerp.CIJFER, reden="x")
    seen = zichtbaar_voor(tafel.dossier, VOORZITTER)
    assert (len(seen.van(Cijfer)), len(seen.van(Oorzaak))) == (1, 1)


def test_the_second_round_of_scores_comes_after_the_first_and_stays_hidden_itself() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Ronde 1"):
        reveal(tafel.dossier, tafel.overleg_id, Onderwerp.CIJFER, tafel.nu, ronde=2, reden="x")
    tafel.cijfer(tafel.wijk, tafel.sem, 2)
    tafel.do(reveal, Onderwerp.CIJFER, reden="x")
    tafel.cijfer(tafel.wijk, tafel.sem, 4, ronde=2)
    assert [een.cijfer for een in zichtbaar_voor(tafel.dossier, ZAAL).van(Cijfer)] == [2]
    all_ready(tafel, Onderwerp.CIJFER, 2)
    tafel.do(reveal, Onderwerp.CIJFER, ronde=2)
    assert [een.cijfer for een in zichtbaar_voor(tafel.dossier, ZAAL).van(Cijfer)] == [2, 4]
    assert is_onthuld(tafel.dossier, tafel.overleg_id, Onderwerp.CIJFER, 2)


@pytest.mark.parametrize("onderwerp", [Onderwerp.INBRENG, Onderwerp.OORZAAK])
def test_only_scores_have_rounds(onderwerp: Onderwerp) -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Alleen cijfers"):
        reveal(tafel.dossier, tafel.overleg_id, onderwerp, tafel.nu, ronde=2, reden="x")


def test_what_somebody_wrote_who_left_is_shown_with_the_rest() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "mes in de la")
    tafel.do(leave, tafel.wijk)
    tafel.do(report_klaar, tafel.juf)
    tafel.do(report_klaar, tafel.arts)
    tafel.do(reveal, Onderwerp.INBRENG)
    assert [een.tekst for een in zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng)] == [
        "mes in de la"
    ]


def test_what_is_added_later_is_visible_at_once_and_marked() -> None:
    tafel = Tafel()
    before = tafel.inbreng(tafel.wijk, "eerder")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    after = tafel.inbreng(tafel.juf, "later")
    assert {een.id for een in zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng)} == {
        before.id,
        after.id,
    }
    assert not is_na_tonen(tafel.dossier, before)
    assert is_na_tonen(tafel.dossier, after)


def test_nothing_is_shown_in_a_break_or_before_the_start() -> None:
    tafel = Tafel()
    tafel.do(pause_overleg)
    with pytest.raises(Fout, match="pauze"):
        reveal(tafel.dossier, tafel.overleg_id, Onderwerp.INBRENG, tafel.nu, reden="x")
    zaak = Zaak()
    zaak.plan()
    with pytest.raises(Fout, match="nog niet begonnen"):
        reveal(zaak.dossier, zaak.overleg_id, Onderwerp.INBRENG, zaak.nu, reden="x")


def test_a_meeting_of_the_next_week_hides_again() -> None:
    tafel = Tafel()
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    tafel.start()
    voice = tafel.van(type(tafel.wijk))[0]
    tafel.inbreng(voice, "nieuw")
    assert zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng) == ()
