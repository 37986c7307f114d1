"""How soon the room sees what the chair does, and what following costs while nothing happens.

A real second screen on a pseudo terminal; the chair is this process. Measured from the moment the
commit is on disk until the words are written to the terminal.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

from overleg.dossier import Casus, Overleg
from overleg.dossier.uitwisseling import read_bestand
from overleg.keuzes import OverlegStatus
from overleg.klok import systeemklok
from overleg.plekken import find_data
from overleg.store import Kosten, Store, create_kast, open_sleutel, open_store
from tests.bench.meten import MS, Regel, p95

WACHTWOORD = "niet van belang"
ZAAL = "import sys; sys.argv[1:] = ['zaal']; from overleg.cli.main import main; main()"
KEER = 60
RUST = 10.0
OPGEVEN = 30.0
RIJEN, KOLOMMEN = 40, 140

ZIEN, LEEG, RUSTIG = 150.0, 100.0, 10.0
"""The bars: milliseconds until it is seen and until it is blank, and per second at rest (1 %)."""


class Zaal:
    """A second screen in a process of its own."""

    def __init__(self, thuis: Path) -> None:
        self.pid, self._terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", RIJEN, KOLOMMEN, 0, 0))
            os.environ.update(
                TERM="xterm-256color",
                COLORTERM="truecolor",
                OVERLEG_MAP=str(thuis),
                OVERLEG_WACHTWOORD_BESTAND=str(thuis / "wachtwoord"),
            )
            os.execv(sys.executable, [sys.executable, "-c", ZAAL])

    def wait(self, words: str) -> None:
        """Read until these words were written to the terminal."""
        seen, until = b"", time.perf_counter() + OPGEVEN
        while words.encode() not in seen:
            if time.perf_counter() > until:
                raise TimeoutError(words)
            if select.select([self._terminal], [], [], 0.5)[0]:
                seen += os.read(self._terminal, 65536)

    def read_for(self, seconds: float) -> None:
        """Read and forget what comes for a while."""
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            if select.select([self._terminal], [], [], left)[0]:
                os.read(self._terminal, 65536)

    def used(self) -> float:
        """Give the milliseconds of processor time used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") * MS

    def end(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._terminal)


def measure() -> list[Regel]:
    """Measure the delay until the room sees it, until it is blank, and the cost at rest."""
    with tempfile.TemporaryDirectory() as map_naam:
        thuis = Path(map_naam)
        store, overleg = _prepare(thuis)
        zaal = Zaal(thuis)
        try:
            with store:
                zaal.wait("De voorzitter heeft geen overleg open.")
                store.point(overleg.casus_id, overleg.id)
                zaal.wait("Dit scherm volgt de voorzitter.")
                return _measure(zaal, store, overleg)
        finally:
            zaal.end()


def _measure(zaal: Zaal, store: Store, overleg: Overleg) -> list[Regel]:
    def set_to(words: str, **velden: object) -> float:
        nonlocal overleg
        (stored,) = store.apply([overleg.met(**velden)])
        start = time.perf_counter()
        zaal.wait(words)
        assert isinstance(stored, Overleg)
        overleg = stored
        return (time.perf_counter() - start) * MS

    set_to("Tegelijk tonen", stap="tonen")
    seen, blank = [], []
    for time_nr in range(KEER):
        seen.append(set_to(f"vraag {time_nr:03d}", vraag=f"Dit is vraag {time_nr:03d}"))
        # Not in step with the clock of the other process.
        zaal.read_for(0.1 + 0.007 * (time_nr % 9))
    for time_nr in range(KEER):
        blank.append(set_to("Het scherm is even leeg.", scherm_leeg=True))
        set_to("Tegelijk tonen", scherm_leeg=False)
        zaal.read_for(0.1 + 0.007 * (time_nr % 9))
    zaal.read_for(1.0)
    before = zaal.used()
    zaal.read_for(RUST)
    cpu = (zaal.used() - before) / RUST
    return [
        Regel("zaal: van vastleggen tot zien, p95 (lat 150 ms)", p95(seen), ZIEN, 1.0),
        Regel("zaal: scherm leeg, p95 (lat 100 ms)", p95(blank), LEEG, 1.0),
        Regel("zaal: processor in rust, per seconde (lat 1 %)", cpu, RUSTIG, 1.0),
    ]


def _prepare(thuis: Path) -> tuple[Store, Overleg]:
    """Make a store with the example case, of which one meeting is going on."""
    kast, geheim = thuis / "kast", thuis / "wachtwoord"
    geheim.touch(0o600)
    geheim.write_text(f"{WACHTWOORD}\n")
    create_kast(kast, WACHTWOORD, klok=systeemklok, kosten=Kosten(64, 1, 1))
    store = open_store(kast, open_sleutel(kast, WACHTWOORD), wie="bench", klok=systeemklok)
    store.apply(read_bestand(find_data("voorbeelden/gezin-linde.json").read_bytes()).dossier.alle)
    casus: Casus = store.list_casussen()[0]
    last = store.read_dossier(casus.id).overleggen[-1]
    (stored,) = store.apply([last.met(status=OverlegStatus.BEZIG, stap="mensen")])
    assert isinstance(stored, Overleg)
    return store, stored


if __name__ == "__main__":
    from tests.bench.__main__ import print_regels

    print_regels(measure())
