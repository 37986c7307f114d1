"""What happened when, over all voices and meetings, as lines under the days they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from overleg.dossier import Betrokkene, Contact, Deelnemer, Dossier, Inbreng, Overleg
from overleg.keuzes import ContactSoort, Precisie
from overleg.klok import AMSTERDAM
from overleg.leidraad import Leidraad
from overleg.nederlands import format_hoe_lang_geleden, format_vage_datum
from overleg.tekening.mensen import noem_mens
from overleg.tekening.stemteken import Stemteken, stemteken_van
from overleg.verloop import TijdlijnPunt, tijdlijn

GEEN_DATUM = "Datum niet bekend"
CONTACT = {ContactSoort.GEZIEN: "gezien", ContactSoort.ALLEEN: "alleen gesproken"}


@dataclass(frozen=True)
class Gebeurd:
    """One event: who says it, what, its kind and source, and in which meeting it was said.

    `stem` is None for a contact with somebody concerned, and when nobody wrote down who said it.
    """

    id: str
    stem: Stemteken | None
    tekst: str
    bij: tuple[str, ...]


@dataclass(frozen=True)
class Moment:
    """A day, month or year in which something happened; `geleden` is empty when that is vague."""

    wanneer: str
    geleden: str
    gebeurd: tuple[Gebeurd, ...]


@dataclass(frozen=True)
class Tijdlijnbeeld:
    """All moments, the oldest first; what has no date comes last."""

    momenten: tuple[Moment, ...]
    stemmen: int
    overleggen: int


def make_tijdlijn(
    zicht: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime
) -> Tijdlijnbeeld:
    """Draw what happened, merged over voices and over the meetings up to this one.

    Args:
        zicht: the dossier as the reader may see it; hidden items are left out in any case.
        leidraad: not used; every drawing is made of the same four things.
        overleg_id: the meeting the table is in; what was said later is left out.
        nu: the present moment.
    """
    this = zicht.vind(Overleg, overleg_id)
    nummers = {
        een.id: een.volgnummer
        for een in zicht.overleggen
        if this is None or een.volgnummer <= this.volgnummer
    }
    punten = [punt for punt in tijdlijn(zicht) if punt.ding.overleg_id in nummers]
    groups: dict[tuple[str, str], list[Gebeurd]] = {}
    for punt in punten:
        gebeurd = _gebeurd(zicht, punt.ding, nummers[punt.ding.overleg_id], overleg_id)
        groups.setdefault((_wanneer(punt), _geleden(punt, nu)), []).append(gebeurd)
    return Tijdlijnbeeld(
        tuple(Moment(*when, tuple(found)) for when, found in groups.items()),
        len({een.stem.kop for found in groups.values() for een in found if een.stem is not None}),
        len({punt.ding.overleg_id for punt in punten}),
    )


def write_tijdlijn(beeld: Tijdlijnbeeld) -> Iterator[str]:
    """Write the timeline line by line, for who reads without columns."""
    for moment in beeld.momenten:
        geleden = f" ({moment.geleden})" if moment.geleden else ""
        yield f"{moment.wanneer}{geleden}"
        for een in moment.gebeurd:
            wie = f"{een.stem.kop}: " if een.stem is not None else ""
            yield f"  - {wie}{een.tekst}" + (f" ({', '.join(een.bij)})" if een.bij else "")


def _wanneer(punt: TijdlijnPunt) -> str:
    if punt.datum is None:
        return GEEN_DATUM
    return format_vage_datum(punt.datum, punt.precisie)


def _geleden(punt: TijdlijnPunt, nu: datetime) -> str:
    if punt.datum is None or punt.precisie is not Precisie.DAG:
        return ""
    return format_hoe_lang_geleden(punt.datum, nu.astimezone(AMSTERDAM).date())


def _gebeurd(zicht: Dossier, ding: Inbreng | Contact, nummer: int, overleg_id: str) -> Gebeurd:
    deelnemer = zicht.vind(Deelnemer, ding.stem_id)
    stem = stemteken_van(zicht, deelnemer) if deelnemer is not None else None
    eerder = "" if ding.overleg_id == overleg_id else f"overleg {nummer}"
    if isinstance(ding, Inbreng):
        bij = (ding.aard.label, ding.bron, eerder)
        return Gebeurd(ding.id, stem, ding.tekst, tuple(part for part in bij if part))
    mens = zicht.vind(Betrokkene, ding.betrokkene_id)
    wie = noem_mens(mens) if mens is not None else "Iemand"
    door = f" door {ding.door}" if ding.door else ""
    tekst = f"{wie} {CONTACT[ding.aard]}{door}"
    return Gebeurd(ding.id, stem, tekst, (eerder,) if eerder else ())
