"""Who directs and whom people can call, carried over until a later meeting says otherwise."""

from __future__ import annotations

from typing import TypeVar

from overleg.dossier import Aanspreekpunt, Betrokkene, Dossier, Overleg, Regie
from overleg.fouten import Fout
from overleg.verloop.ding import ONVERANDERD
from overleg.verloop.stand import need_overleg

R = TypeVar("R", Regie, Aanspreekpunt)


def geldende_regie(dossier: Dossier, overleg_id: str) -> Regie | None:
    """Give the regie that holds at a meeting: the last that was written down until then."""
    known = _tot(dossier, dossier.van(Regie), overleg_id)
    return known[-1] if known else None


def regies_van_nu(dossier: Dossier, overleg_id: str) -> tuple[Regie, ...]:
    """Give who directs as this meeting wrote it down; more than one is a mistake to mend."""
    return dossier.van_overleg(Regie, overleg_id)


def check_een_regie(dossier: Dossier, regie: Regie) -> None:
    """Refuse a second casusregisseur in one meeting.

    Raises:
        Fout: somebody else wrote one down already.
    """
    if any(een.id != regie.id for een in regies_van_nu(dossier, regie.overleg_id)):
        raise Fout(
            "Er staat al een casusregisseur in dit overleg, en er kan er maar één zijn.",
            ONVERANDERD,
            "Verander wie er staat, of zeg wie wanneer besluit.",
        )


def geldende_aanspreekpunten(dossier: Dossier, overleg_id: str) -> tuple[Aanspreekpunt, ...]:
    """Give the fixed contacts that hold at a meeting: for each person the last one named.

    A contact that names nobody is for all. One that was replaced for everybody is left out.
    """
    known = _tot(dossier, dossier.van(Aanspreekpunt), overleg_id)
    holding = {
        punt.id
        for betrokkene in dossier.van(Betrokkene)
        if (punt := _last_for(known, betrokkene.id)) is not None
    }
    return tuple(punt for punt in known if punt.id in holding or not punt.voor)


def aanspreekpunt_van(
    dossier: Dossier, overleg_id: str, betrokkene_id: str
) -> Aanspreekpunt | None:
    """Give the fixed contact of somebody at a meeting, or None."""
    return _last_for(_tot(dossier, dossier.van(Aanspreekpunt), overleg_id), betrokkene_id)


def _last_for(punten: tuple[Aanspreekpunt, ...], betrokkene_id: str) -> Aanspreekpunt | None:
    fitting = [punt for punt in punten if not punt.voor or betrokkene_id in punt.voor]
    return fitting[-1] if fitting else None


def _tot(dossier: Dossier, regels: tuple[R, ...], overleg_id: str) -> tuple[R, ...]:
    """Give the lines of this meeting and those before it, the oldest first."""
    tot = need_overleg(dossier, overleg_id).volgnummer
    found = []
    for regel in regels:
        overleg = dossier.vind(Overleg, regel.overleg_id)
        if overleg is not None and overleg.volgnummer <= tot:
            found.append((overleg.volgnummer, regel))
    followed = {regel.vorige_id for _, regel in found}
    return tuple(
        regel for _, regel in sorted(found, key=lambda pair: pair[0]) if regel.id not in followed
    )
