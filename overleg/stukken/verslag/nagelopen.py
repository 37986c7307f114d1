"""What a meeting said of the plan that held when it began: line by line, and why."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Afspraak, Monitormoment, Nagelopen, Voorwaarde, WatAls
from overleg.keuzes import JaNee, RegelUitkomst, StapSoort, WatAlsVerloop
from overleg.nederlands import format_datum
from overleg.stukken.blik import Blik
from overleg.stukken.document import Alinea, Blok, Kop, Tabel
from overleg.tekst import sanitize_line
from overleg.verloop import (
    NaloopDing,
    PlanDing,
    is_voorbij,
    list_na_te_lopen,
    nagelopen_van,
    newest_version,
    termijn_van,
)
from overleg.verloop.poort.openen import NAGELOPEN

KOPPEN = (
    (Voorwaarde, "Wat moest minimaal geregeld zijn"),
    (Afspraak, "Wat het gezin zou doen"),
    (WatAls, "Wat we zouden doen als het misging"),
    (Monitormoment, "Wanneer we zouden kijken"),
)
"""What each kind of line is called above its column, in the words of the plan."""

STIL = "Hier is vandaag niet over gesproken."
NIET = "Het plan is vandaag niet regel voor regel nagelopen."
HOUDT = {
    JaNee.JA: "Het gezin houdt zich hieraan.",
    JaNee.NEE: "Het gezin houdt zich hier niet aan.",
    JaNee.ONBEKEND: "We weten niet of het gezin zich hieraan houdt.",
}
GEKEKEN = {
    JaNee.JA: "Er is gekeken.",
    JaNee.NEE: "Er is niet gekeken.",
    JaNee.ONBEKEND: "We weten niet of er is gekeken.",
}
VERLOOP = {
    WatAlsVerloop.NIET: "Dit is niet gebeurd.",
    WatAlsVerloop.GEVOLGD: "Dit is gebeurd, en we deden wat er stond.",
    WatAlsVerloop.ANDERS: "Dit is gebeurd, maar we deden iets anders.",
    WatAlsVerloop.ONBEKEND: "We weten niet of dit is gebeurd.",
}


def bouw_nagelopen(blik: Blik) -> Iterator[Blok]:
    """Build what was said of each line; nothing when the plan was not walked and need not be."""
    regels = list_na_te_lopen(blik.dossier, blik.overleg.id)
    stap = blik.leidraad.stap_van(StapSoort.TERUGBLIK)
    gevraagd = stap is not None and NAGELOPEN in stap.verplicht
    if not regels or not (gevraagd or blik.van(Nagelopen)):
        return
    yield Kop(1, "Klopte het plan nog?")
    if not blik.van(Nagelopen):
        yield Alinea(NIET)
        return
    for soort, kop in KOPPEN:
        eigen = [een for een in regels if isinstance(een, soort)]
        if eigen:
            rijen = tuple((_noem(blik, een), "\n".join(_tell(blik, een))) for een in eigen)
            yield Tabel((kop, "Hoe ging het?"), rijen, (36, 42))


def _noem(blik: Blik, regel: NaloopDing) -> str:
    if isinstance(regel, Monitormoment):
        dag = f"{blik.kort_datum(regel.datum)}: " if regel.datum else ""
        wie = f" ({regel.wie})" if regel.wie else ""
        return f"{dag}{regel.wat}{wie}"
    if isinstance(regel, WatAls):
        return f"{regel.signaal}\nDan: {regel.doet}" if regel.doet else regel.signaal
    termijn = termijn_van(regel)
    if termijn is None:
        return regel.tekst
    gold = "gold" if is_voorbij(regel, blik.overleg) else "geldt"
    return f"{regel.tekst}\n{gold.capitalize()} tot {format_datum(termijn)}"


def _tell(blik: Blik, regel: NaloopDing) -> Iterator[str]:
    antwoord = nagelopen_van(blik.dossier, blik.overleg.id, regel)
    if isinstance(regel, Monitormoment):
        yield STIL if antwoord is None or antwoord.gebeurd is None else GEKEKEN[antwoord.gebeurd]
    else:
        yield from _tell_regel(blik, regel, antwoord)
        if antwoord is not None and antwoord.gebeurd is not None:
            yield HOUDT[antwoord.gebeurd]
        if antwoord is not None and antwoord.verloop is not None:
            yield VERLOOP[antwoord.verloop]
    if antwoord is not None and antwoord.want.strip():
        yield antwoord.want


def _tell_regel(blik: Blik, regel: PlanDing, antwoord: Nagelopen | None) -> Iterator[str]:
    """Say what became of a line: what the plan says counts, whatever was answered first."""
    nu = newest_version(blik.dossier, regel, blik.overleg.id)
    if nu.vervallen:
        yield "Vervalt."
        gezegd = sanitize_line(antwoord.want) if antwoord is not None else ""
        if nu.vervallen_want and nu.vervallen_want != gezegd:
            yield nu.vervallen_want
        return
    tekst = nu.signaal if isinstance(nu, WatAls) else nu.tekst
    was = regel.signaal if isinstance(regel, WatAls) else regel.tekst
    uitkomst = antwoord.uitkomst if antwoord is not None else None
    if tekst != was:
        yield f"Wordt: {tekst}"
    elif uitkomst is not None:
        yield "Blijft staan." if uitkomst is RegelUitkomst.BLIJFT else "Verandert."
    elif nu.id == regel.id:
        yield STIL
    else:
        yield "Verandert."
    yield from _tell_termijn(nu, regel)


def _tell_termijn(nu: PlanDing, regel: PlanDing) -> Iterator[str]:
    termijn = termijn_van(nu)
    if termijn is not None and termijn != termijn_van(regel):
        yield f"Geldt nu tot {format_datum(termijn)}."
    if isinstance(nu, WatAls) and isinstance(regel, WatAls) and nu.doet != regel.doet:
        yield f"Dan nu: {nu.doet}"
