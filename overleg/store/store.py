"""The store as the rest of the program knows it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlcipher3 import dbapi2

from overleg.dossier import Casus, Contactpersoon, Ding, Dossier
from overleg.klok import Klok
from overleg.store import casussen, lezen, logboek, nakijken, wijzer, wissen
from overleg.store.bestanden import KAST
from overleg.store.fouten import GeenCasus, KijktAlleen, show_woord
from overleg.store.logboek import Gebeurtenis, Handeling
from overleg.store.openen import open_engine
from overleg.store.persoon import clean_naam, os_account
from overleg.store.reservekopie import write_kopie
from overleg.store.schrijven import write
from overleg.store.sessie import Sessie
from overleg.store.sleutel import Sleutel
from overleg.store.sqlfouten import sqlfouten
from overleg.store.verbinding import begin_lezen, begin_schrijven, empty_wal, ruw
from overleg.store.wijzer import Wijzer


def open_store(
    map: Path, sleutel: Sleutel, *, wie: str, klok: Klok, alleen_lezen: bool = False
) -> Store:
    """Open the store in a folder.

    Args:
        map: the folder, such as `overleg.plekken.kast_map()`.
        sleutel: its key, from `open_sleutel`.
        wie: the name of who is at work, for the log.
        klok: the time.
        alleen_lezen: for a process that only looks, such as the room screen.

    Raises:
        StoreFout: a sub-class for each way in which this can be refused; see `openen`.
    """
    engine, verbinding = open_engine(map, sleutel, alleen_lezen=alleen_lezen)
    sessie = Sessie(clean_naam(wie), os_account())
    return Store(engine, verbinding, map / KAST, sleutel, sessie, klok, alleen_lezen=alleen_lezen)


class Store:
    """Everything that is kept, behind one door for writing.

    Holds one connection and lets one thread through at a time, so it may be opened in one
    thread and used in another. Every method may raise `KastBezet`, `KastBeschadigd` and, when
    it writes, `SchijfVol`: after each of these everything that was saved before is still there.
    """

    def __init__(
        self,
        engine: Engine,
        verbinding: Connection,
        pad: Path,
        sleutel: Sleutel,
        sessie: Sessie,
        klok: Klok,
        *,
        alleen_lezen: bool,
    ) -> None:
        """Take over an open connection; use `open_store`."""
        self._engine = engine
        self._verbinding = verbinding
        self._pad = pad
        self._sleutel = sleutel
        self._sessie = sessie
        self._klok = klok
        self._alleen_lezen = alleen_lezen
        self._beurt = threading.RLock()
        self._open = True

    @property
    def map(self) -> Path:
        """The folder this store lies in."""
        return self._pad.parent

    def apply(self, wijzigingen: Iterable[Ding]) -> tuple[Ding, ...]:
        """Write changes: the one door for writing things.

        All or nothing: value, references, previous value and log go to disk together, and are
        there when this returns, whatever happens to the machine afterwards.

        Args:
            wijzigingen: things in their new value. Version 0 is new; another version must be
                the one that is stored. `gewist_op` takes a thing away or puts it back.

        Returns:
            the things as they are stored, in the same order, each a version higher.

        Raises:
            Conflict: somebody else saved one of them in between.
            Verdwenen, VerwijstNergens, VerkeerdeSoort, NummerBestaat, BuitenBereik: see there.
            KijktAlleen: this store was opened to read.
            SchijfVol, KastBezet: not now; try again with the same things.
        """
        dingen = tuple(wijzigingen)
        if not dingen:
            return ()
        with self._beurt:
            nu = self._klok()
            with self._schrijven() as verbinding:
                opgeslagen = write(verbinding, dingen, self._sessie, nu)
            for save in opgeslagen:
                self._sessie.remember(save.oud, save.nieuw, nu, vervolg=save.vervolg)
        return tuple(save.nieuw for save in opgeslagen)

    def read_dossier(self, casus_id: str) -> Dossier:
        """Read everything of one case as it is at one moment, in the order of making.

        What was taken away is among it.

        Raises:
            GeenCasus: there is no case with this id.
        """
        with self._lezen() as verbinding:
            dossier = lezen.read_dossier(verbinding, casus_id)
        if dossier is None:
            raise GeenCasus.meld(woord=show_woord(casus_id))
        return dossier

    def list_casussen(self) -> tuple[Casus, ...]:
        """List the cases that were not taken away, in the order of making."""
        with self._lezen() as verbinding:
            return lezen.read_casussen(verbinding)

    def find_casus(self, woord: str) -> Casus:
        """Find a case by number or working name; capitals and accents do not matter.

        Raises:
            GeenCasus: none is called so.
            MeerCasussen: more than one is; the sentence gives their numbers.
        """
        with self._lezen() as verbinding:
            return casussen.find_casus(verbinding, woord)

    def next_nummer(self, jaar: int) -> str:
        """Give the next free number of a year, such as `2026-0007`; never one that was used."""
        with self._lezen() as verbinding:
            return casussen.next_nummer(verbinding, jaar)

    def list_contactpersonen(self) -> tuple[Contactpersoon, ...]:
        """List the address book, in the order of making."""
        with self._lezen() as verbinding:
            return lezen.read_contactpersonen(verbinding)

    def list_versies(self, ding_id: str) -> tuple[Ding, ...]:
        """List the values a thing had before, oldest first; the value of now is not among them.

        One stretch of typing counts as one value, see `sessie`.
        """
        with self._lezen() as verbinding:
            return lezen.read_versies(verbinding, ding_id)

    def data_version(self) -> int:
        """Give a number that changes when another process, or another store, saved something.

        Own saves do not change it. Costs microseconds: made to be asked ten times a second.
        """
        with self._beurt, sqlfouten(self._pad):
            rij = ruw(self._verbinding).execute("PRAGMA data_version").fetchone()
        return int(rij[0])

    def log(self, handeling: Handeling, casus_id: str | None = None) -> None:
        """Log something that changes no thing, such as opening a case or exporting it."""
        with self._schrijven() as verbinding:
            nummer = (
                lezen.read_nummers(verbinding, [casus_id]).get(casus_id, "") if casus_id else ""
            )
            logboek.append(verbinding, [self._regel(handeling, casus_id, nummer)])

    def point(self, casus_id: str, overleg_id: str, *, leeg: bool = False) -> None:
        """Say which meeting is open here, for a room screen; `leeg`: it may show nothing now."""
        with self._schrijven() as verbinding:
            wijzer.write(verbinding, casus_id, overleg_id, self._klok(), leeg=leeg)

    def point_away(self) -> None:
        """Say that no meeting is open here any more."""
        with self._schrijven() as verbinding:
            wijzer.drop(verbinding)

    def read_wijzer(self) -> Wijzer | None:
        """Read which meeting the chair has open; None when there is none."""
        with self._lezen() as verbinding:
            return wijzer.read(verbinding)

    def read_logboek(self, casus_id: str | None = None) -> tuple[Gebeurtenis, ...]:
        """Read the log, oldest first; only of one case when its id is given."""
        with self._lezen() as verbinding:
            return logboek.read(verbinding, casus_id)

    def check_logboek(self) -> bool:
        """Tell whether the log is whole: no row changed and none missing in between."""
        return self.find_logboekbreuk() is None

    def find_logboekbreuk(self) -> int | None:
        """Give the number of the first row of the log that does not fit; None when all do."""
        with self._lezen() as verbinding:
            return logboek.find_breuk(verbinding)

    def check(self) -> tuple[str, ...]:
        """Look whether the store is whole.

        Returns:
            what is wrong, a Dutch sentence each; nothing when all is well.
        """
        with self._beurt:
            return nakijken.check(self._verbinding, self._pad)

    def wipe_casus(self, casus_id: str) -> None:
        """Delete a case for good: things, previous values, half-typed text and old bytes.

        In the log stays that a case with its number was wiped. Backups elsewhere, and stores
        that `list_kopieen` names, still hold it.

        Raises:
            GeenCasus: there is no case with this id.
            NietSchoon: it is deleted, but old bytes of it may still be in the file.
        """
        with self._beurt:
            with self._schrijven() as verbinding:
                wissen.wipe(verbinding, casus_id, self._sessie, self._klok())
            wissen.clean(ruw(self._verbinding), self._pad)

    def clean(self) -> None:
        """Write the file anew, so that it holds nothing but what is in the store now.

        Raises:
            NietSchoon: another process is reading, or the disk is full.
        """
        self._check_schrijven()
        with self._beurt:
            wissen.clean(ruw(self._verbinding), self._pad)

    def write_reservekopie(self, naar: Path) -> None:
        """Copy the store and its key file to a folder while they are in use.

        Args:
            naar: the folder; made when it is not there. It may not hold a store.

        Raises:
            KastBestaat: it does.
            KopieMislukt: the copy was not good, and is gone again.
        """
        with self._beurt, sqlfouten(self._pad):
            write_kopie(ruw(self._verbinding), self._pad, self._sleutel, naar)

    def close(self) -> None:
        """Close the store and leave no WAL behind, unless others still use it. Twice is once."""
        with self._beurt:
            if not self._open:
                return
            self._open = False
            if not self._alleen_lezen:
                # What stays in the WAL is safe there; the next one to close empties it.
                with contextlib.suppress(dbapi2.Error):
                    empty_wal(ruw(self._verbinding))
            self._verbinding.close()
            self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        soort: type[BaseException] | None,
        fout: BaseException | None,
        spoor: TracebackType | None,
    ) -> None:
        self.close()

    @contextlib.contextmanager
    def _lezen(self) -> Iterator[Connection]:
        with self._beurt, sqlfouten(self._pad), begin_lezen(self._verbinding):
            yield self._verbinding

    @contextlib.contextmanager
    def _schrijven(self) -> Iterator[Connection]:
        self._check_schrijven()
        with self._beurt, sqlfouten(self._pad), begin_schrijven(self._verbinding):
            yield self._verbinding

    def _check_schrijven(self) -> None:
        if self._alleen_lezen:
            raise KijktAlleen.meld()

    def _regel(self, handeling: Handeling, casus_id: str | None, nummer: str) -> logboek.Regel:
        return logboek.Regel(
            self._klok(), self._sessie.wie, self._sessie.os_account, handeling, casus_id, nummer
        )
