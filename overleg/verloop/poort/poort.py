"""One gate per step: the open points, and whether they ask a reason.

Gates warn, they do not imprison: a hard one opens with a reason, a soft one opens by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from overleg.dossier import Dossier, StapStatus
from overleg.keuzes import StapSoort, StapUitkomst
from overleg.leidraad import Stap
from overleg.verloop.plan import regies_van_nu
from overleg.verloop.poort import beeld, besluit, oordeel, openen, slot
from overleg.verloop.poort.blik import Blik
from overleg.verloop.poort.verplicht import check_verplicht
from overleg.verloop.stand import leidraad_van, need_overleg

HARDE_SOORTEN = frozenset(
    {
        StapSoort.OPENEN,
        StapSoort.VEILIGHEID,
        StapSoort.AFSPRAKEN,
        StapSoort.REGIE,
        StapSoort.AKKOORD,
    }
)
"""Kinds of step that are not left with open points unless there is a reason."""

PLAN_SOORTEN = frozenset(
    {StapSoort.NODIG, StapSoort.AFSPRAKEN, StapSoort.STRESSTEST, StapSoort.REGIE}
)
"""Kinds of step that collapse to one line when everybody was judged safe."""

NIET_GEDAAN = frozenset({StapUitkomst.OVERGESLAGEN, StapUitkomst.NIET_AAN_TOEGEKOMEN})


@dataclass(frozen=True)
class Poort:
    """The gate of one step.

    `open` holds what is still missing, as Dutch sentences that may stand on the wall. `hard` says
    that going on with open points asks a reason. `ingeklapt` says that the step asks nothing more
    because everybody is safe.
    """

    hard: bool
    open: tuple[str, ...]
    ingeklapt: bool = False


def check_poort(dossier: Dossier, overleg_id: str, stap_id: str) -> Poort:
    """Tell what is still missing in one step.

    Raises:
        Fout: there is no such meeting, or its script has no such step.
    """
    overleg = need_overleg(dossier, overleg_id)
    leidraad = leidraad_van(overleg)
    return _check(Blik(dossier, overleg, leidraad), leidraad.stap(stap_id))


def check_poorten(dossier: Dossier, overleg_id: str) -> dict[str, Poort]:
    """Tell what is still missing in every step, by id of the step."""
    overleg = need_overleg(dossier, overleg_id)
    leidraad = leidraad_van(overleg)
    blik = Blik(dossier, overleg, leidraad)
    return {stap.id: _check(blik, stap) for stap in leidraad.stappen}


def asks_regie(dossier: Dossier, overleg_id: str) -> bool:
    """Tell whether the table may be asked who directs.

    Not before 'what is needed?' was done or skipped; what was written down already stays asked.
    """
    overleg = need_overleg(dossier, overleg_id)
    blik = Blik(dossier, overleg, leidraad_van(overleg))
    return besluit.is_nodig_gedaan(blik) or bool(regies_van_nu(dossier, overleg_id))


def has_reden(status: StapStatus) -> bool:
    """Tell whether the table said why it went on although something was open."""
    return bool(status.poort_reden or (status.uitkomst in NIET_GEDAAN and status.reden))


def _check(blik: Blik, stap: Stap) -> Poort:
    soorten = (stap.soort, *stap.bevat)
    asked = [soort for soort in soorten if not (blik.alles_veilig and soort in PLAN_SOORTEN)]
    found = [zin for soort in asked if soort in PER_SOORT for zin in PER_SOORT[soort](blik)]
    if asked:
        found += check_verplicht(blik, stap)
    return Poort(
        hard=not HARDE_SOORTEN.isdisjoint(soorten),
        open=tuple(dict.fromkeys(found)),
        ingeklapt=not asked,
    )


PER_SOORT: dict[StapSoort, Callable[[Blik], Iterator[str]]] = {
    StapSoort.OPENEN: openen.check_openen,
    StapSoort.TERUGBLIK: openen.check_terugblik,
    StapSoort.OPSCHRIJVEN: beeld.check_opschrijven,
    StapSoort.TONEN: beeld.check_tonen,
    StapSoort.MENSEN: beeld.check_mensen,
    StapSoort.BLINDE_VLEKKEN: oordeel.check_blinde_vlekken,
    StapSoort.VEILIGHEID: oordeel.check_veiligheid,
    StapSoort.NODIG: besluit.check_nodig,
    StapSoort.AFSPRAKEN: besluit.check_afspraken,
    StapSoort.STRESSTEST: besluit.check_stresstest,
    StapSoort.REGIE: besluit.check_regie,
    StapSoort.AKKOORD: slot.check_akkoord,
}
"""Kinds that are not named here ask only for the fields their leidraad names."""
