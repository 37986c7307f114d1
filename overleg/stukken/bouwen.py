"""The one way to make a paper, and the table that says which kind may go to which reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from overleg.dossier import Casus, Deelnemer, Dossier, Organisatie, Overleg, Stukversie
from overleg.dossier.zichtbaar import Lezer, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort, StukSoort
from overleg.klok import AMSTERDAM
from overleg.leidraad import Leidraad, load_leidraad
from overleg.stukken.actielijst import bouw_actielijst
from overleg.stukken.acuutkaart import bouw_acuutkaart
from overleg.stukken.blik import Blik
from overleg.stukken.canoniek import hash_document
from overleg.stukken.document import Blok, Document
from overleg.stukken.knelpunten import bouw_knelpunten, make_mensfilter
from overleg.stukken.kop import list_kop, make_stempel, make_titel, noem_lezer
from overleg.stukken.peil import zoals_bij
from overleg.stukken.teksten import map_teksten
from overleg.stukken.vastleggen import make_naamfilter
from overleg.stukken.veiligheidsplan import bouw_veiligheidsplan
from overleg.stukken.verslag import bouw_besluitenblad, bouw_verslag
from overleg.tekst import sanitize
from overleg.verloop import leidraad_van


@dataclass(frozen=True)
class Recept:
    """How one kind of paper is made, and for whom it may be made.

    Args:
        bouw: makes its blocks.
        lezers: who may have it.
        een_pagina: it is read at a glance, so a form sets it as tight as it can.
        buiten_tafel: it says nothing of the meeting: not who led it, not who sat there.
        zonder_mensen: the names of people are taken out of what others typed.
    """

    bouw: Callable[[Blik], Iterator[Blok]]
    lezers: frozenset[LezerSoort]
    een_pagina: bool = False
    buiten_tafel: bool = False
    zonder_mensen: bool = False


AAN_TAFEL = frozenset({LezerSoort.DEELNEMERS, LezerSoort.INTERN, LezerSoort.ORGANISATIE})
"""Who was invited. One of the people concerned never gets minutes: they name the others too."""

STUKKEN: dict[StukSoort, Recept] = {
    StukSoort.VERSLAG: Recept(bouw_verslag, AAN_TAFEL),
    StukSoort.BESLUITENBLAD: Recept(bouw_besluitenblad, AAN_TAFEL, een_pagina=True),
    StukSoort.VEILIGHEIDSPLAN: Recept(bouw_veiligheidsplan, AAN_TAFEL),
    StukSoort.ACUUTKAART: Recept(
        bouw_acuutkaart,
        frozenset({LezerSoort.CRISISDIENST, LezerSoort.INTERN}),
        een_pagina=True,
        buiten_tafel=True,
    ),
    StukSoort.ACTIELIJST: Recept(bouw_actielijst, AAN_TAFEL),
    StukSoort.KNELPUNTEN: Recept(
        bouw_knelpunten,
        frozenset({LezerSoort.BESTUUR, LezerSoort.INTERN}),
        buiten_tafel=True,
        zonder_mensen=True,
    ),
}
"""Every kind of paper that can be made; what is not named here for a reader is refused."""

LEZERS = {
    LezerSoort.DEELNEMERS: "DEELNEMERS",
    LezerSoort.INTERN: "INTERN",
    LezerSoort.ORGANISATIE: "een organisatie die is uitgenodigd",
    LezerSoort.CRISISDIENST: "CRISISDIENST",
    LezerSoort.BESTUUR: "BESTUUR",
}
"""How somebody names the readers of a paper."""

NIETS = "Er is niets gemaakt of veranderd."


def build_stuk(
    soort: StukSoort, dossier: Dossier, lezer: Lezer, *, overleg_id: str, nu: datetime
) -> Document:
    """Make one paper of one meeting for one reader.

    Args:
        soort: which paper.
        dossier: everything; what this reader may not see is taken out before anything else, and
            nothing of the rest is printed.
        lezer: who will read it.
        overleg_id: the meeting; later ones leave no trace in the paper.
        nu: when this copy is made, aware.

    Raises:
        Fout: this paper is not for this reader, or the meeting or the reader is not in the case.
    """
    zichtbaar = zichtbaar_voor(dossier, lezer)
    recept = _need_recept(soort, lezer)
    overleg = zichtbaar.vind(Overleg, overleg_id)
    if overleg is None or not zichtbaar.van(Casus):
        raise Fout("Dit overleg hoort niet bij deze casus.", NIETS, "Kies een ander overleg.")
    onbekend = zichtbaar.vind(Organisatie, lezer.wie_id) is None
    if lezer.soort is LezerSoort.ORGANISATIE and onbekend:
        raise Fout("Deze organisatie hoort niet bij deze casus.", NIETS, "Kies een andere lezer.")
    blik = make_blik(zichtbaar, overleg, lezer)
    document = Document(
        soort=soort,
        titel=make_titel(blik, soort),
        nummer=blik.dossier.casus.nummer,
        overleg=overleg.volgnummer,
        voor=noem_lezer(blik),
        stempel=make_stempel(blik),
        organisaties=() if recept.buiten_tafel else _organisaties(blik),
        kop=() if recept.buiten_tafel else tuple(list_kop(blik, een_pagina=recept.een_pagina)),
        blokken=tuple(recept.bouw(blik)),
        een_pagina=recept.een_pagina,
    )
    # Who does not want to be named is blank in what the reader sees, so the names to look for
    # come from the whole case; they are only ever taken out.
    document = map_teksten(document, make_naamfilter(dossier))
    if recept.zonder_mensen:
        document = map_teksten(document, make_mensfilter(dossier))
    document = map_teksten(document, sanitize)
    document = _with_versie(document, zichtbaar)
    return replace(document, gemaakt_op=nu.astimezone(AMSTERDAM).isoformat(timespec="seconds"))


def make_blik(zichtbaar: Dossier, overleg: Overleg, lezer: Lezer) -> Blik:
    """Look at one meeting as a paper for a reader does.

    Args:
        zichtbaar: the case as `zichtbaar_voor` gave it for this reader.
        overleg: the meeting, from that same case.
        lezer: who will read it.
    """
    return Blik(zoals_bij(zichtbaar, overleg), overleg, _read_leidraad(overleg), lezer)


def _need_recept(soort: StukSoort, lezer: Lezer) -> Recept:
    recept = STUKKEN.get(soort)
    if recept is None:
        kan = ", ".join(een.label for een in STUKKEN)
        raise Fout(f"Dit stuk is niet te maken: {soort.label}.", NIETS, f"Kies uit: {kan}.")
    if lezer.soort not in recept.lezers:
        raise Fout(
            f"Een {soort.label} mag niet naar deze lezer: {lezer.soort.label}.",
            NIETS,
            f"Kies uit: {', '.join(naam for een, naam in LEZERS.items() if een in recept.lezers)}.",
        )
    return recept


def _read_leidraad(overleg: Overleg) -> Leidraad:
    """Give the script of the meeting; minutes are printed even when its copy got lost."""
    try:
        return leidraad_van(overleg)
    except Fout:
        pass
    try:
        return load_leidraad(overleg.leidraad)
    except Fout:
        return load_leidraad()


def _organisaties(blik: Blik) -> tuple[str, ...]:
    genodigd = {een.organisatie_id for een in blik.van(Deelnemer)}
    return tuple(een.naam for een in blik.dossier.van(Organisatie) if een.id in genodigd)


def _with_versie(document: Document, zichtbaar: Dossier) -> Document:
    """Say that this is the fixed version, when a fixed version has exactly this content."""
    hash_nu = hash_document(document)
    vast = [een.nummer for een in zichtbaar.van(Stukversie) if een.hash == hash_nu]
    return replace(document, status="vastgesteld", versie=max(vast)) if vast else document
