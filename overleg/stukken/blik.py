"""What one part of a paper gets to work with: the case as this reader may see it, and its words.

Everything a part prints about who is who goes through here, so that people, voices and
organisations are called the same on every line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from overleg.dossier import (
    Antwoord,
    Betrokkene,
    Deelnemer,
    Dossier,
    Organisatie,
    Overleg,
    OverlegDing,
    Regel,
)
from overleg.dossier.zichtbaar import Lezer
from overleg.keuzes import Delen, LeeftijdSoort, LezerSoort
from overleg.leidraad import Leidraad
from overleg.nederlands import format_dag, format_datum, format_datum_kort, format_opsomming
from overleg.tekst import fold
from overleg.verloop import dag_van, list_beoordeelden

O = TypeVar("O", bound=OverlegDing)  # noqa: E741 - the initial of the bound


NIET_BEKEND = "niet bekend"
"""A field of a line this reader gets; of a whole line that is missing `Blik.niet_bekend` speaks."""

VOLWASSEN = 18
OUD = 70
OPENINGEN = "“‘„«\"'"


@dataclass(frozen=True)
class Blik:
    """One meeting of one case through the eyes of one reader.

    Args:
        dossier: what the reader may see, as it stood at this meeting.
        overleg: the meeting the paper is about.
        leidraad: the script it was led by.
        lezer: who reads.
        bekend_uit: where the lines below are from, when a part said so once for all of them.
    """

    dossier: Dossier
    overleg: Overleg
    leidraad: Leidraad
    lezer: Lezer
    bekend_uit: str = ""

    def van(self, soort: type[O]) -> tuple[O, ...]:
        """Give the things of one kind that were made in this meeting."""
        return self.dossier.van_overleg(soort, self.overleg.id)

    def laatste(self, soort: type[O]) -> tuple[O, ...]:
        """Give the things of one kind from this meeting, or else from the last one that has any."""
        for overleg in reversed(self.dossier.overleggen):
            found = self.dossier.van_overleg(soort, overleg.id)
            if found:
                return found
        return ()

    @property
    def volledig(self) -> bool:
        """Whether no line was left out for this reader, of this meeting or of one before it."""
        return not self.dossier.weggelaten

    @property
    def niet_bekend(self) -> str:
        """Say that something is not there; it may stand in a line this reader does not get."""
        return NIET_BEKEND if self.volledig else f"in dit stuk {NIET_BEKEND}"

    @property
    def moment(self) -> datetime:
        """When the meeting began, or was to begin."""
        return self.overleg.begonnen_op or self.overleg.gepland_op or self.overleg.gemaakt_op

    @property
    def dag(self) -> date:
        """The day of the meeting, against which other days are told."""
        return dag_van(self.overleg)

    def kort_datum(self, dag: date) -> str:
        """Say a day in a narrow place: without the year when that is the year of the meeting."""
        return format_datum_kort(dag) if dag.year == self.dag.year else format_datum(dag)

    def uit(self, ding: OverlegDing, *, dag: bool = True) -> str:
        """Say from which meeting something is when it is not this one; else nothing.

        Args:
            ding: what it is about.
            dag: say the day of that meeting too; not where the line has a date of its own.
        """
        overleg = self.dossier.vind(Overleg, ding.overleg_id)
        uit = self.uit_overleg(overleg, dag=dag) if overleg is not None else ""
        return "" if uit == self.bekend_uit else uit

    def uit_overleg(self, overleg: Overleg, *, dag: bool = True) -> str:
        """Say which meeting something is taken over from; nothing when it is this one."""
        if overleg.id == self.overleg.id:
            return ""
        uit = f"uit overleg {overleg.volgnummer}"
        return f"{uit}, {format_dag(dag_van(overleg), self.dag.year)}" if dag else uit

    def samen_uit(self, dingen: Iterable[OverlegDing]) -> str:
        """Say from which earlier meeting all of some things are, when that is one and the same."""
        found = {self.uit(ding) for ding in dingen}
        return found.pop() if len(found) == 1 else ""

    def mens(self, betrokkene_id: str | None) -> str:
        """Say who somebody is: 'Sem (8)'; empty when this reader may not know."""
        betrokkene = self.dossier.vind(Betrokkene, betrokkene_id)
        return noem(betrokkene) if betrokkene else ""

    def mensen(self, ids: Iterable[str]) -> str:
        """Say who some people are, as part of a sentence."""
        return format_opsomming(naam for een in ids if (naam := self.mens(een)))

    def doet(self, ids: Iterable[str], tekst: str) -> str:
        """Say who does something and what; names once when the text itself begins with them."""
        mensen = [een for een in map(self._vind, ids) if een is not None]
        eerste, *anderen = [_kort(een) for een in mensen] or [""]
        zin_ = f"{fold(tekst)} "
        noemt = bool(eerste) and zin_.startswith(f"{eerste} ")
        if not mensen or (noemt and all(f" {een}" in zin_ for een in anderen)):
            return tekst
        return f"{format_opsomming(noem(een) for een in mensen)}: {tekst}"

    def _vind(self, betrokkene_id: str) -> Betrokkene | None:
        return self.dossier.vind(Betrokkene, betrokkene_id)

    def organisatie(self, organisatie_id: str | None) -> str:
        """Give the name of an organisation; empty when there is none."""
        organisatie = self.dossier.vind(Organisatie, organisatie_id)
        return organisatie.naam if organisatie else ""

    def stem(self, deelnemer_id: str | None) -> str:
        """Say which voice it is: its own name, or that of its organisation; never a person."""
        deelnemer = self.dossier.vind(Deelnemer, deelnemer_id)
        if deelnemer is None:
            return ""
        return deelnemer.aanduiding or self.organisatie(deelnemer.organisatie_id) or "deelnemer"

    def wie(self, naam: str, organisatie_id: str | None) -> str:
        """Say a name with its organisation, or what there is of the two."""
        organisatie = self.organisatie(organisatie_id)
        if not naam or not organisatie or naam.casefold() == organisatie.casefold():
            return naam or organisatie
        return f"{naam} ({organisatie})"

    def merk(self, regel: Regel) -> str:
        """Say who may not read a line that is not for everybody; else nothing."""
        marks = []
        if regel.delen is Delen.NIET_MET:
            namen = format_opsomming(
                naam for een in regel.niet_met if (naam := self.organisatie(een))
            )
            marks.append(f"niet delen met {namen or 'anderen'}")
        elif regel.delen is not Delen.VERSLAG:
            marks.append(regel.delen.label)
        if regel.geheime_plek:
            marks.append("geheime plek")
        return ", ".join(marks)

    def merk_woorden(self, antwoord: Antwoord) -> str:
        """Say that what was said with an answer stays in the room; nothing when it may be here."""
        if antwoord.delen is Delen.VERSLAG:
            return ""
        if antwoord.zegt_meer or self.lezer.soort is LezerSoort.INTERN:
            return antwoord.delen.label if antwoord.zegt_meer else ""
        return "wat hierbij is gezegd, staat niet in dit stuk"

    def betrokkenen(self) -> tuple[Betrokkene, ...]:
        """List the people concerned: first whose safety is judged, then who stands around them."""
        beoordeeld = list_beoordeelden(self.dossier, self.leidraad)
        rest = (mens for mens in self.dossier.van(Betrokkene) if mens not in beoordeeld)
        return (*beoordeeld, *rest)


def noem(betrokkene: Betrokkene) -> str:
    """Say who somebody is, with the age where that says how much somebody needs others."""
    volwassen = VOLWASSEN <= (betrokkene.leeftijd or 0) < OUD and not betrokkene.afhankelijk
    return (betrokkene.naam or "naam niet bekend") if volwassen else noem_voluit(betrokkene)


def noem_voluit(betrokkene: Betrokkene) -> str:
    """Say who somebody is, always with the age when it is known."""
    naam = betrokkene.naam or "naam niet bekend"
    if betrokkene.leeftijd_soort is LeeftijdSoort.ONGEBOREN:
        return f"{naam} (nog niet geboren)"
    return naam if betrokkene.leeftijd is None else f"{naam} ({betrokkene.leeftijd})"


def _kort(betrokkene: Betrokkene) -> str:
    """Give the first word of a name as it is compared; empty when there is no name."""
    return next(iter(fold(betrokkene.naam).split()), "")


def aanhalen(text: str) -> str:
    """Put own words between quotation marks, unless they stand between them already."""
    return text if text[:1] in OPENINGEN else f"“{text}”"


def tussen_haakjes(*parts: str) -> str:
    """Put what there is of some remarks behind a line: ' (feit; weet maar één)', or nothing.

    A remark that is a sentence loses its full stop, which would stand before a sign of ours.
    """
    found = [part if part.endswith("..") else part.removesuffix(".") for part in parts if part]
    return f" ({'; '.join(found)})" if found else ""


def achter(voor: str, text: str) -> str:
    """Put a text behind what it is about: 'Noa, wonen: zij slaapt bij oma', or what there is.

    A question that is put in front keeps its own sign: 'Wie heeft de regie? niet bekend'.
    """
    if not voor or not text:
        return text or voor
    return f"{voor} {text}" if voor[-1] in ".!?:" else f"{voor}: {text}"


def zin(text: str) -> str:
    """End a text with a full stop, unless people ended it themselves."""
    return text if not text or text[-1] in ".!?…:" or text[-1] in "”’\"'" else f"{text}."
