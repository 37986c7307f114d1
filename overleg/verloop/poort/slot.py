"""The gate of reading back and agreeing."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Akkoord, Deelnemer
from overleg.keuzes import AkkoordMoment
from overleg.verloop.gevaar import nieuwste_bericht, zin_nu_open
from overleg.verloop.poort.blik import Blik
from overleg.verloop.poort.openen import vraag_akkoord


def check_akkoord(blik: Blik) -> Iterator[str]:
    """Akkoord with the text is known for all who are here, and for all who left."""
    said: dict[AkkoordMoment, set[str]] = {moment: set() for moment in AkkoordMoment}
    for akkoord in blik.dossier.van_overleg(Akkoord, blik.overleg.id):
        said[akkoord.moment].add(akkoord.deelnemer_id)
    deelnemers = blik.dossier.van_overleg(Deelnemer, blik.overleg.id)
    here = [een for een in deelnemers if een.aanwezig and een.id not in said[AkkoordMoment.SLOT]]
    yield from vraag_akkoord([blik.stem(een) for een in here], "de tekst")
    for deelnemer in deelnemers:
        if deelnemer.weg_op is not None and deelnemer.id not in (
            said[AkkoordMoment.VERTREK] | said[AkkoordMoment.SLOT]
        ):
            yield f"{blik.stem(deelnemer)} ging eerder weg. Zijn de eigen regels toen nagelezen?"
    if nieuwste_bericht(blik.dossier, blik.overleg.id) is not None:
        zin = zin_nu_open(blik.dossier, blik.overleg.id)
        if zin is not None:
            yield zin
