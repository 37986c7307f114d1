"""The list as a calendar (iCalendar, RFC 5545), for a telephone that others may see.

An entry says that there is something to do in a case and by when, and nothing else: no name, no
organisation and no content, because calendars are shared and shown on locked screens. Entries and
not tasks (VTODO): most calendar programs leave tasks out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from overleg.actielijst.actie import Actie
from overleg.klok import AMSTERDAM

# Any fixed value will do: it only makes an id of ours an id that is like no other.
_RUIMTE = UUID("4d0c1c55-7a0f-5c52-9b61-3f0a7be1d9ac")

WINTER, ZOMER = timedelta(hours=1), timedelta(hours=2)


def render_ics(acties: Sequence[Actie], nu: datetime) -> bytes:
    """Give the actions that have a day as a calendar; those without cannot stand in one.

    Args:
        acties: the list.
        nu: when this copy is made, aware.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//overleg//acties//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_amsterdam())
    for actie in acties:
        if actie.uiterlijk is not None:
            calendar.add_component(_event(actie, nu))
    return bytes(calendar.to_ical())


def make_uid(actie: Actie) -> str:
    """Give the id under which a calendar recognises an action when it comes once more."""
    # Not the id itself: an imported case brings its own, and somebody may have put words in it.
    return f"{uuid5(_RUIMTE, actie.id)}@overleg"


def _event(actie: Actie, nu: datetime) -> Event:
    assert actie.uiterlijk is not None
    event = Event()
    event.add("uid", make_uid(actie))
    event.add("dtstamp", nu.astimezone(UTC).replace(microsecond=0))
    event.add("summary", f"Actie {actie.nummer}")
    event.add("class", "CONFIDENTIAL")
    # The day stays free: this is when something must be done, not when somebody is away.
    event.add("transp", "TRANSPARENT")
    if actie.tijd is None:
        event.add("dtstart", actie.uiterlijk)
        event.add("dtend", actie.uiterlijk + timedelta(days=1))
    else:
        # No end: a deadline takes no time, and so none that the clocks could change.
        clock = actie.tijd.replace(second=0, microsecond=0, tzinfo=None)
        moment = datetime.combine(actie.uiterlijk, clock, AMSTERDAM)
        # By way of UTC: an hour that the clocks skip becomes the one they show instead.
        event.add("dtstart", moment.astimezone(UTC).astimezone(AMSTERDAM))
    return event


def _amsterdam() -> Timezone:
    """Give the rules of the zone since 1996, for programs that bring none of their own."""
    zone = Timezone()
    zone.add("tzid", AMSTERDAM.key)
    for part, name, month, hour, before, after in (
        (TimezoneDaylight(), "CEST", 3, 2, WINTER, ZOMER),
        (TimezoneStandard(), "CET", 10, 3, ZOMER, WINTER),
    ):
        last_sunday = 31 if month == 3 else 27
        part.add("dtstart", datetime(1996, month, last_sunday, hour))  # noqa: DTZ001 - local by RFC
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        zone.add_component(part)
    return zone
