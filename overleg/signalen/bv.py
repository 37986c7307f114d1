"""BV: blind spots in the picture the table has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from overleg.dossier import Afspraak, Hulproute, Inbreng, Tegenspraak, Voorwaarde
from overleg.nederlands import format_hoe_lang_geleden, format_opsomming
from overleg.signalen.acties import is_step_to_speak
from overleg.signalen.gaten import is_empty_topic
from overleg.signalen.genoemd import list_genoemd
from overleg.signalen.gesproken import (
    alone_contacts,
    days_since_alone,
    is_born,
    is_child_or_dependent,
    list_unspoken,
)
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import name_line, name_people, name_person, name_voice
from overleg.signalen.signaal import Cel, Vondst
from overleg.signalen.zwaar import is_zwaar


def bv01_niemand_weet(kijk: Kijk) -> Iterator[Vondst]:
    """Nobody knows anything about a person, or about a topic.

    Precisely: after the reveal, a person the case is about is in no item that says something, by
    'over wie' or by name in the text; or topics of the leidraad have no such item at all (together
    one signaal), while at least half of the items of this meeting have a topic. Silent once the
    gap was filled, asked, acted on or accepted.
    Reason: an empty place is information: somebody has to fill it or accept it aloud.
    Source: groups miss what nobody brings (Lu e.a., meta-analysis of hidden profiles, docslib.org
    13170653); Vlaardingen, months without sight of the child (nhnieuws.nl n175820).
    """
    kaart = kijk.kaart
    if not kaart.getoond:
        return
    for row in kaart.rijen:
        cel = Cel(row.betrokkene_id)
        empty = row.persoon and not kaart.cel(row.betrokkene_id, None).aantal
        if empty and not kaart.is_behandeld(cel):
            yield Vondst({"wat": row.naam}, (row.betrokkene_id or "",), cel)
    empty_topics = [
        topic
        for topic in (kaart.onderwerpen if kaart.onderwerpen_gebruikt else ())
        if is_empty_topic(kaart, topic.id) and not kaart.is_behandeld(Cel(onderwerp=topic.id))
    ]
    if empty_topics:
        wat = format_opsomming(f"“{topic.titel}”" for topic in empty_topics)
        yield Vondst({"wat": wat}, (), Cel(onderwerp=empty_topics[0].id))


def bv02_zwaar_met_een_bron(kijk: Kijk) -> Iterator[Vondst]:
    """A heavy fact is known by one organisation only.

    Precisely: an item of this meeting that is heavy (`zwaar.is_zwaar`: feit or waarneming, about
    violence, weapons or substances by topic or by word) and to which no voice of another
    organisation said 'wij ook'.
    Reason: what is heavy decides the plan, so it deserves a second source before the verdict.
    Source: every fact names its source, and one source is one view (nji.nl, feitenonderzoek).
    """
    for item in kijk.kennis.geweten:
        inbreng = item.inbreng
        alone = inbreng.overleg_id == kijk.overleg.id and len(item.organisaties) <= 1
        if alone and is_zwaar(item, kijk.row(inbreng.tekst)):
            stem = name_voice(kijk.dossier, inbreng.stem_id)
            yield Vondst(
                {"stem": stem, "regel": name_line(inbreng)},
                (inbreng.id,),
                Cel(item.over[0] if item.over else None, item.stem_id, item.onderwerp),
            )


def bv03_niemand_sprak(kijk: Kijk) -> Iterator[Vondst]:
    """Nobody spoke a person the case is about.

    Precisely: no contact 'alleen gesproken' in any meeting so far, no own words, wish or 'al
    verteld aan', and no own statement. A child under 4 counts as spoken when it was seen; an
    unborn child is left out.
    Reason: who is not heard is judged by others.
    Source: first talk with everyone, then decide (source document of the method); people said
    they were not believed (nhnieuws.nl n175820).
    """
    for wie in list_unspoken(kijk):
        yield Vondst({"wie": name_person(wie)}, (wie.id,), Cel(wie.id))


def bv04_kind_niet_alleen_gezien(kijk: Kijk) -> Iterator[Vondst]:
    """A child or a dependent person was not seen alone, or too long ago.

    Precisely: under 18 (or a child of unknown age), or depending on others, and born; no contact
    'alleen gesproken', none with a date, or the last one surely more days ago than the leidraad
    allows. Under 4 every contact counts. A vague date counts from its last possible day.
    Reason: with a parent in the room a child protects the parent.
    Source: Vlaardingen, the child told and was not believed (nhnieuws.nl n175820).
    """
    for wie in kijk.personen:
        if not is_born(wie) or not is_child_or_dependent(wie):
            continue
        contacts = alone_contacts(kijk, wie)
        days = days_since_alone(kijk, wie)
        if not contacts:
            contact = "nog niet alleen gesproken of gezien"
        elif days is None:
            contact = "wel alleen gezien, maar niemand weet wanneer"
        elif days > kijk.leidraad.dagen_oud:
            contact = f"het laatst {_ago(kijk, days)} alleen gezien"
        else:
            continue
        ids = (wie.id, *(contact.id for contact in contacts))
        yield Vondst({"wie": name_person(wie), "contact": contact}, ids, Cel(wie.id))


def bv05_open_tegenspraak(kijk: Kijk) -> Iterator[Vondst]:
    """A contradiction is still open.

    Precisely: a tegenspraak of this meeting or one before it without 'wat is eruit gekomen'.
    Reason: a plan that stands on two stories falls over at the wrong one.
    Source: differences are kept and explained, not smoothed away (Schulz-Hardt 2006).
    """
    for tegenspraak in kijk.tot_nu(Tegenspraak):
        een = kijk.dossier.vind(Inbreng, tegenspraak.een_id)
        ander = kijk.dossier.vind(Inbreng, tegenspraak.ander_id)
        if een and ander and not tegenspraak.uitleg.strip():
            yield Vondst(
                {"een": name_line(een), "ander": name_line(ander)},
                (tegenspraak.id, een.id, ander.id),
                Cel(een.over[0]) if een.over else None,
            )


def bv06_genoemd_niet_hier(kijk: Kijk) -> Iterator[Vondst]:
    """An organisation is named in a text but is not at the table.

    Precisely: `genoemd.list_genoemd`: names of the case and of organisaties.toml, in inbreng,
    contacts, own words and messages of this meeting; silent when the organisation sent its
    information, or is named in 'wie ontbreekt hier', a blind spot or an action.
    Reason: who is talked about may know what nobody here knows.
    Source: there are always blind spots, and every organisation looks differently (source
    document of the method).
    """
    for naam, ids in list_genoemd(kijk):
        yield Vondst({"organisatie": naam.naam}, ids)


def bv07_alles_oud(kijk: Kijk) -> Iterator[Vondst]:
    """Everything about a person is old.

    Precisely: there are items, every one has a date, and the newest is surely more days old than
    the leidraad allows (90 unless a region changes it); and nobody had contact since.
    Reason: an old picture looks as sure as a new one.
    Source: the record is actueel (source document of the method); the number of days is ours.
    """
    for wie in kijk.personen:
        known = kijk.kaart.cel(wie.id, None)
        days = days_since_alone(kijk, wie)
        fresh = days is not None and days <= kijk.leidraad.dagen_oud
        if known.oud and not fresh and not kijk.kennis.is_behandeld(Cel(wie.id)):
            yield Vondst(
                {"wie": name_person(wie), "dagen": str(kijk.leidraad.dagen_oud)},
                (wie.id, *known.ids),
                Cel(wie.id),
            )


def bv08_stem_zonder_onbekend(kijk: Kijk) -> Iterator[Vondst]:
    """A voice says nothing about what it does not know or cannot see.

    Precisely: a voice that brought something in this meeting and has no item 'weten wij niet' or
    'kunnen wij niet zien' in it. Chair, minute taker and listeners are not asked.
    Reason: who knows the edges of its own view helps the others to look past them.
    Source: every organisation has blind spots and steps over its own shadow (source document).
    """
    nu = kijk.overleg.id
    unknown = {
        item.stem_id
        for item in kijk.kennis.alles
        if not item.weet and item.inbreng.overleg_id == nu
    }
    for stem in kijk.inbrengers:
        cel = Cel(stem_id=stem.id)
        if stem.id in kijk.kennis.sprekers - unknown and not kijk.kennis.is_behandeld(cel):
            yield Vondst({"stem": name_voice(kijk.dossier, stem.id)}, (stem.id,), cel)


def bv09_niet_nagekeken(kijk: Kijk) -> Iterator[Vondst]:
    """A voice did not look in its own records.

    Precisely: 'geen inbreng: niet nagekeken' in this meeting, and nothing brought after all.
    Reason: not looked and nothing found are two different facts; only one of them is safe.
    Source: why nothing is shared is recorded, never what (safelives.org.uk, MARAC).
    """
    for stem in kijk.kaart.stemmen:
        cel = Cel(stem_id=stem.stem_id)
        if stem.niet_nagekeken and not kijk.kennis.is_behandeld(cel):
            yield Vondst({"stem": stem.naam}, (stem.stem_id,), cel)


def bv10_besluit_voor_gesprek(kijk: Kijk) -> Iterator[Vondst]:
    """The table decided before everyone was spoken.

    Precisely: a voorwaarde, afspraak or chosen hulproute was made in this meeting, and somebody
    the case is about was not spoken (as in BV03). Silent for whom an open action says to see or
    speak that person by name: then it was noticed.
    Reason: a plan about people who were not heard is a plan without them.
    Source: first talk with everyone, then decide (source document of the method).
    """
    decided = (
        *kijk.nu_van(Voorwaarde),
        *kijk.nu_van(Afspraak),
        *(route for route in kijk.nu_van(Hulproute) if route.gekozen),
    )
    missing = [wie for wie in list_unspoken(kijk) if not is_step_to_speak(kijk, wie)]
    if decided and missing:
        ids = tuple(wie.id for wie in missing)
        yield Vondst({"wie": name_people(missing)}, ids, Cel(missing[0].id))


def _ago(kijk: Kijk, days: int) -> str:
    return format_hoe_lang_geleden(kijk.dag - timedelta(days=days), kijk.dag)
