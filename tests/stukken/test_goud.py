"""The papers of both examples to the letter; `GOUD=nieuw pytest <this file>` writes them anew."""

from __future__ import annotations

import pytest

from overleg.dossier.zichtbaar import BESTUUR, CRISISDIENST, DEELNEMERS, INTERN, Lezer
from overleg.keuzes import StukSoort
from overleg.stukken import build_stuk, render
from tests.dossier.bouwen import NU
from tests.gouden import check_goud
from tests.voorbeelden.lezen import read_voorbeeld

PAPIEREN = (
    ("gezin-linde", 1, StukSoort.VERSLAG, DEELNEMERS),
    ("gezin-linde", 1, StukSoort.BESLUITENBLAD, DEELNEMERS),
    ("gezin-linde", 2, StukSoort.VERSLAG, DEELNEMERS),
    ("gezin-linde", 2, StukSoort.VERSLAG, INTERN),
    ("gezin-linde", 2, StukSoort.BESLUITENBLAD, DEELNEMERS),
    ("melder-noor", 1, StukSoort.VERSLAG, DEELNEMERS),
    ("melder-noor", 1, StukSoort.BESLUITENBLAD, DEELNEMERS),
    *(
        (naam, nummer, soort, lezer)
        for naam, nummer in (("gezin-linde", 2), ("melder-noor", 1))
        for soort, lezer in (
            (StukSoort.VEILIGHEIDSPLAN, DEELNEMERS),
            (StukSoort.ACUUTKAART, CRISISDIENST),
            (StukSoort.ACUUTKAART, INTERN),
            (StukSoort.ACTIELIJST, DEELNEMERS),
            (StukSoort.KNELPUNTEN, BESTUUR),
        )
    ),
)


@pytest.mark.parametrize(("naam", "nummer", "soort", "lezer"), PAPIEREN)
def test_the_paper_reads_as_it_did(naam: str, nummer: int, soort: StukSoort, lezer: Lezer) -> None:
    dossier = read_voorbeeld(naam).dossier
    overleg = dossier.overleg_nummer(nummer)
    assert overleg is not None
    stuk = build_stuk(soort, dossier, lezer, overleg_id=overleg.id, nu=NU)
    bestand = f"{naam}-{nummer}-{soort.value}-{lezer.soort.value}.txt"
    check_goud(bestand, str(render(stuk, "tekst")))


def test_the_minutes_of_one_example_in_markdown() -> None:
    dossier = read_voorbeeld("melder-noor").dossier
    overleg = dossier.overleg_nummer(1)
    assert overleg is not None
    stuk = build_stuk(StukSoort.VERSLAG, dossier, DEELNEMERS, overleg_id=overleg.id, nu=NU)
    check_goud("melder-noor-1-verslag-deelnemers.md", str(render(stuk, "md")))
