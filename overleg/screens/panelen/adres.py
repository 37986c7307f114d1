"""Where something is typed: which field, of which row, of which part of the step."""

from __future__ import annotations

from dataclasses import dataclass, replace

from overleg.formulier import make_plek, split_plek

NIEUW = "nieuw"
"""The key of the row that is being made; it is not in the store yet."""


@dataclass(frozen=True)
class Adres:
    """One field on screen; the store keeps it as a line of text (`plek`)."""

    onderdeel: str
    sleutel: str = ""
    veld: str = ""

    @classmethod
    def read(cls, plek: str) -> Adres:
        """Read an address as the store keeps it."""
        return cls(*split_plek(plek))

    @property
    def plek(self) -> str:
        """The address as the store keeps it."""
        return make_plek(self.onderdeel, self.sleutel, self.veld)

    @property
    def is_nieuw(self) -> bool:
        """Whether this is a field of a row that is being made."""
        return self.sleutel == NIEUW

    def bij(self, veld: str) -> Adres:
        """Give the address of another field of the same row."""
        return replace(self, veld=veld)
