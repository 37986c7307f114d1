"""Validation errors in Dutch, without ever repeating what was typed."""

from __future__ import annotations

from pydantic import ValidationError

ZINNEN = {
    "missing": "is niet ingevuld",
    "extra_forbidden": "is hier niet bekend",
    "string_type": "moet tekst zijn",
    "string_too_short": "is te kort",
    "string_too_long": "is te lang: hooguit {max_length} tekens",
    "int_type": "moet een heel getal zijn",
    "int_parsing": "moet een heel getal zijn",
    "int_parsing_size": "is een te groot getal",
    "int_from_float": "moet een heel getal zijn",
    "bool_type": "moet ja of nee zijn",
    "bool_parsing": "moet ja of nee zijn",
    "greater_than_equal": "moet {ge} of hoger zijn",
    "less_than_equal": "moet {le} of lager zijn",
    "enum": "staat niet in de lijst; kies uit {expected}",
    "tuple_type": "moet een lijst zijn",
    "date_type": "moet een datum zijn, zoals 2026-11-17",
    "date_parsing": "moet een datum zijn, zoals 2026-11-17",
    "date_from_datetime_parsing": "moet een datum zijn, zoals 2026-11-17",
    "date_from_datetime_inexact": "moet een datum zonder tijd zijn, zoals 2026-11-17",
    "time_type": "moet een tijd zijn, zoals 14:00",
    "time_parsing": "moet een tijd zijn, zoals 14:00",
    "datetime_type": "moet een moment zijn, zoals 2026-11-17T14:00:00+01:00",
    "datetime_parsing": "moet een moment zijn, zoals 2026-11-17T14:00:00+01:00",
    "datetime_from_date_parsing": "moet een moment zijn, zoals 2026-11-17T14:00:00+01:00",
    "datetime_object_invalid": "moet een moment zijn, zoals 2026-11-17T14:00:00+01:00",
    "model_type": "moet een groep velden zijn",
    "model_attributes_type": "moet een groep velden zijn",
    "dict_type": "moet een groep velden zijn",
    "none_required": "moet leeg blijven",
    "finite_number": "moet een gewoon getal zijn",
    "tekst_te_groot": "is te groot: hooguit 100 kB",
    "tijd_zonder_zone": "moet een tijd met tijdzone zijn, zoals 2026-11-17T14:00:00+01:00",
    "string_unicode": "bevat tekens die geen tekst zijn",
}
"""From pydantic's type of error (or our own word) to the end of a Dutch sentence."""


def translate(error: ValidationError) -> tuple[tuple[str, str], ...]:
    """Give place and Dutch sentence for each error.

    Returns:
        pairs of the place ("leeftijd", "over[1]") and the end of a sentence such as "moet een
        heel getal zijn". What was typed is never repeated.
    """
    return tuple(
        (_place(item["loc"]), _sentence(item))
        for item in error.errors(include_url=False, include_input=False)
    )


def _place(loc: tuple[int | str, ...]) -> str:
    place = ""
    for part in loc:
        place += f"[{part}]" if isinstance(part, int) else (f".{part}" if place else part)
    return place or "geheel"


def _sentence(item: object) -> str:
    assert isinstance(item, dict)
    kind = str(item["type"])
    context = item.get("ctx") or {}
    if kind == "value_error":
        kind = str(context.get("error", kind))
    zin = ZINNEN.get(kind, "klopt niet")
    return zin.format_map(
        {key: str(value).replace(" or ", " of ") for key, value in context.items()}
    )
