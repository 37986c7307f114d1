"""Is het NU veilig: scores in silence, shown together, and a verdict for each person."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from overleg.dossier import Betrokkene, Cijfer, Deelnemer
from overleg.formulier import label_van, teken_van
from overleg.screens.panelen.stil import Stilpaneel


class Veiligheidspaneel(Stilpaneel):
    """The scores that were shown, above the verdicts; every voice keeps its own number."""

    def compose_boven(self) -> Iterator[Widget]:
        """Put the scores below the voices."""
        yield from super().compose_boven()
        yield Static(id="cijfers", markup=False)

    def show_stil(self) -> None:
        """Show who is ready, and the scores that were shown."""
        super().show_stil()
        regels = self._list_regels()
        found = self.query_one("#cijfers", Static)
        found.update(Content("\n").join(regels))
        found.display = bool(regels)

    def _list_regels(self) -> list[Content]:
        """One line for each person with every round, and below them which sign is whose."""
        zicht = self.schrijver.invulling().zicht
        cijfers = [
            een
            for een in zicht.van_overleg(Cijfer, self.tafel.overleg_id)
            if een.cijfer is not None or een.weet_niet
        ]
        regels: list[Content] = []
        for betrokkene in zicht.van(Betrokkene):
            eigen = [een for een in cijfers if een.betrokkene_id == betrokkene.id]
            if eigen:
                regels.append(self._line(betrokkene, eigen))
        stemmen = dict.fromkeys(een.stem_id for een in cijfers)
        if stemmen:
            namen = [self._sign(stem_id, naam=True) for stem_id in stemmen]
            regels.append(Content.styled("   ".join(namen), "$zacht"))
        return regels

    def _line(self, betrokkene: Betrokkene, cijfers: list[Cijfer]) -> Content:
        parts: list[Content | tuple[str, str]] = [(f"{betrokkene.naam:<14}", "bold")]
        for ronde in sorted({een.ronde for een in cijfers}):
            gegeven = [
                f"{self._sign(een.stem_id)}{'x' if een.weet_niet else een.cijfer}"
                for een in cijfers
                if een.ronde == ronde
            ]
            parts.append((f"  ronde {ronde}  ", "$zacht"))
            parts.append(Content(" ".join(gegeven)))
        return Content.assemble(*parts)

    def _sign(self, stem_id: str | None, *, naam: bool = False) -> str:
        zicht = self.schrijver.invulling().zicht
        stem = zicht.vind(Deelnemer, stem_id)
        if stem is None:
            return "?"
        teken, label = teken_van(zicht, stem), label_van(zicht, stem)
        return f"{teken} {label}".strip().replace(" ", "\u00a0") if naam else teken or f"{label} "
