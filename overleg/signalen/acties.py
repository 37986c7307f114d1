"""What can be read from an action: whose it is, whether the owner is here, what it is about."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Vervolgstap
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import is_open, name_organisation, name_person
from overleg.signalen.woorden import flatten, has_stem, holds, split_row
from overleg.tekst import sanitize_line

SPREKEN = (
    "bel",
    "bezoek",
    "gesprek",
    "haal",
    "huisbezoek",
    "kijk",
    "luister",
    "praat",
    "praten",
    "sms",
    "spreek",
    "spreken",
    "vertel",
    "vraag",
    "zie",
)
"""Beginnings of words for going to see or speak somebody."""

PROCEDURE = (
    "aanmeld",
    "afstem",
    "afspraak maken",
    "agender",
    "bespreek",
    "bespreken",
    "casusoverleg",
    "contact opnemen",
    "dossier",
    "doorverwij",
    "evaluer",
    "informatie opvragen",
    "inlichten",
    "intake",
    "mail",
    "meld",
    "monitor",
    "nagaan",
    "navraag",
    "neemt contact op",
    "opvragen",
    "overdracht",
    "overdragen",
    "overleg",
    "rapport",
    "stemt af",
    "stuurt",
    "terugkoppel",
    "uitzoeken",
    "verslag",
    "verwijs",
    "zoekt uit",
)
"""Beginnings of words for what organisations do among themselves."""

GEZIN = (
    "baby",
    "broer",
    "dochter",
    "gezin",
    "kind",
    "moeder",
    "ouder",
    "vader",
    "zoon",
    "zus",
)
"""Beginnings of words for people, in an action that names nobody."""


def name_owner(kijk: Kijk, stap: Vervolgstap) -> str:
    """Give who does it, as ``Bos (Politie)``, ``Politie`` or ``moeder``; empty when nobody is."""
    wie = kijk.dossier.vind(Betrokkene, stap.betrokkene_id)
    eigenaar = sanitize_line(stap.eigenaar) or (name_person(wie) if wie else "")
    organisatie = name_organisation(kijk.dossier, stap.organisatie_id)
    return f"{eigenaar} ({organisatie})" if eigenaar and organisatie else eigenaar or organisatie


def name_owner_aloud(kijk: Kijk, stap: Vervolgstap) -> str:
    """Give who does it, for a sentence that may be read on a wall: not of a shielded action."""
    return name_owner(kijk, stap) if is_open(stap) else "de eigenaar"


def owner_key(kijk: Kijk, stap: Vervolgstap) -> tuple[str, str] | None:
    """Give what makes two owners the same person; None when no person is named.

    A person concerned is one person whatever is typed beside it; otherwise the folded name
    together with the organisation.
    """
    if stap.betrokkene_id is not None:
        return ("betrokkene", stap.betrokkene_id)
    row = kijk.row(stap.eigenaar).strip()
    return (stap.organisatie_id or "", row) if row else None


def is_owner_here(kijk: Kijk, stap: Vervolgstap) -> bool:
    """Tell whether the owner could say 'kan ik' at this table.

    The organisation of the owner was here with any voice, or a voice was here whose name holds
    the last word of the owner's name. A person concerned is never a voice.
    """
    if any(stem.organisatie_id == stap.organisatie_id for stem in kijk.deelgenomen):
        return True
    words = split_row(kijk.row(stap.eigenaar))
    return bool(words) and any(
        holds(kijk.row(stem.naam), f" {words[-1]} ") for stem in kijk.deelgenomen
    )


def is_step_to_speak(kijk: Kijk, wie: Betrokkene) -> bool:
    """Tell whether an open action says to see or speak this person by name."""
    return any(
        wie.id in kijk.kennis.named_in(stap.wat) and has_stem(flatten(stap.wat), SPREKEN)
        for stap in kijk.stappen
    )


def is_procedural(kijk: Kijk, stap: Vervolgstap) -> bool:
    """Tell whether an action is only about what organisations do among themselves.

    It holds a word of `PROCEDURE`, names no person concerned and no word of `GEZIN`, and its
    owner is no person concerned.
    """
    row = kijk.row(stap.wat)
    return (
        stap.betrokkene_id is None
        and has_stem(row, PROCEDURE)
        and not has_stem(row, GEZIN)
        and not kijk.kennis.named_in(stap.wat)
    )
