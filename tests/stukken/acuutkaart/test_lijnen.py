"""The card on the table: what each line says to whom, and where it comes from."""

from __future__ import annotations

import pytest

from overleg.dossier import Inbreng, KaartRegel
from overleg.dossier.zichtbaar import CRISISDIENST, VOORZITTER, ZAAL, Lezer, zichtbaar_voor
from overleg.keuzes import StukSoort
from overleg.stukken import (
    Kaartstand,
    build_stuk,
    eigenaar_van,
    list_weg,
    look_at_kaart,
    tell_ruimte,
)
from overleg.stukken.acuutkaart.nakijken import regels_van
from tests.dossier.bouwen import NU
from tests.voorbeelden.lezen import read_voorbeeld

LINDE = read_voorbeeld("gezin-linde").dossier
NOOR = read_voorbeeld("melder-noor").dossier


def kijk(lezer: Lezer, dossier=LINDE, overleg_id: str = "lin-m2") -> Kaartstand:
    return look_at_kaart(dossier, zichtbaar_voor(dossier, lezer), overleg_id, NU)


def test_the_chair_sees_the_card_letter_by_letter_as_it_prints() -> None:
    stuk = build_stuk(StukSoort.ACUUTKAART, LINDE, CRISISDIENST, overleg_id="lin-m2", nu=NU)
    assert tuple(een.tekst for een in kijk(VOORZITTER).lijnen) == regels_van(stuk)


def test_the_wall_sees_all_but_the_secret_lines() -> None:
    alles, muur = kijk(VOORZITTER).lijnen, kijk(ZAAL).lijnen
    assert [een.nummer for een in muur if een.verborgen] == [13, 14]
    for een, ander in zip(alles, muur, strict=True):
        assert ander.tekst in ("", een.tekst)
        if ander.verborgen:
            assert (ander.tekst, ander.bronnen) == ("", ())


def test_a_line_tells_who_owns_it_and_whether_it_waits() -> None:
    lijn = kijk(VOORZITTER).lijnen[13]
    assert lijn.wacht
    assert lijn.hand is not None
    assert eigenaar_van(LINDE, lijn.hand) == "Veilig Thuis"
    assert lijn.onbekend
    assert lijn.woorden.startswith("NIET BEKEND")
    assert not kijk(VOORZITTER).lijnen[1].wacht


def test_a_line_written_again_takes_the_place_of_the_old_one_at_once() -> None:
    nieuw = KaartRegel(
        id="nieuw",
        casus_id="lin-casus",
        overleg_id="lin-m2",
        gemaakt_op=NU,
        nummer=13,
        tekst="Sem: bij opa",
        geheime_plek=True,
    )
    lijn = kijk(VOORZITTER, LINDE.met((nieuw,))).lijnen[12]
    assert "Sem, Noa: tante Rena" not in lijn.tekst, "what no longer holds is not on the card"
    assert lijn.wacht
    vrij = kijk(VOORZITTER, LINDE.met((nieuw.met(vrij_voor_kaart=True),))).lijnen[12]
    assert vrij.tekst.startswith("KIND NAAR: Sem: bij opa")
    assert "tante Rena" in kijk(VOORZITTER, LINDE, "lin-m1").lijnen[12].tekst


def test_what_is_wrong_says_nothing_on_the_wall_of_what_is_shielded() -> None:
    lek = KaartRegel(
        id="lek",
        casus_id="lin-casus",
        overleg_id="lin-m2",
        gemaakt_op=NU,
        nummer=18,
        tekst="Corrie zegt 111222333",
        vrij_voor_kaart=True,
    )
    stand = kijk(ZAAL, LINDE.met((lek,)))
    assert len(stand.beschermd) >= 2, "a BSN, and who the melder is"
    assert all("vrijgegeven" in een for een in stand.fouten if "Regel 14" in een)
    assert not any("Corrie" in een or "burgerservice" in een for een in stand.fouten)


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [("", "nog 69 van 69 tekens"), ("a" * 69, "nog 0 van 69 tekens"), ("a" * 71, "2 te lang")],
)
def test_the_head_of_the_line_counts(tekst: str, zin: str) -> None:
    assert tell_ruimte(10, tekst).startswith(zin)


def noor(lezer: Lezer) -> Kaartstand:
    return look_at_kaart(NOOR, zichtbaar_voor(NOOR, lezer), "noor-m1", NU)


def test_what_found_no_place_is_told_before_printing_in_the_words_of_the_table() -> None:
    zin = "Op regel 17 is geen plek voor “Noor bewaarde haar kleding van die nacht"
    assert any(fout.startswith(zin) for fout in noor(VOORZITTER).fouten)
    assert list_weg(NOOR, "noor-m1")[17] == (
        "Noor bewaarde haar kleding van die nacht, in een plastic tas",
    )


def test_what_found_no_place_is_not_told_to_who_may_not_see_it() -> None:
    tas = NOOR.vind(Inbreng, "noor-m1-inbreng-02")
    assert tas is not None
    dossier = NOOR.met((tas.met(van_muur=True),))
    muur = look_at_kaart(dossier, zichtbaar_voor(dossier, ZAAL), "noor-m1", NU)
    assert not any("plastic tas" in fout for fout in muur.fouten)
    assert "Op regel 17 is geen plek voor nog 1 punt. Typ deze regel zelf korter." in muur.fouten


def test_a_line_of_before_is_pointed_at_when_the_table_said_more_about_it() -> None:
    zin = "Regel 3 is in overleg 1 geschreven. Daarna is hierover meer gezegd"
    assert any(fout.startswith(zin) for fout in kijk(VOORZITTER).fouten)
    assert not any(zin in fout for fout in kijk(VOORZITTER, overleg_id="lin-m1").fouten)
