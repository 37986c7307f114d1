"""Is it safe NOW: scores, verdict per person, the greatest worry, who sees it differently."""

from __future__ import annotations

from overleg.dossier import Oordeel, Overleg, ZietHetAnders
from overleg.formulier.eerder import tell_oordeel, tell_zorg
from overleg.formulier.onderdeel import Invulling, Onderdeel, Veld
from overleg.formulier.rijen import DELEN, een, lijst, per_betrokkene, van_nu
from overleg.formulier.stap.opschrijven import cijfers
from overleg.keuzes import Onderwerp
from overleg.verloop import is_onthuld


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what judging records; the scores of one voice when a voice is chosen."""
    if invulling.stem_id is not None:
        return _stille_cijfers(invulling)
    return (
        Onderdeel(
            id="oordelen",
            titel="Per persoon: veilig, onveilig, of weten we het niet?",
            uitleg="v is veilig, o is onveilig, ? is weten we niet.",
            soort=Oordeel,
            velden=(
                Veld("uitkomst", "Veilig, onveilig, of weten we het niet?", nodig=True),
                Veld("reden", "Waarom?"),
                Veld("duur", "Is dit nu, al langer, of allebei?"),
            ),
            meer=DELEN,
            rijen=per_betrokkene(
                invulling,
                (oordeel for oordeel in van_nu(invulling, Oordeel) if not oordeel.voorlopig),
                lambda _: {"voorlopig": False},
                bij=lambda mens: tell_oordeel(invulling, mens),
            ),
            vast=True,
        ),
        Onderdeel(
            id="zorg",
            titel="Wat is onze grootste zorg als er niets verandert?",
            uitleg=tell_zorg(invulling),
            soort=Overleg,
            velden=(Veld("zorg", "Wat is onze grootste zorg als er niets verandert?"),),
            rijen=een(invulling.zicht.vind(Overleg, invulling.overleg.id), "Onze grootste zorg"),
            vast=True,
        ),
        Onderdeel(
            id="anders",
            titel="Wie ziet het anders?",
            soort=ZietHetAnders,
            velden=(
                Veld("stem_id", "Wie ziet het anders?", nodig=True),
                Veld("betrokkene_id", "Over wie?"),
                Veld("tekst", "Wat ziet u anders?", nodig=True),
            ),
            meer=DELEN[1:],
            rijen=lijst(invulling, van_nu(invulling, ZietHetAnders)),
            nieuw={},
        ),
    )


def _stille_cijfers(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """Give the round that can be written now; scores from paper are typed after the reveal."""
    if not is_onthuld(invulling.alles, invulling.overleg.id, Onderwerp.CIJFER):
        return (cijfers(invulling, 1),)
    eerste = cijfers(invulling, 1)
    if all(rij.ding is None for rij in eerste.rijen):
        return (eerste, cijfers(invulling, 2))
    return (cijfers(invulling, 2),)
