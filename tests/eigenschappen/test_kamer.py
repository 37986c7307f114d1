"""What stays in this room is in no paper, picture or list of anybody but the chair.

Also what is no line of its own: a gap somebody named, words beside an answer, a remark with an
agreement.
"""

from __future__ import annotations

import pytest

from overleg.dossier import (
    Akkoord,
    Antwoord,
    BlindeVlek,
    CasusDing,
    Dossier,
    NuCheck,
    Opmerking,
)
from overleg.dossier.zichtbaar import DEELNEMERS, VOORZITTER, Lezer
from overleg.dossier.zichtbaar import regel as zichtregel
from overleg.keuzes import (
    AkkoordMoment,
    AkkoordUitkomst,
    BlindeVlekUitkomst,
    Delen,
    JaNee,
    LezerSoort,
    NuAanleiding,
)
from overleg.verloop import mark_prive
from tests.conftest import NU
from tests.eigenschappen.lezers import VOORZITTERS, list_lezers
from tests.eigenschappen.uitingen import list_uitingen
from tests.verloop.opzet import Tafel


def a_table() -> tuple[Tafel, dict[str, str]]:
    """Give a meeting in which things are said, and of each thing the words in it."""
    tafel = Tafel()
    made: tuple[CasusDing, ...] = (
        tafel.make(
            BlindeVlek,
            tekst="GEHEIM0X",
            reden="GEHEIM1X",
            eigenaar="GEHEIM2X",
            bij_stem_id=tafel.juf.id,
            uitkomst=BlindeVlekUitkomst.AANVAARD,
        ),
        tafel.make(
            NuCheck,
            in_gevaar=JaNee.JA,
            wie="GEHEIM3X",
            actie="GEHEIM4X",
            aanleiding=NuAanleiding.OPENEN,
        ),
        tafel.make(
            Akkoord,
            deelnemer_id=tafel.juf.id,
            moment=AkkoordMoment.SLOT,
            uitkomst=AkkoordUitkomst.AANTEKENING,
            aantekening="GEHEIM5X",
        ),
        tafel.make(Opmerking, tekst="GEHEIM6X"),
    )
    return tafel, {een.id: een.soort for een in made}


def said(dossier: Dossier, lezer: Lezer) -> str:
    return " ".join(tekst for _, tekst in list_uitingen(dossier, lezer, NU))


def check_kamer(dossier: Dossier, wie: str) -> None:
    """Check that no reader but the chair, and the voice itself, gets a word of it."""
    for lezer in list_lezers(dossier):
        if lezer.soort in VOORZITTERS or lezer.wie_id == wie:
            continue
        assert "GEHEIM" not in said(dossier, lezer), f"{lezer} leest het"


def test_before_it_is_marked_the_table_reads_all_of_it() -> None:
    # Otherwise everything below would hold of an empty program.
    tafel, _ = a_table()
    for lezer in (DEELNEMERS, VOORZITTER):
        assert all(f"GEHEIM{een}X" in said(tafel.dossier, lezer) for een in range(7)), lezer


@pytest.mark.parametrize("delen", [Delen.KAMER, Delen.NOTITIE])
def test_what_stays_in_the_room_is_nowhere(delen: Delen) -> None:
    tafel, made = a_table()
    for ding_id in made:
        tafel.do(mark_prive, ding_id, delen)
    check_kamer(tafel.dossier, tafel.juf.id)
    assert all(f"GEHEIM{een}X" in said(tafel.dossier, VOORZITTER) for een in range(7))


@pytest.mark.parametrize("soort", [NuCheck, Akkoord, BlindeVlek])
def test_a_kind_that_is_forgotten_is_noticed(
    soort: type[CasusDing], monkeypatch: pytest.MonkeyPatch
) -> None:
    tafel, made = a_table()
    for ding_id in made:
        tafel.do(mark_prive, ding_id, Delen.KAMER)
    if issubclass(soort, Antwoord):
        monkeypatch.setattr(soort, "woorden", ())
    else:
        whole = zichtregel._PER_LEZER[LezerSoort.DEELNEMERS]
        monkeypatch.setitem(
            zichtregel._PER_LEZER,
            LezerSoort.DEELNEMERS,
            lambda ding, lezer, kamer: isinstance(ding, soort) or whole(ding, lezer, kamer),
        )
    with pytest.raises(AssertionError, match="leest het"):
        check_kamer(tafel.dossier, tafel.juf.id)
