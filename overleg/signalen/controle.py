"""Running all rules over a dossier."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier, Overleg
from overleg.keuzes import Ernst, StapSoort
from overleg.leidraad import Leidraad
from overleg.signalen.kijk import Kijk
from overleg.signalen.regels import REGELS
from overleg.signalen.signaal import Signaal, Verwijzing, Vondst
from overleg.signalen.tabel import OP_CODE


def check_dossier(
    dossier: Dossier, leidraad: Leidraad, *, overleg_id: str, nu: datetime
) -> tuple[Signaal, ...]:
    """Find everything that is loose in one meeting.

    Args:
        dossier: what the reader may see, out of `zichtbaar_voor`; what is not in it is not
            looked at, so no signaal tells of it.
        leidraad: the script of the meeting; `signalen_uit` switches rules off, `dagen_oud` says
            what is old.
        overleg_id: the meeting; earlier ones are looked at with it, later ones are not.
        nu: the present moment, aware.

    Returns:
        the signalen, hard ones first, then in the order of the steps of the leidraad, then by
        code; the same input always gives the same row. Empty when the reader may not see the
        meeting.
    """
    overleg = dossier.vind(Overleg, overleg_id)
    if overleg is None:
        return ()
    kijk = Kijk(dossier, leidraad, overleg, nu)
    order = {soort: place for place, soort in enumerate(StapSoort)}
    places = {
        soort: (leidraad.stappen.index(stap), order[soort])
        for soort in StapSoort
        if (stap := leidraad.stap_van(soort)) is not None
    }
    found = [
        _make(code, vondst, leidraad)
        for code, rule in REGELS.items()
        if code not in leidraad.signalen_uit
        for vondst in rule(kijk)
    ]
    # Sorting keeps what is equal in place: a family's own order, then the order of the dossier.
    return tuple(
        sorted(
            found,
            key=lambda signaal: (signaal.ernst is not Ernst.HARD, places[signaal.stap]),
        )
    )


def _make(code: str, vondst: Vondst, leidraad: Leidraad) -> Signaal:
    soort = OP_CODE[code]
    # A leidraad without this step still reads back and agrees: that step is in every one.
    stap = soort.stap if leidraad.stap_van(soort.stap) else StapSoort.AKKOORD
    zin = soort.zin.format_map(vondst.woorden)
    return Signaal(
        code=code,
        ernst=soort.ernst,
        zin=zin[:1].upper() + zin[1:],
        stap=stap,
        verwijzing=Verwijzing(vondst.ids, vondst.cel),
    )
