"""One meeting as it is being led: what is on the table now, and the way to write it down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from overleg.dossier import CasusDing, Dossier, Klad, Overleg
from overleg.dossier.zichtbaar import Lezer, zichtbaar_voor
from overleg.formulier import ERBIJ, Invulling, Onderdeel, Rij, fill, list_onderdelen, split_plek
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort
from overleg.klok import Klok
from overleg.leidraad import Leidraad, Stap
from overleg.store import Store
from overleg.verloop import leidraad_van, muur_van, remove_ding, restore_ding, save_ding, save_plek


class Tafel:
    """The meeting that is open, with everything a screen or a conversation needs of it.

    Holds no rule: it hands the dossier to `verloop` and what comes back to the store, and reads
    the dossier again when another process changed the store.
    """

    def __init__(self, store: Store, casus_id: str, overleg_id: str, klok: Klok) -> None:
        """Open one meeting of one case."""
        self.store = store
        self.casus_id = casus_id
        self.overleg_id = overleg_id
        self.klok = klok
        self.opgeslagen_op: datetime | None = None
        self.weggehaald: list[str] = []
        self._dossier: Dossier | None = None
        self._versie = -1
        self._zicht: dict[Lezer, Dossier] = {}

    @property
    def nu(self) -> datetime:
        """The present moment, from the clock that was handed in."""
        return self.klok()

    @property
    def dossier(self) -> Dossier:
        """Everything of the case; only to write with, never to show."""
        versie = self.store.data_version()
        if self._dossier is None or versie != self._versie:
            self._keep(self.store.read_dossier(self.casus_id))
            self._versie = versie
        assert self._dossier is not None
        return self._dossier

    @property
    def overleg(self) -> Overleg:
        """The meeting that is open.

        Raises:
            Fout: it was wiped by another process.
        """
        found = self.dossier.vind(Overleg, self.overleg_id)
        if found is None:
            raise Fout(
                "Dit overleg is er niet meer.",
                "De rest van de casus is bewaard.",
                "Ga terug naar het begin en kies een ander overleg.",
            )
        return found

    @property
    def leidraad(self) -> Leidraad:
        """The script this meeting started with."""
        return leidraad_van(self.overleg)

    @property
    def stap(self) -> Stap:
        """The step the meeting is at; the first one when it has not begun."""
        overleg = self.overleg
        leidraad = leidraad_van(overleg)
        return leidraad.stap(overleg.stap) if overleg.stap else leidraad.stappen[0]

    @property
    def muur(self) -> Lezer:
        """Who looks at the wall: all in the room, with the people concerned who are there."""
        return muur_van(self.dossier, self.overleg_id)

    def zicht(self, lezer: Lezer) -> Dossier:
        """Give the dossier as a reader may see it; worked out once per change."""
        dossier = self.dossier
        if lezer not in self._zicht:
            self._zicht[lezer] = zichtbaar_voor(dossier, lezer)
        return self._zicht[lezer]

    def invulling(self, lezer: Lezer, stem_id: str | None = None) -> Invulling:
        """Give the situation for filling in the current step.

        Args:
            lezer: whose eyes are on the screen; a voice that writes in silence sees only itself.
            stem_id: the voice that writes.
        """
        if stem_id is not None:
            lezer = Lezer(LezerSoort.STEM, stem_id)
        return Invulling(
            alles=self.dossier,
            zicht=self.zicht(lezer),
            overleg=self.overleg,
            leidraad=self.leidraad,
            stap=self.stap,
            nu=self.nu,
            stem_id=stem_id,
        )

    def onderdelen(self, lezer: Lezer, stem_id: str | None = None) -> tuple[Onderdeel, ...]:
        """List what the current step records."""
        return list_onderdelen(self.invulling(lezer, stem_id))

    def apply(self, wijzigingen: Iterable[CasusDing]) -> tuple[CasusDing, ...]:
        """Write changes through the one door and keep the result.

        Raises:
            Fout: nothing was written; `Conflict` when another process was first.
        """
        todo = tuple(wijzigingen)
        if not todo:
            return ()
        dossier = self.dossier
        stored = self.store.apply(todo)
        self.opgeslagen_op = self.nu
        # The store raises versions exactly as `Dossier.met` does, so nothing is read again;
        # when another process wrote in between, `dossier` sees its version and does read again.
        self._keep(dossier.met(todo))
        return tuple(ding for ding in stored if isinstance(ding, CasusDing))

    def fill(
        self,
        invulling: Invulling,
        onderdeel: Onderdeel,
        rij: Rij | None,
        waarden: Mapping[str, Any],
        *,
        mee: bool = False,
    ) -> CasusDing:
        """Fill in values of one row and save them; gives the thing as it is stored.

        Raises:
            Hangend: it lets a voorwaarde lapse under which lines hang, and `mee` was not said.
        """
        erbij: tuple[CasusDing, ...] = waarden.get(ERBIJ, ())
        ding = fill(invulling, onderdeel, rij, waarden)
        dossier = self.dossier.met(erbij)
        kept = self.apply((*erbij, *save_ding(dossier, self.overleg_id, ding, self.nu, mee=mee)))
        return next((een for een in kept if een.id == ding.id), ding)

    def remove(self, ding_id: str, *, mee: bool = False, want: str = "") -> None:
        """Take a thing away; `restore` puts it back.

        Args:
            ding_id: which thing.
            mee: take away what hangs under it too.
            want: why a line of the plan of an earlier meeting lapses.

        Raises:
            Hangend: lines hang under it and `mee` was not said.
        """
        ding = self._stored(ding_id)
        wijzigingen = remove_ding(self.dossier, self.overleg_id, ding, self.nu, mee=mee, want=want)
        self.apply(wijzigingen)
        self.weggehaald.append(ding_id)

    def restore(self) -> None:
        """Put back what was taken away last."""
        ding = self._stored(self.weggehaald[-1])
        self.apply(restore_ding(self.dossier, self.overleg_id, ding, self.nu))
        self.weggehaald.pop()

    def save_plek(self, plek: str) -> None:
        """Remember in which field the cursor is, so that a stop resumes there."""
        self.apply(save_plek(self.dossier, self.overleg_id, plek))

    def save_klad(self, plek: str, tekst: str, stem_id: str | None = None) -> None:
        """Keep half-typed text of one field; empty text forgets it."""
        found = self.klad(plek, stem_id)
        if found is None and not tekst:
            return
        if found is not None:
            if found.tekst != tekst:
                self.apply((found.met(tekst=tekst),))
            return
        self.apply(
            (
                Klad(
                    casus_id=self.casus_id,
                    overleg_id=self.overleg_id,
                    gemaakt_op=self.nu,
                    stem_id=stem_id,
                    plek=plek,
                    tekst=tekst,
                ),
            )
        )

    def klad(self, plek: str, stem_id: str | None = None) -> Klad | None:
        """Find the half-typed text of one field."""
        return next(
            (
                klad
                for klad in self.dossier.van(Klad)
                if klad.plek == plek
                and klad.stem_id == stem_id
                and klad.overleg_id == self.overleg_id
            ),
            None,
        )

    def kladden(
        self, onderdeel_id: str, sleutel: str, stem_id: str | None = None
    ) -> tuple[Klad, ...]:
        """Find all half-typed text of one row."""
        return tuple(
            klad
            for klad in self.dossier.van(Klad)
            if split_plek(klad.plek)[:2] == (onderdeel_id, sleutel)
            and klad.stem_id == stem_id
            and klad.overleg_id == self.overleg_id
            and klad.tekst
        )

    def _stored(self, ding_id: str) -> CasusDing:
        found = self.dossier.ook_gewist(ding_id)
        if found is None:
            raise Fout(
                "Deze regel is er niet meer.",
                "De rest is bewaard.",
                "Kijk op het scherm wat er nu staat.",
            )
        return found

    def _keep(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._zicht.clear()
