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
from overleg.stukken.blik import Blik
from overleg.stukken.canoniek import hash_document
from overleg.stukken.document import Blok, Document
from overleg.stukken.kop import list_kop, make_stempel, make_titel, noem_lezer
from overleg.stukken.peil import zoals_bij
from overleg.stukken.teksten import map_teksten
from overleg.stukken.vastleggen import make_naamfilter
from overleg.stukken.verslag import bouw_besluitenblad, bouw_verslag
from overleg.tekst import sanitize
from overleg.verloop import leidraad_van


@dataclass(frozen=True)
class Recept:
    """How one kind of paper is made, and for whom it may be made."""

    bouw: Callable[[Blik], Iterator[Blok]]
    lezers: frozenset[LezerSoort]
    een_pagina: bool = False


AAN_TAFEL = frozenset({LezerSoort.DEELNEMERS, LezerSoort.INTERN, LezerSoort.ORGANISATIE})
"""Who was invited. One of the people concerned never gets minutes: they name the others too."""

STUKKEN: dict[StukSoort, Recept] = {
    StukSoort.VERSLAG: Recept(bouw_verslag, AAN_TAFEL),
    StukSoort.BESLUITENBLAD: Recept(bouw_besluitenblad, AAN_TAFEL, een_pagina=True),
}
"""Every kind of paper that can be made; what is not named here for a reader is refused."""

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
    blik = Blik(zoals_bij(zichtbaar, overleg), overleg, _read_leidraad(overleg), lezer)
    document = Document(
        soort=soort,
        titel=make_titel(blik, soort),
        nummer=blik.dossier.casus.nummer,
        overleg=overleg.volgnummer,
        voor=noem_lezer(blik),
        stempel=make_stempel(blik),
        organisaties=_organisaties(blik),
        kop=tuple(list_kop(blik, een_pagina=recept.een_pagina)),
        blokken=tuple(recept.bouw(blik)),
        een_pagina=recept.een_pagina,
    )
    # Who does not want to be named is blank in what the reader sees, so the names to look for
    # come from the whole case; they are only ever taken out.
    document = map_teksten(map_teksten(document, make_naamfilter(dossier)), sanitize)
    document = _with_versie(document, zichtbaar)
    return replace(document, gemaakt_op=nu.astimezone(AMSTERDAM).isoformat(timespec="seconds"))


def _need_recept(soort: StukSoort, lezer: Lezer) -> Recept:
    recept = STUKKEN.get(soort)
    if recept is None:
        kan = ", ".join(een.label for een in STUKKEN)
        raise Fout(f"Dit stuk is niet te maken: {soort.label}.", NIETS, f"Kies uit: {kan}.")
    if lezer.soort not in recept.lezers:
        raise Fout(
            f"Een {soort.label} mag niet naar deze lezer: {lezer.soort.label}.",
            NIETS,
            "Kies DEELNEMERS, INTERN of een organisatie die is uitgenodigd.",
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
