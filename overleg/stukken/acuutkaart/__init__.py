"""The card for who walks in tonight and knows nobody: 19 lines, always the same order, one page.

It holds only what its owners released. A line nobody wrote is filled from what is known; a line
about safety that nothing is known for says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import KaartRegel, Overleg
from overleg.keuzes import LezerSoort
from overleg.stukken.acuutkaart.doen import list_doen
from overleg.stukken.acuutkaart.kaart import Kaart
from overleg.stukken.acuutkaart.nakijken import check_kaart
from overleg.stukken.acuutkaart.passen import Wijze
from overleg.stukken.acuutkaart.weten import list_weten
from overleg.stukken.acuutkaart.wie import GEEN_ADRES, list_wie
from overleg.stukken.blik import Blik
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Noot


def bouw_acuutkaart(blik: Blik) -> Iterator[Blok]:
    """Build the 19 lines, and under them what somebody must know to read them well."""
    kaart = Kaart.read(blik)
    eerst = "Gaat u nu naar binnen?" if kaart.adres else f"{GEEN_ADRES.capitalize()}."
    yield Kop(1, f"{eerst} Lees eerst regel 2 tot en met 14.")
    if oud := _eerder(kaart):
        # Who reads this at night must know it before the lines, not after them.
        yield Alinea(oud)
    yield Lijst(tuple(regel.tekst for regel in make_regels(kaart)), genummerd=True)
    if blik.lezer.soort is LezerSoort.INTERN:
        yield from _niet_vrij(blik, kaart)


def make_regels(kaart: Kaart) -> tuple[Wijze, ...]:
    """Make the lines, each with what found no place on it."""
    return (*list_wie(kaart), *list_doen(kaart), *list_weten(kaart))


def _eerder(kaart: Kaart) -> str:
    """Say which lines somebody wrote in an earlier meeting and nobody looked at since."""
    dagen: dict[str, list[int]] = {}
    for nummer, regel in sorted(kaart.hand.items()):
        overleg = kaart.dossier.vind(Overleg, regel.overleg_id)
        if overleg is not None and overleg.id != kaart.overleg.id:
            moment = overleg.geeindigd_op or overleg.begonnen_op or overleg.gemaakt_op
            dagen.setdefault(kaart.kort_moment(moment).rsplit(" ", 1)[0], []).append(nummer)
    return " ".join(
        f"Kan verouderd zijn, geschreven op {dag}: regel {_reeks(nummers)}."
        for dag, nummers in dagen.items()
    )


def _reeks(nummers: list[int]) -> str:
    """Say numbers in few words: '2 t/m 11, 13'."""
    stukken: list[list[int]] = []
    for nummer in nummers:
        if stukken and stukken[-1][-1] == nummer - 1:
            stukken[-1].append(nummer)
        else:
            stukken.append([nummer])
    return ", ".join(
        f"{reeks[0]} t/m {reeks[-1]}" if len(reeks) > 1 else str(reeks[0]) for reeks in stukken
    )


def _niet_vrij(blik: Blik, kaart: Kaart) -> Iterator[Blok]:
    """Say which written lines are not on the card because their owner did not release them."""
    op_de_kaart = {een.id for een in kaart.dossier.van(KaartRegel)}
    wacht = {
        een.nummer
        for een in blik.dossier.van(KaartRegel)
        if een.id not in op_de_kaart and een.tekst.strip()
    }
    if wacht:
        yield Noot(f"Geschreven, maar niet vrijgegeven: regel {_reeks(sorted(wacht))}.")


__all__ = ["bouw_acuutkaart", "check_kaart", "make_regels"]
