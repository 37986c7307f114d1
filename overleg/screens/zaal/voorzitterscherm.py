"""What the chair reads when somebody else types: what to say, how late it ends, what is open."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from overleg.dossier import Overleg
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.keuzes import Ernst
from overleg.nederlands import format_aantal
from overleg.screens.bespreekblad import VOORZITTER_AAN, list_zeg
from overleg.screens.panelen.stil import is_stil, list_stil
from overleg.screens.scherm import Kop
from overleg.screens.widgets.rail import tell_plaats
from overleg.screens.zaal.volger import Blik, Wacht
from overleg.screens.zaal.volgscherm import Volgscherm
from overleg.signalen import check_dossier
from overleg.tafel import Tafel
from overleg.verloop import check_poort, overzicht, zin_eindtijd
from overleg.verloop.muur import Leegte, why_leeg

Deel = tuple[str, tuple[str, ...]]
"""A heading and the lines below it."""


class Voorzitterscherm(Volgscherm):
    """Follows the meeting for the chair alone; it is not for the wall."""

    def compose(self) -> ComposeResult:
        """Lay out one sheet to read."""
        yield Kop("overleg")
        with VerticalScroll(id="blad"):
            yield Static(id="tekst", markup=False)

    def judge(self, blik: Blik) -> Wacht | Leegte | None:
        """Show whatever meeting is open; what the wall may not show does not matter here."""
        if blik.wijzer is None or not (blik.leeft or self.tafel):
            return Wacht.GEEN
        return None

    async def show_tafel(self, tafel: Tafel) -> None:
        """Show what the chair needs now."""
        self.show_tijd(tafel)
        self.add_class("-voorzitter")
        parts: list[Content | str | tuple[str, str]] = []
        for kop, regels in list_delen(tafel):
            parts += [(kop, "bold $primary"), "\n", *(f"  {een}\n" for een in regels), "\n"]
        self.query_one("#tekst", Static).update(Content.assemble(*parts))

    def show_tijd(self, tafel: Tafel) -> None:
        """Show the number of the case, and how late it ends."""
        tijd = zin_eindtijd(tafel.dossier, tafel.overleg_id, tafel.nu)
        self.query_one(Kop).set(f"{VOORZITTER_AAN} · {tafel.zicht(ZAAL).casus.nummer}", tijd)

    def show_leeg(self, waarom: Wacht | Leegte) -> None:
        """Say that there is no meeting."""
        self.query_one(Kop).set("overleg")
        self.remove_class("-voorzitter")
        self.query_one("#tekst", Static).update(Content(waarom.value))
        self.close_windows()


def list_delen(tafel: Tafel) -> Iterator[Deel]:
    """Give what the chair needs, the most urgent first; each with a heading."""
    dossier, overleg_id = tafel.dossier, tafel.overleg_id
    stappen = overzicht(dossier, overleg_id)
    overleg = tafel.zicht(ZAAL).vind(Overleg, overleg_id)
    yield tell_plaats(stappen), (f"Vraag: {overleg.vraag}",) if overleg and overleg.vraag else ()
    yield "Hoe het staat", (tell_signalen(tafel), tell_zaal(tafel))
    zeg = list_zeg(tafel)
    if zeg:
        yield "Zeg", tuple(f"“{zin}”" for zin in zeg)
    if is_stil(tafel):
        stemmen = list_stil(tafel)
        wacht = ", ".join(stem.naam for stem in stemmen if not stem.klaar)
        klaar = f"{sum(bool(stem.klaar) for stem in stemmen)} van {len(stemmen)} klaar"
        yield "Stil opschrijven", (klaar, *((f"wacht op: {wacht}",) if wacht else ()))
    poort = check_poort(dossier, overleg_id, tafel.stap.id)
    if poort.open:
        yield ("Moet nog" if poort.hard else "Nog open"), poort.open


def tell_signalen(tafel: Tafel) -> str:
    """Say how many signalen there are, and how many of them are hard."""
    found = check_dossier(
        tafel.zicht(VOORZITTER), tafel.leidraad, overleg_id=tafel.overleg_id, nu=tafel.nu
    )
    if not found:
        return "Geen signalen."
    hard = sum(signaal.ernst is Ernst.HARD for signaal in found)
    eerst = f" Eerst te doen: {hard}." if hard else ""
    return f"{format_aantal(len(found), 'signaal', 'signalen')}.{eerst}"


def tell_zaal(tafel: Tafel) -> str:
    """Say whether the wall may show the meeting now, and why not."""
    leegte = why_leeg(tafel.dossier, tafel.overleg_id)
    return "Zaal: mag deze stap zien." if leegte is None else f"Zaal: leeg. {leegte.value}"
