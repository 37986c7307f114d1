"""A whole acute meeting from an empty case to its besluitenblad, by a file of answers."""

from __future__ import annotations

from overleg.dossier import Akkoord, Casus, Inbreng, Klaar, Vervolgstap
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import AkkoordUitkomst, KlaarManier, OverlegStatus, StukSoort
from overleg.store import Store
from overleg.stukken import build_stuk, render
from tests.conftest import NU
from tests.gesprek.conftest import ANTWOORDEN, Praat
from tests.gouden import check_goud


def test_answers_lead_the_whole_meeting(praat: Praat, store: Store, casus: Casus) -> None:
    gezegd = praat((ANTWOORDEN / "acuut.txt").read_text(encoding="utf-8"))

    dossier = store.read_dossier(casus.id)
    overleg = dossier.laatste_overleg
    assert overleg is not None
    assert overleg.status is OverlegStatus.AFGEROND
    assert "niet in de lijst" not in gezegd
    assert [stap.wat for stap in dossier.van(Vervolgstap)] == [
        "Mila en moeder naar oma brengen",
        "Huisverbod aanvragen",
    ]
    uitkomsten = [een.uitkomst for een in dossier.van(Akkoord) if een.moment == "slot"]
    assert uitkomsten.count(AkkoordUitkomst.NIET) == 1
    assert {een.manier for een in dossier.van(Klaar)} == {KlaarManier.HIER, KlaarManier.PAPIER}
    stuk = build_stuk(StukSoort.BESLUITENBLAD, dossier, DEELNEMERS, overleg_id=overleg.id, nu=NU)
    check_goud("besluitenblad-acuut.txt", str(render(stuk, "tekst")))


def test_what_is_written_stays_hidden_until_it_is_shown(
    praat: Praat, store: Store, casus: Casus
) -> None:
    antwoorden = (ANTWOORDEN / "acuut.txt").read_text(encoding="utf-8")
    tot = antwoorden.index("/tonen")
    geheim = "De voordeur was ingetrapt."
    # One voice writes and is done; from then on its words are on nobody's screen.
    gezegd = praat(antwoorden[:tot])
    na = gezegd[gezegd.index("Klaar. Dank u.") :]
    assert geheim in gezegd
    assert geheim not in na

    again = praat("/hulp\n/waar\n/onderdeel\n")
    assert geheim not in again
    assert any(geheim in een.tekst for een in store.read_dossier(casus.id).van(Inbreng))


def test_a_line_that_is_typed_at_a_yes_or_no_question_is_not_taken_for_yes(praat: Praat) -> None:
    gezegd = praat("/verder\n/terug\n\n\n\n\n/onderdeel akkoord\n")
    assert "== Openen" in gezegd


def test_stopping_resumes_at_the_same_field(praat: Praat, store: Store, casus: Casus) -> None:
    praat("n\nj\n")
    plek = store.read_dossier(casus.id).laatste_overleg.plek  # type: ignore[union-attr]
    assert plek == "nucheck/een/wijzelf"
    gezegd = praat("")
    eerste_vraag = gezegd.split("> ")[0].rstrip().splitlines()[-1]
    assert eerste_vraag.startswith("Zijn wij zelf veilig?")


def test_half_typed_text_is_kept_as_klad_and_shown_again(praat: Praat) -> None:
    praat("/onderdeel 3\npolitie\nBos\nop een eiland\n")
    gezegd = praat("")
    assert "Hier stond nog klad: op een eiland" in gezegd
