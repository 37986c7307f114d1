"""The blinde-vlekkenkaart as data: who knows how much about whom, how old it is, and the gaps.

Rows are the people the case is about and one row for what names nobody; columns are the voices
of this meeting. Each cell exists for a person as a whole and for each topic of the leidraad.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from overleg.dossier import Deelnemer, Dossier, GeenInbreng, Organisatie, Overleg
from overleg.keuzes import GeenReden
from overleg.leidraad import KaartOnderwerp, Leidraad
from overleg.signalen.beeld import Beeld
from overleg.signalen.kennis import Kennis, Kennisbeeld, is_covered
from overleg.signalen.noemen import is_melder, name_person, name_voice
from overleg.signalen.signaal import Cel

LEEG, UNIEK, OUD, ZELF_ONBEKEND = "·", "!", "~", "?"
"""Signs of a cell: nobody, only one knows, older than the days of the leidraad, says 'unknown'."""


@dataclass(frozen=True, slots=True)
class KaartCel:
    """What one voice knows about one person (and one topic).

    Args:
        aantal: items that say something.
        uniek: how many of those only one organisation knows: nobody said 'wij ook'.
        onbekend: items in which the voice says it does not know or cannot see.
        organisaties: how many organisations know any of it.
        nieuwste: age in days of the newest dated item; None when none has a date.
        oudste: age in days of the oldest dated item.
        oud: every item has a date and even the newest is older than the days of the leidraad.
        ids: all items behind the cell, in the order in which they were made.
    """

    aantal: int = 0
    uniek: int = 0
    onbekend: int = 0
    organisaties: int = 0
    nieuwste: int | None = None
    oudste: int | None = None
    oud: bool = False
    ids: tuple[str, ...] = ()

    @property
    def teken(self) -> str:
        """The cell in a few characters: ``·``, ``2``, ``3!``, ``1~``, ``1!~``, ``?``."""
        if not self.aantal:
            return ZELF_ONBEKEND if self.onbekend else LEEG
        return f"{self.aantal}{UNIEK if self.uniek else ''}{OUD if self.oud else ''}"


@dataclass(frozen=True, slots=True)
class KaartStem:
    """A column: a voice, and why it brought nothing when it said so."""

    stem_id: str
    naam: str
    teken: str
    geen_reden: GeenReden | None = None

    @property
    def niet_nagekeken(self) -> bool:
        """Whether an empty cell in this column says nothing: this voice did not look."""
        return self.geen_reden is GeenReden.NIET_NAGEKEKEN


@dataclass(frozen=True, slots=True)
class KaartRij:
    """A row: a person, or (id None) what names nobody.

    `persoon` tells whether the case is about this person, so that an empty row is a gap; `eerst`
    whether the leidraad puts this person first, or this person depends on others.
    """

    betrokkene_id: str | None
    naam: str
    leeftijd: int | None = None
    persoon: bool = False
    eerst: bool = False


@dataclass(frozen=True)
class Kaart:
    """The whole map.

    Args:
        stemmen: the columns, in the order in which the voices came in.
        rijen: the rows, first the people the leidraad puts first.
        onderwerpen: the topics of the leidraad.
        cellen: the cells that hold anything; ask with `cel`.
        ingevuld: those of them that somebody filled.
        per_onderwerp: by voice (None for all together) and topic, whoever it is about; ask with
            `onderwerpcel`.
        getoond: whether the inbreng was shown; before that an empty cell says nothing.
        onderwerpen_gebruikt: whether any item of this meeting has a topic.
        behandeld: the gaps the table filled, asked, acted on or accepted.
        dagen_oud: after how many days something counts as old.
    """

    stemmen: tuple[KaartStem, ...]
    rijen: tuple[KaartRij, ...]
    onderwerpen: tuple[KaartOnderwerp, ...]
    cellen: dict[Cel, KaartCel]
    getoond: bool
    onderwerpen_gebruikt: bool
    behandeld: frozenset[Cel]
    dagen_oud: int
    ingevuld: frozenset[Cel] = frozenset()
    per_onderwerp: Mapping[tuple[str | None, str], KaartCel] = field(default_factory=dict)

    def is_behandeld(self, cel: Cel) -> bool:
        """Tell whether the table filled, asked, acted on or accepted an empty place."""
        return is_covered(cel, self.behandeld)

    def cel(self, betrokkene_id: str | None, stem_id: str | None, onderwerp: str = "") -> KaartCel:
        """Give one cell; with `stem_id` None what all together know, even who is not here now."""
        return self.cellen.get(Cel(betrokkene_id, stem_id, onderwerp), KaartCel())

    def onderwerpcel(self, stem_id: str | None, onderwerp: str) -> KaartCel:
        """Give what one voice (None: all together) knows on a topic, whoever it is about."""
        return self.per_onderwerp.get((stem_id, onderwerp), KaartCel())


def build_kaart(dossier: Dossier, leidraad: Leidraad, overleg_id: str, nu: datetime) -> Kaart:
    """Make the map of one meeting.

    Args:
        dossier: what the reader may see.
        leidraad: the script of the meeting.
        overleg_id: the meeting; items of earlier meetings count too, for the voice that now
            speaks for the same organisation.
        nu: the present moment, aware.

    Returns:
        the map; without rows and columns when the reader may not see the meeting.
    """
    overleg = dossier.vind(Overleg, overleg_id)
    if overleg is None:
        return Kaart((), (), leidraad.onderwerpen, {}, False, False, frozenset(), 0)
    return kaart_van(Kennisbeeld(Beeld(dossier, leidraad, overleg, nu)))


def kaart_van(kennis: Kennisbeeld) -> Kaart:
    """Make the map from what is known already (see `build_kaart`)."""
    leidraad = kennis.beeld.leidraad
    groups: dict[Cel, list[Kennis]] = {}
    topics: dict[tuple[str | None, str], list[Kennis]] = {}
    for item in kennis.alles:
        for cel in _cells_of(item):
            groups.setdefault(cel, []).append(item)
        if item.onderwerp:
            for stem in dict.fromkeys((None, item.stem_id)):
                topics.setdefault((stem, item.onderwerp), []).append(item)
    return Kaart(
        stemmen=tuple(_columns(kennis)),
        rijen=tuple(_rows(kennis)),
        onderwerpen=leidraad.onderwerpen,
        cellen={cel: _fill(items, leidraad.dagen_oud) for cel, items in groups.items()},
        getoond=kennis.beeld.getoond,
        onderwerpen_gebruikt=kennis.onderwerpen_gebruikt,
        behandeld=kennis.behandeld,
        dagen_oud=leidraad.dagen_oud,
        ingevuld=kennis.ingevuld,
        per_onderwerp={key: _fill(items, leidraad.dagen_oud) for key, items in topics.items()},
    )


def _cells_of(item: Kennis) -> Iterator[Cel]:
    """Name the cells an item stands in: its voice and all together, its topic and the whole."""
    for wie in item.over or (None,):
        for stem in dict.fromkeys((None, item.stem_id)):
            for topic in dict.fromkeys(("", item.onderwerp)):
                yield Cel(wie, stem, topic)


def _fill(items: list[Kennis], grens: int) -> KaartCel:
    known = [item for item in items if item.weet]
    ages = [item.dagen for item in known if item.dagen is not None]
    return KaartCel(
        aantal=len(known),
        uniek=sum(item.uniek for item in known),
        onbekend=len(items) - len(known),
        organisaties=len({naam for item in known for naam in item.organisaties}),
        nieuwste=min(ages, default=None),
        oudste=max(ages, default=None),
        oud=bool(ages) and len(ages) == len(known) and min(ages) > grens,
        ids=tuple(item.inbreng.id for item in items),
    )


def _rows(kennis: Kennisbeeld) -> Iterator[KaartRij]:
    """The people the case is about, others who are mentioned, and what names nobody."""
    beeld = kennis.beeld
    named = {wie for item in kennis.alles for wie in item.over}
    for wie in beeld.betrokkenen:
        about = wie in beeld.personen
        if about or (wie.id in named and not is_melder(wie)):
            first = wie.afhankelijk or any(rol in beeld.leidraad.eerst for rol in wie.rollen)
            yield KaartRij(wie.id, name_person(wie), wie.leeftijd, about, first)
    if any(not item.over for item in kennis.alles):
        yield KaartRij(None, "Niet over één persoon")


def _columns(kennis: Kennisbeeld) -> Iterator[KaartStem]:
    """Voices that may be asked, and any other voice that did bring something."""
    beeld = kennis.beeld
    reasons = {geen.stem_id: geen.reden for geen in beeld.nu_van(GeenInbreng)}
    ever = {item.stem_id for item in kennis.geweten}
    for stem in beeld.nu_van(Deelnemer):
        if stem in beeld.inbrengers or stem.id in ever or stem.informatie_gestuurd:
            organisatie = beeld.dossier.vind(Organisatie, stem.organisatie_id)
            yield KaartStem(
                stem_id=stem.id,
                naam=name_voice(beeld.dossier, stem.id),
                teken=stem.teken or (organisatie.teken if organisatie else ""),
                # Who brought something after all did look, whatever was ticked before.
                geen_reden=None if stem.id in kennis.sprekers else reasons.get(stem.id),
            )
