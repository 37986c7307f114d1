"""Our own steps: what, who, by when, and how they went."""

from datetime import date, time
from typing import ClassVar

from overleg.dossier.basis import (
    CasusDing,
    Regel,
    Tekst,
    keuzeveld,
    kortveld,
    tekstveld,
    veld,
    verwijzing,
    verwijzingen,
)
from overleg.keuzes import AfspraakFase, Doel, JaNee, StapStand, Zicht


class Vervolgstap(Regel):
    """An agreed step with exactly one owner and a date; on screen and paper called 'actie'."""

    soort: ClassVar[str] = "vervolgstap"
    meervoud: ClassVar[str] = "vervolgstappen"
    naam_enkel: ClassVar[str] = "actie"

    wat: Tekst = tekstveld("Wat")
    organisatie_id: str | None = verwijzing("Welke organisatie", "organisatie")
    eigenaar: Tekst = kortveld("Wie doet het")
    betrokkene_id: str | None = verwijzing("Welke betrokkene of steunfiguur", "betrokkene")
    uiterlijk: date | None = veld("Uiterlijk")
    uiterlijk_tijd: time | None = veld("Hoe laat")
    waarom: Tekst = tekstveld("Waarom")
    klaar_als: Tekst = tekstveld("Klaar als")
    vervanger: Tekst = kortveld("Vervanger")
    doel: Doel | None = keuzeveld("Waarvoor")
    fase: AfspraakFase = keuzeveld("Voor welke fase", AfspraakFase.DIRECT)
    na_id: str | None = verwijzing("Pas na actie", "vervolgstap")
    na_tekst: Tekst = kortveld("Pas na")
    voorwaarden: tuple[str, ...] = verwijzingen("Bij welke voorwaarden", "voorwaarde")
    kan_dat: JaNee | None = keuzeveld("Kan dat")


class Terugmelding(CasusDing):
    """How a step went: in a meeting (terugblik) or in between.

    A new date stands here and not in the step itself, so that what was agreed first stays as it
    was; by when the step must be done is the last date that was given.
    """

    soort: ClassVar[str] = "terugmelding"
    meervoud: ClassVar[str] = "terugmeldingen"
    naam_enkel: ClassVar[str] = "terugmelding"

    vervolgstap_id: str = verwijzing("Actie", "vervolgstap", nodig=True)
    overleg_id: str | None = verwijzing("Gemeld in overleg", "overleg")
    stand: StapStand = keuzeveld("Hoe staat het", StapStand.OPEN)
    want: Tekst = tekstveld("Want")
    veiliger: Tekst = tekstveld("Wie is hierdoor veiliger")
    op: date | None = veld("Wanneer", Zicht.STRUCTUUR)
    uiterlijk: date | None = veld("Nieuwe datum")
    uiterlijk_tijd: time | None = veld("Hoe laat")
