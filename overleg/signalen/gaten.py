"""Which gaps in the map the table should look at first: at most three.

The order is fixed, so that handling one does not change the next, and it is the same for all:

1. a person nobody knows anything about;
2. a voice that did not look: its whole column says nothing;
3. a person about whom everything is old;
4. a person only one organisation knows anything about;
5. a topic nobody brought anything on, when the table works with topics;
6. a topic nobody brought anything on for a person who comes first, when others have it.

Within a place in this order the people the leidraad puts first (children) and who depend on
others come first, then the order of the map. A gap that was handled keeps its place and is
marked; one that was filled, so that it is no gap any more, moves to the end. Three is the whole
list, and never grows while the table works on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overleg.signalen.kaart import Kaart, KaartRij
from overleg.signalen.signaal import Cel

MEESTE = 3


@dataclass(frozen=True, slots=True)
class Gat:
    """One gap.

    Args:
        rang: 1 to 6, why it is worth the time of nine people; 7 when it was filled.
        zin: what is missing, in Dutch, with the name.
        cel: the place on the map.
        behandeld: the table filled it, asked it, acted on it or accepted it aloud.
    """

    rang: int
    zin: str
    cel: Cel
    behandeld: bool


def top_gaten(kaart: Kaart) -> tuple[Gat, ...]:
    """Give the gaps to look at first, at most three; none before the inbreng was shown."""
    if not kaart.getoond:
        return ()
    people = sorted((row for row in kaart.rijen if row.persoon), key=lambda row: not row.eerst)
    found = sorted(_list_gaten(kaart, people), key=lambda gap: gap[0])
    filled = list(_list_filled(kaart, {cel for _, _, cel in found}))[:MEESTE]
    shown = [*found[: MEESTE - len(filled)], *filled]
    return tuple(Gat(rang, zin, cel, kaart.is_behandeld(cel)) for rang, zin, cel in shown)


def is_empty_topic(kaart: Kaart, onderwerp: str) -> bool:
    """Tell whether nobody brought anything on a topic, about anyone."""
    return not any(kaart.cel(row.betrokkene_id, None, onderwerp).aantal for row in kaart.rijen)


def _list_gaten(kaart: Kaart, people: list[KaartRij]) -> Iterator[tuple[int, str, Cel]]:
    for row in people:
        known = kaart.cel(row.betrokkene_id, None)
        cel = Cel(row.betrokkene_id)
        if not known.aantal:
            yield 1, f"Niemand weet iets over {row.naam}.", cel
        elif known.oud:
            yield 3, f"Alles over {row.naam} is ouder dan {kaart.dagen_oud} dagen.", cel
        elif known.organisaties == 1:
            yield 4, f"Over {row.naam} weet maar één organisatie iets.", cel
    for stem in kaart.stemmen:
        if stem.niet_nagekeken:
            yield 2, f"{stem.naam} heeft het niet nagekeken.", Cel(stem_id=stem.stem_id)
    if kaart.onderwerpen_gebruikt:
        yield from _list_topics(kaart, people)


def _list_filled(kaart: Kaart, open_gaten: set[Cel]) -> Iterator[tuple[int, str, Cel]]:
    """Give the people, voices and topics that were filled as a whole and are no gap any more."""
    for row in kaart.rijen:
        yield from _fill(kaart, open_gaten, Cel(row.betrokkene_id), row.naam)
    for stem in kaart.stemmen:
        yield from _fill(kaart, open_gaten, Cel(stem_id=stem.stem_id), stem.naam)
    for topic in kaart.onderwerpen:
        yield from _fill(kaart, open_gaten, Cel(onderwerp=topic.id), f"“{topic.titel}”")


def _fill(
    kaart: Kaart, open_gaten: set[Cel], cel: Cel, naam: str
) -> Iterator[tuple[int, str, Cel]]:
    if cel != Cel() and cel in kaart.ingevuld and cel not in open_gaten:
        yield 7, f"{naam}: net ingevuld.", cel


def _list_topics(kaart: Kaart, people: list[KaartRij]) -> Iterator[tuple[int, str, Cel]]:
    for topic in kaart.onderwerpen:
        if is_empty_topic(kaart, topic.id):
            yield 5, f"Niemand weet iets over “{topic.titel}”.", Cel(onderwerp=topic.id)
            continue
        for row in people:
            known = kaart.cel(row.betrokkene_id, None)
            if (
                row.eerst
                and known.aantal
                and not kaart.cel(row.betrokkene_id, None, topic.id).aantal
            ):
                zin = f"Niemand weet iets over {row.naam} en “{topic.titel}”."
                yield 6, zin, Cel(row.betrokkene_id, None, topic.id)
