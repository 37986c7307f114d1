"""Reading aloud: one item at a time, space when all heard it, a key for who knew it too."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.style import Style

from overleg.dossier import Deelnemer, Gehoord, Inbreng, WijOok
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import Optie
from overleg.fouten import Fout
from overleg.screens.panelen.schrijver import Schrijver
from overleg.screens.panelen.vorm import find_toets, toetsen_van
from overleg.screens.widgets.berichten import Lopen, Melding
from overleg.screens.widgets.vakken import kleur_van
from overleg.screens.widgets.vullend import Vullend, is_laag, pack
from overleg.tafel import list_stemmen
from overleg.tekening.punten import make_punten
from overleg.tekening.stemteken import stemteken_van
from overleg.verloop import hear, is_gehoord, leesvolgorde, say_wij_ook, stemvolgorde

STEM = "stem"

WENK = "spatie gehoord · cijfer of teken wij ook · ← → bladert · l tijdlijn · ↓ de kolommen"


class Voorlezen(Vullend, can_focus=True):
    """Shows the item that is read now; verloop proposes the order."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,enter", "gehoord", show=False),
        Binding("backspace,delete", "niet_gehoord", show=False),
        Binding("left", "blader(-1)", show=False),
        Binding("right", "blader(1)", show=False),
        Binding("up", "lopen(-1)", show=False),
        Binding("down", "lopen(1)", show=False),
        Binding("pageup", "deel(-1)", show=False),
        Binding("pagedown", "deel(1)", show=False),
    ]

    class Veranderd(Message):
        """Something was heard, or a voice knew it too."""

    class Gelezen(Message):
        """Another item is read now."""

        def __init__(self, ding_id: str) -> None:
            """Keep which item."""
            super().__init__()
            self.ding_id = ding_id

    wenk = WENK

    def __init__(self, schrijver: Schrijver) -> None:
        """Begin with the first item that was not heard yet."""
        super().__init__(markup=False)
        self.schrijver = schrijver
        self._nu = ""

    def sync(self) -> None:
        """Show the item that is read now, as it stands."""
        if self._inbreng() is None:
            self._nu = self._first_open(self._list())
        self.redraw()

    @property
    def nu(self) -> str:
        """The id of the item that is read now; empty when all were heard."""
        return self._nu

    def wijs(self, ding_id: str) -> None:
        """Read another item."""
        self._nu = ding_id
        self.sync()

    def on_focus(self) -> None:
        """Show the whole item; `has_focus` only follows after this."""
        self.refresh(layout=True)

    def on_blur(self) -> None:
        """Leave the words to the columns on a low screen."""
        self.refresh(layout=True)

    def on_key(self, event: events.Key) -> None:
        """A key of a voice: it knew this too, or not after all."""
        if event.is_printable and event.key != "space" and self.take(event.character or ""):
            event.stop()

    def take(self, teken: str) -> bool:
        """Take a key that is about the item; tells whether it was one of a voice."""
        inbreng = self._inbreng()
        opties = self._anderen()
        place = find_toets(opties, teken, letters=False)
        if inbreng is None or place is None:
            return False
        self._toggle_wij_ook(inbreng, opties[place].waarde)
        return True

    def on_click(self, event: events.Click) -> None:
        """Choose by mouse who knew it too; elsewhere a click means heard."""
        inbreng = self._inbreng()
        stem_id = event.style.meta.get(STEM)
        if inbreng is not None and isinstance(stem_id, str):
            self._toggle_wij_ook(inbreng, stem_id)
        else:
            self.action_gehoord()

    def action_gehoord(self) -> None:
        """All heard it: go to the next item that was not heard."""
        inbreng = self._inbreng()
        if inbreng is None:
            self.post_message(Lopen(1))
            return
        tafel = self.schrijver.tafel
        tafel.apply(hear(tafel.dossier, tafel.overleg_id, inbreng, tafel.nu))
        items = self._list()
        ids = [een.id for een in items]
        here = ids.index(inbreng.id) if inbreng.id in ids else 0
        self._nu = self._first_open(items[here:]) or self._first_open(items)
        self._changed()

    def action_niet_gehoord(self) -> None:
        """It was not heard after all."""
        tafel = self.schrijver.tafel
        for gehoord in tafel.dossier.van_overleg(Gehoord, tafel.overleg_id):
            if gehoord.inbreng_id == self._nu:
                tafel.remove(gehoord.id)
                self._changed()

    def action_blader(self, stappen: int) -> None:
        """Look at the next or previous item."""
        ids = [een.id for een in self._list()]
        if ids:
            here = ids.index(self._nu) if self._nu in ids else len(ids)
            self._nu = ids[min(max(here + stappen, 0), len(ids) - 1)]
            self.sync()
            self.post_message(self.Gelezen(self._nu))

    def action_lopen(self, stappen: int) -> None:
        """Go to the row above or below."""
        self.post_message(Lopen(stappen))

    def action_deel(self, stappen: int) -> None:
        """Go to the part above or below."""
        self.post_message(Lopen(stappen, deel=True))

    def _toggle_wij_ook(self, inbreng: Inbreng, stem_id: str) -> None:
        tafel = self.schrijver.tafel
        known = self._wij_ook(inbreng).get(stem_id)
        try:
            if known is not None:
                tafel.remove(known.id)
            else:
                tafel.apply(
                    say_wij_ook(tafel.dossier, tafel.overleg_id, inbreng, stem_id, tafel.nu)
                )
        except Fout as fout:
            self.post_message(Melding(str(fout), ernstig=True))
            return
        self._changed()

    def _changed(self) -> None:
        self.sync()
        self.post_message(self.Veranderd())

    def _list(self) -> tuple[Inbreng, ...]:
        tafel = self.schrijver.tafel
        return leesvolgorde(tafel.dossier, tafel.overleg_id, tafel.zicht(ZAAL))

    def _inbreng(self) -> Inbreng | None:
        """Give the item that is read now as the reader of this screen may see it."""
        return self.schrijver.invulling().zicht.vind(Inbreng, self._nu)

    def _first_open(self, items: tuple[Inbreng, ...]) -> str:
        tafel = self.schrijver.tafel
        return next(
            (een.id for een in items if not is_gehoord(tafel.dossier, tafel.overleg_id, een)), ""
        )

    def _anderen(self) -> list[Optie]:
        """Give the voices that may know it too; every voice keeps its key."""
        return list(list_stemmen(self.schrijver.tafel))

    def _wij_ook(self, inbreng: Inbreng) -> dict[str, WijOok]:
        zicht = self.schrijver.invulling().zicht
        return {een.stem_id: een for een in zicht.van(WijOok) if een.inbreng_id == inbreng.id}

    def draw(self, breedte: int) -> Content:
        """Show how far the table is, the item, and who may know it too."""
        inbreng = self._inbreng()
        kop = pack(self._kop(inbreng), breedte, in_=2)
        if inbreng is None:
            zin = "Alles is gehoord." if self._list() else "Er is nog niets ingebracht."
            return Content("\n").join([kop, Content(zin)])
        ook = pack([Content("wij ook:"), *self._stemmen(inbreng)], breedte, in_=11)
        # On a low screen the words stand in the columns below, marked as what is read now.
        if is_laag(self.app) and not self.has_focus:
            return Content("\n").join([kop, ook])
        return Content("\n").join([kop, self._woorden(inbreng, breedte), ook])

    def _kop(self, inbreng: Inbreng | None) -> list[Content]:
        """Say how far the table is, in which order it reads, and what the space bar does."""
        tafel = self.schrijver.tafel
        items = self._list()
        heard = sum(is_gehoord(tafel.dossier, tafel.overleg_id, een) for een in items)
        parts = [Content.styled(f"Voorlezen: {heard} van {len(items)} gehoord", "bold $primary")]
        if inbreng is not None:
            gedaan = is_gehoord(tafel.dossier, tafel.overleg_id, inbreng)
            parts.append(Content.styled("gehoord ✓" if gedaan else "spatie: gehoord", "bold"))
        zicht = self.schrijver.invulling().zicht
        eerste = next(iter(stemvolgorde(zicht, tafel.overleg_id)), None)
        if items and eerste is not None:
            wie = stemteken_van(zicht, eerste).kop
            orde = "" if is_laag(self.app) else "eerst wat maar één weet, "
            parts.append(Content.styled(f"{orde}vandaag begint {wie}", "$zacht"))
        return parts

    def _woorden(self, inbreng: Inbreng, breedte: int) -> Content:
        """Give the item as it is read aloud, with all that is said about it."""
        tafel, zicht = self.schrijver.tafel, self.schrijver.invulling().zicht
        punt = make_punten(zicht, tafel.overleg_id, tafel.nu)[inbreng]
        stem = zicht.vind(Deelnemer, inbreng.stem_id)
        wie = stemteken_van(zicht, stem) if stem is not None else None
        words = Content.assemble(
            (f"{punt.nummer}  ", "bold $primary"),
            (f"{wie.kop}  ", kleur_van(wie)) if wie is not None else "",
            (punt.tekst, "bold"),
        )
        said = [Content.styled(part, "$zacht") for part in punt.bij]
        said += [Content.styled(merk, "bold $letop") for merk in punt.merken]
        return Content("\n").join([words, pack(said, breedte)]) if said else words

    def _stemmen(self, inbreng: Inbreng) -> list[Content]:
        """Give the voices with their key; who said it itself is not asked."""
        opties = self._anderen()
        ook = self._wij_ook(inbreng)
        parts: list[Content] = []
        for toets, optie in zip(toetsen_van(opties, letters=False), opties, strict=True):
            if optie.waarde == inbreng.stem_id:
                continue
            mark = "✓ " if optie.waarde in ook else ""
            naam = f"{mark}{optie.teken} {optie.label}".strip()
            part = Content.assemble((f"{toets} ", "bold $primary"), naam)
            parts.append(part.stylize(Style.from_meta({STEM: optie.waarde})))
        return parts
