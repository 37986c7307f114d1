"""The time of day inside a typed moment: clock times, and parts of the day such as evening.

Text comes in here as `lezen` prepares it: small letters, no diacritics, single spaces.
"""

from __future__ import annotations

import re
from datetime import time

from overleg.nederlands.datumfout import OnmogelijkeDatumError
from overleg.nederlands.namen import WEEKDAG, WEEKDAG_KORT

OCHTEND, MIDDAG, AVOND, NACHT = "ochtend", "middag", "avond", "nacht"

STANDAARDTIJD = {OCHTEND: time(10), MIDDAG: time(16), AVOND: time(20), NACHT: time(3)}
"""The time meant by a part of the day when no clock time stands with it."""

# Hours that are clear in a part of the day, and hours that twelve has to be added to. Twelve in
# the evening or at night is left out: it might be either end.
_HOURS = {
    OCHTEND: (range(12), range(0)),
    MIDDAG: (range(12, 19), range(1, 7)),
    AVOND: (range(17, 24), range(5, 12)),
    NACHT: ((*range(7), *range(21, 24)), range(9, 12)),
}

_CLOCK = (
    r"(?:(?:uiterlijk )?(?:om |voor |tegen )?"
    r"(?:([0-9]{1,2})[:.]([0-9]{2})(?: ?(?:uur|u|h))?|([0-9]{1,2}) ?(?:uur|u|h)(?: ?([0-9]{2}))?)"
    r"|om ([0-9]{1,2}))"
)
_CLOCK_AT_END = re.compile(rf"(?:^| ){_CLOCK}$")
_CLOCK_AT_START = re.compile(rf"^{_CLOCK}(?: |$)")

_PART_ALONE = re.compile(r"(?:^| )'?s ?(ochtend|morgen|middag|avond|nacht)s(?= |$)")
_PART_OF_TODAY = re.compile(r"\bvan(ochtend|morgen|middag|avond|nacht)\b")
_PART_OF_DAY = re.compile(
    r"\b((?:over)?morgen|(?:eer)?gister|(?:eer)?gisteren|vandaag"
    rf"|{'|'.join(WEEKDAG)}|(?:{'|'.join(WEEKDAG_KORT)})(?= ))"
    r" ?(ochtend|morgen|middag|avond)\b"
)


def split_tijd(text: str) -> tuple[str, time | None]:
    """
    Take the clock time from the end or the start of `text`.

    ``14:00``, ``14.00``, ``14u``, ``14u30`` and ``14 uur`` are times, and so is a number after
    ``om``. A point with two digits after it makes a time: ``di 14.00`` has one, ``di 14`` has
    none.

    Raises
    ------
    OnmogelijkeDatumError: when no clock shows that time.
    """
    match = _CLOCK_AT_END.search(text) or _CLOCK_AT_START.search(text)
    if match is None:
        return text, None
    hour, minute = match[1] or match[3] or match[5], match[2] or match[4] or "0"
    return (text[: match.start()] + " " + text[match.end() :]).strip(), _make_time(hour, minute)


def read_tijd(text: str) -> time | None:
    """
    Return the time when `text` is nothing but a time; here ``14`` and ``1400`` will do as well.

    Raises
    ------
    OnmogelijkeDatumError: when no clock shows that time.
    """
    if match := re.fullmatch(r"([0-9]{1,2})([0-9]{2})?", text):
        return _make_time(match[1], match[2] or "0")
    rest, part = split_dagdeel(text)
    rest, clock = split_tijd(rest)
    return move_to_dagdeel(clock, part) if clock is not None and not rest else None


def split_dagdeel(text: str) -> tuple[str, str]:
    """
    Take the part of the day out of `text`, and give it as one of the four names or ``""``.

    ``vanavond`` leaves ``vandaag``, ``morgenochtend`` leaves ``morgen``, ``'s middags`` leaves
    nothing.
    """
    if match := _PART_ALONE.search(text):
        day, part = "", match[1]
    elif match := _PART_OF_TODAY.search(text):
        day, part = "vandaag", match[1]
    elif match := _PART_OF_DAY.search(text):
        day, part = match[1], match[2]
    else:
        return text, ""
    rest = f"{text[: match.start()]} {day} {text[match.end() :]}"
    return " ".join(rest.split()), OCHTEND if part == "morgen" else part


def move_to_dagdeel(clock: time, part: str) -> time:
    """
    Return the clock time that is meant in that part of the day: eight in the evening is 20:00.

    Raises
    ------
    OnmogelijkeDatumError: when the time does not lie in that part, or may be either of two.
    """
    if not part:
        return clock
    clear, twelve_later = _HOURS[part]
    if clock.hour in clear:
        return clock
    if clock.hour in twelve_later:
        return clock.replace(hour=clock.hour + 12)
    raise OnmogelijkeDatumError(f"{clock:%H:%M} hoort niet duidelijk bij de {part}")


def _make_time(hour: str, minute: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError as error:
        raise OnmogelijkeDatumError("een dag loopt van 0:00 tot en met 23:59") from error
