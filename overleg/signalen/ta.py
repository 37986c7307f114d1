"""TA: words that may be said better; hints with a suggestion, never grades.

What the people themselves said stays what it was: nothing is looked for inside quotation marks,
in own words and own statements, or in a need that a person concerned put into words. Names,
sources and the private notes of the chair are left alone too.
"""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import (
    Afspraak,
    Behoefte,
    CasusDing,
    EigenVerklaring,
    EigenWoord,
    Inbreng,
    Notitie,
    Regel,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.leidraad import Treffer, WoordGroep, find_words
from overleg.signalen.kijk import Kijk
from overleg.signalen.lijsten import read_woorden
from overleg.signalen.noemen import is_open, name_voice, quote
from overleg.signalen.signaal import Vondst

NIET = (EigenWoord, EigenVerklaring, Notitie)

_ZINNEN = """
aanleiding aantekening actie antwoord biedt doet geinformeerd_want kaart_ervaring kenmerken
klaar_als nodig reden signaal tekst toelichting uitleg veiliger vraag waarom waarom_nodig want wat
woorden zien_aan zorg
"""

VELDEN = frozenset(_ZINNEN.split())
"""Fields that hold sentences; the others hold names, sources and numbers."""

BIJ: dict[type[CasusDing], str] = {
    Vervolgstap: "vervolgstap",
    Afspraak: "afspraak",
    Voorwaarde: "voorwaarde",
    WatAls: "watals",
}
"""What the word list calls a line of the plan."""


def ta01_neutraal(kijk: Kijk) -> Iterator[Vondst]:
    """A word that takes sides before anything was found.

    Precisely: a word of the group neutraal, once per line and word.
    Reason: everybody at the table, and the person it is about, must be able to agree with it.
    Source: neutral wording (source document of the method); why language matters
    (durham-scp.org.uk).
    """
    return _list_words(kijk, WoordGroep.NEUTRAAL)


def ta02_gedrag(kijk: Kijk) -> Iterator[Vondst]:
    """A word that says what somebody thinks instead of what somebody saw.

    Precisely: a word of the group gedrag, once per line and word.
    Reason: behaviour can be checked, a label cannot.
    Source: facts and interpretation stay apart (nji.nl, feitenonderzoek).
    """
    return _list_words(kijk, WoordGroep.GEDRAG)


def ta03_precies(kijk: Kijk) -> Iterator[Vondst]:
    """A word that leaves open who, when or how often.

    Precisely: a word of the group precies that is meant for this kind of line.
    Reason: in a month nobody knows any more what was meant.
    Source: say how often and since when (jbcommunicatie.nl).
    """
    return _list_words(kijk, WoordGroep.PRECIES)


def ta04_vakwoord(kijk: Kijk) -> Iterator[Vondst]:
    """A word of the trade.

    Precisely: a word of the group vakwoord, once per line and word.
    Reason: the people it is about have to understand their own plan.
    Source: language level B1 (communicatierijk.nl).
    """
    return _list_words(kijk, WoordGroep.VAKWOORD)


def ta05_vaag(kijk: Kijk) -> Iterator[Vondst]:
    """A word that hides that nobody does anything.

    Precisely: a word of the group vaag that is meant for this kind of line.
    Reason: afterwards nobody can say whether it was done.
    Source: vague actions are not followed up (empowering-communities.org).
    """
    return _list_words(kijk, WoordGroep.VAAG)


def _list_words(kijk: Kijk, groep: WoordGroep) -> Iterator[Vondst]:
    words = tuple(word for word in read_woorden() if word.groep is groep)
    seen: set[tuple[str, str]] = set()
    for tekst in kijk.teksten_nu:
        if tekst.veld not in VELDEN or isinstance(tekst.ding, NIET) or _is_own(kijk, tekst.ding):
            continue
        bij = tekst.ding.aard if isinstance(tekst.ding, Inbreng) else BIJ.get(type(tekst.ding), "")
        for hit in find_words(tekst.tekst, words, bij):
            if (tekst.ding.id, hit.woord.id) not in seen:
                seen.add((tekst.ding.id, hit.woord.id))
                yield _hint(kijk, tekst.ding, hit)


def _is_own(kijk: Kijk, ding: CasusDing) -> bool:
    """Tell whether a need was put into words by a person concerned."""
    return isinstance(ding, Behoefte) and bool(kijk.kennis.named_in(ding.gezegd_door))


def _hint(kijk: Kijk, ding: CasusDing, hit: Treffer) -> Vondst:
    woord = quote(hit.tekst) if is_open(ding) else "Een woord in een afgeschermde regel"
    whose = ding.naam_enkel
    if isinstance(ding, Regel) and ding.stem_id:
        whose += f" van {name_voice(kijk.dossier, ding.stem_id)}"
    voorstel = hit.woord.voorstel
    if not voorstel.endswith((".", "!", "?")):
        voorstel = f"Bijvoorbeeld: {voorstel}."
    woorden = {"woord": f"{woord} ({whose})", "hint": hit.woord.hint, "voorstel": voorstel}
    return Vondst(woorden, (ding.id,))
