"""What the card is made of: only what was released for it, and the words for people on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from overleg.dossier import Acuutkaart, Betrokkene, Dossier, Inbreng, KaartRegel, Overleg, Plek
from overleg.dossier.zichtbaar import CRISISDIENST, zichtbaar_voor
from overleg.keuzes import LeeftijdSoort, LezerSoort, PlekSoort, Rol
from overleg.klok import AMSTERDAM
from overleg.nederlands import format_datum_kort, format_tijd
from overleg.stukken.blik import Blik
from overleg.tekst import fold
from overleg.verloop import geldende_kaartregels

ONBEKEND = "NIET BEKEND"
VERLOPEN = "VERLOPEN OP"
NUMMER = re.compile(r"(?:\+|\b0)\d[\d \-]{5,}\d|\[[^\]]+\]")
"""A number to ring, or the place for one; 112 is for danger and answers no question."""

KAAL_GEEN = frozenset(("geen", "nee", "niets", "niet", "geen sporen", "n.v.t", "nvt", "-"))
"""What people type when the answer is no."""

GEEN = {
    3: "gevraagd, er is geen gevaar bekend",
    12: "gevraagd, er zijn geen maatregelen",
    13: "gevraagd, er is niemand om een kind heen te brengen",
    15: "gevraagd, geen tolk en geen zorg nodig",
    16: "gevraagd, nog aan niemand verteld",
    17: "gevraagd, er zijn geen sporen",
    18: "gevraagd, niets",
}
"""That answer in words that cannot be read as 'we do not know'."""

VERWANT = frozenset(
    [
        "baby",
        "broer",
        "buurman",
        "buurvrouw",
        "de",
        "den",
        "der",
        "dochter",
        "het",
        "kind",
        "meneer",
        "mevrouw",
        "oma",
        "oom",
        "opa",
        "tante",
        "ten",
        "ter",
        "van",
        "zoon",
        "zus",
    ]
)
"""Words that name nobody when they stand alone."""


@dataclass(frozen=True)
class Kaart:
    """The case as it may stand on the card at one meeting."""

    dossier: Dossier
    overleg: Overleg

    @classmethod
    def read(cls, blik: Blik) -> Kaart:
        """Take what was released; the chair sees more, and the card of the chair does not."""
        if blik.lezer.soort is LezerSoort.CRISISDIENST:
            return cls(blik.dossier, blik.overleg)
        return cls(zichtbaar_voor(blik.dossier, CRISISDIENST), blik.overleg)

    @cached_property
    def hand(self) -> dict[int, KaartRegel]:
        """The lines somebody wrote for the card, of each number the newest."""
        return {
            nummer: regel
            for nummer, regel in geldende_kaartregels(self.dossier, self.overleg.id).items()
            if regel.tekst.strip()
        }

    def geschreven(self, nummer: int) -> str:
        """Give what somebody wrote for a line, on one row; empty when nobody did.

        A bare 'geen' may also mean that nobody asked, so it is printed as the answer it is.
        """
        regel = self.hand.get(nummer)
        tekst = plat(regel.tekst) if regel else ""
        return GEEN.get(nummer, tekst) if fold(tekst).rstrip(".") in KAAL_GEEN else tekst

    @property
    def adres(self) -> bool:
        """Whether the card says where to go."""
        return bool(self.geschreven(2) or self.dossier.casus.bezoekadres.strip())

    @cached_property
    def mensen(self) -> tuple[Betrokkene, ...]:
        """Everybody with a name, so that a line does not speak of nobody."""
        return tuple(een for een in self.dossier.van(Betrokkene) if een.naam.strip())

    @property
    def gemelde(self) -> tuple[Betrokkene, ...]:
        """About whom there was a report."""
        return tuple(een for een in self.mensen if Rol.GEMELDE in een.rollen)

    @property
    def beschermd(self) -> tuple[Betrokkene, ...]:
        """Who may need help tonight: children and who depends on others first."""
        om_wie = [
            een
            for een in self.mensen
            if Rol.GEMELDE not in een.rollen
            and (een.afhankelijk or {Rol.KIND, Rol.OUDER, Rol.SLACHTOFFER} & set(een.rollen))
        ]
        return tuple(sorted(om_wie, key=lambda een: not is_klein(een)))

    @property
    def geldig_tot(self) -> datetime | None:
        """Until when the card holds: what the last meeting said that said anything."""
        volgorde = {een.id: een.volgnummer for een in self.dossier.overleggen}
        kaarten = [een for een in self.dossier.van(Acuutkaart) if een.geldig_tot]
        laatste = max(kaarten, key=lambda een: volgorde.get(een.overleg_id, 0), default=None)
        return laatste.geldig_tot if laatste else None

    def naam(self, betrokkene_id: str | None) -> str:
        """Call somebody by the shortest name that means nobody else."""
        mens = next((een for een in self.mensen if een.id == betrokkene_id), None)
        return self.roep(mens) if mens else ""

    def roep(self, mens: Betrokkene) -> str:
        """Give the first word of a name when that is enough to know who is meant."""
        naam = plat(mens.naam)
        eerste = naam.split()[0]
        zelfde = [een for een in self.mensen if fold(een.naam).split()[:1] == [fold(eerste)]]
        return naam if len(zelfde) > 1 or fold(eerste) in VERWANT else eerste

    def met_leeftijd(self, mens: Betrokkene) -> str:
        """Say who somebody is: 'Sem 8'."""
        if mens.leeftijd_soort is LeeftijdSoort.ONGEBOREN:
            return f"{self.roep(mens)} (nog niet geboren)"
        return self.roep(mens) + (f" {mens.leeftijd}" if mens.leeftijd is not None else "")

    def plekken(self, *soorten: PlekSoort) -> tuple[Plek, ...]:
        """List released ways to reach somebody; where somebody hides is never among them."""
        return tuple(
            een
            for soort in soorten
            for een in self.dossier.van(Plek)
            if een.aard is soort and een.tekst.strip()
        )

    @property
    def inbreng(self) -> tuple[Inbreng, ...]:
        """List the released lines of the table, the newest meeting first."""
        volgorde = {een.id: een.volgnummer for een in self.dossier.overleggen}
        return tuple(
            sorted(
                (een for een in self.dossier.van(Inbreng) if een.tekst.strip()),
                key=lambda een: -volgorde.get(een.overleg_id, 0),
            )
        )

    @property
    def dag(self) -> date:
        """The day of the meeting."""
        return _lokaal(self.moment).date()

    @property
    def moment(self) -> datetime:
        """When the meeting ended, or began when it is still going on: never newer than it is."""
        overleg = self.overleg
        return (
            overleg.geeindigd_op or overleg.begonnen_op or overleg.gepland_op or overleg.gemaakt_op
        )

    def kort(self, dag: date) -> str:
        """Say a day: 'di 17-11', with the year when it is another one."""
        jaar = "" if dag.year == self.dag.year else f"-{dag.year}"
        return format_datum_kort(dag) + jaar

    def kort_moment(self, moment: datetime) -> str:
        """Say a moment: 'di 17-11 15:02'."""
        return f"{self.kort(_lokaal(moment).date())} {format_tijd(moment)}"


def is_klein(mens: Betrokkene) -> bool:
    """Tell whether somebody is a child or depends on others."""
    return mens.afhankelijk or Rol.KIND in mens.rollen


def plat(text: str) -> str:
    """Put a text on one row."""
    return " ".join(text.split())


def zonder_punt(text: str) -> str:
    """Put a text on one row without a full stop, to stand between others."""
    return plat(text).removesuffix(".")


def noemt(text: str, woorden: Iterable[str]) -> bool:
    """Tell whether one of some words stands in a text, also as a part of a longer word."""
    plain = fold(text)
    return any(woord in plain for woord in woorden)


def _lokaal(moment: datetime) -> datetime:
    return moment.astimezone(AMSTERDAM)
