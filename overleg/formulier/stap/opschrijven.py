"""Writing in silence: everything here is hidden from all others until it is shown."""

from __future__ import annotations

from collections.abc import Iterable

from overleg.dossier import Cijfer, Deelnemer, GeenInbreng, Inbreng, Organisatie
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, een, lijst, per_betrokkene, van_nu
from overleg.keuzes import InbrengSoort

UITLEG = "Eén regel per keer. Wat is er gebeurd, wat is bekend en van wie?"
BEWAARD = (
    "Hier staat nog wat u in een eerder overleg opschreef en wat toen niet is getoond."
    " Haal weg wat niet meer klopt."
)

MEER_INBRENG = (
    Veld("kernvraag"),
    Veld("aard"),
    Veld("bron"),
    Veld("datum"),
    Veld("over"),
    Veld("onderwerp"),
    Veld("grondslag"),
    Veld("waarom_nodig"),
    *DELEN,
)


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what one voice writes; empty when no voice is chosen."""
    if invulling.stem_id is None:
        return ()
    eigen = [i for i in van_nu(invulling, Inbreng) if i.stem_id == invulling.stem_id]
    geen = [g for g in van_nu(invulling, GeenInbreng) if g.stem_id == invulling.stem_id]
    vast = inbreng_vast(invulling, invulling.stem_id)
    weten = [i for i in eigen if i.aard is InbrengSoort.WETEN_WIJ_NIET]
    zien = [i for i in eigen if i.aard is InbrengSoort.KUNNEN_WIJ_NIET_ZIEN]
    rest = [i for i in eigen if i not in weten and i not in zien]
    return (
        Onderdeel(
            id="inbreng",
            titel="Wat brengt u in?",
            uitleg=_uitleg(invulling, eigen),
            soort=Inbreng,
            velden=(Veld("tekst", "Wat weet u?", nodig=True),),
            meer=MEER_INBRENG,
            rijen=lijst(invulling, rest),
            nieuw=vast,
        ),
        Onderdeel(
            id="weten_niet",
            titel="Wat weet u niet?",
            soort=Inbreng,
            velden=(Veld("tekst", "Wat weet u niet?", nodig=True),),
            meer=MEER_INBRENG,
            rijen=lijst(invulling, weten),
            nieuw={**vast, "aard": InbrengSoort.WETEN_WIJ_NIET},
        ),
        Onderdeel(
            id="zien_niet",
            titel="Wat kunt u vanuit uw werk niet zien?",
            soort=Inbreng,
            velden=(Veld("tekst", "Wat kunt u vanuit uw werk niet zien?", nodig=True),),
            meer=MEER_INBRENG,
            rijen=lijst(invulling, zien),
            nieuw={**vast, "aard": InbrengSoort.KUNNEN_WIJ_NIET_ZIEN},
        ),
        Onderdeel(
            id="geen",
            titel="Geen inbreng?",
            uitleg="Vul dit alleen in als u niets inbrengt.",
            soort=GeenInbreng,
            velden=(Veld("reden", "Geen inbreng: waarom? (Enter als u wel iets inbracht)"),),
            meer=(Veld("toelichting"),),
            rijen=een(geen[-1] if geen else None, "Geen inbreng", stem_id=invulling.stem_id),
        ),
        cijfers(invulling, 1),
    )


def _uitleg(invulling: Invulling, eigen: Iterable[Inbreng]) -> str:
    """Say what is asked, and what stands here already from a meeting that showed nothing."""
    if any(een.gemaakt_op < invulling.overleg.gemaakt_op for een in eigen):
        return f"{UITLEG} {BEWAARD}"
    return UITLEG


def inbreng_vast(invulling: Invulling, stem_id: str) -> dict[str, object]:
    """Give what a new item starts with: own organisation as source, its grondslag."""
    deelnemer = invulling.zicht.vind(Deelnemer, stem_id)
    organisatie = invulling.zicht.vind(Organisatie, deelnemer.organisatie_id) if deelnemer else None
    return {
        "stem_id": stem_id,
        "bron": organisatie.naam if organisatie else "",
        "grondslag": (deelnemer.grondslag if deelnemer else "")
        or (organisatie.grondslag if organisatie else ""),
    }


def cijfers(invulling: Invulling, ronde: int) -> Onderdeel:
    """The scores one voice gives in one round."""
    return Onderdeel(
        id=f"cijfers_{ronde}",
        titel="Hoe veilig is ieder vannacht?",
        uitleg=f"0 is: {invulling.leidraad.ankers.nul}. 10 is: {invulling.leidraad.ankers.tien}."
        " x is: weet ik niet.",
        soort=Cijfer,
        velden=(Veld("cijfer", "Cijfer van 0 tot en met 10, of x"),),
        meer=(Veld("toelichting"),),
        rijen=per_betrokkene(
            invulling,
            (
                een
                for een in van_nu(invulling, Cijfer)
                if een.stem_id == invulling.stem_id and een.ronde == ronde
            ),
            lambda _: {"stem_id": invulling.stem_id, "ronde": ronde},
        ),
        vast=True,
    )
