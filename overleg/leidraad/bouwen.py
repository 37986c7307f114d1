"""From the keys and values of a file to a `Leidraad`, with all problems at once."""

from __future__ import annotations

import re
from collections.abc import Mapping

from overleg.keuzes import Fase, Rol, StapSoort
from overleg.leidraad.model import (
    VERPLICHTE_SOORTEN,
    Ankers,
    KaartOnderwerp,
    Leidraad,
    RouteVoorbeeld,
    SporenKlok,
    Stap,
)
from overleg.leidraad.regels import check_geheel, check_stap, check_zin
from overleg.leidraad.tabel import Tabel
from overleg.leidraad.woorden import quote

LANGSTE_DUUR = 480
"""Longest meeting in minutes: a working day."""

MEESTE_ONDERWERPEN = 20
MEESTE_ZINNEN = 8
MEESTE_REDENEN = 9  # one digit chooses
TITEL = 40

_ID = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*")
_SLEUTEL = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = re.compile(r"(?:BV|PL|DO|TA|PR)[0-9]{2}")


def build_leidraad(waarden: Mapping[str, object], sleutel: str) -> tuple[Leidraad, tuple[str, ...]]:
    """Build a leidraad and tell what is wrong with it; usable only when nothing is.

    `waarden` are the keys of the file, `sleutel` is the name the leidraad goes by. Each problem
    names its place, such as ``stap[3].minuten`` (the third step).
    """
    problemen: list[str] = []
    tabel = Tabel(waarden, "", problemen)
    if len(sleutel) > TITEL or not _SLEUTEL.fullmatch(sleutel):
        tabel.note(
            "bestandsnaam", f"verwacht kleine letters, cijfers en -, gevonden {quote(sleutel)}."
        )
    leidraad = _leidraad(tabel, sleutel, problemen)
    if not problemen:
        check_geheel(leidraad, tabel)
    return leidraad, tuple(problemen)


def read_id(tabel: Tabel, sleutel: str) -> str:
    """Read a word that other things point to: small letters, digits, ``-`` and ``_``."""
    word = tabel.line(sleutel, langste=TITEL)
    if word and not _ID.fullmatch(word):
        tabel.expect(sleutel, "een woord van kleine letters, cijfers, - en _", word)
    return word


def refuse_same(tabellen: tuple[Tabel, ...], sleutel: str, woorden: list[str]) -> None:
    """Note every table whose word was already used by a table before it."""
    for nr, word in enumerate(woorden):
        if word and word in woorden[:nr]:
            first = tabellen[woorden.index(word)].place(sleutel)
            tabellen[nr].note(sleutel, f"{quote(word)} staat ook al bij {first}.")


def _leidraad(tabel: Tabel, sleutel: str, problemen: list[str]) -> Leidraad:
    topics = tabel.tables("onderwerp", minst=1, meest=MEESTE_ONDERWERPEN)
    steps = tabel.tables("stap", minst=len(VERPLICHTE_SOORTEN), meest=len(StapSoort))
    leidraad = Leidraad(
        sleutel=sleutel,
        naam=tabel.line("naam", langste=TITEL),
        versie=tabel.line("versie", langste=TITEL),
        voor=tabel.line("voor"),
        slot_minuten=tabel.number("slot_minuten", 5, LANGSTE_DUUR),
        dagen_oud=tabel.number("dagen_oud", 1, 3650, standaard=90),
        ankers=_ankers(tabel),
        spelregels=tabel.lines("spelregels", minst=3, meest=3),
        redenen=tabel.lines("redenen", minst=1, meest=MEESTE_REDENEN, langste=TITEL),
        kernvragen=tabel.lines("kernvragen", minst=5, meest=5),
        onderwerpen=tuple(_onderwerp(topic) for topic in topics),
        stappen=tuple(_stap(step, problemen) for step in steps),
        eerst=tabel.choices("eerst", Rol) or (Rol.KIND,),
        signalen_uit=_codes(tabel),
        routes=tuple(_route(route) for route in tabel.tables("route", minst=0, meest=12)),
        sporen=_sporen(tabel) if tabel.has("sporen") else None,
    )
    refuse_same(topics, "id", [topic.id for topic in leidraad.onderwerpen])
    refuse_same(steps, "id", [step.id for step in leidraad.stappen])
    for nr, rule in enumerate(leidraad.spelregels, 1):
        check_zin(tabel, f"spelregels[{nr}]", rule)
    tabel.close()
    return leidraad


def _stap(tabel: Tabel, problemen: list[str]) -> Stap:
    before = len(problemen)
    stap = Stap(
        id=read_id(tabel, "id"),
        soort=tabel.choice("soort", StapSoort),
        fase=tabel.choice("fase", Fase),
        titel=tabel.line("titel", langste=TITEL),
        doel=tabel.line("doel"),
        zeg=tabel.lines("zeg", minst=1, meest=MEESTE_ZINNEN),
        tip=tabel.line("tip", langste=500),
        minuten=tabel.number("minuten", 1, LANGSTE_DUUR),
        verplicht=tabel.lines("verplicht", minst=0, meest=20, langste=80),
        kernvragen=tabel.numbers("kernvragen", 1, 5),
        bevat=tabel.choices("bevat", StapSoort),
    )
    tabel.close()
    if len(problemen) == before:
        check_stap(stap, tabel)
    return stap


def _onderwerp(tabel: Tabel) -> KaartOnderwerp:
    topic = KaartOnderwerp(id=read_id(tabel, "id"), titel=tabel.line("titel", langste=TITEL))
    tabel.close()
    return topic


def _ankers(tabel: Tabel) -> Ankers:
    inner = tabel.table("ankers")
    if inner is None:
        return Ankers("", "")
    ankers = Ankers(nul=inner.line("nul", langste=TITEL), tien=inner.line("tien", langste=TITEL))
    inner.close()
    return ankers


def _route(tabel: Tabel) -> RouteVoorbeeld:
    route = RouteVoorbeeld(
        naam=tabel.line("naam"), biedt=tabel.line("biedt"), kenmerken=tabel.line("kenmerken")
    )
    tabel.close()
    return route


def _sporen(tabel: Tabel) -> SporenKlok | None:
    inner = tabel.table("sporen")
    if inner is None:
        return None
    clock = SporenKlok(dagen=inner.number("dagen", 1, 365), zin=inner.line("zin"))
    inner.close()
    return clock


def _codes(tabel: Tabel) -> tuple[str, ...]:
    codes = tabel.lines("signalen_uit", minst=0, meest=99, langste=TITEL)
    for nr, code in enumerate(codes, 1):
        if code and not _CODE.fullmatch(code):
            tabel.expect(f"signalen_uit[{nr}]", "een code zoals BV08", code)
    return codes
