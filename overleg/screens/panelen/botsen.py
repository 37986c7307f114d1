"""Two people wrote in the same field: both texts side by side, and the person chooses."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Label

from overleg.screens.keuzelijst import Keus, Keuzelijst
from overleg.screens.panelen.schrijver import Botsing
from overleg.screens.scherm import Venster
from overleg.tekst import sanitize


class Blijft(StrEnum):
    """Which of the two texts stays."""

    EIGEN = "eigen"
    ANDER = "ander"
    BEIDE = "beide"


class Botsvenster(Venster[str]):
    """Shows both texts whole; nothing is overwritten before somebody chose."""

    CSS_PATH = "botsen.tcss"

    def __init__(self, botsing: Botsing, *, samen: bool) -> None:
        """Make the window; `samen` when both texts can stand in the field."""
        super().__init__()
        self._botsing = botsing
        self._samen = samen

    def compose(self) -> ComposeResult:
        """Lay out both texts and the choices."""
        with Vertical(classes="venster"):
            yield Label("Iemand anders heeft intussen hetzelfde veld gewijzigd.", classes="titel")
            with VerticalScroll(classes="teksten", can_focus=False):
                yield Label("Dit typte u", classes="titel")
                yield Label(sanitize(self._botsing.eigen) or "(leeg)", markup=False)
                yield Label("Dit staat er nu", classes="titel")
                yield Label(sanitize(self._botsing.ander) or "(leeg)", markup=False)
            yield Keuzelijst(list(self._list_keuzes()), id="lijst")

    def on_mount(self) -> None:
        """Let digits and arrows work at once."""
        self.query_one(Keuzelijst).focus()

    def on_keuzelijst_gekozen(self, event: Keuzelijst.Gekozen) -> None:
        """Give the choice."""
        self.dismiss(event.keuzelijst.waarden[0])

    def _list_keuzes(self) -> Iterable[Keus]:
        yield Keus(Blijft.ANDER, "Laat staan wat er nu staat")
        yield Keus(Blijft.EIGEN, "Mijn tekst komt ervoor in de plaats")
        if self._samen:
            yield Keus(Blijft.BEIDE, "Zet mijn tekst eronder")


def combine(botsing: Botsing, blijft: str) -> str | None:
    """Give what the field holds after the choice; None when the other text stays."""
    if blijft == Blijft.EIGEN:
        return botsing.eigen
    if blijft == Blijft.BEIDE:
        return f"{botsing.ander}\n{botsing.eigen}"
    return None
