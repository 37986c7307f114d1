"""Deciding: what is needed, what happens now, what if it goes wrong, who directs."""

from __future__ import annotations

from overleg.dossier import (
    Aanspreekpunt,
    Informeren,
    Parkeerpunt,
    Regie,
)
from overleg.formulier.eerder import in_volgorde, tell_bij, tell_uit
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, een, lijst, van_nu
from overleg.formulier.stap import plan
from overleg.keuzes import ParkeerSoort, StapSoort
from overleg.verloop import asks_regie, geldende_aanspreekpunten, geldende_regie

BLIJFT = (
    "Wat er al staat, blijft uit een eerder overleg. Verandert er iets? Verander dan die regel:"
    " het eerdere overleg blijft zoals het was."
)
TWEE = "Hier staan twee casusregisseurs. Haal er één weg, of zeg wie wanneer besluit."


def list_nodig(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what 'what is needed?' records."""
    return (
        plan.behoeften(invulling),
        plan.voorwaarden(invulling),
        plan.hulproutes(invulling),
    )


def list_afspraken(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what 'what must happen NOW?' records; holds other steps in a short leidraad."""
    bevat = invulling.stap.bevat
    voor = (
        (plan.behoeften(invulling), plan.voorwaarden(invulling)) if StapSoort.NODIG in bevat else ()
    )
    na = (plan.wat_als(invulling),) if StapSoort.STRESSTEST in bevat else ()
    return (
        *voor,
        plan.vervolgstappen(invulling),
        plan.afspraken(invulling),
        *na,
        plan.maatregelen(invulling),
    )


def list_stresstest(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what 'and if it goes wrong?' records; causes are written in silence first."""
    if invulling.stem_id is not None:
        return (plan.oorzaken(invulling),)
    return (plan.oorzaken(invulling), plan.wat_als(invulling))


def list_regie(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List who directs, whom people can call, who tells what, and what the table cannot solve."""
    holding = geldende_aanspreekpunten(invulling.zicht, invulling.overleg.id)
    nu = van_nu(invulling, Aanspreekpunt)
    punten = in_volgorde(invulling, (*(een for een in holding if een not in nu), *nu))
    regie = (_regie(invulling),) if asks_regie(invulling.alles, invulling.overleg.id) else ()
    return (
        *regie,
        Onderdeel(
            id="aanspreekpunten",
            titel="Wie is het vaste aanspreekpunt?",
            uitleg=BLIJFT if any(tell_uit(invulling, een) for een in punten) else "",
            soort=Aanspreekpunt,
            velden=(
                Veld("voor", "Voor wie?", nodig=True),
                Veld("naam", "Wie is het vaste aanspreekpunt?", nodig=True),
                Veld("telefoon", "Welk nummer?"),
                Veld("uren", "Bereikbaar op welke dagen en uren?"),
                Veld("buiten_uren", "Welk nummer buiten die uren?"),
            ),
            meer=(Veld("organisatie_id"), *DELEN),
            rijen=lijst(invulling, punten, bij=lambda een: tell_bij(invulling, een)),
            nieuw={},
        ),
        Onderdeel(
            id="informeren",
            titel="Wie vertelt het aan wie, wanneer, en is dat veilig?",
            soort=Informeren,
            velden=(
                Veld("wie", "Wie vertelt het?", nodig=True),
                Veld("aan_id", "Aan wie?"),
                Veld("woorden", "Met welke woorden?"),
                Veld("wanneer", "Wanneer?"),
                Veld("veilig", "Is dat veilig?"),
            ),
            meer=(Veld("melder"), Veld("papier"), *DELEN),
            rijen=lijst(invulling, van_nu(invulling, Informeren)),
            nieuw={},
        ),
        Onderdeel(
            id="knelpunten",
            titel="Wat kan deze tafel niet oplossen?",
            uitleg="Een bestuurlijk knelpunt: zonder namen van mensen.",
            soort=Parkeerpunt,
            velden=(
                Veld("tekst", "Wat is het knelpunt?", nodig=True),
                Veld("naar", "Wie moet dit oplossen?"),
            ),
            rijen=lijst(
                invulling,
                (p for p in van_nu(invulling, Parkeerpunt) if p.aard is ParkeerSoort.KNELPUNT),
            ),
            nieuw={"aard": ParkeerSoort.KNELPUNT},
        ),
    )


def _regie(invulling: Invulling) -> Onderdeel:
    """Who directs: one row, or all of them when two processes each wrote one down."""
    regies = van_nu(invulling, Regie)
    meer = len(regies) > 1
    regie = geldende_regie(invulling.zicht, invulling.overleg.id)
    eerder = tell_bij(invulling, regie) if regie is not None else ()
    blijft = f"Blijft {eerder[0]}: vul alleen in wat verandert. " if eerder else ""
    return Onderdeel(
        id="regie",
        titel="Wie heeft de regie?",
        uitleg=TWEE
        if meer
        else f"{blijft}Is er nog geen casusregisseur? Zeg dan wie wanneer besluit.",
        soort=Regie,
        velden=(
            Veld("nodig", "Wat moet de casusregisseur kunnen?"),
            Veld("naam", "Wie is de casusregisseur? (leeg: nog geen besluit)"),
            Veld("organisatie_id", "Van welke organisatie?"),
            Veld("vervanger", "Wie vervangt?"),
            Veld("besluit_door", "Nog geen besluit: wie besluit?"),
            Veld("besluit_voor", "Nog geen besluit: voor wanneer?"),
        ),
        meer=DELEN,
        rijen=lijst(invulling, regies) if meer else een(regie, "De regie"),
        vast=not meer,
    )
