"""In which order the chair reads aloud what was shown."""

from __future__ import annotations

from overleg.dossier import Deelnemer, Dossier, Inbreng, Organisatie
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.verloop.getoond import is_verborgen
from overleg.verloop.stand import need_overleg
from overleg.verloop.tonen import NIET_WETEN, is_gehoord, is_uniek

DICHTBIJ = (
    "school",
    "kinderopvang",
    "huisarts",
    "verloskundige",
    "jgz",
    "wijkteam",
    "jeugdhulp",
    "thuiszorg",
    "beperking",
    "ggz",
    "verslavingszorg",
    "opvang",
    "vrouwenopvang",
    "wonen",
    "schuldhulp",
    "leerplicht",
    "ziekenhuis",
    "gi",
    "csg",
    "shn",
    "veilig-thuis",
    "crisisdienst",
    "politie",
    "reclassering",
    "forensische-zorg",
    "rvdk",
    "om",
)
"""Kinds of organisation, the one that sees the family most often first; others come last."""


def leesvolgorde(
    dossier: Dossier, overleg_id: str, muur: Dossier | None = None
) -> tuple[Inbreng, ...]:
    """Give the items of this meeting in the order in which the chair reads them aloud.

    What only one knows first, then what more know, then what nobody knows or sees. Voices go by
    how close they stand to the family, starting one further at each next meeting. Only what the
    room may see is in it; nothing before the reveal. Who has worked out already what the room may
    see hands it over as `muur`.
    """
    muur = zichtbaar_voor(dossier, ZAAL) if muur is None else muur
    order = {stem.id: place for place, stem in enumerate(stemvolgorde(dossier, overleg_id))}

    def place(inbreng: Inbreng) -> tuple[int, int]:
        kind = 2 if inbreng.aard in NIET_WETEN else 0 if is_uniek(dossier, inbreng) else 1
        return kind, order.get(inbreng.stem_id or "", len(order))

    shown = muur.van_overleg(Inbreng, overleg_id)
    return tuple(sorted((een for een in shown if not is_verborgen(dossier, een)), key=place))


def list_ongehoord(
    dossier: Dossier, overleg_id: str, muur: Dossier | None = None
) -> tuple[Inbreng, ...]:
    """Give what only one knows, the room may see, and was not read aloud yet."""
    return tuple(
        inbreng
        for inbreng in leesvolgorde(dossier, overleg_id, muur)
        if inbreng.aard not in NIET_WETEN
        and is_uniek(dossier, inbreng)
        and not is_gehoord(dossier, overleg_id, inbreng)
    )


def stemvolgorde(dossier: Dossier, overleg_id: str) -> tuple[Deelnemer, ...]:
    """Give the voices of a meeting in the order in which they are read.

    The one that stands closest to the family begins; at each next meeting the order starts one
    voice further, so that it is not always the same one that is heard last.
    """
    overleg = need_overleg(dossier, overleg_id)

    def place(stem: Deelnemer) -> int:
        organisatie = dossier.vind(Organisatie, stem.organisatie_id)
        sleutel = organisatie.sleutel if organisatie is not None else ""
        return DICHTBIJ.index(sleutel) if sleutel in DICHTBIJ else len(DICHTBIJ)

    order = sorted(dossier.van_overleg(Deelnemer, overleg_id), key=place)
    start = (overleg.volgnummer - 1) % len(order) if order else 0
    return (*order[start:], *order[:start])
