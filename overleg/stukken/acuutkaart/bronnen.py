"""Of each line of the card: the lines of the meeting it is filled from, or may be filled from."""

from __future__ import annotations

from collections.abc import Callable

from overleg.dossier import (
    Deelnemer,
    Dossier,
    EigenWoord,
    Inbreng,
    Organisatie,
    Plek,
    Regel,
    Vervolgstap,
    WatAls,
)
from overleg.keuzes import Delen, EigenWoordSoort, InbrengSoort, PlekSoort
from overleg.signalen.woorden import flatten, has_stem
from overleg.signalen.zwaar import STAMMEN, WOORDEN
from overleg.stukken.acuutkaart.kaart import noemt
from overleg.stukken.acuutkaart.wie import SPOREN, WEET
from overleg.verloop import (
    geldend,
    geldende_aanspreekpunten,
    geldende_regie,
    is_verborgen,
    laatste_maatregelen,
    open_vervolgstappen,
    stem_naam,
)

Bron = Regel | Plek
"""What its owner releases for the card, one by one."""

MEESTE = 8
"""More to choose from than this is no choice in two minutes; what was released always shows."""


def list_bronnen(zicht: Dossier, overleg_id: str, nummer: int) -> tuple[Bron, ...]:
    """List what a line of the card can be filled from, what was released first.

    Args:
        zicht: the case as the reader of the screen may see it.
        overleg_id: the meeting that makes the card.
        nummer: which of the lines.

    Returns:
        at most `MEESTE` things, or as many as were released; none for a line that follows from
        who is in the case, or that always says the same.
    """
    find = _PER_NUMMER.get(nummer)
    if find is None:
        return ()
    found = [
        een
        for een in find(zicht, overleg_id)
        if not (isinstance(een, Regel) and een.delen in (Delen.KAMER, Delen.NOTITIE))
    ]
    vrij = [een for een in found if een.vrij_voor_kaart]
    rest = [een for een in found if not een.vrij_voor_kaart]
    return (*vrij, *rest[: max(0, MEESTE - len(vrij))])


def eigenaar_van(zicht: Dossier, bron: Bron) -> str:
    """Say who decides about a line; empty when nobody is named."""
    if isinstance(bron, Plek):
        organisatie = zicht.vind(Organisatie, bron.eigenaar_id)
        return organisatie.naam if organisatie else ""
    stem = zicht.vind(Deelnemer, bron.stem_id)
    return stem_naam(zicht, stem) if stem else ""


def _inbreng(zicht: Dossier, overleg_id: str) -> list[Inbreng]:
    """Give what was shown up to this meeting, the newest meeting first."""
    volgorde = {een.id: een.volgnummer for een in zicht.overleggen}
    tot = volgorde.get(overleg_id, 0)
    found = [
        een
        for een in zicht.van(Inbreng)
        if volgorde.get(een.overleg_id, 0) <= tot and not is_verborgen(zicht, een)
    ]
    return sorted(found, key=lambda een: -volgorde.get(een.overleg_id, 0))


def _gevaar(zicht: Dossier, overleg_id: str) -> list[Bron]:
    return [
        een
        for een in _inbreng(zicht, overleg_id)
        if een.aard in WEET
        and not noemt(een.tekst, SPOREN)
        and (een.vrij_voor_kaart or _is_gevaar(een.tekst))
    ]


def _is_gevaar(tekst: str) -> bool:
    row = flatten(tekst)
    return has_stem(row, STAMMEN) or any(f" {woord} " in row for woord in (*WOORDEN, "hond"))


def _plekken(*soorten: PlekSoort) -> Callable[[Dossier, str], list[Bron]]:
    def find(zicht: Dossier, overleg_id: str) -> list[Bron]:
        return [een for een in zicht.van(Plek) if een.aard in soorten and een.tekst.strip()]

    return find


def _wat_als(zicht: Dossier, overleg_id: str) -> list[Bron]:
    return [een for een in geldend(zicht, WatAls, overleg_id) if een.signaal.strip()]


def _beslist(zicht: Dossier, overleg_id: str) -> list[Bron]:
    return list(geldende_aanspreekpunten(zicht, overleg_id))


def _maatregel(zicht: Dossier, overleg_id: str) -> list[Bron]:
    return list(laatste_maatregelen(zicht, overleg_id))


def _verteld(zicht: Dossier, overleg_id: str) -> list[Bron]:
    return [
        een
        for een in zicht.van(EigenWoord)
        if een.aard is EigenWoordSoort.VERTELD and een.tekst.strip()
    ]


def _sporen(zicht: Dossier, overleg_id: str) -> list[Bron]:
    gezegd = [
        een
        for een in _inbreng(zicht, overleg_id)
        if een.aard is not InbrengSoort.WETEN_WIJ_NIET and noemt(een.tekst, SPOREN)
    ]
    taken = (*open_vervolgstappen(zicht, overleg_id), *zicht.van_overleg(Vervolgstap, overleg_id))
    return [*gezegd, *(een for een in taken if noemt(een.wat, SPOREN))]


def _onbekend(zicht: Dossier, overleg_id: str) -> list[Bron]:
    niet = (InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)
    return [een for een in _inbreng(zicht, overleg_id) if een.aard in niet and een.tekst.strip()]


def _daarna(zicht: Dossier, overleg_id: str) -> list[Bron]:
    regie = geldende_regie(zicht, overleg_id)
    return [*_beslist(zicht, overleg_id), *([regie] if regie is not None else [])]


_PER_NUMMER: dict[int, Callable[[Dossier, str], list[Bron]]] = {
    3: _gevaar,
    10: _wat_als,
    11: _beslist,
    12: _maatregel,
    13: _plekken(PlekSoort.VEILIG_PERSOON),
    14: _plekken(PlekSoort.BEREIKEN, PlekSoort.CODEWOORD),
    16: _verteld,
    17: _sporen,
    18: _onbekend,
    19: _daarna,
}
