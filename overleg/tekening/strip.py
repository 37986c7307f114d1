"""The strip: each voice's score of how safe somebody is, as a mark on a line from 0 to 10.

Nothing is averaged. Every score has its own place on the line, as wide as there is room for;
marks that do not fit beside each other in it stand above each other, so that none hides another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from overleg.dossier import Betrokkene, Cijfer, Deelnemer, Dossier, Overleg
from overleg.keuzes import LeeftijdSoort
from overleg.leidraad import Leidraad
from overleg.nederlands import format_opsomming
from overleg.tekening.stemteken import Stemteken, merk_van
from overleg.verloop import list_beoordeelden, mens_naam

HOOGSTE = 10
STREEP = "─"

VRAAG_VANAF = 3
"""From this difference on the lowest and the highest are asked what the other does not see."""

VORIGE = 0
"""The round that stands above the others: what was scored in the meeting before."""

BREEDTE_TEKST = 55
"""Cells of the line in plain text: five for each score."""


@dataclass(frozen=True, slots=True)
class StripRonde:
    """The scores of one person in one round.

    Args:
        ronde: 1 or 2; `VORIGE` for the last round of the meeting before.
        cijfers: each score with who gave it, lowest first.
        weet_niet: who said 'weet ik niet'.
    """

    ronde: int
    cijfers: tuple[tuple[int, Stemteken], ...]
    weet_niet: tuple[Stemteken, ...]

    @property
    def verschil(self) -> int | None:
        """Highest minus lowest; None with fewer than two scores."""
        if len(self.cijfers) < 2:
            return None
        return self.cijfers[-1][0] - self.cijfers[0][0]

    @property
    def laagste(self) -> tuple[Stemteken, ...]:
        """Who gave the lowest score."""
        return tuple(merk for cijfer, merk in self.cijfers if cijfer == self.cijfers[0][0])

    @property
    def hoogste(self) -> tuple[Stemteken, ...]:
        """Who gave the highest score."""
        return tuple(merk for cijfer, merk in self.cijfers if cijfer == self.cijfers[-1][0])


@dataclass(frozen=True, slots=True)
class StripRij:
    """One person with every round that was shown, the first one first."""

    betrokkene_id: str
    naam: str
    rondes: tuple[StripRonde, ...]


@dataclass(frozen=True, slots=True)
class Stripbeeld:
    """The whole picture: people in the order of the leidraad, and the voices that gave scores."""

    rijen: tuple[StripRij, ...] = ()
    stemmen: tuple[Stemteken, ...] = ()


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of a drawn line; `merk` tells whose mark it is, None for the line itself."""

    tekst: str
    merk: Stemteken | None = None


def build_strip(zicht: Dossier, leidraad: Leidraad, overleg_id: str) -> Stripbeeld:
    """Make the picture of one meeting, with the last round of the meeting before above it.

    The scores of last time only show once this meeting showed its own: who has to score must not
    lean on them.

    Args:
        zicht: what the reader may see; scores that were not shown are not in it.
        leidraad: the script of the meeting, for the order of people.
        overleg_id: the meeting.
    """
    beeld = _build(zicht, leidraad, overleg_id)
    vorige = _build(zicht, leidraad, _vorig_overleg(zicht, overleg_id))
    if not beeld.rijen or not vorige.rijen:
        return beeld
    eerder = {rij.betrokkene_id: rij.rondes[-1] for rij in vorige.rijen}
    rijen = tuple(
        replace(rij, rondes=(replace(eerder[rij.betrokkene_id], ronde=VORIGE), *rij.rondes))
        if rij.betrokkene_id in eerder
        else rij
        for rij in beeld.rijen
    )
    known = {(merk.teken, merk.naam) for merk in beeld.stemmen}
    erbij = (merk for merk in vorige.stemmen if (merk.teken, merk.naam) not in known)
    return Stripbeeld(rijen, (*beeld.stemmen, *erbij))


def noem_ronde(ronde: StripRonde) -> str:
    """Say which round it is: '1e ronde', or 'vorige keer'."""
    return "vorige keer" if ronde.ronde == VORIGE else f"{ronde.ronde}e ronde"


def _vorig_overleg(zicht: Dossier, overleg_id: str) -> str:
    """Give the id of the meeting right before another one; empty when there is none."""
    nu = zicht.vind(Overleg, overleg_id)
    eerder = [een for een in zicht.overleggen if nu and een.volgnummer < nu.volgnummer]
    return eerder[-1].id if eerder else ""


def _build(zicht: Dossier, leidraad: Leidraad, overleg_id: str) -> Stripbeeld:
    merken = {stem.id: merk_van(zicht, stem) for stem in zicht.van_overleg(Deelnemer, overleg_id)}
    gegeven = [
        een
        for een in zicht.van_overleg(Cijfer, overleg_id)
        if een.stem_id in merken and (een.cijfer is not None or een.weet_niet)
    ]
    rijen: list[StripRij] = []
    for wie in _list_mensen(zicht, leidraad):
        eigen = [een for een in gegeven if een.betrokkene_id == wie.id]
        rondes = sorted({een.ronde for een in eigen})
        if rondes:
            gevuld = tuple(_make_ronde(nummer, eigen, merken) for nummer in rondes)
            rijen.append(StripRij(wie.id, _name(wie), gevuld))
    spraken = {een.stem_id for een in gegeven}
    return Stripbeeld(tuple(rijen), tuple(merk for merk in merken.values() if merk.id in spraken))


