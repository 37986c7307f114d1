from __future__ import annotations

import copy
import pickle

from overleg.fouten import Fout


def test_str_gives_the_three_sentences_in_order() -> None:
    assert str(Fout("Het ging mis.", "Alles staat er nog.", "Probeer het opnieuw.")) == (
        "Het ging mis. Alles staat er nog. Probeer het opnieuw."
    )


def test_each_sentence_can_be_read_apart() -> None:
    fout = Fout("Wat.", "Bewaard.", "Nu.")
    assert (fout.wat, fout.bewaard, fout.nu) == ("Wat.", "Bewaard.", "Nu.")


def test_an_empty_sentence_leaves_no_double_space() -> None:
    assert str(Fout("Wat.", "", "Nu.")) == "Wat. Nu."


def test_it_survives_copying_and_a_process_border() -> None:
    fout = Fout("Wat.", "Bewaard.", "Nu.")
    for other in (copy.copy(fout), pickle.loads(pickle.dumps(fout))):
        assert str(other) == str(fout)
        assert other.bewaard == "Bewaard."
