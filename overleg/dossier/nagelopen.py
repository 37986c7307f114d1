"""Walking the plan that held when a meeting began: what the table said of each line of it."""

from typing import ClassVar

from overleg.dossier.basis import Regel, Tekst, keuzeveld, tekstveld, verwijzing
from overleg.keuzes import JaNee, RegelUitkomst, WatAlsVerloop


class Nagelopen(Regel):
    """The answer of the table about one line of an earlier meeting.

    Exactly one of its references is set, to the version that held when the meeting began. What
    the line becomes is not written here but in its successor, so that no word stands twice.
    """

    soort: ClassVar[str] = "nagelopen"
    meervoud: ClassVar[str] = "nagelopen_regels"
    naam_enkel: ClassVar[str] = "antwoord"
    een_van: ClassVar[tuple[str, ...]] = (
        "voorwaarde_id",
        "afspraak_id",
        "watals_id",
        "monitormoment_id",
    )

    voorwaarde_id: str | None = verwijzing("Welke voorwaarde", "voorwaarde")
    afspraak_id: str | None = verwijzing("Welke afspraak", "afspraak")
    watals_id: str | None = verwijzing("Welke wat-als", "watals")
    monitormoment_id: str | None = verwijzing("Welk kijkmoment", "monitormoment")
    uitkomst: RegelUitkomst | None = keuzeveld("Blijft dit zo")
    gebeurd: JaNee | None = keuzeveld("Is dat zo")
    verloop: WatAlsVerloop | None = keuzeveld("Is dit gebeurd, en deden we wat er stond")
    want: Tekst = tekstveld("Waardoor, en wie heeft dat gezien")
