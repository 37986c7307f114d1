"""The gates of opening and looking back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from overleg.dossier import Akkoord, Terugmelding
from overleg.keuzes import AkkoordMoment, StapStand
from overleg.nederlands import format_opsomming
from overleg.verloop.gevaar import zin_nu_open
from overleg.verloop.namen import begin_zin
from overleg.verloop.plan import open_vervolgstappen
from overleg.verloop.poort.blik import Blik

MET_REDEN = frozenset({StapStand.NIET_GEDAAN, StapStand.KON_NIET_MEER})
"""How an action stands when the table has to know why."""


def check_openen(blik: Blik) -> Iterator[str]:
    """Akkoord with the rules is known for everyone present, and danger was asked after."""
    known = {
        akkoord.deelnemer_id
        for akkoord in blik.dossier.van_overleg(Akkoord, blik.overleg.id)
        if akkoord.moment is AkkoordMoment.OPENEN
    }
    yield from vraag_akkoord(
        [blik.stem(een) for een in blik.aanwezigen if een.id not in known], "de spelregels"
    )
    zin = zin_nu_open(blik.dossier, blik.overleg.id)
    if zin is not None:
        yield zin


def vraag_akkoord(namen: Sequence[str], waarmee: str) -> Iterator[str]:
    """Give one sentence about all whose akkoord is not known yet; none when there is nobody."""
    if namen:
        zij = "of die akkoord is" if len(namen) == 1 else "of zij akkoord zijn"
        yield f"Van {format_opsomming(namen)} is nog niet bekend {zij} met {waarmee}."


def check_terugblik(blik: Blik) -> Iterator[str]:
    """Every open action has a status, and a reason when it was not done."""
    said = {
        melding.vervolgstap_id: melding
        for melding in blik.dossier.van(Terugmelding)
        if melding.overleg_id == blik.overleg.id
    }
    for stap in open_vervolgstappen(blik.dossier, blik.overleg.id):
        melding = said.get(stap.id)
        if melding is None or melding.stand is StapStand.OPEN:
            yield f"Hoe staat het met {blik.noem(stap, 'de actie')}?"
        elif melding.stand in MET_REDEN and not melding.want.strip():
            zin = f"{blik.noem(stap, 'de actie')}: {melding.stand.label}, maar waardoor?"
            yield begin_zin(zin)
