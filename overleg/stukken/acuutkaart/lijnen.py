"""The card on the table: each line as it prints, where it comes from, and what is wrong with it.

The lines are those of the paper itself. Whoever looks sees a line only when it would read the
same from what they may see; a code word that stands on the card does not stand on the wall.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import Dossier, KaartRegel, Overleg, Regel
from overleg.dossier.stuk import KAARTREGELS
from overleg.dossier.zichtbaar import CRISISDIENST, VOORZITTER, zichtbaar_voor
from overleg.keuzes import StukSoort
from overleg.signalen import Signaal, check_dossier
from overleg.stukken.acuutkaart import make_regels
from overleg.stukken.acuutkaart.bronnen import Bron, list_bronnen
from overleg.stukken.acuutkaart.kaart import ONBEKEND, Kaart, plat
from overleg.stukken.acuutkaart.nakijken import check_kaart, regels_van
from overleg.stukken.acuutkaart.passen import BREED, LABELS, maat
from overleg.stukken.bouwen import build_stuk, make_blik
from overleg.stukken.document import Document
from overleg.stukken.vastleggen import make_naamfilter
from overleg.tekst import sanitize
from overleg.verloop import geldende_kaartregels, leidraad_van

VEILIGHEID = frozenset({3, 10, 12, 17})
"""Lines that do harm when they tell how it was the meeting before."""

NIET_VRIJ = "PR04"
"""The one signaal about leaks whose sentence says nothing of what is shielded."""


@dataclass(frozen=True)
class Kaartlijn:
    """One of the lines of the card.

    Args:
        nummer: which one.
        tekst: as it prints; empty when this reader may not see it.
        verborgen: it stands on the card, and not before this reader.
        hand: what somebody wrote for it last, released or not; None when nobody did.
        bronnen: what it is filled from, or may be filled from.
    """

    nummer: int
    tekst: str
    verborgen: bool = False
    hand: KaartRegel | None = None
    bronnen: tuple[Bron, ...] = ()

    @property
    def onbekend(self) -> bool:
        """Whether something on this line is not known."""
        return ONBEKEND in self.tekst

    @property
    def wacht(self) -> bool:
        """Whether something was written that its owner did not release."""
        return self.hand is not None and not self.hand.vrij_voor_kaart

    @property
    def woorden(self) -> str:
        """The line without what it is about, to go on typing in."""
        for label in LABELS[self.nummer]:
            if label and self.tekst.startswith(label):
                return self.tekst.removeprefix(label)
        return self.tekst


@dataclass(frozen=True)
class Kaartstand:
    """The whole card as it lies on the table.

    Args:
        lijnen: its lines.
        fouten: what is still wrong with it, in sentences anybody may read.
        beschermd: what may leak, in sentences for the chair alone.
    """

    lijnen: tuple[Kaartlijn, ...]
    fouten: tuple[str, ...]
    beschermd: tuple[str, ...] = ()


def look_at_kaart(dossier: Dossier, zicht: Dossier, overleg_id: str, nu: datetime) -> Kaartstand:
    """Make the card of a meeting for who looks at the screen.

    Args:
        dossier: the whole case; of it only what the crisis service may see is used.
        zicht: the case as who looks may see it.
        overleg_id: the meeting.
        nu: the present moment, aware.
    """
    kaart = _build(dossier, overleg_id, nu)
    op_kaart, gezien = regels_van(kaart), regels_van(_build(zicht, overleg_id, nu))
    hand = geldende_kaartregels(zicht, overleg_id)
    lijnen = []
    for nummer in range(1, KAARTREGELS + 1):
        tekst = op_kaart[nummer - 1]
        ziet = gezien[nummer - 1] == tekst
        regel = hand.get(nummer)
        lijnen.append(
            Kaartlijn(
                nummer,
                tekst if ziet else "",
                verborgen=not ziet,
                hand=regel if regel is not None and regel.tekst.strip() else None,
                bronnen=list_bronnen(zicht, overleg_id, nummer) if ziet else (),
            )
        )
    # What found no place is told only to who may see all of it: a code word may be among it.
    weg, gezien_weg = list_weg(dossier, overleg_id), list_weg(zicht, overleg_id)
    weg = {nummer: delen for nummer, delen in weg.items() if gezien_weg.get(nummer) == delen}
    lekken = _lekken(dossier, overleg_id, nu)
    open_ = tuple(een.zin for een in lekken if een.code == NIET_VRIJ)
    beschermd = tuple(een.zin for een in lekken if een.code != NIET_VRIJ)
    nieuws = tuple(_nieuws(zicht, overleg_id, lijnen))
    return Kaartstand(tuple(lijnen), (*check_kaart(kaart, weg), *nieuws, *open_), beschermd)


def _nieuws(zicht: Dossier, overleg_id: str, lijnen: Sequence[Kaartlijn]) -> Iterator[str]:
    """Say which written line is older than something this meeting said about the same.

    What was written stays on the card until somebody types it again: a weapon seen last week is
    then not on it, while line 3 says that weapons are not known.
    """
    for lijn in lijnen:
        nieuw = [
            een for een in lijn.bronnen if isinstance(een, Regel) and een.overleg_id == overleg_id
        ]
        if lijn.nummer not in VEILIGHEID:
            continue
        if nieuw and lijn.hand is not None and lijn.hand.overleg_id != overleg_id:
            overleg = zicht.vind(Overleg, lijn.hand.overleg_id)
            wanneer = f"in overleg {overleg.volgnummer}" if overleg else "eerder"
            yield (
                f"Regel {lijn.nummer} is {wanneer} geschreven. Daarna is hierover meer gezegd:"
                " kijk of de regel nog klopt."
            )


def list_weg(dossier: Dossier, overleg_id: str) -> dict[int, tuple[str, ...]]:
    """List by number what was released for a line of the card and found no place on it.

    Args:
        dossier: the whole case; of it only what the crisis service may see is used.
        overleg_id: the meeting that makes the card.
    """
    zicht = zichtbaar_voor(dossier, CRISISDIENST)
    overleg = zicht.vind(Overleg, overleg_id)
    if overleg is None:
        return {}
    hide = make_naamfilter(dossier)
    regels = make_regels(Kaart.read(make_blik(zicht, overleg, CRISISDIENST)))
    return {
        nummer: tuple(sanitize(hide(deel)) for deel in regel.weg)
        for nummer, regel in enumerate(regels, 1)
        if regel.weg
    }


def tell_ruimte(nummer: int, tekst: str) -> str:
    """Say how much more fits on a line that is being typed, its head counted with it."""
    ruimte = BREED - maat(LABELS[nummer][-1]) - maat(plat(tekst))
    if ruimte >= 0:
        return f"nog {ruimte} van {BREED - maat(LABELS[nummer][-1])} tekens"
    return f"{-ruimte} te lang: maak de regel korter"


def _build(dossier: Dossier, overleg_id: str, nu: datetime) -> Document:
    return build_stuk(StukSoort.ACUUTKAART, dossier, CRISISDIENST, overleg_id=overleg_id, nu=nu)


def _lekken(dossier: Dossier, overleg_id: str, nu: datetime) -> tuple[Signaal, ...]:
    """Give the signalen about leaks that lead to something on the card."""
    zicht = zichtbaar_voor(dossier, VOORZITTER)
    overleg = zicht.vind(Overleg, overleg_id)
    if overleg is None:
        return ()
    op_kaart = {een.id for een in zichtbaar_voor(dossier, CRISISDIENST).alle}
    op_kaart |= {een.id for een in geldende_kaartregels(zicht, overleg_id).values()}
    return tuple(
        signaal
        for signaal in check_dossier(zicht, leidraad_van(overleg), overleg_id=overleg_id, nu=nu)
        if signaal.code.startswith("PR") and not op_kaart.isdisjoint(signaal.verwijzing.ids[:1])
    )
