"""Why the table judged as it did, and every time it asked whether somebody is in danger now."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.stukken.blik import NIET_BEKEND, Blik, noem
from overleg.stukken.document import Blok, Kop, Lijst, Paren
from overleg.stukken.verslag.oordeel import geldend_oordeel
from overleg.stukken.verslag.veilig import list_checks, noem_check
from overleg.verloop import list_met_oordeel


def licht_veilig_toe(blik: Blik) -> Iterator[Blok]:
    """Build the reason of each verdict; a provisional one is asked without a reason."""
    redenen = []
    for mens in list_met_oordeel(blik.dossier, blik.overleg.id, blik.leidraad):
        oordeel = geldend_oordeel(blik, mens)
        if oordeel is not None and (oordeel.reden or not oordeel.voorlopig):
            redenen.append((noem(mens), oordeel.reden or NIET_BEKEND))
    if redenen:
        yield Kop(2, "Waarom dit oordeel?")
        yield Paren(tuple(redenen))
    checks = list_checks(blik)
    if len(checks) > 1:
        yield Kop(2, "Is er nu iemand in gevaar? Elke keer dat we het vroegen")
        yield Lijst(tuple(noem_check(blik, check) for check in checks))
