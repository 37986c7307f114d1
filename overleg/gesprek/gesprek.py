"""The linear twin of the program: the same meeting, one question and one answer at a time."""

from __future__ import annotations

from dataclasses import dataclass

from overleg.dossier.zichtbaar import VOORZITTER
from overleg.formulier import Onderdeel, Optie, find_optie, split_plek
from overleg.fouten import Fout
from overleg.gesprek import beelden, stil, tonen
from overleg.gesprek.draad import Antwoord, Draad, Einde, Onderbroken
from overleg.gesprek.invullen import Vrager
from overleg.gesprek.opdracht import do_handeling, find_handeling, show_hulp
from overleg.keuzes import Onderwerp, OverlegStatus, StapSoort
from overleg.leidraad import speak
from overleg.tafel import Tafel, find_namen, is_getoond_nu, what_is_written
from overleg.tekening.spoor import draw_spoor, tell_los, write_spoor
from overleg.verloop import check_poort, tell_niemand, zin_eindtijd

STOP = "klaar"


@dataclass
class Gesprek:
    """One conversation about one meeting; everything it knows is in the store."""

    tafel: Tafel
    draad: Draad
    _stap: str = ""
    _onderdeel: int = 0
    _vanaf: str = ""
    _zonder_stil: bool = False

    def run(self) -> None:
        """Lead the meeting until it is finished, somebody stops, or the answers run out."""
        self._vanaf = self.tafel.overleg.plek
        try:
            while self.tafel.overleg.status is not OverlegStatus.AFGEROND:
                try:
                    self._do_stap()
                except Onderbroken as onderbroken:
                    if not self._do_opdracht(onderbroken.antwoord):
                        break
        except Einde:
            pass
        self.draad.zeg("", f"U stopt bij ‘{self.tafel.stap.titel}’. Alles is bewaard.")

    def _do_stap(self) -> None:
        if self.tafel.stap.id != self._stap:
            self._begin_stap()
        if self._is_stil():
            self._do_stil()
            return
        if self.tafel.stap.soort is StapSoort.TONEN and self._onderdeel == 0:
            tonen.read_aloud(self.tafel, self.draad)
        while self._onderdeel < len(onderdelen := self._onderdelen()):
            self._ask(onderdelen[self._onderdeel])
            self._onderdeel += 1
        self._end_stap()

    def _onderdelen(self) -> tuple[Onderdeel, ...]:
        """List the parts that are asked one after the other; the others follow from an answer."""
        return tuple(een for een in self.tafel.onderdelen(VOORZITTER) if not een.onder)

    def _begin_stap(self) -> None:
        stap = self.tafel.stap
        self._stap, self._onderdeel, self._zonder_stil = stap.id, 0, False
        nummer = self.tafel.leidraad.index(stap.id) + 1
        tijd = zin_eindtijd(self.tafel.dossier, self.tafel.overleg_id, self.tafel.nu)
        self.draad.zeg(
            "",
            f"== {stap.fase.label} · {stap.titel} · stap {nummer} van "
            f"{len(self.tafel.leidraad.stappen)} · {tijd} ==",
            stap.doel,
        )
        for zin in speak(stap, find_namen(self.tafel)):
            self.draad.zeg(f"  Zeg: “{zin}”")
        if stap.soort is StapSoort.OPENEN:
            self.draad.zeg(*(f"  Spelregel: {zin}" for zin in self.tafel.leidraad.spelregels))
        if stap.soort is StapSoort.TONEN and is_getoond_nu(self.tafel, Onderwerp.INBRENG, 1):
            self._show_getoond(Onderwerp.INBRENG)
        if stap.soort is StapSoort.MENSEN:
            tonen.show_mensen(self.tafel, self.draad)
        if stap.soort is StapSoort.VEILIGHEID:
            self._show_getoond(Onderwerp.CIJFER)
        if stap.soort is StapSoort.BLINDE_VLEKKEN:
            beelden.show_kaart(self.tafel, self.draad)
        if self._vanaf:
            found = [o.id for o in self._onderdelen()]
            onderdeel_id = split_plek(self._vanaf)[0]
            self._onderdeel = found.index(onderdeel_id) if onderdeel_id in found else 0

    def _ask(self, onderdeel: Onderdeel) -> None:
        vanaf, self._vanaf = self._vanaf, ""
        vanaf = vanaf if split_plek(vanaf)[0] == onderdeel.id else ""
        Vrager(self.tafel, self.draad, VOORZITTER).ask_onderdeel(onderdeel, vanaf)

    def _is_stil(self) -> bool:
        """Tell whether this step is now about writing in silence."""
        written = what_is_written(self.tafel)
        if written is None or is_getoond_nu(self.tafel, *written):
            return False
        return not self._zonder_stil

    def _do_stil(self) -> None:
        """Let voices write until all are ready; then the chair decides what happens."""
        stil.show_stemmen(self.tafel, self.draad)
        antwoord = self.draad.vraag(
            "Wie schrijft nu? (teken of naam; /papier voor op papier klaar; /tonen; Enter: verder)"
        )
        if antwoord.opdracht:
            raise Onderbroken(antwoord)
        if antwoord.tekst:
            stem_id = stil.ask_stem(self.tafel, self.draad, antwoord.tekst)
            if stem_id is not None:
                stil.write_stil(self.tafel, self.draad, stem_id)
            return
        if self.tafel.stap.soort is StapSoort.OPSCHRIJVEN:
            self._end_stap()
        elif self.tafel.stap.soort is StapSoort.TONEN:
            self._do_opdracht(Antwoord(opdracht="tonen"))
        else:
            # Writing scores or causes in silence is offered, the rest of the step does not wait.
            self._zonder_stil = True

    def _end_stap(self) -> None:
        """Say what is still open and ask to go on."""
        poort = check_poort(self.tafel.dossier, self.tafel.overleg_id, self.tafel.stap.id)
        if poort.open:
            self.draad.zeg("", "Nog open bij deze stap:")
            self.draad.som_op(poort.open)
        laatste = self.tafel.stap == self.tafel.leidraad.stappen[-1]
        antwoord = self.draad.vraag_ja(
            "Het overleg afronden?" if laatste else "Verder met de volgende stap?"
        )
        if isinstance(antwoord, Antwoord):
            raise Onderbroken(antwoord)
        if not antwoord:
            self._onderdeel = 0
            return
        self._do_opdracht(Antwoord(opdracht="afronden" if laatste else "verder"))
        if self._stap == self.tafel.stap.id:
            self._onderdeel = 0

    def _do_opdracht(self, antwoord: Antwoord) -> bool:
        """Do what was typed; False when the conversation stops."""
        woord, rest = antwoord.opdracht, antwoord.rest
        if woord == STOP:
            return False
        if woord == "hulp":
            show_hulp(self.tafel, self.draad, rest.lower())
        elif woord == "vorige":
            self._onderdeel = max(0, self._onderdeel - 1)
        elif woord == "onderdeel":
            self._choose_onderdeel(rest)
        elif woord == "schrijf":
            stem_id = stil.ask_stem(self.tafel, self.draad, rest)
            if stem_id is not None:
                stil.write_stil(self.tafel, self.draad, stem_id)
        elif woord == "tijdlijn":
            tonen.show_tijdlijn(self.tafel, self.draad)
        elif woord == "waar":
            self._tell_where()
        elif woord == "spoor":
            self._tell_spoor()
        else:
            self._do_handeling(woord, rest)
        return True

    def _do_handeling(self, woord: str, rest: str) -> None:
        try:
            handeling = find_handeling(woord)
        except Fout as fout:
            self.draad.zeg(f"  {fout}")
            return
        if handeling.sleutel == "allen_akkoord" and self._is_bij("akkoord"):
            self._onderdeel += 1  # what it asks for each voice is being answered for all
        written = what_is_written(self.tafel)
        done = do_handeling(self.tafel, self.draad, handeling, rest)
        if done and handeling.sleutel == "tonen" and written is not None:
            self._show_getoond(written[0])

    def _is_bij(self, begin: str) -> bool:
        """Tell whether the part that is being asked is called so."""
        onderdelen = self._onderdelen()
        place = self._onderdeel
        return place < len(onderdelen) and onderdelen[place].id.startswith(begin)

    def _show_getoond(self, onderwerp: Onderwerp) -> None:
        """Print what was just revealed, as the wall would show it."""
        if onderwerp is Onderwerp.CIJFER:
            beelden.show_cijfers(self.tafel, self.draad)
        elif onderwerp is Onderwerp.INBRENG:
            tonen.show_alles(self.tafel, self.draad)
            tonen.explain_reading(self.draad)

    def _choose_onderdeel(self, rest: str) -> None:
        """Go to a part by its number or the start of its title; say which there are otherwise."""
        onderdelen = self._onderdelen()
        opties = tuple(Optie(een.id, een.titel) for een in onderdelen)
        try:
            gekozen = find_optie(opties, rest).waarde
        except Fout:
            self.draad.zeg(*(f"  {n}. {een.titel}" for n, een in enumerate(onderdelen, 1)))
            return
        self._onderdeel = [een.id for een in onderdelen].index(gekozen)

    def _tell_spoor(self) -> None:
        """Say the trace of the plan, line by line, and how many ends are loose."""
        zicht, overleg_id = self.tafel.zicht(VOORZITTER), self.tafel.overleg_id
        lines = write_spoor(draw_spoor(zicht, self.tafel.leidraad, overleg_id))
        self.draad.zeg(*(f"  {line}" for line in lines), f"  {tell_los(zicht, overleg_id)}")

    def _tell_where(self) -> None:
        stap = self.tafel.stap
        self.draad.zeg(f"  {stap.fase.label} › {stap.titel}")
        poort = check_poort(self.tafel.dossier, self.tafel.overleg_id, stap.id)
        niemand = ""
        if stap.soort in (StapSoort.OPENEN, StapSoort.OPSCHRIJVEN):
            niemand = tell_niemand(self.tafel.dossier, self.tafel.overleg_id)
        nog = (niemand, *poort.open) if niemand else poort.open
        self.draad.som_op(nog or ("Niets staat open bij deze stap.",))
