"""From filled-in values to a thing in its new value, without losing what the writer cannot see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from overleg.dossier import (
    Aanspreekpunt,
    CasusDing,
    Hulproute,
    KaartRegel,
    Regie,
    translate,
    verwijst_naar,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld, titel_van
from overleg.formulier.waarde import ERBIJ, NogNietGeldig, is_meervoud
from overleg.verloop import GEHEIME_REGELS


def fill(
    invulling: Invulling, onderdeel: Onderdeel, rij: Rij | None, waarden: Mapping[str, Any]
) -> CasusDing:
    """Give the thing after these values were filled in.

    Args:
        invulling: the situation.
        onderdeel: the part of the step.
        rij: the row that is filled in, or None for a new row.
        waarden: values by field name, as `read_waarde` gives them.

    Returns:
        the new value of the thing: version 0 when it was not there yet. Fields and references
        the writer cannot see keep their value.

    Raises:
        NogNietGeldig: a value does not fit the field.
    """
    soort = onderdeel.soort
    waarden = {naam: waarde for naam, waarde in waarden.items() if naam != ERBIJ}
    stored = invulling.alles.ook_gewist(rij.ding.id) if rij is not None and rij.ding else None
    try:
        if stored is not None:
            changed = {
                naam: _keep_hidden(invulling, stored, naam, w) for naam, w in waarden.items()
            }
            return _complete(stored.met(**changed), changed)
        vast = rij.vast if rij is not None else onderdeel.nieuw or {}
        base = {
            "casus_id": invulling.alles.casus.id,
            "gemaakt_op": invulling.nu,
            "overleg_id": invulling.overleg.id,
        }
        start = {naam: value for naam, value in base.items() if naam in soort.model_fields}
        return _complete(soort.model_validate({**start, **vast, **waarden}), waarden)
    except ValidationError as error:
        raise make_fout(soort, error) from None


def missing_velden(onderdeel: Onderdeel, waarden: Mapping[str, Any]) -> tuple[Veld, ...]:
    """List the needed fields that are still empty before a new row can be kept."""
    return tuple(
        veld for veld in onderdeel.velden if veld.nodig and waarden.get(veld.naam) in (None, "", ())
    )


def make_fout(soort: type[CasusDing], error: ValidationError) -> NogNietGeldig:
    """Say in Dutch what does not fit, with the words of the field and without what was typed."""
    plaats, zin = translate(error)[0]
    naam = plaats.split("[")[0]
    titel = titel_van(soort, Veld(naam)) if naam in soort.model_fields else plaats
    return NogNietGeldig(f"‘{titel}’ {zin}.", "Pas het aan en druk op Enter.")


def _keep_hidden(invulling: Invulling, stored: CasusDing, naam: str, value: Any) -> Any:
    """Keep references to things the writer cannot see and so could not choose."""
    if not verwijst_naar(type(stored), naam) or not is_meervoud(type(stored), naam):
        return value
    zichtbaar = {ding.id for ding in invulling.zicht.alle}
    hidden = tuple(een for een in getattr(stored, naam) if een not in zichtbaar)
    return (*value, *(een for een in hidden if een not in value))


def _complete(ding: CasusDing, gezet: Mapping[str, Any]) -> CasusDing:
    complete = AANVULLEN.get(type(ding))
    return ding if complete is None else complete(ding, gezet)


def _complete_regie(ding: CasusDing, gezet: Mapping[str, Any]) -> CasusDing:
    assert isinstance(ding, Regie)
    open_besluit = not ding.naam and bool(ding.besluit_door or ding.besluit_voor)
    return ding.met(open_besluit=open_besluit)


def _complete_aanspreekpunt(ding: CasusDing, gezet: Mapping[str, Any]) -> CasusDing:
    # Whose fixed contact it is may of course read who that is, unless somebody says otherwise.
    assert isinstance(ding, Aanspreekpunt)
    return ding.met(vrij_voor=ding.voor) if "voor" in gezet and not ding.vrij_voor else ding


def _complete_hulproute(ding: CasusDing, gezet: Mapping[str, Any]) -> CasusDing:
    # Who chose a way of help makes it the chosen one.
    assert isinstance(ding, Hulproute)
    return ding.met(gekozen=True) if gezet.get("gekozen_door") else ding


def _complete_kaartregel(ding: CasusDing, gezet: Mapping[str, Any]) -> CasusDing:
    assert isinstance(ding, KaartRegel)
    if "tekst" in gezet and "vrij_voor_kaart" not in gezet:
        # Its owner let other words stand on the card.
        ding = ding.met(vrij_voor_kaart=False)
    if "nummer" in gezet and ding.nummer in GEHEIME_REGELS:
        ding = ding.met(geheime_plek=True)
    return ding


AANVULLEN: dict[type[CasusDing], Callable[[CasusDing, Mapping[str, Any]], CasusDing]] = {
    Regie: _complete_regie,
    Aanspreekpunt: _complete_aanspreekpunt,
    Hulproute: _complete_hulproute,
    KaartRegel: _complete_kaartregel,
}
"""Values that follow from what was filled in, so that nobody types them."""
