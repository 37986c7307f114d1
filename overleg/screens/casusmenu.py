"""The questions between choosing a row on the start screen and what then happens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from overleg.dossier import Overleg
from overleg.keuzes import EINDSTANDEN, OverlegStatus, StapStand
from overleg.leidraad import STANDAARD, list_leidraden, load_organisaties
from overleg.nederlands import format_datum_kort, format_minuten
from overleg.screens.casusbeeld import CasusBeeld
from overleg.screens.casusdaden import (
    add_casus,
    begin_overleg,
    heropen,
    meld_stand,
    neem_terug,
    start_gepland,
)
from overleg.screens.gasten import list_gasten
from overleg.screens.keuzelijst import Keus
from overleg.screens.startlijst import Rij
from overleg.screens.vragen import MEER, Kies, Vraag, Vragen, bevestig

if TYPE_CHECKING:
    from textual.app import App

    from overleg.screens.huis import Huis

NIEUW, LATER = "nieuw", "later"

STANDEN = (
    StapStand.GEDAAN,
    StapStand.LOOPT,
    StapStand.NIET_GEDAAN,
    StapStand.KON_NIET_MEER,
)
"""How a late action may stand; the answer that is given most comes first."""


class Menuscherm(Protocol):
    """The screen a menu opens from: the start screen, which imports this file itself."""

    @property
    def huis(self) -> Huis:
        """The program around the screen."""

    @property
    def app(self) -> App[object]:
        """The same, as Textual knows it."""

    def reload(self) -> None:
        """Read the cases again."""


class Casusmenu:
    """Asks what is needed in windows over the start screen; every method runs in a worker."""

    def __init__(self, scherm: Menuscherm) -> None:
        """Ask on top of this screen."""
        self._scherm = scherm
        self._gemeld: list[tuple[str, str]] = []

    async def open_rij(self, row: Rij, beeld: CasusBeeld | None) -> None:
        """Do what Enter on a row asks for."""
        if row.soort == "overleg":
            self._open(row.casus_id, row.sleutel)
        elif row.soort == "actie":
            await self._report(row)
        elif row.soort in ("casus", "kijken"):
            await self._choose(row.casus_id, beeld)

    async def new_casus(self) -> None:
        """Ask for a working name and make the case; then perhaps begin a meeting."""
        huis = self._scherm.huis
        antwoord = await self._scherm.app.push_screen_wait(
            Vragen(
                f"Nieuwe casus {huis.store.next_nummer(huis.klok().year)}",
                (
                    Vraag("werknaam", "Werknaam, om de casus aan te herkennen", hoogste=80),
                    Vraag("aanleiding", "Waarom is er een casus?", nodig=False, hoogste=2000),
                    Vraag("bezoekadres", "Adres van de melding", nodig=False),
                ),
                uitleg="De werknaam is voor uzelf. Op de muur staat alleen het nummer.",
                knop="Maak de casus",
            )
        )
        if antwoord is None:
            return
        casus = add_casus(
            huis.store,
            antwoord["werknaam"],
            huis.klok(),
            aanleiding=antwoord["aanleiding"],
            bezoekadres=antwoord["bezoekadres"],
        )
        self._scherm.reload()
        await self.new_overleg(casus.id)

    async def new_overleg(self, casus_id: str) -> None:
        """Ask for a script and guests, and begin."""
        huis, ask = self._scherm.huis, self._scherm.app.push_screen_wait
        dossier = huis.store.read_dossier(casus_id)
        busy = next((o for o in dossier.overleggen if o.status is not OverlegStatus.AFGEROND), None)
        if busy is not None:
            self._open(casus_id, busy.id)
            return
        leidraad = await ask(
            Kies(
                f"Nieuw overleg over {dossier.casus.nummer}: welke leidraad?",
                (*_leidraden(), Keus(LATER, "Nu nog niet", teken="0")),
            )
        )
        if leidraad is None or leidraad == LATER:
            return
        contacten, soorten = huis.store.list_contactpersonen(), load_organisaties()
        lijst = list_gasten(dossier, contacten, soorten)
        antwoord = await ask(
            Vragen(
                "Wie zitten er aan tafel?",
                (
                    Vraag(
                        "wie",
                        "Wie nodigt u uit? Spatie kiest, Enter is klaar",
                        lijst.keuzes,
                        nodig=False,
                        meer=True,
                        begin=MEER.join(lijst.gekozen),
                    ),
                ),
                uitleg="U kunt tijdens het overleg altijd iemand toevoegen.",
                knop="Begin het overleg",
            )
        )
        if antwoord is None:
            return
        overleg_id = begin_overleg(
            huis.store,
            casus_id,
            leidraad,
            [waarde for waarde in antwoord["wie"].split(MEER) if waarde],
            huis.klok(),
            wie=huis.wie,
            contacten=contacten,
            soorten=soorten,
        )
        huis.open_overleg(casus_id, overleg_id)

    async def _choose(self, casus_id: str, beeld: CasusBeeld | None) -> None:
        if beeld is not None and beeld.open_overleg is not None:
            self._open(casus_id, beeld.open_overleg.id)
            return
        huis = self._scherm.huis
        dossier = huis.store.read_dossier(casus_id)
        if not dossier.overleggen:
            await self.new_overleg(casus_id)
            return
        keus = await self._scherm.app.push_screen_wait(
            Kies(
                f"Casus {dossier.casus.nummer}",
                (
                    Keus(NIEUW, "Nieuw overleg beginnen"),
                    *(_heropen(overleg) for overleg in reversed(dossier.overleggen)),
                ),
            )
        )
        if keus == NIEUW:
            await self.new_overleg(casus_id)
        elif keus is not None:
            heropen(huis.store, casus_id, keus, huis.klok())
            huis.open_overleg(casus_id, keus)

    def _open(self, casus_id: str, overleg_id: str) -> None:
        huis = self._scherm.huis
        overleg = huis.store.read_dossier(casus_id).vind(Overleg, overleg_id)
        if overleg is not None and overleg.status is OverlegStatus.GEPLAND:
            start_gepland(huis.store, casus_id, overleg_id, huis.klok())
        huis.open_overleg(casus_id, overleg_id)

    async def report_gedaan(self, row: Rij) -> None:
        """Ask to be sure, with yes under the cursor, and write down that an action is done."""
        vraag = bevestig("Is deze actie gedaan?", "Ja, gedaan", uitleg=row.tekst.plain.strip())
        if await self._scherm.app.push_screen_wait(vraag) == "ja":
            self._save(row, StapStand.GEDAAN, "")

    async def _report(self, row: Rij) -> None:
        """Ask how a late action stands, and why unless it is done; write it down."""
        ask = self._scherm.app.push_screen_wait
        stand = await ask(
            Kies(
                "Hoe staat deze actie ervoor?",
                [Keus(str(een), een.label) for een in STANDEN],
                uitleg=row.tekst.plain.strip(),
            )
        )
        if stand is None:
            return
        want = ""
        if stand != StapStand.GEDAAN:
            nodig = stand in EINDSTANDEN
            vraag = Vraag("want", "Waardoor?", nodig=nodig, hoogste=2000)
            found = await ask(Vragen(f"De actie: {StapStand(stand).label}", [vraag], knop="Bewaar"))
            if found is None:
                return
            want = found["want"]
        self._save(row, StapStand(stand), want)

    def _save(self, row: Rij, stand: StapStand, want: str) -> None:
        huis = self._scherm.huis
        melding = meld_stand(huis.store, row.casus_id, row.sleutel, stand, want, huis.klok())
        self._gemeld.append((row.casus_id, melding.id))
        self._scherm.app.notify(f"Bewaard: {stand.label}. Ongedaan maken: ctrl+y.")
        self._scherm.reload()

    @property
    def kan_ongedaan(self) -> bool:
        """Whether there is a report that can be taken back."""
        return bool(self._gemeld)

    def undo(self) -> None:
        """Take back the last report that was made from this screen."""
        if not self._gemeld:
            return
        huis = self._scherm.huis
        neem_terug(huis.store, *self._gemeld.pop(), huis.klok())
        self._scherm.app.notify("De melding is weggehaald. De actie staat weer open.")
        self._scherm.reload()


def _leidraden() -> Iterator[Keus]:
    for each in list_leidraden():
        if each.leidraad is not None:
            standaard = ", meestal goed" if each.sleutel == STANDAARD else ""
            duur = format_minuten(each.leidraad.minuten)
            yield Keus(each.sleutel, each.leidraad.naam, f"{duur}{standaard}")


def _heropen(overleg: Overleg) -> Keus:
    begun = overleg.begonnen_op or overleg.gemaakt_op
    return Keus(
        overleg.id,
        f"Overleg {overleg.volgnummer} heropenen",
        f"{format_datum_kort(begun.date())}, {overleg.status.label}",
    )
