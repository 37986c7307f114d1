"""Which function finds which signaal; the code in the name is the code in the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType

from overleg.signalen import bv, do, pl, pr, ta
from overleg.signalen.kijk import Kijk
from overleg.signalen.signaal import Vondst

SignaalRegel = Callable[[Kijk], Iterator[Vondst]]
"""A rule: looks and finds; changes nothing."""

FAMILIES: dict[str, tuple[str, ModuleType]] = {
    "BV": ("Blind spots in the picture", bv),
    "PL": ("Loose ends in the plan", pl),
    "DO": ("The record", do),
    "TA": ("Language", ta),
    "PR": ("What must not leave the room", pr),
}
"""Each family: its two letters, its title in the docs, and the file its rules stand in."""


def _rules_of(prefix: str, module: ModuleType) -> dict[str, SignaalRegel]:
    return {
        name.partition("_")[0].upper(): rule
        for name, rule in vars(module).items()
        if name.startswith(prefix.lower()) and name[2:4].isdigit()
    }


REGELS: dict[str, SignaalRegel] = {
    code: rule
    for prefix, (_, module) in FAMILIES.items()
    for code, rule in _rules_of(prefix, module).items()
}
"""From the code to its rule, in the order of the families and of their files."""
