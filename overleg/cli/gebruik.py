"""Wrong use of a command, told in Dutch: what is wrong, and what was perhaps meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from typer._click.core import Command, Context, Parameter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoSuchOption,
    UsageError,
)
from typer.core import TyperOption, _TyperParameter

from overleg.tekst import sanitize_line


class GebruikFout(UsageError):
    """Wrong use of a command; its message is already a Dutch sentence."""


def explain(error: UsageError) -> str:
    """Give a Dutch sentence for wrong use; the English one inside `error` is never shown."""
    if isinstance(error, GebruikFout):
        return error.message
    if isinstance(error, NoSuchOption):
        near = error.possibilities or ()
        return f"Onbekende optie {sanitize_line(error.option_name)}.{suggest(near)}"
    if isinstance(error, BadOptionUsage):
        if _is_flag(error.ctx, error.option_name):
            return f"De optie {error.option_name} krijgt geen waarde."
        return f"Zet een waarde achter de optie {error.option_name}."
    if isinstance(error, MissingParameter):
        return f"Dit ontbreekt: {_name(error.param)}."
    if isinstance(error, BadParameter) and error.param is not None:
        return _explain_value(error.param, _value(error))
    return "Deze opdracht klopt niet."


def explain_unknown(word: str, what: str, known: Iterable[str]) -> str:
    """Say that a word is not known, with what was perhaps meant and what there is.

    Args:
        word: what was typed.
        what: what the word should be: "opdracht".
        known: the words there are.
    """
    choices = list(known)
    near = suggest(get_close_matches(word.lower(), choices))
    return f"Onbekende {what} “{sanitize_line(word)}”.{near} Kies uit: {', '.join(choices)}."


def suggest(near: Iterable[str]) -> str:
    """Give ' Bedoelde u ...?' for words that look like what was typed; nothing without any."""
    words = sorted(near)
    if not words:
        return ""
    *first, last = words
    return f" Bedoelde u {', '.join(first)} of {last}?" if first else f" Bedoelde u {last}?"


def _explain_value(param: _TyperParameter, value: str | None) -> str:
    name = _name(param)
    shown = "Deze waarde" if value is None else f"“{sanitize_line(value)}”"
    choices = param.type_descriptor.choices
    if choices is not None:
        words = [str(getattr(choice, "value", choice)) for choice in choices]
        near = suggest(get_close_matches((value or "").lower(), words))
        return f"{shown} kan niet bij {name}.{near} Kies uit: {', '.join(words)}."
    if param.type_descriptor.annotation is int:
        low = param.type_descriptor.parameter_info.min
        limit = "" if low is None else f" van {low} of hoger"
        return f"{shown} kan niet bij {name}. Geef een heel getal{limit}."
    return f"{shown} kan niet bij {name}."


def _value(error: BadParameter) -> str | None:
    """Dig up what was typed: the library only repeats it inside its English sentence."""
    errors = getattr(error.__cause__, "errors", None)
    found = errors()[0].get("input") if errors is not None else None
    return found if isinstance(found, str) else None


def _name(param: Parameter | None) -> str:
    if param is None:
        return "een deel van de opdracht"
    if isinstance(param, TyperOption):
        return f"de optie {max(param.opts, key=len)}"
    return param.metavar or param.name.upper()


def _is_flag(ctx: Context | None, option_name: str) -> bool:
    command: Command | None = ctx.command if ctx is not None else None
    params = command.params if command is not None else []
    return any(
        isinstance(param, TyperOption) and option_name in param.opts and param.is_flag
        for param in params
    )
