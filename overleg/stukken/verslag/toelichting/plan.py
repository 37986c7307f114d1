"""What is said more about the plan: how we see it, until when, and what may still go wrong."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Afspraak, Oorzaak, Voorwaarde, WatAls
from overleg.keuzes import AfspraakFase, OorzaakUitkomst
from overleg.nederlands import format_datum
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.stukken.document import Blok, Kop, Lijst, Paar, Paren
from overleg.verloop import geldend


def licht_plan_toe(blik: Blik) -> Iterator[Blok]:
    """Build the rest of each line of the plan, under the number it has on the first pages."""
    voorwaarden = geldend(blik.dossier, Voorwaarde, blik.overleg.id)
    afspraken = geldend(blik.dossier, Afspraak, blik.overleg.id)
    paren: list[Paar] = [
        (f"Voorwaarde {nummer}", "\n".join(_voorwaarde(een)))
        for nummer, een in enumerate(voorwaarden, 1)
    ]
    paren += [
        (f"Afspraak {nummer}", tekst)
        for nummer, een in enumerate(afspraken, 1)
        if (tekst := "\n".join(_afspraak(een)))
    ]
    if paren:
        yield Kop(2, "Bij het plan")
        yield Paren(tuple(paren))
    oorzaken = blik.van(Oorzaak)
    if oorzaken:
        yield Kop(2, "Waardoor kan het alsnog misgaan?")
        yield Lijst(tuple(_oorzaak(blik, oorzaak) for oorzaak in oorzaken))
    vervallen = [
        *(_vervallen(een, een.tekst) for een in blik.van(Voorwaarde) if _is_vervallen(een)),
        *(_vervallen(een, een.tekst) for een in blik.van(Afspraak) if _is_vervallen(een)),
        *(_vervallen(een, een.signaal) for een in blik.van(WatAls) if _is_vervallen(een)),
    ]
    if vervallen:
        yield Kop(2, "Wat geldt niet meer?")
        yield Lijst(tuple(vervallen))


def _voorwaarde(een: Voorwaarde) -> Iterator[str]:
    yield f"Waaraan zien we dat: {een.zien_aan or NIET_BEKEND}"
    if een.termijn:
        yield f"Termijn: {format_datum(een.termijn)}"
    if een.gesteld_door:
        yield f"Wie stelt dit: {een.gesteld_door}"


def _afspraak(een: Afspraak) -> Iterator[str]:
    if een.zien_aan:
        yield f"Waaraan zien we dat: {een.zien_aan}"
    if een.tot:
        yield f"Tot: {format_datum(een.tot)}"
    if een.fase is not AfspraakFase.DIRECT:
        yield f"Waarvoor: {een.fase.label}"


def _oorzaak(blik: Blik, oorzaak: Oorzaak) -> str:
    bij = tussen_haakjes(blik.stem(oorzaak.stem_id), blik.merk(oorzaak))
    gedaan = oorzaak.uitkomst.label
    if oorzaak.uitkomst is OorzaakUitkomst.AANVAARD and oorzaak.reden:
        gedaan += f". {oorzaak.reden}"
    return f"{oorzaak.tekst}{bij}\nWat we ermee deden: {gedaan}"


def _is_vervallen(een: Voorwaarde | Afspraak | WatAls) -> bool:
    # A line that only lapsed for this reader, because what follows it is hidden, stays silent.
    return een.vervallen and een.vorige_id is not None


def _vervallen(een: Voorwaarde | Afspraak | WatAls, tekst: str) -> str:
    want = f"\nWaarom: {een.vervallen_want}" if een.vervallen_want else ""
    return f"{een.naam_enkel.capitalize()}: {tekst}{want}"
