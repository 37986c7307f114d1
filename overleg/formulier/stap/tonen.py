"""Showing at the same moment: later items, what belongs together, what contradicts."""

from __future__ import annotations

from overleg.dossier import Inbreng, Opmerking, Tegenspraak
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, lijst, van_nu
from overleg.formulier.stap.opschrijven import MEER_INBRENG
from overleg.keuzes import OpmerkingSoort


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what can be recorded while everything is on the wall."""
    return (
        Onderdeel(
            id="inbreng",
            titel="Wat ligt er op tafel?",
            uitleg="Wat u hier toevoegt, is meteen zichtbaar als ‘na het tonen’.",
            soort=Inbreng,
            velden=(
                Veld("stem_id", "Wie zegt dit?", nodig=True),
                Veld("tekst", "Wat?", nodig=True),
            ),
            meer=MEER_INBRENG,
            rijen=lijst(invulling, van_nu(invulling, Inbreng)),
            nieuw={},
        ),
        tegenspraken(invulling),
        Onderdeel(
            id="onthouden",
            titel="Wat moet de rest onthouden?",
            uitleg="Eén zin per organisatie. Nog geen oplossing.",
            soort=Opmerking,
            velden=(
                Veld("stem_id", "Wie zegt dit?", nodig=True),
                Veld("tekst", "Wat moet de rest onthouden?", nodig=True),
            ),
            meer=DELEN[1:],
            rijen=lijst(
                invulling,
                (o for o in van_nu(invulling, Opmerking) if o.aard is OpmerkingSoort.ONTHOUDEN),
            ),
            nieuw={"aard": OpmerkingSoort.ONTHOUDEN},
        ),
    )


def tegenspraken(invulling: Invulling) -> Onderdeel:
    """Items that contradict each other, and what came out of it."""
    return Onderdeel(
        id="tegenspraak",
        titel="Wat spreekt elkaar tegen?",
        soort=Tegenspraak,
        velden=(
            Veld("een_id", "Welke inbreng?", nodig=True),
            Veld("ander_id", "En welke andere?", nodig=True),
            Veld("toelichting", "Wat spreekt elkaar tegen?"),
        ),
        meer=(Veld("uitleg"), *DELEN),
        rijen=lijst(invulling, van_nu(invulling, Tegenspraak)),
        nieuw={},
    )
