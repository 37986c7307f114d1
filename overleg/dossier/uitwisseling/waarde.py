"""Whether one value of a file has the form its field asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from overleg.dossier.uitwisseling.vorm import Vorm
from overleg.dossier.vertaal import ZINNEN

# Stricter than pydantic, which reads the text "1700000000" as a moment.
_DATUM = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIJD = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?")
_MOMENT = re.compile(_DATUM.pattern + "T" + _TIJD.pattern + r"(Z|[+-]\d{2}:\d{2})?")


def list_problems(value: Any, vorm: Vorm) -> Iterator[tuple[str, str]]:
    """Tell why a value does not fit.

    Yields:
        the place within the value ("" or "[2]") and the end of a Dutch sentence. What stood
        there is never repeated.
    """
    if value is None and vorm.leeg:
        return
    if vorm.soort is tuple and isinstance(value, list) and vorm.van is not None:
        for place, item in enumerate(value):
            for below, zin in list_problems(item, vorm.van):
                yield f"[{place}]{below}", zin
    elif (kind := _problem(value, vorm.soort)) is not None:
        yield "", ZINNEN[kind]


def _problem(value: Any, soort: type) -> str | None:
    if soort is bool:
        return None if isinstance(value, bool) else "bool_type"
    if soort is int:
        return None if isinstance(value, int) and not isinstance(value, bool) else "int_type"
    if soort is tuple:
        return "tuple_type"
    if not isinstance(value, str):
        return _NO_TEXT.get(soort, "string_type")
    if soort is datetime and not _MOMENT.fullmatch(value):
        return "datetime_type"
    if soort is date and not _DATUM.fullmatch(value):
        return "date_type"
    if soort is time and not _TIJD.fullmatch(value):
        return "time_type"
    return None


_NO_TEXT = {datetime: "datetime_type", date: "date_type", time: "time_type"}
