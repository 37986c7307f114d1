"""The top of every paper of a meeting: which case and meeting, when, where, and for whom."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Organisatie
from overleg.keuzes import LezerSoort, OverlegStatus, StukSoort
from overleg.nederlands import format_moment, format_tijd
from overleg.stukken.blik import NIET_BEKEND, Blik
from overleg.stukken.document import Paar

VOOR = {
    LezerSoort.DEELNEMERS: "alle genodigden van dit overleg",
    LezerSoort.INTERN: "alleen de voorzitter",
    LezerSoort.CRISISDIENST: "de dienst die vannacht komt",
    LezerSoort.BESTUUR: "de bestuurlijke groep",
}


def noem_lezer(blik: Blik) -> str:
    """Say for whom a paper is."""
    organisatie = blik.dossier.vind(Organisatie, blik.lezer.wie_id)
    return organisatie.naam if organisatie else VOOR[blik.lezer.soort]


def make_stempel(blik: Blik) -> str:
    """Give the words that stand above everything else."""
    if blik.lezer.soort is LezerSoort.INTERN:
        return (
            "ALLEEN VOORZITTER. NIET DELEN.\n"
            "Hierin staan ook regels die in de kamer blijven, en geheime plekken."
        )
    return f"NIET DOORSTUREN. Dit stuk is voor: {noem_lezer(blik)}."


def make_titel(blik: Blik, soort: StukSoort) -> str:
    """Give the title: the number of the case and never a name."""
    nummer = blik.dossier.casus.nummer or "zonder nummer"
    return f"{soort.label.capitalize()} casus {nummer}, overleg {blik.overleg.volgnummer}"


def list_kop(blik: Blik, *, een_pagina: bool = False) -> Iterator[Paar]:
    """List when and where the meeting was and who led it; on one page only what is needed."""
    overleg = blik.overleg
    yield "Wanneer", _wanneer(blik)
    if not een_pagina:
        yield "Waar", overleg.plaats or NIET_BEKEND
    yield "Voorzitter", overleg.voorzitter or NIET_BEKEND
    if overleg.verslaglegger and not een_pagina:
        yield "Verslaglegger", overleg.verslaglegger
    yield "Stand van het overleg", _stand(blik)


def _wanneer(blik: Blik) -> str:
    overleg = blik.overleg
    if overleg.begonnen_op is None:
        if overleg.gepland_op is None:
            return NIET_BEKEND
        return f"gepland op {format_moment(overleg.gepland_op)}"
    begin = format_moment(overleg.begonnen_op)
    if overleg.geeindigd_op is None:
        return begin
    zelfde_dag = overleg.geeindigd_op.date() == overleg.begonnen_op.date()
    einde = overleg.geeindigd_op
    return f"{begin} tot {format_tijd(einde) if zelfde_dag else format_moment(einde)}"


def _stand(blik: Blik) -> str:
    overleg = blik.overleg
    if overleg.status is OverlegStatus.GEPLAND:
        return "nog niet begonnen"
    if overleg.status is OverlegStatus.AFGEROND:
        return "eerder gestopt" if overleg.stoppen_reden else "afgerond"
    titel = next((stap.titel for stap in blik.leidraad.stappen if stap.id == overleg.stap), "")
    bij = f", bij de stap “{titel}”" if titel else ""
    pauze = " (pauze)" if overleg.status is OverlegStatus.PAUZE else ""
    return f"nog bezig{bij}{pauze}"
