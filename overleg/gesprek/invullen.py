"""Asking the parts of a step one field at a time, saving after every answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from overleg.dossier.zichtbaar import Lezer
from overleg.formulier import (
    Onderdeel,
    Rij,
    Veld,
    make_plek,
    missing_velden,
    read_waarde,
    split_plek,
    titel_van,
)
from overleg.fouten import Fout
from overleg.gesprek.draad import LEEG, Antwoord, Draad, Onderbroken
from overleg.gesprek.keuze import make_vraag, write_opties
from overleg.gesprek.navertellen import choose_rij, tell_gelezen, tell_rij
from overleg.gesprek.snel import is_bekend, is_snel, read_snel
from overleg.nederlands import format_tijd
from overleg.tafel import Tafel
from overleg.verloop import PLANSOORTEN, Hangend, is_eigen

NIEUW = "nieuw"
JA = ("j", "ja")


@dataclass
class Vrager:
    """Asks the fields of one onderdeel and writes each answer down at once."""

    tafel: Tafel
    draad: Draad
    lezer: Lezer
    stem_id: str | None = None

    def onderdeel(self, onderdeel_id: str) -> Onderdeel | None:
        """Read one part afresh; None when the step no longer records it."""
        found = self.tafel.onderdelen(self.lezer, self.stem_id)
        return next((een for een in found if een.id == onderdeel_id), None)

    def ask_onderdeel(self, onderdeel: Onderdeel, vanaf: str = "") -> None:
        """Ask all of one part.

        Args:
            onderdeel: the part.
            vanaf: the address of the field to begin at, when the meeting resumes.

        Raises:
            Onderbroken: a command was typed that this part does not handle.
        """
        eerste = titel_van(onderdeel.soort, onderdeel.velden[0])
        self.draad.zeg("", *([onderdeel.titel] if onderdeel.titel != eerste else []))
        for zin in (onderdeel.uitleg, "" if onderdeel.rijen else onderdeel.leeg):
            if zin:
                self.draad.zeg(f"  {zin}")
        if onderdeel.nieuw is None:
            self._ask_rijen(onderdeel, vanaf)
        else:
            self._ask_lijst(onderdeel, vanaf)

    def ask_rij(self, onderdeel: Onderdeel, rij: Rij, velden: tuple[Veld, ...]) -> None:
        """Ask some fields of one row that is there or expected."""
        sleutel = rij.sleutel
        for veld in velden:
            self._ask_veld(onderdeel, sleutel, veld)
            fresh = self.onderdeel(onderdeel.id)
            found = fresh.rij(sleutel) if fresh is not None else None
            if fresh is None or found is None or found.ding is None:
                return  # nothing was said about this row, so nothing more is asked about it
            onderdeel = fresh

    def _ask_rijen(self, onderdeel: Onderdeel, vanaf: str) -> None:
        begonnen = not vanaf
        for rij in onderdeel.rijen:
            todo = []
            for veld in onderdeel.velden:
                begonnen = begonnen or make_plek(onderdeel.id, rij.sleutel, veld.naam) == vanaf
                if begonnen:
                    todo.append(veld)
            if todo:
                if rij.bij or rij.let_op:
                    self.draad.zeg(f"  {rij.label}", f"    {' · '.join((*rij.bij, *rij.let_op))}")
                self.ask_rij(onderdeel, rij, tuple(todo))
                self._ask_onder(onderdeel, rij.sleutel)

    def _ask_onder(self, onderdeel: Onderdeel, sleutel: str) -> None:
        """Ask what follows from the answers about one row."""
        for een in self.tafel.onderdelen(self.lezer, self.stem_id):
            rij = een.rij(sleutel) if een.onder == onderdeel.id else None
            if rij is not None:
                self.draad.zeg(f"  {een.titel}")
                self.ask_rij(een, rij, een.velden)

    def _ask_lijst(self, onderdeel: Onderdeel, vanaf: str) -> None:
        self._show_rijen(onderdeel)
        _, sleutel, naam = split_plek(vanaf)
        namen = [veld.naam for veld in onderdeel.velden]
        rij = onderdeel.rij(sleutel)
        if rij is not None and naam in namen:
            self.ask_rij(onderdeel, rij, onderdeel.velden[namen.index(naam) :])
        for klad in self.tafel.kladden(onderdeel.id, NIEUW, self.stem_id):
            self.draad.zeg(f"  Hier stond nog klad: {klad.tekst}")
        while self._ask_nieuw(self.onderdeel(onderdeel.id) or onderdeel):
            fresh = self.onderdeel(onderdeel.id)
            if fresh is not None and fresh.rijen:
                self._show_rijen(fresh, len(fresh.rijen))

    def _show_rijen(self, onderdeel: Onderdeel, vanaf: int = 1) -> None:
        for nummer, rij in enumerate(onderdeel.rijen, 1):
            if nummer >= vanaf:
                self.draad.zeg(f"  {nummer}. {self.describe(onderdeel, rij)}")

    def describe(self, onderdeel: Onderdeel, rij: Rij) -> str:
        """Say one row in one line: its name and the other fields that are filled."""
        return tell_rij(self.tafel.invulling(self.lezer, self.stem_id), onderdeel, rij)

    def _ask_nieuw(self, onderdeel: Onderdeel) -> bool:
        """Ask one new row; False when nothing was typed and the list is done."""
        waarden: dict[str, Any] = {}
        getypt: list[str] = []
        sleutel = ""
        for place, veld in enumerate(onderdeel.velden):
            if veld.naam in waarden or is_bekend(onderdeel, veld, waarden):
                continue
            if sleutel:
                fresh = self.onderdeel(onderdeel.id)
                if fresh is None or fresh.rij(sleutel) is None:
                    return True
                self._ask_veld(fresh, sleutel, veld)
                continue
            found = self._ask_los(onderdeel, veld, eerste=place == 0)
            if found is None:
                return False
            waarden |= found[1]
            getypt.append(found[0])
            if not missing_velden(onderdeel, waarden):
                sleutel = self._save(onderdeel, None, waarden)
                self.tafel.save_klad(make_plek(onderdeel.id, NIEUW, ""), "", self.stem_id)
            else:
                self._keep_klad(onderdeel, getypt)
        return True

    def _ask_los(
        self, onderdeel: Onderdeel, veld: Veld, *, eerste: bool
    ) -> tuple[str, dict[str, Any]] | None:
        """Ask a field of a row that is not there yet: what was typed and what it means.

        None means that there are no more rows, or that this row is given up.
        """
        while True:
            invulling = self.tafel.invulling(self.lezer, self.stem_id)
            vraag = make_vraag(invulling, onderdeel, None, veld)
            if eerste:
                vraag += " (Enter: geen" + (" meer)" if onderdeel.rijen else ")")
            antwoord = self._answer(onderdeel, veld, vraag)
            if antwoord is None or (eerste and not antwoord.tekst):
                return None
            if not antwoord.tekst:
                if not veld.nodig:
                    return "", {}
                self.draad.zeg("  Dit is nodig. Typ /stop om deze regel niet te maken.")
                continue
            try:
                if is_snel(onderdeel, veld):
                    gelezen = read_snel(invulling, self.draad, antwoord.tekst)
                else:
                    gelezen = read_waarde(invulling, onderdeel.soort, veld.naam, antwoord.tekst)
            except Fout as fout:
                self._keep_typed(onderdeel, NIEUW, veld, antwoord.tekst, fout)
                continue
            if gelezen is not None:
                return antwoord.tekst, gelezen

    def _ask_veld(self, onderdeel: Onderdeel, sleutel: str, veld: Veld) -> None:
        """Ask one field of one row until it fits or is passed over."""
        klad = self.tafel.klad(make_plek(onderdeel.id, sleutel, veld.naam), self.stem_id)
        if klad is not None and klad.tekst:
            self.draad.zeg(f"  Hier stond nog klad: {klad.tekst}")
        while True:
            onderdeel = self.onderdeel(onderdeel.id) or onderdeel
            rij = onderdeel.rij(sleutel)
            if rij is None:
                return
            invulling = self.tafel.invulling(self.lezer, self.stem_id)
            plek = make_plek(onderdeel.id, sleutel, veld.naam)
            self.tafel.save_plek(plek)
            antwoord = self._answer(
                onderdeel, veld, make_vraag(invulling, onderdeel, rij, veld), rij
            )
            if antwoord is None or not antwoord.tekst:
                return
            tekst = "" if antwoord.tekst == LEEG else antwoord.tekst
            try:
                waarden = read_waarde(invulling, onderdeel.soort, veld.naam, tekst)
                self._save(onderdeel, rij, waarden)
                self.tafel.save_klad(plek, "", self.stem_id)
                return
            except Hangend as fout:
                if self._ask_mee(fout):
                    self._save(onderdeel, rij, waarden, mee=True)
                return
            except Fout as fout:
                self._keep_typed(onderdeel, sleutel, veld, tekst, fout)

    def _answer(
        self, onderdeel: Onderdeel, veld: Veld, vraag: str, rij: Rij | None = None
    ) -> Antwoord | None:
        """Ask until there is an answer; None means that this row is given up."""
        while True:
            antwoord = self.draad.vraag(vraag)
            if antwoord.opdracht == "keuzes":
                invulling = self.tafel.invulling(self.lezer, self.stem_id)
                self.draad.zeg("  " + write_opties(invulling, onderdeel, veld))
            elif antwoord.opdracht in ("wijzig", "verwijder", "meer"):
                self._edit(onderdeel, antwoord, rij)
            elif antwoord.opdracht == "stop":
                return None
            elif antwoord.opdracht:
                raise Onderbroken(antwoord)
            else:
                return antwoord

    def _edit(self, onderdeel: Onderdeel, antwoord: Antwoord, rij: Rij | None) -> None:
        """Change, take away or extend a row by its number; the last one when none is given."""
        onderdeel = self.onderdeel(onderdeel.id) or onderdeel
        gekozen = choose_rij(onderdeel, antwoord.rest, rij)
        if gekozen is None:
            self.draad.zeg(f"  Er is geen regel {antwoord.rest or '1'}. Er is niets veranderd.")
        elif antwoord.opdracht == "verwijder":
            self._remove(onderdeel, gekozen)
        elif antwoord.opdracht == "meer":
            self.ask_rij(onderdeel, gekozen, onderdeel.meer)
        else:
            self.ask_rij(onderdeel, gekozen, (*onderdeel.velden, *onderdeel.meer))

    def _remove(self, onderdeel: Onderdeel, rij: Rij) -> None:
        if rij.ding is None:
            self.draad.zeg("  Hier stond nog niets.")
            return
        want = ""
        if isinstance(rij.ding, PLANSOORTEN) and not is_eigen(rij.ding, self.tafel.overleg_id):
            want = self.draad.vraag("  Waarom vervalt deze regel? (Enter: toch niet)").tekst
            if not want:
                self.draad.zeg("  Niet gedaan. Er is niets veranderd.")
                return
        try:
            self.tafel.remove(rij.ding.id, want=want)
        except Hangend as fout:
            if not self._ask_mee(fout):
                return
            self.tafel.remove(rij.ding.id, mee=True, want=want)
        except Fout as fout:
            self.draad.zeg(f"  {fout}")
            return
        self.draad.zeg("  Weggehaald. Typ /ongedaan om het terug te zetten.")

    def _ask_mee(self, fout: Hangend) -> bool:
        """Ask whether what hangs under a voorwaarde goes too."""
        self.draad.zeg(f"  {fout.wat} {fout.nu}")
        if self.draad.vraag("  Toch weghalen? (j of n)").tekst.lower() not in JA:
            self.draad.zeg("  Niet gedaan. Er is niets veranderd.")
            return False
        return True

    def _save(
        self,
        onderdeel: Onderdeel,
        rij: Rij | None,
        waarden: dict[str, Any],
        *,
        mee: bool = False,
    ) -> str:
        """Save values of one row, tell how they were understood, and give the key of the row."""
        invulling = self.tafel.invulling(self.lezer, self.stem_id)
        ding = self.tafel.fill(invulling, onderdeel, rij, waarden, mee=mee)
        invulling = self.tafel.invulling(self.lezer, self.stem_id)
        gelezen = tell_gelezen(invulling, onderdeel, ding, waarden)
        self.draad.zeg("  " + " · ".join([f"opgeslagen {format_tijd(self.tafel.nu)}", *gelezen]))
        return rij.sleutel if rij is not None else ding.id

    def _keep_typed(
        self, onderdeel: Onderdeel, sleutel: str, veld: Veld, tekst: str, fout: Fout
    ) -> None:
        self.tafel.save_klad(make_plek(onderdeel.id, sleutel, veld.naam), tekst, self.stem_id)
        self.draad.zeg(f"  {fout}")

    def _keep_klad(self, onderdeel: Onderdeel, getypt: list[str]) -> None:
        """Keep what was typed of a row that cannot be made yet."""
        plek = make_plek(onderdeel.id, NIEUW, "")
        self.tafel.save_klad(plek, "; ".join(getypt), self.stem_id)
        self.draad.zeg(f"  bewaard als klad {format_tijd(self.tafel.nu)}")
