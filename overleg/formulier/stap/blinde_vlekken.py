"""Blind spots: what nobody knows, who is missing, another explanation, own interest."""

from __future__ import annotations

from overleg.dossier import BlindeVlek, Opmerking
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, lijst, van_nu
from overleg.formulier.stap.tonen import tegenspraken
from overleg.keuzes import OpmerkingSoort

VRAGEN = {
    OpmerkingSoort.ONTBREEKT: "Wie ontbreekt hier?",
    OpmerkingSoort.VERKLARING: "Stel dat we het mis hebben: wat is er dan aan de hand?",
    OpmerkingSoort.SCHADUW: "Speelt een belang van uw eigen organisatie mee?",
}


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what is recorded about what nobody sees."""
    return (
        Onderdeel(
            id="blinde_vlekken",
            titel="Wat weet niemand van ons?",
            uitleg="Maak van elke lege plek een vraag met eigenaar, of aanvaard hem hardop.",
            soort=BlindeVlek,
            velden=(
                Veld("tekst", "Wat weet niemand?", nodig=True),
                Veld("betrokkene_id", "Over wie?"),
                Veld("uitkomst", "Wat doen we ermee?"),
                Veld("eigenaar", "Wie zoekt dit uit?"),
                Veld("reden", "Aanvaard: waarom?"),
            ),
            meer=(Veld("onderwerp"), Veld("bij_stem_id"), Veld("vervolgstap_id"), *DELEN),
            rijen=lijst(invulling, van_nu(invulling, BlindeVlek)),
            nieuw={},
        ),
        tegenspraken(invulling),
        *(opmerkingen(invulling, aard, vraag) for aard, vraag in VRAGEN.items()),
    )


def opmerkingen(invulling: Invulling, aard: OpmerkingSoort, titel: str) -> Onderdeel:
    """What the table says about its own view."""
    velden = [Veld("tekst", titel, nodig=True)]
    if aard is OpmerkingSoort.SCHADUW:
        velden.insert(0, Veld("stem_id", "Welke organisatie zegt dit?"))
    return Onderdeel(
        id=f"opmerking_{aard}",
        titel=titel,
        soort=Opmerking,
        velden=tuple(velden),
        meer=tuple(veld for veld in (Veld("over"), *DELEN) if veld.naam not in _namen(velden)),
        rijen=lijst(invulling, (o for o in van_nu(invulling, Opmerking) if o.aard is aard)),
        nieuw={"aard": aard},
    )


def _namen(velden: list[Veld]) -> set[str]:
    return {veld.naam for veld in velden}
