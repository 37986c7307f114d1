"""The program on a made-up case, in a store that is gone afterwards."""

from __future__ import annotations

import secrets
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType

from overleg.cli.terminal import is_interactive, need_scherm, write_text
from overleg.cli.werk.kastdeur import who_works
from overleg.dossier.uitwisseling import read_bestand, shift
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import StukSoort
from overleg.klok import Klok, systeemklok
from overleg.plekken import find_data
from overleg.store import Kosten, create_kast, open_sleutel, open_store
from overleg.stukken import build_stuk, render

VOORBEELD = "voorbeelden/gezin-linde.json"

KOSTEN = Kosten(geheugen_kib=8 * 1024, rondes=1, banen=1)
"""Nobody guesses a random passphrase of 32 bytes, so the work per guess may be little."""


def show_demo(klok: Klok = systeemklok) -> int:
    """Open the program on the made-up case; without a terminal write its latest minutes.

    Args:
        klok: the present moment; the case is moved to the week of this.

    Returns:
        the exit status.
    """
    with _demo_kast(klok) as (folder, geheim, casus_id):
        if is_interactive():
            need_scherm()
            from overleg.app import run_app

            return run_app(folder, klok=klok, geheim=geheim, demo=True)
        with open_store(folder, open_sleutel(folder, geheim), wie=who_works(), klok=klok) as store:
            dossier = store.read_dossier(casus_id)
        overleg = dossier.overleggen[-1]
        stuk = build_stuk(StukSoort.VERSLAG, dossier, DEELNEMERS, overleg_id=overleg.id, nu=klok())
        write_text(str(render(stuk, "tekst")))
    return 0


def weeks_between(geschreven: datetime, nu: datetime) -> int:
    """Give how many whole weeks bring a moment as close before now as can be.

    Args:
        geschreven: when the last thing of the case was written; nothing may stand in the future,
            for a meeting that began tomorrow would be no meeting to go on with.
        nu: now; both aware.
    """
    return (nu - geschreven) // timedelta(weeks=1)


@contextmanager
def _demo_kast(klok: Klok) -> Iterator[tuple[Path, str, str]]:
    """Give the folder of a store with the made-up case, its passphrase, and the id of the case."""
    with _clean_stop(), tempfile.TemporaryDirectory(prefix="overleg-demo-") as name:
        folder = Path(name)
        geheim = secrets.token_hex(32)
        create_kast(folder, geheim, klok=klok, kosten=KOSTEN)
        bestand = read_bestand(find_data(VOORBEELD).read_bytes())
        geschreven = max(ding.gemaakt_op for ding in bestand.dossier.alle)
        dossier = shift(bestand.dossier, weeks_between(geschreven, klok()))
        with open_store(folder, open_sleutel(folder, geheim), wie=who_works(), klok=klok) as store:
            store.apply(dossier.alle)
        yield folder, geheim, dossier.casus.id


@contextmanager
def _clean_stop() -> Iterator[None]:
    """Turn a request to stop into an exception, so that the folder goes away as well."""

    def stop(number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    numbers = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
