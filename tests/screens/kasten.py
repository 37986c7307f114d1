"""A store with the example cases, and a meeting screen that stands in for the real one."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.widgets import TextArea

from overleg.dossier import Casus, Contactpersoon
from overleg.dossier.uitwisseling import read_bestand
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus
from overleg.klok import Klok
from overleg.plekken import find_data
from overleg.screens.scherm import Kop, Scherm
from overleg.store import Kosten, create_kast, open_sleutel, open_store
from overleg.tafel.tafel import Tafel
from overleg.verloop import new_casus

WACHTWOORD = "vier woorden op rij"
WIE = "J. de Vries"
GOEDKOOP = Kosten(geheugen_kib=64, rondes=1, banen=1)
"""Argon2 in a millisecond."""

LINDE = "2026-0007"
"""The number of the example case whose second meeting is going on."""


def make_volle_kast(map: Path, klok: Klok) -> str:
    """Make a store with both examples, a case without a meeting, a closed one, and a contact."""
    code = create_kast(map, WACHTWOORD, klok=klok, kosten=GOEDKOOP)
    with open_store(map, open_sleutel(map, WACHTWOORD), wie=WIE, klok=klok) as store:
        for naam in ("gezin-linde", "melder-noor"):
            data = find_data(f"voorbeelden/{naam}.json").read_bytes()
            store.apply(read_bestand(data).dossier.alle)
        store.apply(new_casus("2026-0020", "Gezin Beuk", klok()))
        store.apply(new_casus("2026-0021", "Gezin Esdoorn", klok()))
        closed = next(c for c in store.list_casussen() if c.nummer == "2026-0021")
        store.apply((closed.met(status=CasusStatus.GESLOTEN, gesloten_op=klok()),))
        store.apply(
            (
                Contactpersoon(
                    gemaakt_op=klok(),
                    naam="A. Bakker",
                    functie="wijkagent",
                    organisatie="Politie",
                    sleutel="politie",
                ),
            )
        )
    return code


def casus_van(store: object, nummer: str) -> Casus:
    """Find a case by its number."""
    return store.find_casus(nummer)  # type: ignore[attr-defined]


class Bespreking(Scherm[None]):
    """Stands in for the meeting screen: one text, saved when it is asked to."""

    geweigerd: Fout | None = None
    bewaard: list[str]

    def __init__(self, tafel: Tafel) -> None:
        super().__init__()
        self.tafel = tafel
        self.bewaard = []

    def compose(self) -> ComposeResult:
        yield Kop(self.tafel.dossier.casus.nummer)
        yield TextArea(id="tekst")

    def on_mount(self) -> None:
        self.huis.on_save(self.save_now)
        self.query_one("#tekst").focus()

    def save_now(self) -> None:
        if self.geweigerd is not None:
            raise self.geweigerd
        self.bewaard.append(self.query_one("#tekst", TextArea).text)

    def tip(self) -> str:
        return "Dit is de tip van de stap."
