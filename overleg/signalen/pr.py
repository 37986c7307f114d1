"""PR: what must not leave this room. No sentence here repeats what it found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overleg.dossier import (
    Betrokkene,
    Casus,
    Deelbaar,
    Deelnemer,
    Notitie,
    Organisatie,
)
from overleg.keuzes import Delen, Rol
from overleg.signalen.acuutkaart import last_lines
from overleg.signalen.geheim import list_doorverteld
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import is_melder, name_place, name_voice
from overleg.signalen.signaal import Vondst
from overleg.signalen.teksten import Tekst
from overleg.signalen.woorden import flatten, holds, name_phrases, split_row
from overleg.tekst import fold

_BSN = re.compile(
    # Nine digits in a row, or in groups of 4-2-3 or 3-3-3 with the same sign between them;
    # not the end of a telephone number in the international way of writing.
    r"(?<![0-9])(?<!\+31)(?<!\+31[ .-])(?<!0031)(?<!0031[ .-])(?<!\(0\))(?<!\(0\) )"
    r"(?:[0-9]{9}|[0-9]{4}([ .\-])[0-9]{2}\1[0-9]{3}|[0-9]{3}([ .\-])[0-9]{3}\2[0-9]{3})"
    r"(?![0-9])"
)

_DIGITS = re.compile(r"\d{2}.?\d")
"""Every way to write the number has this in it, also with digits of another script."""

_GEEN_NAAM = frozenset({"anoniem", "anonieme", "de", "een", "melder", "onbekend", "onbekende"})
"""A melder who is called so was given no name; the words stand in every text."""

_SENTENCE = re.compile(r"[^.!?\n]+")


def pr01_bsn(kijk: Kijk) -> Iterator[Vondst]:
    """A burgerservicenummer stands in a text.

    Precisely: nine digits, plain or in groups of 4-2-3 or 3-3-3 with spaces, dots or dashes, that
    pass the check of python-stdnum (`stdnum.nl.bsn`), in any text of the case.
    Reason: the number opens every file there is, and this record needs none of them.
    Source: no BSN field; a valid one in free text raises a signal (AVG; own rule).
    """
    for tekst in kijk.teksten:
        if _holds_bsn(tekst.tekst):
            yield _in_text(kijk, tekst)


def pr02_naam_van_melder(kijk: Kijk) -> Iterator[Vondst]:
    """A text tells who the protected melder is.

    Precisely: for somebody who is only melder and is protected: the whole name, or the first word
    of it when nobody else in the case or at the table is called so (three letters or more, no
    general word such as buurvrouw), as whole words in any text but the person's own row, the
    private notes, and the names of who is here. For a protected melder who is also somebody else
    in the case: that name and the word melder in one sentence.
    Reason: whoever reports must stay safe, or nobody reports again.
    Source: own rule: no paper may name the melder, the acuutkaart least of all.
    """
    others = [
        *(stem.naam for stem in kijk.dossier.van(Deelnemer)),
        *(wie.naam for wie in kijk.betrokkenen),
    ]
    for melder in kijk.betrokkenen:
        if not melder.beschermd or Rol.MELDER not in melder.rollen:
            continue
        if _GEEN_NAAM.issuperset(split_row(kijk.row(melder.naam))):
            continue
        rest = list(others)
        rest.remove(melder.naam)
        phrases = name_phrases(melder.naam, tuple(rest))
        for tekst in kijk.teksten:
            if _is_apart(tekst, melder):
                continue
            if _tells(kijk, tekst, phrases, alone=is_melder(melder)):
                yield _in_text(kijk, tekst)


def pr03_doorverteld(kijk: Kijk) -> Iterator[Vondst]:
    """A secret place, or what stays in this room, is retold elsewhere.

    Precisely: `geheim`: two neighbouring words of a secret place, or four neighbouring words of a
    line that stays in this room, in a text that more people may read.
    Reason: a line is shielded in one place and typed again in another without a thought.
    Source: versions per recipient are a safety feature (veiligthuiszl.nl, uw dossier).
    """
    for found in list_doorverteld(kijk):
        geheim = "over een geheime plek gaat" if found.plek else "in deze kamer blijft"
        place = name_place(kijk.dossier, found.tekst.ding, found.tekst.titel)
        yield Vondst({"waar": place, "geheim": geheim}, (found.tekst.ding.id, found.bron.id))


def pr04_kaartregel_niet_vrij(kijk: Kijk) -> Iterator[Vondst]:
    """A line on the acuutkaart was not released by its owner.

    Precisely: a filled line of the card that lies there without 'mag op de acuutkaart', or that
    may not leave the room and so cannot stand on a card.
    Reason: the card is read by people who were not here; each line is somebody's to give.
    Source: shared only with the consent of who brought it (Handvat gegevensdeling).
    """
    for regel in last_lines(kijk):
        shut = regel.delen in (Delen.KAMER, Delen.NOTITIE)
        if regel.tekst.strip() and (shut or not regel.vrij_voor_kaart):
            wie = name_voice(kijk.dossier, regel.stem_id) if regel.stem_id else "de eigenaar"
            yield Vondst({"nummer": str(regel.nummer), "wie": wie}, (regel.id,))


def _holds_bsn(tekst: str) -> bool:
    if not _DIGITS.search(tekst):
        return False
    from stdnum.nl import bsn  # only a text with digits enough pays for it

    # Folding makes ordinary digits and spaces of all their look-alikes.
    return any(bsn.is_valid(re.sub(r"[^0-9]", "", hit[0])) for hit in _BSN.finditer(fold(tekst)))


def _is_apart(tekst: Tekst, melder: Betrokkene) -> bool:
    ding = tekst.ding
    if ding.id == melder.id or isinstance(ding, Notitie | Deelnemer | Organisatie):
        return True
    if isinstance(ding, Casus) and tekst.veld == "werknaam":
        # Seen by the chair alone, and often called after who the case is about.
        return not is_melder(melder)
    return isinstance(ding, Deelbaar) and ding.delen is Delen.NOTITIE


def _tells(kijk: Kijk, tekst: Tekst, phrases: tuple[str, ...], *, alone: bool) -> bool:
    row = kijk.row(tekst.tekst)
    if not any(holds(row, phrase) for phrase in phrases):
        return False
    return alone or any(
        holds(part, " melder ") and any(holds(part, phrase) for phrase in phrases)
        for part in map(flatten, _SENTENCE.findall(tekst.tekst))
    )


def _in_text(kijk: Kijk, tekst: Tekst) -> Vondst:
    return Vondst(
        {"waar": name_place(kijk.dossier, tekst.ding, tekst.titel)},
        (tekst.ding.id,),
    )
