"""Lines that hang under a voorwaarde: never orphaned, whichever version they name."""

from __future__ import annotations

from overleg.dossier import Afspraak, Dossier, Vervolgstap, Voorwaarde, WatAls
from overleg.fouten import Fout
from overleg.keuzes import EINDSTANDEN
from overleg.nederlands import format_aantal, format_opsomming
from overleg.verloop.ding import ONVERANDERD
from overleg.verloop.plan.regel import geldend, stam, voorwaarde_van
from overleg.verloop.plan.vervolgstappen import stand_van
from overleg.verloop.stand import need_overleg


class Hangend(Fout):
    """A voorwaarde cannot go because lines hang under it; `regels` are those lines.

    `acties` are the actions that serve no other voorwaarde: they are promised by somebody, so
    they stay, and the trace shows them as loose ends.
    """

    def __init__(
        self,
        regels: tuple[Afspraak | WatAls, ...],
        acties: tuple[Vervolgstap, ...] = (),
    ) -> None:
        """Say how many lines hang under it and what can be chosen."""
        afspraken = sum(isinstance(regel, Afspraak) for regel in regels)
        parts = [
            format_aantal(aantal, enkel, meer)
            for aantal, enkel, meer in (
                (afspraken, "afspraak", "afspraken"),
                (len(regels) - afspraken, "wat-als", "wat-als-regels"),
                (len(acties), "actie", "acties"),
            )
            if aantal
        ]
        super().__init__(
            f"Onder deze voorwaarde hangt nog iets: {format_opsomming(parts)}.",
            ONVERANDERD,
            _zeg_nu(regels, acties),
        )
        self.regels = regels
        self.acties = acties

    def __reduce__(
        self,
    ) -> tuple[type[Hangend], tuple[tuple[Afspraak | WatAls, ...], tuple[Vervolgstap, ...]]]:
        """Copy and pickle by the lines, from which the sentences follow."""
        return type(self), (self.regels, self.acties)


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


def list_hangende_acties(
    dossier: Dossier, voorwaarde: Voorwaarde, overleg_id: str
) -> tuple[Vervolgstap, ...]:
    """Give the actions still to be done that serve this voorwaarde and no other that holds."""
    overleg = need_overleg(dossier, overleg_id)
    first = stam(dossier, voorwaarde)
    holding = {stam(dossier, een) for een in geldend(dossier, Voorwaarde, overleg_id)} - {first}
    return tuple(
        stap
        for stap in dossier.van(Vervolgstap)
        if stand_van(dossier, stap, overleg) not in EINDSTANDEN
        and first in (stems := {stam(dossier, een) for een in stap.voorwaarden})
        and not stems & holding
    )


def _zeg_nu(regels: tuple[Afspraak | WatAls, ...], acties: tuple[Vervolgstap, ...]) -> str:
    if not acties:
        return "Haal die regels mee weg, of hang ze onder een andere voorwaarde."
    mee = "Gaat u door, dan gaan die regels mee weg en " if regels else "Gaat u door, dan "
    blijft = f"blijft de actie staan{', zonder voorwaarde' if not regels else ''}"
    if len(acties) > 1:
        blijft = blijft.replace("blijft de actie", "blijven de acties")
    return f"{mee}{blijft}. U kunt ze ook onder een andere voorwaarde hangen."


def check_hangt(dossier: Dossier, regel: Afspraak | WatAls, overleg_id: str) -> None:
    """Refuse a line under a voorwaarde that does not hold: nobody would find it again."""
    if regel.voorwaarde_id is None or voorwaarde_van(dossier, regel, overleg_id) is not None:
        return
    raise Fout(
        "De voorwaarde waar deze regel onder hangt, geldt niet meer.",
        ONVERANDERD,
        "Haal eerst de voorwaarde terug, of kies een andere.",
    )
