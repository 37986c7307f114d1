"""Judging together: scores, verdicts, who sees it differently, and what nobody sees."""

from typing import ClassVar

from overleg.dossier.basis import (
    Regel,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
    verwijzingen,
)
from overleg.keuzes import BlindeVlekUitkomst, Duur, OpmerkingSoort, Uitkomst, Zicht

HOOGSTE_CIJFER = 10


class Cijfer(Regel):
    """How safe one voice thinks one person is: 0 (it will go wrong) to 10 (I sleep well).

    Kept per voice and per round and never averaged (Signs of Safety: if people differ, write
    each score on the line).
    """

    soort: ClassVar[str] = "cijfer"
    meervoud: ClassVar[str] = "cijfers"
    naam_enkel: ClassVar[str] = "cijfer"

    betrokkene_id: str = verwijzing("Over wie", "betrokkene", nodig=True)
    ronde: int = veld("Ronde", Zicht.STRUCTUUR, default=1, ge=1, le=9)
    cijfer: int | None = veld("Cijfer", ge=0, le=HOOGSTE_CIJFER)
    weet_niet: bool = veld("Weet ik niet", default=False)
    toelichting: Tekst = tekstveld("Waarom dit cijfer")


class Oordeel(Regel):
    """The verdict of the table on one person; 'weten we niet' counts as unsafe for the plan."""

    soort: ClassVar[str] = "oordeel"
    meervoud: ClassVar[str] = "oordelen"
    naam_enkel: ClassVar[str] = "oordeel"

    betrokkene_id: str = verwijzing("Over wie", "betrokkene", nodig=True)
    uitkomst: Uitkomst | None = keuzeveld("Veilig, onveilig of weten we niet")
    reden: Tekst = tekstveld("Waarom")
    duur: Duur | None = keuzeveld("Nu of al langer")
    voorlopig: bool = veld("Voorlopig", Zicht.STRUCTUUR, default=False)


class ZietHetAnders(Regel):
    """Dissent, kept as it was said (genuine dissent makes decisions better)."""

    soort: ClassVar[str] = "ziethetanders"
    meervoud: ClassVar[str] = "ziet_het_anders"
    naam_enkel: ClassVar[str] = "ziet het anders"

    betrokkene_id: str | None = verwijzing("Over wie", "betrokkene")
    tekst: Tekst = tekstveld("Wat ziet u anders")


class BlindeVlek(Regel):
    """What the table did with an empty spot: filled, asked, acted on or accepted aloud.

    `bij_stem_id` is the voice at which the spot is; `stem_id` is who owns the line.
    """

    soort: ClassVar[str] = "blindevlek"
    meervoud: ClassVar[str] = "blinde_vlekken"
    naam_enkel: ClassVar[str] = "blinde vlek"

    vorige_id: str | None = verwijzing("Volgt op", "blindevlek")
    betrokkene_id: str | None = verwijzing("Over wie", "betrokkene")
    bij_stem_id: str | None = verwijzing("Bij welke stem", "deelnemer")
    onderwerp: Tekst = kortveld("Onderwerp")
    tekst: Tekst = tekstveld("Wat weten we niet")
    uitkomst: BlindeVlekUitkomst = keuzeveld("Wat doen we ermee", BlindeVlekUitkomst.OPEN)
    eigenaar: Tekst = kortveld("Wie zoekt dit uit")
    vervolgstap_id: str | None = verwijzing("Actie", "vervolgstap")
    reden: Tekst = tekstveld("Waarom aanvaard")


class Opmerking(Regel):
    """What the table says about its own view: who is missing, another explanation, own interest."""

    soort: ClassVar[str] = "opmerking"
    meervoud: ClassVar[str] = "opmerkingen"
    naam_enkel: ClassVar[str] = "opmerking"

    aard: OpmerkingSoort = keuzeveld("Soort", OpmerkingSoort.ONTBREEKT)
    tekst: Tekst = tekstveld("Opmerking")
    over: tuple[str, ...] = verwijzingen("Over wie", "betrokkene")
