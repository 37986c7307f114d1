"""Vorige afspraken: how the actions went, and below them what changed in the plan since."""

from __future__ import annotations

from textual.app import ComposeResult

from overleg.dossier import Dossier, Overleg, Terugmelding
from overleg.formulier import shorten
from overleg.nederlands import format_datum_kort
from overleg.screens.panelen.paneel import Paneel
from overleg.screens.widgets.leesblok import Leesblok
from overleg.tekening.verschil import draw_verschillen
from overleg.verloop import open_vervolgstappen


class Terugblikpaneel(Paneel):
    """The generic panel, and what one needs to have read before the next decision."""

    def compose(self) -> ComposeResult:
        """Put what is read below what is asked."""
        yield from super().compose()
        yield Leesblok("eerder")
        yield Leesblok("verschil")

    def on_mount(self) -> None:
        """Show what changed."""
        self._show()

    async def sync(self) -> None:
        """Show what changed, and the parts."""
        self._show()
        await super().sync()

    def _show(self) -> None:
        zicht, overleg_id = self.schrijver.invulling().zicht, self.tafel.overleg_id
        self.query_one("#eerder", Leesblok).show_rijen(
            "Wat we hier eerder over hoorden", tell_eerder(zicht, overleg_id)
        )
        self.query_one("#verschil", Leesblok).show_rijen(*tell_verschil(zicht, overleg_id))


def tell_eerder(zicht: Dossier, overleg_id: str) -> tuple[str, ...]:
    """Say of each action that was open what was reported about it before this meeting, if ever.

    Args:
        zicht: the case as who looks may see it.
        overleg_id: the meeting that looks back.
    """
    rijen = []
    for stap in open_vervolgstappen(zicht, overleg_id):
        gemeld = [
            een
            for een in zicht.van(Terugmelding)
            if een.vervolgstap_id == stap.id and een.overleg_id != overleg_id
        ]
        for een in gemeld[-1:]:
            wanneer = format_datum_kort(een.op) if een.op else "eerder"
            want = f", want: {een.want}" if een.want else ""
            rijen.append(f"{shorten(stap.wat)} {wanneer}: {een.stand.label}{want}")
    return tuple(rijen)


def tell_verschil(zicht: Dossier, overleg_id: str) -> tuple[str, tuple[str, ...]]:
    """Say what changed in this meeting, or as long as nothing did in the one before.

    A measure of which the time ran out since then is always told.

    Args:
        zicht: the case as who looks may see it.
        overleg_id: the meeting that looks back.

    Returns:
        a title, and the rows below it; no rows when there is nothing to tell.
    """
    overleg = zicht.vind(Overleg, overleg_id)
    if overleg is None:
        return "", ()
    eigen = draw_verschillen(zicht, overleg_id)
    if draw_verschillen(zicht, overleg_id, verlopen=False):
        return "Veranderd in dit overleg", eigen
    eerder = [een for een in zicht.overleggen if een.volgnummer < overleg.volgnummer]
    for een in reversed(eerder):
        if rijen := draw_verschillen(zicht, een.id):
            return f"Veranderd in overleg {een.volgnummer}", (*rijen, *eigen)
    return ("Sinds het vorige overleg", eigen) if eigen else ("", ())
