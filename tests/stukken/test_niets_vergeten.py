"""Everything the table wrote down is in the minutes, or is named here as left out on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import DINGEN, Dossier, Nagelopen
from overleg.dossier.zichtbaar import INTERN
from overleg.keuzes import StukSoort
from overleg.stukken import build_stuk, render
from overleg.verloop import PLANSOORTEN, list_na_te_lopen
from overleg.verloop.plan.nalopen import NAAR
from tests.dossier.bouwen import NU
from tests.stukken.merktekens import MERK, mark, tekstvelden
from tests.voorbeelden.lezen import NAMEN, read_voorbeeld

NIET_IN_HET_VERSLAG = {
    # The number goes on papers, the working name does not.
    ("casus", "werknaam"),
    # Each voice tells its ground itself; this is only where that was filled in from.
    ("organisatie", "grondslag"),
    # Where the meeting stands in the program.
    ("overleg", "plek"),
    ("overleg", "terug_stap"),
    ("overleg", "terug_plek"),
    # Which square of the map a line fills.
    ("inbreng", "onderwerp"),
    # The card for tonight and the lessons are papers of their own.
    ("kaartregel", "tekst"),
    ("les", "tekst"),
    # What happened to papers after the minutes were made.
    ("stukversie", "voor"),
    ("stukversie", "hash"),
    ("stukversie", "document"),
    ("stukversie", "reden"),
    ("uitgegeven", "aan"),
    ("uitgegeven", "ontvangen_door"),
    # Half-typed text is nobody's statement yet.
    ("klad", "plek"),
    ("klad", "tekst"),
}


def _cases() -> Iterator[tuple[Dossier, dict[str, tuple[str, str, str]]]]:
    """Give the examples with a word for each text, once with and once without the empty ones."""
    for naam in NAMEN:
        voorbeeld = read_voorbeeld(naam).dossier
        weg = [
            een.met(id=f"{een.id}-weg", vorige_id=een.id, vervallen=True, vervallen_want="want")
            for regels in (voorbeeld.van(soort)[:1] for soort in PLANSOORTEN)
            for een in regels
        ]
        laatste = voorbeeld.overleggen[-1]
        antwoorden = [
            Nagelopen(
                casus_id=voorbeeld.casus.id,
                overleg_id=laatste.id,
                gemaakt_op=laatste.gemaakt_op,
                want="want",
                **{NAAR[type(een)]: een.id},
            )
            for een in list_na_te_lopen(voorbeeld, laatste.id)
        ]
        for ook_leeg in (False, True):
            alles = (*voorbeeld.alle, *weg, *antwoorden)
            gemerkt, waar = mark(alles, ook_leeg=ook_leeg)
            yield Dossier(gemerkt), waar


def test_every_field_people_fill_in_is_printed_or_left_out_on_purpose() -> None:
    printed = set()
    for dossier, waar in _cases():
        for overleg in dossier.overleggen:
            verslag = build_stuk(StukSoort.VERSLAG, dossier, INTERN, overleg_id=overleg.id, nu=NU)
            words = MERK.findall(str(render(verslag, "tekst")))
            printed |= {waar[word][1:] for word in words}
    fields = {(soort.soort, naam) for soort in DINGEN for naam in tekstvelden(soort)}
    assert fields - printed == NIET_IN_HET_VERSLAG
