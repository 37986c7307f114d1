"""The plan around one person: how safe, what must be true at least, who does what, and what if."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from overleg.dossier import Afspraak, Behoefte, Betrokkene, Voorwaarde, WatAls
from overleg.keuzes import AfspraakFase, Uitkomst
from overleg.nederlands import format_datum
from overleg.stukken.blik import NIET_BEKEND, Blik, noem_voluit, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst, Paar, Paren
from overleg.stukken.veiligheidsplan.anders import merk_anders
from overleg.stukken.verslag.nummer import nummer_van
from overleg.stukken.verslag.oordeel import geldend_oordeel, noem_oordeel
from overleg.verloop import PlanDing, behoeften_van, geldend


def list_mensen(blik: Blik) -> tuple[Betrokkene, ...]:
    """List for whom the plan is: who is not safe, and for whom something must be true."""
    gedekt = {
        een for regel in geldend(blik.dossier, Voorwaarde, blik.overleg.id) for een in regel.voor
    }
    return tuple(
        mens for mens in blik.betrokkenen() if mens.id in gedekt or _is_niet_veilig(blik, mens)
    )


def bouw_mens(blik: Blik, mens: Betrokkene) -> Iterator[Blok]:
    """Build the part of one person."""
    voorwaarden = [
        een for een in geldend(blik.dossier, Voorwaarde, blik.overleg.id) if mens.id in een.voor
    ]
    yield Kop(1, noem_voluit(mens))
    behoeften = behoeften_van(blik.dossier, blik.overleg.id, mens.id)
    paren: list[Paar] = [("Is het nu veilig", noem_oordeel(blik, mens))]
    if behoeften:
        paren.append(("Wat is nodig", "\n".join(_behoefte(blik, een) for een in behoeften)))
    yield Paren(tuple(paren))
    for voorwaarde in voorwaarden:
        yield from _voorwaarde(blik, mens, voorwaarde)
    if not voorwaarden:
        yield Alinea(f"Wat minimaal waar moet zijn: {blik.niet_bekend}.")


def bouw_los(blik: Blik) -> Iterator[Blok]:
    """Build what hangs under nobody: voorwaarden for nobody, and lines without a voorwaarde."""
    mensen = {een.id for een in list_mensen(blik)}
    voorwaarden = [
        een
        for een in geldend(blik.dossier, Voorwaarde, blik.overleg.id)
        if mensen.isdisjoint(een.voor)
    ]
    afspraken = _afspraken(blik, None)
    wat_als = _wat_als(blik, None)
    if not (voorwaarden or afspraken or wat_als):
        return
    yield Kop(1, "Ook afgesproken")
    for voorwaarde in voorwaarden:
        yield from _voorwaarde(blik, None, voorwaarde)
    yield from _regels("Wat doen de mensen zelf", afspraken)
    yield from _regels("En als het misgaat", wat_als)


def _voorwaarde(blik: Blik, mens: Betrokkene | None, een: Voorwaarde) -> Iterator[Blok]:
    nummer = nummer_van(blik, een.id)
    yield Kop(2, f"Voorwaarde {nummer}")
    eerste = next((wie for wie in list_mensen(blik) if wie.id in een.voor), None)
    tekst = (een.tekst or NIET_BEKEND) + tussen_haakjes(
        merk_anders(blik, een), blik.uit(een), blik.merk(een)
    )
    if mens is not None and eerste is not None and eerste.id != mens.id:
        yield Alinea(f"{tekst}\nDe afspraken hierbij staan bij {noem_voluit(eerste)}.")
        return
    paren: list[Paar] = [
        ("Dit moet waar zijn", tekst),
        ("Waaraan zien we dat", een.zien_aan or NIET_BEKEND),
    ]
    if een.gesteld_door:
        paren.append(("Wie stelt dit", een.gesteld_door))
    if een.termijn:
        paren.append(("Termijn", format_datum(een.termijn)))
    yield Paren(tuple(paren))
    afspraken = _afspraken(blik, nummer)
    yield from _regels("Wat doen de mensen zelf", afspraken or ("nog geen afspraak",))
    yield from _regels("En als het misgaat", _wat_als(blik, nummer) or ("nog niet afgesproken",))


def _regels(titel: str, regels: Sequence[str]) -> Iterator[Blok]:
    if regels:
        yield Kop(3, titel)
        yield Lijst(tuple(regels))


def _afspraken(blik: Blik, nummer: int | None) -> tuple[str, ...]:
    return tuple(
        _afspraak(blik, een)
        for een in geldend(blik.dossier, Afspraak, blik.overleg.id)
        if nummer_van(blik, een.voorwaarde_id) == nummer
    )


def _afspraak(blik: Blik, een: Afspraak) -> str:
    regels = [f"{blik.doet(een.wie, een.tekst or NIET_BEKEND)}{_bij(blik, een)}"]
    tot = format_datum(een.tot) if een.tot else NIET_BEKEND
    regels.append(f"Wie let hierop: {een.toezicht_door or NIET_BEKEND}. Tot: {tot}.")
    if een.zien_aan:
        regels.append(f"Waaraan zien we dat: {een.zien_aan}")
    if een.fase is not AfspraakFase.DIRECT:
        regels.append(f"Waarvoor: {een.fase.label}")
    return "\n".join(regels)


def _wat_als(blik: Blik, nummer: int | None) -> tuple[str, ...]:
    return tuple(
        _als_dan(blik, een)
        for een in geldend(blik.dossier, WatAls, blik.overleg.id)
        if nummer_van(blik, een.voorwaarde_id) == nummer
    )


def _als_dan(blik: Blik, een: WatAls) -> str:
    bij = _bij(blik, een)
    beslist = f"Wie beslist: {een.beslist or NIET_BEKEND}"
    return "\n".join(
        (
            f"Als: {een.signaal or NIET_BEKEND}{bij}",
            f"Dan: {een.doet or NIET_BEKEND}",
            beslist + (f", uiterlijk {een.uiterlijk}" if een.uiterlijk else ""),
        )
    )


def _behoefte(blik: Blik, een: Behoefte) -> str:
    zegt = f"zegt {een.gezegd_door}" if een.gezegd_door else ""
    return f"{een.tekst}{tussen_haakjes(zegt, blik.uit(een), blik.merk(een))}"


def _is_niet_veilig(blik: Blik, mens: Betrokkene) -> bool:
    oordeel = geldend_oordeel(blik, mens)
    return oordeel is not None and oordeel.uitkomst is not Uitkomst.VEILIG


def _bij(blik: Blik, een: PlanDing) -> str:
    return tussen_haakjes(merk_anders(blik, een), blik.uit(een), blik.merk(een))
