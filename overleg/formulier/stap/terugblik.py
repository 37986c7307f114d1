"""Looking back: how each open step went, and whether the card was used."""

from __future__ import annotations

from overleg.dossier import Overleg, Terugmelding
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld
from overleg.formulier.rijen import een
from overleg.formulier.waarde import label_van
from overleg.verloop import had_kaart, open_vervolgstappen


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what looking back records."""
    meldingen = {
        melding.vervolgstap_id: melding
        for melding in invulling.zicht.van(Terugmelding)
        if melding.overleg_id == invulling.overleg.id
    }
    return (
        Onderdeel(
            id="terugmelding",
            titel="Wat is gedaan, wat niet, en waardoor?",
            soort=Terugmelding,
            velden=(
                Veld("stand", "Hoe staat het?", nodig=True),
                Veld("want", "Waardoor?"),
                Veld("veiliger", "Wie is hierdoor veiliger, en waar ziet u dat aan?"),
            ),
            rijen=tuple(
                Rij(
                    sleutel=stap.id,
                    label=label_van(invulling.zicht, stap),
                    ding=meldingen.get(stap.id),
                    vast={
                        "vervolgstap_id": stap.id,
                        "overleg_id": invulling.overleg.id,
                        "op": invulling.nu.date(),
                    },
                )
                for stap in open_vervolgstappen(invulling.zicht, invulling.overleg.id)
            ),
            vast=True,
        ),
        *((_kaart(invulling),) if had_kaart(invulling.zicht, invulling.overleg.id) else ()),
    )


def _kaart(invulling: Invulling) -> Onderdeel:
    """Ask whether the card was used; only when there was one."""
    return Onderdeel(
        id="kaart",
        titel="Is de acuutkaart gebruikt?",
        soort=Overleg,
        velden=(
            Veld("kaart_gebruikt", "Is de acuutkaart gebruikt?"),
            Veld("kaart_ervaring", "Wat ging goed of mis met de kaart?"),
        ),
        rijen=een(invulling.zicht.vind(Overleg, invulling.overleg.id), "De acuutkaart"),
        vast=True,
    )
