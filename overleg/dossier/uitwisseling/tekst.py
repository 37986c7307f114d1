"""From bytes to plain values: size, encoding, JSON and depth, before anything is looked at."""

from __future__ import annotations

import json
from typing import Any

from overleg.dossier.uitwisseling.importfout import ImportFout
from overleg.tekst import sanitize

MAX_BESTAND = 20_000_000
"""The largest file that is read, in bytes; the largest real case is far below it."""

MAX_DIEPTE = 8
"""The format itself is four deep."""

_OPNIEUW = "Haal het bestand opnieuw op, of maak het opnieuw."


def parse_tekst(data: bytes | str, max_bytes: int = MAX_BESTAND) -> Any:
    """Give the values of a JSON text, every text in them sanitised.

    Raises:
        ImportFout: too large, not UTF-8, not JSON, too deep, or a key that stands there twice.
    """
    text = _decode(data, max_bytes)
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise ImportFout(
            f"Het bestand is geen geldige JSON: bij regel {error.lineno}, teken {error.colno}"
            " gaat het mis.",
            _OPNIEUW,
        ) from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError:
        # A whole number of thousands of digits.
        raise ImportFout("In het bestand staat een getal dat veel te groot is.", _OPNIEUW) from None
    return _clean(value, 0)


def _decode(data: bytes | str, max_bytes: int) -> str:
    size = len(data)
    if isinstance(data, str) and size <= max_bytes:
        size = len(data.encode("utf-8", "surrogatepass"))
    if size > max_bytes:
        raise ImportFout(
            f"Het bestand is te groot: hooguit {max_bytes / 1_000_000:g} MB kan worden gelezen.",
            "Controleer of dit het goede bestand is.",
        )
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportFout(
            f"Het bestand is geen tekst in UTF-8: bij byte {error.start + 1} gaat het mis.",
            "Sla het bestand op als UTF-8 en probeer het opnieuw.",
        ) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ImportFout(
                f"Het bestand noemt '{sanitize(key[:40])}' twee keer in dezelfde groep velden.",
                _OPNIEUW,
            )
        found[key] = value
    return found


def _no_number(name: str) -> Any:
    raise ImportFout(f"In het bestand staat {name}, en dat is geen getal.", _OPNIEUW)


def _clean(value: Any, depth: int) -> Any:
    """Sanitise every text and every key; the recursion ends where the depth does."""
    if depth > MAX_DIEPTE:
        raise _too_deep()
    if isinstance(value, str):
        return sanitize(value)
    if isinstance(value, list):
        return [_clean(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {sanitize(key): _clean(item, depth + 1) for key, item in value.items()}
    return value


def _too_deep() -> ImportFout:
    return ImportFout(
        "Het bestand is geen casus van overleg: er zitten te veel lagen in elkaar.",
        "Controleer of dit het goede bestand is.",
    )
