"""The reveal: the one moment at which everything becomes visible, an explicit act."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier, Onthulling, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import Onderwerp
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, build
from overleg.verloop.getoond import check_ronde, is_onthuld
from overleg.verloop.klaar import missing_stemmen
from overleg.verloop.namen import noem_stemmen
from overleg.verloop.stand import need_bezig


def reveal(
    dossier: Dossier,
    overleg_id: str,
    onderwerp: Onderwerp,
    nu: datetime,
    *,
    ronde: int = 1,
    reden: str = "",
) -> Wijzigingen:
    """Show to all, at one moment, what was written in silence.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        onderwerp: what is shown.
        nu: the present moment.
        ronde: 1, or a further round of scores.
        reden: why it is shown although not all are ready.

    Raises:
        Fout: it was shown already, this round cannot be shown yet, or somebody is not ready and
            there is no reason.
    """
    overleg = need_bezig(dossier, overleg_id)
    check_ronde(dossier, overleg_id, onderwerp, ronde)
    if is_onthuld(dossier, overleg_id, onderwerp, ronde):
        raise Fout("Dit is al getoond.", ONVERANDERD, "Wat u nu toevoegt, is meteen zichtbaar.")
    reden = sanitize_line(reden)
    missing = missing_stemmen(dossier, overleg_id, onderwerp, ronde)
    if missing and not reden:
        raise Fout(
            f"Nog niet klaar: {noem_stemmen(dossier, missing)}.",
            "Er is nog niets getoond.",
            "Wacht even, of zeg waarom u nu al toont.",
        )
    onthulling = build(
        Onthulling,
        casus_id=overleg.casus_id,
        overleg_id=overleg.id,
        gemaakt_op=nu,
        onderwerp=onderwerp,
        ronde=ronde,
        reden=reden if missing else "",
    )
    return (onthulling,)
