"""Reading texts as rows of folded words, for finding names and for comparing lines.

A row of words is kept as one string with a space before, between and after the words, so that
looking for whole words is looking for a string.
"""

from __future__ import annotations

import re

from overleg.tekst import fold

_WORD = re.compile(r"\w+")

_STOP = """
aan adres al alleen als bij da dan dat de den der des deze die dit doch door du een en er ga gaat
had heb hebben heeft hem het hij hoe huis hun iets ik in is ja je kan komt maar me mee meer men
met mij mijn moet na naar nee niet niets nog nu of om omdat ons onze ook op over s staat t te
tegen thuis toch toen tot u uit vaak van vanaf veel voor waar want waren was wat we weer weet wel
werd weten wie wij wil wordt zal ze zegt zei zelf zich zij zijn zit zo zou
"""

_MENS = """
baby broer broertje buren buurman buurvrouw collega dochter ex gezin heer jongen kind kinderen
mama man mannen meisje melder meneer mevrouw moeder oma oom opa ouder ouders papa partner tante
vader vriend vriendin vrouw vrouwen zoon zus zusje
"""

STOPWOORDEN = frozenset(_STOP.split())
"""Words too common to recognise a line by."""

MENSEN = frozenset(_MENS.split())
"""Words for people that say nothing about which people."""


def flatten(text: str) -> str:
    """Give a text as a row of folded words: ``" sem slaapt bij oma "``; one space when empty."""
    return " ".join(("", *_WORD.findall(fold(text)), "")) or " "


def holds(row: str, phrase: str) -> bool:
    """Tell whether a row holds a phrase (a row itself) as whole words; an empty one is nowhere."""
    return phrase.strip() != "" and phrase in row


def split_row(row: str) -> tuple[str, ...]:
    """Give the words of a row."""
    return tuple(row.split())


def has_stem(row: str, stems: tuple[str, ...]) -> bool:
    """Tell whether a word in the row starts with one of the stems."""
    return any(f" {stem}" in row for stem in stems)


def name_phrases(naam: str, others: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Give the phrases by which somebody is named: the whole name, and the first word alone.

    The first word counts only when it is three letters or longer, is no general word, and no
    name in `others` starts with it.
    """
    row = flatten(naam)
    words = split_row(row)
    if not words:
        return ()
    first = words[0]
    alone = (
        len(words) > 1
        and len(first) > 2
        and first not in STOPWOORDEN | MENSEN
        and not any(split_row(flatten(other))[:1] == (first,) for other in others)
    )
    return (row, f" {first} ") if alone else (row,)
