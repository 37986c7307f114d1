"""Every reader of a case, and which of them may read a line by the table of the design.

Written from the words of the design and not from the code: it knows more readers than forbid
themselves, and says nothing of what must be shown, only of what may not.
"""

from __future__ import annotations

from overleg.dossier import Betrokkene, CasusDing, Deelnemer, Dossier, Inbreng, Organisatie, Regel
from overleg.dossier.zichtbaar import VASTE_LEZERS, VOORZITTER, Lezer, stem, zaal_met
from overleg.keuzes import Delen, LezerSoort, Onderwerp

NOOIT = (LezerSoort.LEREN, LezerSoort.BESTUUR, LezerSoort.BETROKKENE, LezerSoort.ZAAL_MET)
"""Readers who never get what was written in silence, also not when it was shown."""

VOORZITTERS = (LezerSoort.VOORZITTER, LezerSoort.INTERN)


def list_lezers(dossier: Dossier) -> list[Lezer]:
    """Give every reader there is."""
    return [
        VOORZITTER,
        *VASTE_LEZERS.values(),
        *(Lezer(LezerSoort.ORGANISATIE, een.id) for een in dossier.van(Organisatie)),
        *(Lezer(LezerSoort.BETROKKENE, een.id) for een in dossier.van(Betrokkene)),
        *(zaal_met([een.id]) for een in dossier.van(Betrokkene)),
        *(stem(een) for een in dossier.van(Deelnemer)),
    ]


def is_eigen(ding: CasusDing, lezer: Lezer) -> bool:
    """Tell whether a voice reads what it wrote itself."""
    return lezer.soort is LezerSoort.STEM and getattr(ding, "stem_id", None) == lezer.wie_id


def onderwerp_van(ding: CasusDing) -> tuple[str, Onderwerp, int]:
    """Say with which reveal a thing that is written in silence is shown."""
    onderwerp = {
        "inbreng": Onderwerp.INBRENG,
        "geeninbreng": Onderwerp.INBRENG,
        "cijfer": Onderwerp.CIJFER,
        "oorzaak": Onderwerp.OORZAAK,
    }[ding.soort]
    return str(getattr(ding, "overleg_id", "")), onderwerp, int(getattr(ding, "ronde", 1))


def may_never_read(dossier: Dossier, ding: CasusDing, lezer: Lezer) -> bool:
    """Tell whether the table forbids a reader something that was written in silence and shown."""
    if is_eigen(ding, lezer) or lezer.soort in VOORZITTERS:
        return False
    if lezer.soort in NOOIT:
        return True
    if lezer.soort is LezerSoort.CRISISDIENST:
        return not (isinstance(ding, Inbreng) and ding.vrij_voor_kaart)
    if not isinstance(ding, Regel):
        return False
    if ding.delen is Delen.NOTITIE or ding.geheime_plek:
        return lezer.soort is not LezerSoort.ORGANISATIE or ding.delen is Delen.NOTITIE
    aan_tafel = lezer.soort in (LezerSoort.ZAAL, LezerSoort.STEM)
    if ding.delen is Delen.KAMER:
        return ding.van_muur if aan_tafel else True
    if ding.delen is Delen.NIET_MET and not ding.niet_met:
        return True
    if lezer.soort is LezerSoort.ORGANISATIE:
        return lezer.wie_id in ding.niet_met
    genodigd = {een.organisatie_id for een in dossier.van(Deelnemer)}
    return lezer.soort is LezerSoort.DEELNEMERS and not genodigd.isdisjoint(ding.niet_met)
