"""From what is typed in a field of the screen to the store, and back to what is shown.

Holds no rule of the meeting and draws nothing. It adds one thing to `Tafel`: it knows what stood
in a field when somebody began to type there, so that text of another process is never overwritten
unseen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from overleg.dossier import OP_NAAM, CasusDing, Voorwaarde, WatAls, verwijst_naar
from overleg.dossier.zichtbaar import Lezer
from overleg.formulier import (
    ERBIJ,
    Invulling,
    NogNietGeldig,
    Onderdeel,
    Optie,
    Rij,
    label_van,
    missing_velden,
    read_waarde,
    write_waarde,
)
from overleg.formulier.onderdeel import Veld
from overleg.fouten import Fout
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.afgeleid import add_afgeleid
from overleg.screens.panelen.vertellen import tell, write_gekozen
from overleg.screens.panelen.vorm import Vorm, opties_van, vorm_van
from overleg.store import Conflict
from overleg.tafel import Tafel
from overleg.tekst import sanitize
from overleg.verloop import follow


class Botsing(Exception):
    """Somebody else changed the field that is typed in; both texts are here."""

    def __init__(self, adres: Adres, eigen: str, ander: str) -> None:
        """Keep both texts as a person reads them."""
        super().__init__(adres.plek)
        self.adres = adres
        self.eigen = eigen
        self.ander = ander


class Schrijver:
    """Reads and writes the fields of one panel for one reader, or for one voice in silence."""

    def __init__(self, tafel: Tafel, lezer: Lezer, stem_id: str | None = None) -> None:
        """Work on one meeting.

        Args:
            tafel: the meeting.
            lezer: whose eyes are on the screen.
            stem_id: the voice that writes in silence; then only its own things are read.
        """
        self.tafel = tafel
        self.lezer = lezer
        self.stem_id = stem_id

    def invulling(self) -> Invulling:
        """Give the situation as it is now."""
        return self.tafel.invulling(self.lezer, self.stem_id)

    def onderdelen(self) -> tuple[Onderdeel, ...]:
        """List what the current step records."""
        return self.tafel.onderdelen(self.lezer, self.stem_id)

    def onderdeel(self, onderdeel_id: str) -> Onderdeel:
        """Find a part of the current step.

        Raises:
            Fout: the step does not record it (any more).
        """
        for onderdeel in self.onderdelen():
            if onderdeel.id == onderdeel_id:
                return onderdeel
        raise Fout(
            "Dit onderdeel hoort niet meer bij deze stap.",
            "Wat u typte is bewaard als klad.",
            "Ga terug naar de stap waarin u typte.",
        )

    def opties(self, onderdeel: Onderdeel, naam: str) -> tuple[Optie, ...]:
        """List what can be chosen for a field."""
        return opties_van(self.invulling(), onderdeel.soort, naam)

    def read(self, onderdeel: Onderdeel, rij: Rij | None, naam: str) -> str:
        """Give what is stored in a field, as a person reads it."""
        if rij is None or rij.ding is None:
            return ""
        return self.write(rij.ding, naam)

    def write(self, ding: CasusDing, naam: str) -> str:
        """Give one field of a thing as a person reads it; references by what they are called."""
        waarde = self.value(ding, naam)
        naar = verwijst_naar(type(ding), naam)
        if naar is not None:
            zicht = self.invulling().zicht
            gekozen = waarde if isinstance(waarde, tuple) else (waarde,)
            found = [zicht.vind(OP_NAAM[naar], een) for een in gekozen]
            return ", ".join(label_van(zicht, een) for een in found if een is not None)
        if vorm_van(type(ding), naam) in (Vorm.KEUZE, Vorm.MEER):
            return write_gekozen(opties_van(self.invulling(), type(ding), naam), waarde)
        return write_waarde(self.invulling(), ding, naam)

    def value(self, ding: CasusDing, naam: str) -> Any:
        """Give the value of a field; a line of the plan it names by the version that holds now.

        A line that hangs under a voorwaarde keeps naming the version it was written under, and
        the screen must not show words that the table changed since.
        """
        waarde = getattr(ding, naam)
        naar = verwijst_naar(type(ding), naam)
        if naar is None or OP_NAAM[naar] not in (Voorwaarde, WatAls):
            return waarde
        if isinstance(waarde, tuple):
            return tuple(self._follow(een) for een in waarde)
        return self._follow(waarde) if waarde is not None else None

    def _follow(self, regel_id: str) -> str:
        dossier, overleg_id = self.tafel.dossier, self.tafel.overleg_id
        regel = dossier.ook_gewist(regel_id)
        if isinstance(regel, Voorwaarde):
            return follow(dossier, regel, overleg_id).id
        if isinstance(regel, WatAls):
            return follow(dossier, regel, overleg_id).id
        return regel_id

    def klad(self, adres: Adres) -> str:
        """Give the half-typed text of a field."""
        found = self.tafel.klad(adres.plek, self.stem_id)
        return found.tekst if found is not None else ""

    def keep_klad(self, adres: Adres, getypt: str) -> None:
        """Keep half-typed text; empty text forgets it."""
        self.tafel.save_klad(adres.plek, sanitize(getypt), self.stem_id)

    def check(self, onderdeel: Onderdeel, naam: str, getypt: str) -> dict[str, Any]:
        """Read what was typed.

        Raises:
            NogNietGeldig: it does not fit the field, for whatever reason.
        """
        try:
            return read_waarde(self.invulling(), onderdeel.soort, naam, getypt)
        except NogNietGeldig:
            raise
        except Fout as fout:
            raise NogNietGeldig(fout.wat, fout.nu) from None

    def tell(self, onderdeel: Onderdeel, naam: str, getypt: str) -> str:
        """Say how something typed is understood; raises `Fout` when it does not fit."""
        waarden = self.check(onderdeel, naam, getypt)
        for erbij in waarden.get(ERBIJ, ()):
            return f"{label_van(self.invulling().zicht, erbij)} (nieuw in deze casus)"
        opties = self.opties(onderdeel, naam)
        return write_gekozen(opties, waarden[naam]) if opties else tell(naam, waarden)

    def save(
        self, adres: Adres, getypt: str, basis: str, *, toch: bool = False, mee: bool = False
    ) -> str:
        """Save one field of a row that is there or expected.

        Args:
            adres: the field.
            getypt: what was typed, or the numbers of what was chosen.
            basis: what was stored when the field was last shown.
            toch: overwrite what somebody else wrote in between.
            mee: what hangs under a voorwaarde that lapses by this answer goes too.

        Returns:
            what is stored now, as a person reads it.

        Raises:
            Botsing: somebody else changed the field in between.
            Fout: it does not fit, or could not be saved.
        """
        onderdeel = self.onderdeel(adres.onderdeel)
        rij = onderdeel.rij(adres.sleutel)
        if rij is None:
            raise Fout(
                "Deze regel is intussen weggehaald.",
                "Wat u typte is bewaard als klad.",
                "Zet de regel terug, of typ het in een nieuwe regel.",
            )
        waarden = self.check(onderdeel, adres.veld, getypt)
        nu = self.read(onderdeel, rij, adres.veld)
        if nu != basis and not toch:
            eigen = self._lees_terug(onderdeel, rij, waarden, adres.veld, getypt)
            if nu != eigen:
                raise Botsing(adres, eigen, nu)
        if rij.ding is not None and all(
            naam != ERBIJ and getattr(rij.ding, naam) == waarde for naam, waarde in waarden.items()
        ):
            return nu
        waarden = add_afgeleid(onderdeel, rij.ding, waarden)
        try:
            ding = self.tafel.fill(self.invulling(), onderdeel, rij, waarden, mee=mee)
        except Conflict as conflict:
            raise self._botsing(adres, conflict) from None
        return self.write(ding, adres.veld)

    def make(self, onderdeel_id: str, getypt: Mapping[str, str]) -> CasusDing:
        """Make a new row from what was typed in each of its fields.

        Raises:
            Fout: a field does not fit, or could not be saved.
        """
        onderdeel = self.onderdeel(onderdeel_id)
        waarden: dict[str, Any] = {}
        for naam, tekst in getypt.items():
            if tekst:
                waarden |= self.check(onderdeel, naam, tekst)
        return self.tafel.fill(self.invulling(), onderdeel, None, waarden)

    def make_begrepen(self, onderdeel_id: str, waarden: Mapping[str, Any]) -> CasusDing:
        """Make a new row from values that were understood already; raises `Fout` as `make` does."""
        return self.tafel.fill(self.invulling(), self.onderdeel(onderdeel_id), None, waarden)

    def missing(self, onderdeel_id: str, getypt: Mapping[str, str]) -> tuple[Veld, ...]:
        """List the needed fields in which nothing was typed."""
        return missing_velden(self.onderdeel(onderdeel_id), getypt)

    def _lees_terug(
        self, onderdeel: Onderdeel, rij: Rij, waarden: dict[str, Any], naam: str, getypt: str
    ) -> str:
        """Give what was typed as it would be read back."""
        if rij.ding is None:
            return sanitize(getypt).strip()
        return self.write(rij.ding.met(**{n: w for n, w in waarden.items() if n != ERBIJ}), naam)

    def _botsing(self, adres: Adres, conflict: Conflict) -> Botsing:
        eigen, ander = conflict.eigen, conflict.opgeslagen
        if not isinstance(eigen, CasusDing) or not isinstance(ander, CasusDing):
            raise conflict
        return Botsing(adres, self.write(eigen, adres.veld), self.write(ander, adres.veld))
