"""Lines that hang under a voorwaarde: never orphaned, whichever version they name."""

from __future__ import annotations

from overleg.dossier import Afspraak, Dossier, Voorwaarde, WatAls
from overleg.fouten import Fout
from overleg.nederlands import format_aantal, format_opsomming
from overleg.verloop.ding import ONVERANDERD
from overleg.verloop.plan.regel import geldend, stam, voorwaarde_van


class Hangend(Fout):
    """A voorwaarde cannot go because lines hang under it; `regels` are those lines."""

    def __init__(self, regels: tuple[Afspraak | WatAls, ...]) -> None:
        """Say how many lines hang under it and what can be chosen."""
        afspraken = sum(isinstance(regel, Afspraak) for regel in regels)
        parts = [
            format_aantal(aantal, enkel, meer)
            for aantal, enkel, meer in (
                (afspraken, "afspraak", "afspraken"),
                (len(regels) - afspraken, "wat-als", "wat-als-regels"),
            )
            if aantal
        ]
        super().__init__(
            f"Onder deze voorwaarde hangt nog iets: {format_opsomming(parts)}.",
            ONVERANDERD,
            "Haal die regels mee weg, of hang ze onder een andere voorwaarde.",
        )
        self.regels = regels

    def __reduce__(self) -> tuple[type[Hangend], tuple[tuple[Afspraak | WatAls, ...]]]:
        """Copy and pickle by the lines, from which the sentences follow."""
        return type(self), (self.regels,)


def list_hangend(
    dossier: Dossier, voorwaarde: Voorwaarde, overleg_id: str
) -> tuple[Afspraak | WatAls, ...]:
    """Give the lines that hold and hang under a voorwaarde, whichever version they name."""
    first = stam(dossier, voorwaarde)
    lines: list[Afspraak | WatAls] = [*geldend(dossier, Afspraak, overleg_id)]
    lines += geldend(dossier, WatAls, overleg_id)
    return tuple(
        line
        for line in lines
        if line.voorwaarde_id is not None and stam(dossier, line.voorwaarde_id) == first
    )


def check_hangt(dossier: Dossier, regel: Afspraak | WatAls, overleg_id: str) -> None:
    """Refuse a line under a voorwaarde that does not hold: nobody would find it again."""
    if regel.voorwaarde_id is None or voorwaarde_van(dossier, regel, overleg_id) is not None:
        return
    raise Fout(
        "De voorwaarde waar deze regel onder hangt, geldt niet meer.",
        ONVERANDERD,
        "Haal eerst de voorwaarde terug, of kies een andere.",
    )
