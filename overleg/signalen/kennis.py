"""Who brought what about whom, over this meeting and those before it.

An item that names nobody in its field 'Over wie' still is about the people whose names stand in
its text: in a short meeting only the text is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from overleg.dossier import Betrokkene, BlindeVlek, Contact, Deelnemer, Inbreng, WijOok
from overleg.keuzes import BlindeVlekUitkomst, InbrengSoort
from overleg.signalen.beeld import Beeld
from overleg.signalen.datums import count_days
from overleg.signalen.noemen import is_melder
from overleg.signalen.signaal import Cel
from overleg.signalen.woorden import holds, name_phrases

ONBEKEND = frozenset({InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN})
"""What a voice says it does not know or cannot see: worth a lot, but no knowledge."""


@dataclass(frozen=True, slots=True)
class Kennis:
    """One item of one voice.

    Args:
        inbreng: the item.
        weet: whether it says something, and not that something is unknown.
        onderwerp: id of its topic, or empty.
        over: ids of the people it is about; empty means the case as a whole.
        stem_id: the voice of this meeting that stands for it, None when it is not at the table.
        uniek: nobody said 'wij ook'.
        organisaties: the organisations that know it, counting those that said 'wij ook'.
        dagen: how many days ago it surely was; None when it has no date.
    """

    inbreng: Inbreng
    weet: bool
    onderwerp: str
    over: tuple[str, ...]
    stem_id: str | None
    uniek: bool
    organisaties: frozenset[str]
    dagen: int | None


class Kennisbeeld:
    """All items that are visible, ready for questions about people, voices and topics."""

    def __init__(self, beeld: Beeld) -> None:
        """Read what was brought in."""
        self.beeld = beeld

    @cached_property
    def alles(self) -> tuple[Kennis, ...]:
        """Every item with text, of this meeting and those before it."""
        ook: dict[str, set[str]] = {}
        for wijook in self.beeld.tot_nu(WijOok):
            ook.setdefault(wijook.inbreng_id, set()).add(self._organisatie(wijook.stem_id))
        return tuple(
            Kennis(
                inbreng=inbreng,
                weet=inbreng.aard not in ONBEKEND,
                onderwerp=self.topic(inbreng.onderwerp),
                over=tuple(inbreng.over) or self.named_in(inbreng.tekst),
                stem_id=self._stem_nu(inbreng.stem_id),
                uniek=inbreng.id not in ook,
                organisaties=frozenset(
                    {self._organisatie(inbreng.stem_id), *ook.get(inbreng.id, ())} - {""}
                ),
                dagen=count_days(inbreng.datum, inbreng.precisie, self.beeld.dag),
            )
            for inbreng in self.beeld.tot_nu(Inbreng)
            if inbreng.tekst.strip()
        )

    @cached_property
    def geweten(self) -> tuple[Kennis, ...]:
        """The items that say something."""
        return tuple(item for item in self.alles if item.weet)

    def over(self, wie: Betrokkene) -> tuple[Kennis, ...]:
        """Give what is known about somebody."""
        return tuple(item for item in self.geweten if wie.id in item.over)

    @cached_property
    def sprekers(self) -> frozenset[str | None]:
        """The voices that said something in this meeting itself."""
        nu = self.beeld.overleg.id
        return frozenset(item.stem_id for item in self.geweten if item.inbreng.overleg_id == nu)

    @cached_property
    def onderwerpen_gebruikt(self) -> bool:
        """Whether the table works with topics: half of the items of this meeting have one."""
        nu = [item for item in self.geweten if item.inbreng.overleg_id == self.beeld.overleg.id]
        tagged = sum(self.beeld.leidraad.onderwerp(item.onderwerp) is not None for item in nu)
        return bool(tagged) and 2 * tagged >= len(nu)

    @cached_property
    def _namen(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        alle = [wie for wie in self.beeld.betrokkenen if not is_melder(wie)]
        return tuple(
            (wie.id, name_phrases(wie.naam, tuple(a.naam for a in alle if a.id != wie.id)))
            for wie in alle
        )

    def named_in(self, tekst: str) -> tuple[str, ...]:
        """Give the ids of the people whose name stands in a text, never of a protected melder."""
        row = self.beeld.row(tekst)
        return tuple(
            wie_id for wie_id, phrases in self._namen if any(holds(row, p) for p in phrases)
        )

    def topic(self, onderwerp: str) -> str:
        """Give the id of a topic that was written as its id or as its title; else as it is."""
        row = self.beeld.row(onderwerp)
        for topic in self.beeld.leidraad.onderwerpen:
            if onderwerp == topic.id or row == self.beeld.row(topic.titel):
                return topic.id
        return onderwerp

    @cached_property
    def ingevuld(self) -> frozenset[Cel]:
        """The places somebody filled while the table looked at them."""
        return frozenset(
            Cel(vlek.betrokkene_id, vlek.bij_stem_id, self.topic(vlek.onderwerp))
            for vlek in self.beeld.nu_van(BlindeVlek)
            if vlek.uitkomst is BlindeVlekUitkomst.INGEVULD
        )

    @cached_property
    def behandeld(self) -> frozenset[Cel]:
        """The empty places the table did something with in this meeting.

        A question needs an owner, an action an action or owner, an acceptance a reason.
        """
        return frozenset(
            Cel(vlek.betrokkene_id, vlek.bij_stem_id, self.topic(vlek.onderwerp))
            for vlek in self.beeld.nu_van(BlindeVlek)
            if _is_done(vlek)
        )

    def is_behandeld(self, cel: Cel) -> bool:
        """Tell whether the table did something with an empty place."""
        return is_covered(cel, self.behandeld)

    def contacten(self, wie: Betrokkene) -> Iterator[Contact]:
        """Give the contacts with somebody, of this meeting and those before it."""
        return (c for c in self.beeld.tot_nu(Contact) if c.betrokkene_id == wie.id)

    def _organisatie(self, stem_id: str | None) -> str:
        stem = self.beeld.dossier.vind(Deelnemer, stem_id)
        return stem.organisatie_id if stem else ""

    def _stem_nu(self, stem_id: str | None) -> str | None:
        """Find the voice of this meeting for a voice of an earlier one.

        The same organisation and the same designation; an organisation that now has one voice
        answers for all its earlier ones.
        """
        stem = self.beeld.dossier.vind(Deelnemer, stem_id)
        if stem is None or stem.overleg_id == self.beeld.overleg.id:
            return stem_id if stem else None
        same = [
            nu for nu in self.beeld.nu_van(Deelnemer) if nu.organisatie_id == stem.organisatie_id
        ]
        found = [nu for nu in same if nu.aanduiding == stem.aanduiding] or (
            same if len(same) == 1 else []
        )
        return found[0].id if found else None


def _is_done(vlek: BlindeVlek) -> bool:
    if vlek.uitkomst is BlindeVlekUitkomst.VRAAG:
        return bool(vlek.eigenaar.strip())
    if vlek.uitkomst is BlindeVlekUitkomst.ACTIE:
        return vlek.vervolgstap_id is not None or bool(vlek.eigenaar.strip())
    if vlek.uitkomst is BlindeVlekUitkomst.AANVAARD:
        return bool(vlek.reden.strip())
    return vlek.uitkomst is BlindeVlekUitkomst.INGEVULD


def is_covered(cel: Cel, behandeld: frozenset[Cel]) -> bool:
    """Tell whether a gap was dealt with: itself, or the person or voice as a whole."""
    whole = Cel(cel.betrokkene_id, cel.stem_id)
    return cel in behandeld or (whole != Cel() and whole in behandeld)
