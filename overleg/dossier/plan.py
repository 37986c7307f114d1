"""The plan: what is needed, what must be true, how people act differently, and what if not.

Lines of the plan live on after the meeting that made them. A later meeting does not change an
old line but makes a new one that says which line it follows (`vorige_id`), so that the plan as it
was can always be read back.
"""

from datetime import date
from typing import ClassVar

from overleg.dossier.basis import (
    Moment,
    Regel,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
    verwijzingen,
)
from overleg.keuzes import AfspraakFase, JaNee, OorzaakUitkomst, Zicht
from overleg.tekst import fold, sanitize_line


class Behoefte(Regel):
    """What a person concerned needs, in the words of that person where possible."""

    soort: ClassVar[str] = "behoefte"
    meervoud: ClassVar[str] = "behoeften"
    naam_enkel: ClassVar[str] = "behoefte"

    betrokkene_id: str = verwijzing("Wie", "betrokkene", nodig=True)
    tekst: Tekst = tekstveld("Wat heeft deze persoon nodig")
    gezegd_door: Tekst = kortveld("Wie zegt dat")


class Hulproute(Regel):
    """A way of help, which characteristics made it fit or not, and who chose."""

    soort: ClassVar[str] = "hulproute"
    meervoud: ClassVar[str] = "hulproutes"
    naam_enkel: ClassVar[str] = "hulproute"

    voor: tuple[str, ...] = verwijzingen("Voor wie", "betrokkene")
    naam: Tekst = kortveld("Welke hulp")
    biedt: Tekst = tekstveld("Wat biedt dit")
    kenmerken: Tekst = tekstveld("Waar hangt het van af")
    past: JaNee | None = keuzeveld("Past dit")
    waarom: Tekst = tekstveld("Waarom past dit wel of niet")
    gekozen: bool = veld("Gekozen", default=False)
    gekozen_door: Tekst = kortveld("Wie koos dit")


class PlanRegel(Regel):
    """A line of the plan that can be followed by a newer one, or lapse."""

    vorige_id: str | None = None
    vervallen: bool = veld("Vervallen", Zicht.STRUCTUUR, default=False)
    vervallen_want: Tekst = tekstveld("Waarom vervallen")


class Voorwaarde(PlanRegel):
    """The WHAT: the minimum that must be true for somebody to be safe."""

    soort: ClassVar[str] = "voorwaarde"
    meervoud: ClassVar[str] = "voorwaarden"
    naam_enkel: ClassVar[str] = "voorwaarde"

    vorige_id: str | None = verwijzing("Volgt op", "voorwaarde")
    voor: tuple[str, ...] = verwijzingen("Voor wie", "betrokkene")
    tekst: Tekst = tekstveld("Wat moet minimaal geregeld zijn")
    zien_aan: Tekst = tekstveld("Waaraan zien we dat")
    gesteld_door: Tekst = kortveld("Wie stelt dit")
    termijn: date | None = veld("Vanaf of tot wanneer")


class Afspraak(PlanRegel):
    """The HOW: what the family does differently; never in one list with our own actions."""

    soort: ClassVar[str] = "afspraak"
    meervoud: ClassVar[str] = "afspraken"
    naam_enkel: ClassVar[str] = "afspraak"

    vorige_id: str | None = verwijzing("Volgt op", "afspraak")
    voorwaarde_id: str | None = verwijzing("Bij welke voorwaarde", "voorwaarde")
    tekst: Tekst = tekstveld("Wat doet het gezin")
    wie: tuple[str, ...] = verwijzingen("Wie doet dit", "betrokkene")
    fase: AfspraakFase = keuzeveld("Voor welke fase", AfspraakFase.DIRECT)
    toezicht_door: Tekst = kortveld("Wie let hierop")
    zien_aan: Tekst = tekstveld("Waaraan zien we dat")
    tot: date | None = veld("Tot wanneer")


class WatAls(PlanRegel):
    """What we do when it goes wrong, who decides and by when."""

    soort: ClassVar[str] = "watals"
    meervoud: ClassVar[str] = "wat_als"
    naam_enkel: ClassVar[str] = "wat-als"

    vorige_id: str | None = verwijzing("Volgt op", "watals")
    voorwaarde_id: str | None = verwijzing("Bij welke voorwaarde", "voorwaarde")
    signaal: Tekst = tekstveld("Wat zien we dan")
    doet: Tekst = tekstveld("Wie doet dan wat")
    beslist: Tekst = kortveld("Wie beslist")
    uiterlijk: Tekst = kortveld("Uiterlijk wanneer")


class Oorzaak(Regel):
    """Why it might go wrong all the same: written in silence, shown together."""

    soort: ClassVar[str] = "oorzaak"
    meervoud: ClassVar[str] = "oorzaken"
    naam_enkel: ClassVar[str] = "oorzaak"

    tekst: Tekst = tekstveld("Waardoor gaat het mis")
    uitkomst: OorzaakUitkomst = keuzeveld("Wat doen we ermee", OorzaakUitkomst.OPEN)
    watals_id: str | None = verwijzing("Wat-als", "watals")
    reden: Tekst = tekstveld("Waarom aanvaard")


class Maatregel(Regel):
    """A measure that holds for somebody, such as a huisverbod.

    A later meeting says in a new one that it ended or lasts longer.
    """

    soort: ClassVar[str] = "maatregel"
    meervoud: ClassVar[str] = "maatregelen"
    naam_enkel: ClassVar[str] = "maatregel"

    vorige_id: str | None = verwijzing("Volgt op", "maatregel")
    betrokkene_id: str | None = verwijzing("Voor wie", "betrokkene")
    naam: Tekst = kortveld("Welke maatregel")
    geldt: JaNee | None = keuzeveld("Geldt nu")
    tot: Moment | None = veld("Tot wanneer")
    toelichting: Tekst = tekstveld("Toelichting")

    @property
    def welke(self) -> tuple[str, str]:
        """Which measure this is, and for whom; the last word on it replaces what was said before.

        Returns:
            the id of the person (empty for none) and the name as it is compared: 'Huisverbod' and
            'huisverbod ' are one measure.
        """
        return (self.betrokkene_id or "", fold(sanitize_line(self.naam)))
