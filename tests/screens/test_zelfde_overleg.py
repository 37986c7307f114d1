"""The same meeting through the screens and through the conversation: same dossier, same paper."""

from __future__ import annotations

from pathlib import Path

from overleg.dossier import CasusDing, Deelnemer, Dossier, Gehoord, Inbreng, KaartRegel
from overleg.dossier.basis import verwijst_naar
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN
from overleg.keuzes import InbrengSoort, OverlegStatus, StukSoort
from overleg.stukken import build_stuk, render
from tests.conftest import NU
from tests.screens.acuut import lead_in_gesprek, lead_on_screen

ANDERS = frozenset(
    {"id", "casus_id", "versie", "gemaakt_op", "begonnen_op", "geeindigd_op", "plek", "sinds"}
)
"""Fields that say when and where the cursor was, not what was said."""

TUSSENSTAND = frozenset({"klad", "stapstatus", "gebeurtenis"})

GROOTSTE_BUDGET = 2000
"""Characters an acute meeting may cost at most (praktijk: budget of an acute meeting)."""


def read_inhoud(dossier: Dossier) -> list[str]:
    """Give what was said, thing by thing, with names in place of the random ids."""
    namen = {ding.id: _own_words(ding) for ding in dossier.alle}
    lines: list[str] = []
    for ding in dossier.alle:
        if ding.soort in TUSSENSTAND or ding.gewist_op is not None:
            continue
        if isinstance(ding, Gehoord) and _is_blind(dossier, ding.inbreng_id):
            continue  # the conversation prints the blind spots and asks only for what one knows
        velden = {}
        for naam, waarde in ding.model_dump(mode="json").items():
            if naam in ANDERS or waarde in (None, "", [], False):
                continue
            if isinstance(ding, KaartRegel) and naam == "stem_id":
                continue  # the card on the screen also asks who let the line stand on it
            if verwijst_naar(type(ding), naam):
                ids = waarde if isinstance(waarde, list) else [waarde]
                waarde = sorted(namen.get(een, "?") for een in ids)
            velden[naam] = waarde
        lines.append(f"{ding.soort} {velden}")
    return sorted(lines)


def _is_blind(dossier: Dossier, inbreng_id: str) -> bool:
    inbreng = dossier.vind(Inbreng, inbreng_id)
    assert inbreng is not None
    return inbreng.aard in (InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)


def _own_words(ding: CasusDing) -> str:
    """Tell which thing it is without its id."""
    if isinstance(ding, Deelnemer):
        return ding.naam
    for naam in ("naam", "tekst", "wat", "volgnummer", "nummer"):
        waarde = getattr(ding, naam, None)
        if waarde:
            return str(waarde)
    return ding.soort


def test_screens_and_conversation_leave_the_same_dossier_and_paper(tmp_path: Path) -> None:
    gesproken = lead_in_gesprek(tmp_path / "gesprek")
    getypt, telling = lead_on_screen(tmp_path / "scherm")
    assert telling.tekens < GROOTSTE_BUDGET
    assert read_inhoud(getypt) == read_inhoud(gesproken)
    for soort in (StukSoort.VERSLAG, StukSoort.BESLUITENBLAD):
        for lezer in (DEELNEMERS, INTERN):
            papers = []
            for dossier in (gesproken, getypt):
                overleg = dossier.laatste_overleg
                assert overleg is not None
                assert overleg.status is OverlegStatus.AFGEROND
                stuk = build_stuk(soort, dossier, lezer, overleg_id=overleg.id, nu=NU)
                papers.append(str(render(stuk, "tekst")))
            assert papers[0] == papers[1]
