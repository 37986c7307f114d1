"""Looking back: how each open step went, whether the plan holds, and the use of the card."""

from __future__ import annotations

from overleg.dossier import Overleg, Terugmelding, Vervolgstap
from overleg.formulier.begrepen import name_eigenaar
from overleg.formulier.eerder import tell_te_laat
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld
from overleg.formulier.rijen import een
from overleg.formulier.stap.nalopen import list_nalopen
from overleg.formulier.waarde import label_van
from overleg.nederlands import format_datum_tijd
from overleg.tekst import sanitize_line
from overleg.verloop import had_kaart, open_vervolgstappen, uiterlijk_van


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what looking back records."""
    meldingen = {
        melding.vervolgstap_id: melding
        for melding in invulling.zicht.van(Terugmelding)
        if melding.overleg_id == invulling.overleg.id
    }
    stappen = open_vervolgstappen(invulling.zicht, invulling.overleg.id)
    return (
        Onderdeel(
            id="terugmelding",
            titel="Wat is gedaan, wat niet, en waardoor?",
            leeg=_why_none(invulling),
            soort=Terugmelding,
            velden=(
                Veld("stand", "Hoe staat het?", nodig=True),
                Veld("want", "Waardoor?"),
                Veld("uiterlijk", "Nieuwe datum?"),
                Veld("veiliger", "Wie is hierdoor veiliger, en waar ziet u dat aan?"),
            ),
            rijen=tuple(
                Rij(
                    sleutel=stap.id,
                    label=sanitize_line(stap.wat) or label_van(invulling.zicht, stap),
                    ding=meldingen.get(stap.id),
                    bij=_tell_stap(invulling, stap),
                    # Said until there is an answer or a new date: asking why comes first.
                    let_op=tell_te_laat(invulling, stap),
                    vast={
                        "vervolgstap_id": stap.id,
                        "overleg_id": invulling.overleg.id,
                        "op": invulling.nu.date(),
                    },
                )
                for stap in stappen
            ),
            vast=True,
        ),
        *list_nalopen(invulling),
        *((_kaart(invulling),) if had_kaart(invulling.zicht, invulling.overleg.id) else ()),
    )


def _why_none(invulling: Invulling) -> str:
    """Say why there is no action to look back on; without it the step looks broken."""
    nummer = invulling.overleg.volgnummer
    if any(een.volgnummer < nummer for een in invulling.zicht.overleggen):
        return "Er staat geen actie van eerder meer open."
    return "Dit is het eerste overleg over deze casus: er zijn nog geen acties van eerder."


def _tell_stap(invulling: Invulling, stap: Vervolgstap) -> tuple[str, ...]:
    """Say who would do an action and by when, as it stood before this meeting."""
    nummer = invulling.overleg.volgnummer
    eerder = [een for een in invulling.zicht.overleggen if een.volgnummer < nummer]
    dag, tijd = uiterlijk_van(invulling.zicht, stap, eerder[-1] if eerder else None)
    wie = name_eigenaar(invulling, stap.model_dump())
    wanneer = "" if dag is None else f"uiterlijk {format_datum_tijd(dag, tijd)}"
    return tuple(deel for deel in (wie, wanneer) if deel)


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
