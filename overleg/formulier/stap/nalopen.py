"""Walking the plan line by line: what held, whether it still does, and what it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from overleg.dossier import (
    Afspraak,
    Betrokkene,
    CasusDing,
    Dossier,
    Monitormoment,
    Nagelopen,
    Voorwaarde,
    WatAls,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld
from overleg.formulier.waarde.opties import label_van
from overleg.keuzes import RegelUitkomst
from overleg.nederlands import format_datum, format_opsomming
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
from overleg.verloop.plan.nalopen import NAAR

WANT = Veld("want", "Waardoor? Wie heeft dat gezien?")
KIES = "Kies per regel: blijft staan, verandert of vervalt. Vraag steeds wie dat heeft gezien."


@dataclass(frozen=True)
class Deel:
    """How one kind of line is walked: its words, and what is typed when it changes."""

    soort: type[CasusDing]
    id: str
    titel: str
    uitleg: str
    velden: tuple[Veld, ...]
    anders: tuple[Veld, ...] = ()
    termijn: str = ""


DELEN = (
    Deel(
        Voorwaarde,
        "nalopen_voorwaarden",
        "Klopt elke voorwaarde nog?",
        KIES,
        (Veld("uitkomst", "Blijft dit staan?", nodig=True), WANT),
        (
            Veld("tekst", "Wat wordt het?"),
            Veld("zien_aan", "Waaraan zien we dat?"),
            Veld("termijn", "Tot wanneer?"),
        ),
        "termijn",
    ),
    Deel(
        Afspraak,
        "nalopen_afspraken",
        "Houdt het gezin zich aan de afspraken? Wie heeft dat gezien?",
        KIES,
        (
            Veld("uitkomst", "Blijft dit staan?", nodig=True),
            Veld("gebeurd", "Houdt het gezin zich hieraan?"),
            WANT,
        ),
        (
            Veld("tekst", "Wat wordt het?"),
            Veld("toezicht_door", "Wie let hierop?"),
            Veld("tot", "Tot wanneer?"),
        ),
        "tot",
    ),
    Deel(
        WatAls,
        "nalopen_wat_als",
        "Is een wat-als gebeurd? Deden we toen wat er stond?",
        KIES,
        (
            Veld("uitkomst", "Blijft dit staan?", nodig=True),
            Veld("verloop", "Is dit gebeurd, en deden we toen wat er stond?"),
            WANT,
        ),
        (
            Veld("signaal", "Wat zien we als het misgaat?"),
            Veld("doet", "Wie doet dan wat?"),
            Veld("beslist", "Wie beslist?"),
            Veld("uiterlijk", "Uiterlijk wanneer?"),
        ),
    ),
    Deel(
        Monitormoment,
        "nalopen_momenten",
        "Is er gekeken of het nog veilig was?",
        "Deze momenten zijn geweest sinds het vorige overleg.",
        (
            Veld("gebeurd", "Is er gekeken?", nodig=True),
            Veld("want", "Wat zag u? Niet gekeken: waardoor?"),
        ),
    ),
)
"""What is walked, in this order."""


def list_nalopen(invulling: Invulling) -> Iterator[Onderdeel]:
    """Give a part for each kind of line there is, and what is asked after some of the answers."""
    zicht, overleg_id = invulling.zicht, invulling.overleg.id
    regels = list_na_te_lopen(zicht, overleg_id)
    for deel in DELEN:
        eigen = [een for een in regels if isinstance(een, deel.soort)]
        if not eigen:
            continue
        yield Onderdeel(
            id=deel.id,
            titel=deel.titel,
            uitleg=deel.uitleg,
            soort=Nagelopen,
            velden=deel.velden,
            rijen=tuple(_rij(invulling, een) for een in eigen),
        )
        if deel.anders:
            yield from _list_onder(invulling, deel, eigen)


def _list_onder(invulling: Invulling, deel: Deel, regels: list[NaloopDing]) -> Iterator[Onderdeel]:
    """Ask what a line becomes, or until when it holds now."""
    titel = f"Wat wordt de {deel.soort.naam_enkel}?"
    anders = [een for een in regels if _uitkomst(invulling, een) is RegelUitkomst.VERANDERT]
    yield from _onder(invulling, deel, f"{deel.id}_anders", titel, deel.anders, anders)
    if deel.termijn:
        titel = f"Tot wanneer geldt de {deel.soort.naam_enkel} nu?"
        velden = (Veld(deel.termijn, "Tot wanneer geldt dit nu?"),)
        verlengd = [een for een in regels if _vraagt_termijn(invulling, een)]
        yield from _onder(invulling, deel, f"{deel.id}_termijn", titel, velden, verlengd)


def _onder(
    invulling: Invulling,
    deel: Deel,
    onderdeel_id: str,
    titel: str,
    velden: tuple[Veld, ...],
    regels: list[NaloopDing],
) -> Iterator[Onderdeel]:
    rijen = tuple(
        Rij(een.id, name_regel(een), nu)
        for een in regels
        if (nu := _nu(invulling.zicht, een, invulling.overleg.id)) is not None
    )
    if rijen:
        yield Onderdeel(
            id=onderdeel_id,
            titel=titel,
            soort=deel.soort,
            velden=velden,
            rijen=rijen,
            vast=True,
            onder=deel.id,
        )


def _rij(invulling: Invulling, regel: NaloopDing) -> Rij:
    zicht, overleg = invulling.zicht, invulling.overleg
    vast: dict[str, Any] = {NAAR[type(regel)]: regel.id}
    return Rij(
        sleutel=regel.id,
        label=name_regel(regel),
        ding=nagelopen_van(zicht, overleg.id, regel),
        vast=vast,
        bij=(*_tell_toen(invulling, regel), *_tell_nu(invulling, regel)),
        let_op=_tell_voorbij(invulling, regel),
    )


def name_regel(regel: NaloopDing) -> str:
    """Give the words of a line of the plan, or of a moment, in one line."""
    if isinstance(regel, WatAls):
        return sanitize_line(regel.signaal) or "wat-als zonder tekst"
    tekst = regel.wat if isinstance(regel, Monitormoment) else regel.tekst
    return sanitize_line(tekst) or f"{regel.naam_enkel} zonder tekst"


def _tell_toen(invulling: Invulling, regel: NaloopDing) -> tuple[str, ...]:
    """Say who does a line, under which voorwaarde it hangs and until when it holds."""
    termijn = termijn_van(regel)
    tot = ""
    if termijn is not None and not is_voorbij(regel, invulling.overleg):
        tot = f"tot {format_datum(termijn)}"
    return tuple(part for part in (*_tell(invulling.zicht, regel), tot) if part)


def _tell_voorbij(invulling: Invulling, regel: NaloopDing) -> tuple[str, ...]:
    termijn = termijn_van(regel)
    if termijn is None or not is_voorbij(regel, invulling.overleg):
        return ()
    nu = _nu(invulling.zicht, regel, invulling.overleg.id)
    if nu is None or not is_voorbij(nu, invulling.overleg):
        return ()  # it has lapsed, or holds again
    return (f"gold tot {format_datum(termijn)}, dat is voorbij",)


def _tell(zicht: Dossier, regel: NaloopDing) -> Iterator[str]:
    if isinstance(regel, Monitormoment):
        yield format_datum(regel.datum) if regel.datum else ""
        yield f"{sanitize_line(regel.wie)} kijkt" if regel.wie else ""
    elif isinstance(regel, Voorwaarde):
        yield _namen(zicht, "voor", regel.voor)
        yield f"te zien aan: {sanitize_line(regel.zien_aan)}" if regel.zien_aan else ""
    elif isinstance(regel, Afspraak):
        yield _namen(zicht, "wie:", regel.wie)
        yield f"let hierop: {sanitize_line(regel.toezicht_door)}" if regel.toezicht_door else ""
        yield _tell_boven(zicht, regel)
    else:
        yield f"dan: {sanitize_line(regel.doet)}" if regel.doet else ""
        yield f"beslist: {sanitize_line(regel.beslist)}" if regel.beslist else ""
        yield _tell_boven(zicht, regel)


def _tell_boven(zicht: Dossier, regel: Afspraak | WatAls) -> str:
    boven = zicht.vind(Voorwaarde, regel.voorwaarde_id)
    return f"bij: {label_van(zicht, boven)}" if boven is not None else ""


def _namen(zicht: Dossier, woord: str, ids: tuple[str, ...]) -> str:
    found = (zicht.vind(Betrokkene, een) for een in ids)
    namen = format_opsomming(een.naam for een in found if een is not None)
    return f"{woord} {namen}" if namen else ""


def _tell_nu(invulling: Invulling, regel: NaloopDing) -> Iterator[str]:
    """Say what the line became in this meeting."""
    zicht, overleg_id = invulling.zicht, invulling.overleg.id
    if isinstance(regel, Monitormoment):
        return
    nu = newest_version(zicht, regel, overleg_id)
    if nu.vervallen and _uitkomst(invulling, regel) is not RegelUitkomst.VERVALT:
        yield "is vervallen"
        return
    if name_regel(nu) != name_regel(regel):
        yield f"wordt: {name_regel(nu)}"
    termijn = termijn_van(nu)
    if termijn is not None and termijn != termijn_van(regel):
        yield f"geldt nu tot {format_datum(termijn)}"


def _uitkomst(invulling: Invulling, regel: NaloopDing) -> RegelUitkomst | None:
    antwoord = nagelopen_van(invulling.zicht, invulling.overleg.id, regel)
    return antwoord.uitkomst if antwoord is not None else None


def _vraagt_termijn(invulling: Invulling, regel: NaloopDing) -> bool:
    """Tell whether a line that stays has a term that passed, as it was when the meeting began."""
    return _uitkomst(invulling, regel) is RegelUitkomst.BLIJFT and is_voorbij(
        regel, invulling.overleg
    )


def _nu(zicht: Dossier, regel: NaloopDing, overleg_id: str) -> PlanDing | None:
    """Give the version that holds now; None when there is none."""
    if isinstance(regel, Monitormoment):
        return None
    nu = newest_version(zicht, regel, overleg_id)
    return None if nu.vervallen else nu