def width_lijn(breedte: int) -> int:
    """Give how many of these cells the line takes: every score gets as many as another."""
    return max(1, breedte // (HOOGSTE + 1)) * (HOOGSTE + 1)


def draw_lijn(ronde: StripRonde, breedte: int) -> tuple[tuple[Stuk, ...], ...]:
    """Draw the line of one round.

    Args:
        ronde: the scores.
        breedte: cells there are for the line, without what stands at its ends.

    Returns:
        rows of pieces, each row `width_lijn(breedte)` cells wide. The last row is the line; marks
        that found no place beside others of the same score stand in the rows above it.
    """
    plek = width_lijn(breedte) // (HOOGSTE + 1)
    per_cijfer: list[list[Stemteken]] = [[] for _ in range(HOOGSTE + 1)]
    for cijfer, merk in ronde.cijfers:
        per_cijfer[cijfer].append(merk)
    hoogte = max(1, *(-(-len(merken) // plek) for merken in per_cijfer))
    return tuple(_draw_laag(per_cijfer, plek, laag) for laag in reversed(range(hoogte)))


def _draw_laag(per_cijfer: list[list[Stemteken]], plek: int, laag: int) -> tuple[Stuk, ...]:
    vul = " " if laag else STREEP
    row: list[Stuk] = []
    for merken in per_cijfer:
        hier = merken[laag * plek : (laag + 1) * plek]
        links = (plek - len(hier)) // 2
        row.append(Stuk(vul * links))
        row += [Stuk(merk.teken, merk) for merk in hier]
        row.append(Stuk(vul * (plek - len(hier) - links)))
    return tuple(stuk for stuk in row if stuk.tekst)


def tell_ronde(ronde: StripRonde) -> str:
    """Say in words how far apart the scores are, and who stands at the ends."""
    if not ronde.cijfers:
        return "niemand weet het"
    laag, hoog = ronde.cijfers[0][0], ronde.cijfers[-1][0]
    if len(ronde.cijfers) == 1:
        return f"alleen {_noem(ronde.laagste)}: {laag}"
    if not ronde.verschil:
        return f"geen verschil: allen {laag}"
    return (
        f"verschil {ronde.verschil}: {_noem(ronde.laagste)} {laag}, {_noem(ronde.hoogste)} {hoog}"
    )


def tell_vraag(rij: StripRij) -> str:
    """Ask the lowest and the highest of the last round what the other does not see.

    Returns:
        the sentence for the chair; empty when the difference is too small to ask.
    """
    ronde = rij.rondes[-1]
    if ronde.verschil is None or ronde.verschil < VRAAG_VANAF:
        return ""
    laag, hoog = ronde.cijfers[0][0], ronde.cijfers[-1][0]
    eerst, ander = _noem(ronde.laagste), _noem(ronde.hoogste)
    ziet = "niet ziet" if len(ronde.hoogste) == 1 else "niet zien"
    return f"Een {laag} en een {hoog}: wat ziet u, {eerst}, dat {ander} {ziet}? En andersom?"


def write_strip(beeld: Stripbeeld) -> tuple[str, ...]:
    """Give the picture as plain lines, for a terminal without a screen or a screen reader."""
    lines: list[str] = []
    for rij in beeld.rijen:
        lines.append(rij.naam)
        for ronde in rij.rondes:
            rows = draw_lijn(ronde, BREEDTE_TEKST)
            *hoger, lijn = ("".join(stuk.tekst for stuk in row) for row in rows)
            lines += [f"      {row}".rstrip() for row in hoger]
            lines.append(f"    0 {lijn} 10")
            welke = noem_ronde(ronde) if ronde.ronde == VORIGE else f"ronde {ronde.ronde}"
            lines.append(f"    {welke}: {_list_cijfers(ronde)}")
        vraag = tell_vraag(rij)
        lines += [f"    Vraag: {vraag}"] if vraag else []
    return tuple(lines)


def _list_cijfers(ronde: StripRonde) -> str:
    """Give every score with its voice, the lowest first, and how far apart they are."""
    gegeven = [f"{merk.naam} {cijfer}" for cijfer, merk in ronde.cijfers]
    gegeven += [f"{merk.naam} x" for merk in ronde.weet_niet]
    if not ronde.cijfers:
        return f"niemand weet het ({', '.join(gegeven)})"
    verschil = "" if ronde.verschil is None else f". Verschil {ronde.verschil}"
    return f"{', '.join(gegeven)}{verschil}"


def _noem(merken: Iterable[Stemteken]) -> str:
    return format_opsomming(merk.naam for merk in merken)


def _make_ronde(nummer: int, cijfers: list[Cijfer], merken: dict[str, Stemteken]) -> StripRonde:
    order = list(merken)
    hier = sorted(
        ((een.cijfer, str(een.stem_id)) for een in cijfers if een.ronde == nummer),
        key=lambda paar: (-1 if paar[0] is None else paar[0], order.index(paar[1])),
    )
    return StripRonde(
        nummer,
        tuple((cijfer, merken[stem_id]) for cijfer, stem_id in hier if cijfer is not None),
        tuple(merken[stem_id] for cijfer, stem_id in hier if cijfer is None),
    )


def _list_mensen(zicht: Dossier, leidraad: Leidraad) -> tuple[Betrokkene, ...]:
    """Give the people who are judged, and after them any other who got a score."""
    eerst = list_beoordeelden(zicht, leidraad)
    return (*eerst, *(een for een in zicht.van(Betrokkene) if een not in eerst))


def _name(wie: Betrokkene) -> str:
    if wie.leeftijd_soort is LeeftijdSoort.ONGEBOREN:
        return f"{mens_naam(wie)} (ongeboren)"
    return mens_naam(wie) if wie.leeftijd is None else f"{mens_naam(wie)} ({wie.leeftijd})"
