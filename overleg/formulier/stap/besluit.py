"""Deciding: what is needed, what happens now, what if it goes wrong, who directs."""

from __future__ import annotations

from overleg.dossier import (
    Aanspreekpunt,
    Betrokkene,
    Informeren,
    Organisatie,
    Parkeerpunt,
    Regie,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, een, lijst, van_nu
from overleg.formulier.stap import plan
from overleg.keuzes import ParkeerSoort, StapSoort
from overleg.nederlands import format_opsomming
from overleg.verloop import asks_regie, geldende_aanspreekpunten, geldende_regie

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
    regie = (_regie(invulling),) if asks_regie(invulling.alles, invulling.overleg.id) else ()
    return (
        *regie,
        Onderdeel(
            id="aanspreekpunten",
            titel="Wie is het vaste aanspreekpunt?",
            uitleg=_tell_eerder(
                invulling, geldende_aanspreekpunten(invulling.zicht, invulling.overleg.id)
            ),
            soort=Aanspreekpunt,
            velden=(
                Veld("voor", "Voor wie?", nodig=True),
                Veld("naam", "Wie is het vaste aanspreekpunt?", nodig=True),
                Veld("telefoon", "Welk nummer?"),
                Veld("uren", "Bereikbaar op welke dagen en uren?"),
                Veld("buiten_uren", "Welk nummer buiten die uren?"),
            ),
            meer=(Veld("organisatie_id"), *DELEN),
            rijen=lijst(invulling, van_nu(invulling, Aanspreekpunt)),
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
    eerder = geldende_regie(invulling.zicht, invulling.overleg.id)
    uitleg = "Is er nog geen casusregisseur? Zeg dan wie wanneer besluit."
    return Onderdeel(
        id="regie",
        titel="Wie heeft de regie?",
        uitleg=TWEE
        if meer
        else f"{_tell_eerder(invulling, (eerder,) if eerder else ())} {uitleg}".strip(),
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
        rijen=lijst(invulling, regies) if meer else een(regies[-1] if regies else None, "De regie"),
        vast=not meer,
    )


def _tell_eerder(
    invulling: Invulling, regels: tuple[Regie, ...] | tuple[Aanspreekpunt, ...]
) -> str:
    """Say what an earlier meeting wrote down and still holds; empty when there is nothing."""
    found = []
    for regel in regels:
        if regel.overleg_id == invulling.overleg.id or not regel.naam.strip():
            continue
        organisatie = invulling.zicht.vind(Organisatie, regel.organisatie_id)
        van = f" ({organisatie.naam})" if organisatie is not None else ""
        voor = ""
        if isinstance(regel, Aanspreekpunt):
            mensen = (invulling.zicht.vind(Betrokkene, een) for een in regel.voor)
            voor = format_opsomming(een.naam for een in mensen if een is not None)
        elif regel.vervanger:
            voor = f"vervanger {regel.vervanger}"
        found.append(f"{regel.naam}{van}" + (f", {voor}" if voor else ""))
    if not found:
        return ""
    return f"Blijft uit een eerder overleg: {'; '.join(found)}. Vul alleen in wat verandert."
