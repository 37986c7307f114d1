"""When the wall must be blank, and what counts as an act of the chair."""

from __future__ import annotations

import pytest

from overleg.dossier import Oorzaak
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp, StapSoort
from overleg.verloop import (
    finish_overleg,
    go_next,
    leidraad_van,
    pause_overleg,
    report_klaar,
    resume_overleg,
    reveal,
    save_plek,
    set_scherm_leeg,
)
from overleg.verloop.muur import Leegte, tell_daad, why_leeg
from tests.verloop.opzet import Tafel, Zaak

STIL = {StapSoort.OPSCHRIJVEN, StapSoort.TONEN}
"""Steps that are blank before anything was shown."""


def leeg(zaak: Zaak) -> Leegte | None:
    return why_leeg(zaak.dossier, zaak.overleg_id)


@pytest.mark.parametrize("sleutel", ["uur", "volledig", "acuut"])
def test_only_the_steps_in_which_is_written_in_silence_begin_blank(sleutel: str) -> None:
    tafel = Tafel(sleutel)
    for stap in leidraad_van(tafel.overleg).stappen:
        tafel.at(stap.id)
        assert leeg(tafel) is (Leegte.STILTE if stap.soort in STIL else None), stap.id


def test_after_the_reveal_the_wall_shows_and_the_writing_step_stays_blank() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "mes in de la")
    tafel.at("tonen")
    assert leeg(tafel) is Leegte.STILTE
    tafel.do(reveal, Onderwerp.INBRENG, reden="geen tijd")
    assert leeg(tafel) is None
    tafel.at("opschrijven")
    assert leeg(tafel) is Leegte.STILTE


def test_each_round_of_scores_is_blank_until_it_is_shown() -> None:
    tafel = Tafel()
    tafel.at("veiligheid")
    for ronde in (1, 2):
        assert leeg(tafel) is None
        tafel.cijfer(tafel.wijk, tafel.sem, 2, ronde)
        assert leeg(tafel) is Leegte.STILTE
        tafel.at("mensen")
        assert leeg(tafel) is None
        tafel.at("veiligheid")
        tafel.do(reveal, Onderwerp.CIJFER, ronde=ronde, reden="geen tijd")
    assert leeg(tafel) is None


def test_who_is_ready_before_anything_was_typed_makes_it_blank_as_well() -> None:
    tafel = Tafel()
    tafel.at("veiligheid")
    tafel.do(report_klaar, tafel.juf, onderwerp=Onderwerp.CIJFER)
    assert leeg(tafel) is Leegte.STILTE


def test_causes_are_blank_until_they_are_shown() -> None:
    tafel = Tafel()
    tafel.at("stresstest")
    assert leeg(tafel) is None
    tafel.make(Oorzaak, stem_id=tafel.juf.id, tekst="vader wordt gebeld")
    assert leeg(tafel) is Leegte.STILTE
    tafel.do(reveal, Onderwerp.OORZAAK, reden="geen tijd")
    assert leeg(tafel) is None


def test_a_break_f9_and_the_end_are_blank() -> None:
    tafel = Tafel()
    tafel.do(set_scherm_leeg, True)
    assert leeg(tafel) is Leegte.SCHERM_LEEG
    tafel.do(pause_overleg)
    assert leeg(tafel) is Leegte.PAUZE
    tafel.do(resume_overleg)
    tafel.do(set_scherm_leeg, False)
    assert leeg(tafel) is None
    tafel.do(finish_overleg, reden="klaar")
    assert leeg(tafel) is Leegte.AFGEROND


def test_a_meeting_that_was_only_planned_is_blank() -> None:
    zaak = Zaak()
    zaak.plan()
    assert leeg(zaak) is Leegte.NIET_BEGONNEN


def test_a_meeting_that_is_gone_is_refused() -> None:
    tafel = Tafel()
    with pytest.raises(Fout):
        why_leeg(tafel.dossier, "weg")


def test_a_step_a_reveal_and_a_break_are_acts_and_typing_is_none() -> None:
    tafel = Tafel()
    seen = [tell_daad(tafel.dossier, tafel.overleg_id)]
    tafel.do(save_plek, "vraag/een/vraag")
    tafel.save(tafel.overleg, vraag="Waar slapen de kinderen?")
    tafel.inbreng(tafel.wijk, "mes in de la")
    assert tell_daad(tafel.dossier, tafel.overleg_id) == seen[-1]
    for act in (
        lambda: tafel.do(go_next, reden="geen tijd"),
        lambda: tafel.do(reveal, Onderwerp.INBRENG, reden="geen tijd"),
        lambda: tafel.do(pause_overleg),
        lambda: tafel.do(resume_overleg),
        lambda: tafel.do(set_scherm_leeg, True),
    ):
        act()
        seen.append(tell_daad(tafel.dossier, tafel.overleg_id))
        assert seen[-1] != seen[-2]


def test_no_sentence_of_a_blank_wall_says_anything_of_a_case() -> None:
    assert all(een.value.endswith(".") for een in Leegte)
    assert len({een.value for een in Leegte}) == len(Leegte)
