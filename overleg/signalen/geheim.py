"""Recognising that something shielded was retold where more people can read it (PR03).

Two kinds of source: secret places (a `Plek`, or a line marked as geheime plek) and lines that
stay in this room. Texts are compared as rows of folded words, so capitals, accents and
punctuation do not matter unless it says so below.

A word of content has three letters or more or holds a digit, and is no stop word, no general word
for people, no row of one and the same digit, not 06, and not part of the name of a person in the
case, an organisation or somebody at the table. A mark is a word of content that gives a place
away: it holds a digit, is written in capitals (TULP), or starts with a capital in the middle of a
sentence or in front of a number (De *Wilg*, *Kastanjelaan* 12).

The threshold, the same everywhere:

- a secret place with a mark is retold when a text holds two neighbouring words of it with a mark
  among them, or one mark of four signs or more, written just so (a mark in capitals: however
  written); in a place of at most four words without a mark every word of content makes such a
  pair, and a single word is looked for alone;
- every source is retold when a text holds four neighbouring words of it with two words of content
  among them; a line of two or three words only as a whole. A line that stays in this room with
  fewer than two words of content cannot be recognised.

What counts as elsewhere: any text that more people may read. For a line that stays in the room
that is every text not itself kept in the room, private, or secret; for a secret place also what
stays in the room, for the room sees it on the wall. A place that was released for the acuutkaart
may stand on that card. The names of who is at the table are no retelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from overleg.dossier import CasusDing, Deelbaar, Deelnemer, KaartRegel, Organisatie, Plek, Regel
from overleg.keuzes import Delen
from overleg.signalen.kijk import Kijk
from overleg.signalen.lijsten import read_organisaties
from overleg.signalen.teksten import Tekst
from overleg.signalen.woorden import MENSEN, STOPWOORDEN, flatten, split_row

BUREN_PLEK, BUREN = 2, 4
INHOUD = 2
KORTST, LOS_KENMERK = 3, 4
TEKST = ("tekst", "wat", "aantekening", "actie")
"""Fields in which a shielded text stands."""

MOBIEL = "06"
"""How every mobile number starts."""

_WORD = re.compile(r"(?P<begin>^|[.!?:\n]\W*)?(?P<word>\w+)(?P<number>(?=[\s,]+[0-9]))?")


@dataclass(frozen=True, slots=True)
class Doorverteld:
    """A text that retells something shielded.

    Args:
        tekst: where it stands.
        bron: what it retells.
        plek: whether the source is a secret place.
    """

    tekst: Tekst
    bron: CasusDing
    plek: bool


@dataclass(frozen=True, slots=True)
class Spoor:
    """By what a source is recognised: rows of folded words, and words as they are written."""

    rijen: frozenset[str]
    letterlijk: tuple[re.Pattern[str], ...] = ()

    def stands_in(self, tekst: str, row: str) -> bool:
        """Tell whether a text, given also as a row, retells the source."""
        return any(gram in row for gram in self.rijen) or any(
            word.search(tekst) for word in self.letterlijk
        )


def list_doorverteld(kijk: Kijk) -> Iterator[Doorverteld]:
    """Give every text that retells something shielded, once per text and source."""
    sources = [een for een in kijk.teksten if een.veld in TEKST and _is_shielded(een.ding)]
    known = _known_words(kijk) if sources else frozenset()
    wider = {
        plek: [een for een in kijk.teksten if _is_wider(een.ding, plek=plek)]
        for plek in (True, False)
    }
    for bron in sources:
        plek = _is_place(bron.ding)
        spoor = _trail(bron, known)
        for other in wider[plek]:
            if spoor.stands_in(other.tekst, kijk.row(other.tekst)) and not (
                other.ding.id == bron.ding.id or _is_released(bron.ding, other.ding)
            ):
                yield Doorverteld(other, bron.ding, plek)


def _is_shielded(ding: CasusDing) -> bool:
    return _is_place(ding) or _stays(ding)


def _is_place(ding: CasusDing) -> bool:
    return isinstance(ding, Plek | Regel) and ding.geheime_plek


def _stays(ding: CasusDing) -> bool:
    return isinstance(ding, Deelbaar) and ding.delen is Delen.KAMER


def _is_wider(ding: CasusDing, *, plek: bool) -> bool:
    """Tell whether more people may read a text than a secret place, or than this room."""
    if _is_place(ding) or isinstance(ding, Organisatie | Deelnemer):
        return False
    if isinstance(ding, Deelbaar) and ding.delen is Delen.NOTITIE:
        return False
    return plek or not _stays(ding)


def _is_released(bron: CasusDing, ding: CasusDing) -> bool:
    """Tell whether a source was released for the card on which it stands.

    A line of the card that was written again retells nothing: it takes the place of the old one.
    """
    if not isinstance(ding, KaartRegel):
        return False
    if isinstance(bron, KaartRegel) and bron.nummer == ding.nummer:
        return True
    return isinstance(bron, Plek | Regel) and bron.vrij_voor_kaart


def _known_words(kijk: Kijk) -> frozenset[str]:
    """Give the words of all names that everybody at the table knows."""
    names = [wie.naam for wie in kijk.betrokkenen]
    names += [organisatie.naam for organisatie in kijk.dossier.van(Organisatie)]
    names += [kind.naam for kind in read_organisaties()]
    names += [f"{stem.naam} {stem.aanduiding}" for stem in kijk.dossier.van(Deelnemer)]
    return frozenset(word for naam in names for word in split_row(kijk.row(naam)))


def _trail(bron: Tekst, known: frozenset[str]) -> Spoor:
    words = split_row(flatten(bron.tekst))
    content = [_is_content(word, known) for word in words]
    rows = _grams(words, content, BUREN, INHOUD)
    if not _is_place(bron.ding):
        return Spoor(rows)
    marks = dict(_marks(bron.tekst, known))
    if not marks and len(words) <= BUREN:
        return Spoor(rows | _grams(words, content, BUREN_PLEK, 1))
    pairs = _grams(words, [word in marks for word in words], BUREN_PLEK, 1)
    alone = (word for word in marks.values() if len(word) >= LOS_KENMERK)
    return Spoor(rows | pairs, tuple(_pattern(word) for word in alone))


def _marks(tekst: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give the words that give a place away: folded, and as written."""
    for hit in _WORD.finditer(tekst):
        word = hit["word"]
        folded = flatten(word).strip()
        capital = word[0].isupper() and (hit["begin"] is None or hit["number"] is not None)
        shouted = len(word) >= KORTST and word.isupper()
        digits = any(sign.isdigit() for sign in word)
        if (capital or shouted or digits) and _is_content(folded, known):
            yield folded, word


def _pattern(word: str) -> re.Pattern[str]:
    flags = re.IGNORECASE if word.isupper() else re.NOFLAG
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", flags)


def _grams(words: tuple[str, ...], counts: list[bool], size: int, needed: int) -> frozenset[str]:
    """Give the rows of neighbouring words with enough words in them that count."""
    size = min(size, len(words))
    return frozenset(
        f" {' '.join(words[start : start + size])} "
        for start in range(len(words) - size + 1)
        if size and sum(counts[start : start + size]) >= needed
    )


def _is_content(word: str, known: frozenset[str]) -> bool:
    if word in STOPWOORDEN or word in MENSEN or word in known:
        return False
    if any(sign.isdigit() for sign in word):
        return word != MOBIEL and (len(set(word)) > 1 or len(word) == 1)
    return len(word) >= KORTST
