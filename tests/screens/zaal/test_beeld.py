"""Which rows the room reads: only those that say something, from what it may see."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.screens.zaal.beeld import list_blokken
from overleg.screens.zaal.lijst import NIETS_VOOR_U, write_blokken
from tests.screens.aan_tafel import EERSTE, Wekker, aan_tafel, nieuw_overleg, open_kast


def test_a_row_without_a_word_is_left_out_and_so_is_a_part_without_rows(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = nieuw_overleg(store, klok, "terugblik")
        assert list_blokken(tafel, ZAAL) == ()
        tekst, above = write_blokken((), ruim=True, niets=NIETS_VOOR_U)
        assert (tekst.plain, above) == (NIETS_VOOR_U, None)


def test_nothing_is_made_of_what_the_reader_does_not_see(kast: Path) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, EERSTE, "afspraken")
        for lezer in (ZAAL, VOORZITTER):
            zicht = tafel.zicht(lezer)
            for blok in list_blokken(tafel, lezer):
                for rij in blok.rijen:
                    assert any(ding.id == rij.sleutel.partition("/")[2] for ding in zicht.alle)


def test_the_row_the_chair_is_at_is_pointed_out_and_what_stands_above_it_is_known(
    kast: Path,
) -> None:
    klok = Wekker()
    with open_kast(kast, klok) as store:
        tafel = aan_tafel(store, klok, EERSTE, "afspraken")
        blokken = list_blokken(tafel, ZAAL)
        gekozen = blokken[1].rijen[2]
        tafel.apply([tafel.overleg.met(plek=f"{gekozen.sleutel}/")])
        tekst, above = write_blokken(list_blokken(tafel, ZAAL), ruim=False)
        assert above is not None
        lines = tekst.plain.splitlines()
        row = above.plain.count("\n") + 1
        assert lines[row].startswith("▸ ")
        assert gekozen.wat.woorden in lines[row]
        assert sum(line.startswith("▸") for line in lines) == 1
