"""Writes down a small store in the form this program makes, for the tests of later programs.

Run once for each released form, as `python -m tests.store.maak_vorm`, and never again for an
older one. A form is three small files in `vormen/<number>/`:

- `overleg.sleutel`: a key file with cheap costs;
- `proef.kast`: a file of two pages, encrypted with that key, to know that it can still be read;
- `rijen.sql`: the rows of a store, as text. With the steps up to this form they give the store
  back. The encrypted file itself would be 800 kB of noise, nearly all of it empty tables.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from overleg.dossier import Contactpersoon, Klad
from overleg.keuzes import Delen, Rol
from overleg.store import Sleutel, create_kast
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.migraties import load_migraties
from overleg.store.tabellen import metadata_met_verwijzingen
from overleg.store.verbinding import open_ruw
from tests.conftest import NU
from tests.dingen import DUBBEL_UUR
from tests.store.bouwen import GOEDKOOP, WACHTWOORD, Wekker, make_zaak, open_kast, save, sleutel_van

VORMEN = Path(__file__).parent / "vormen"
PROEF = "proef.kast"
RIJEN = "rijen.sql"
TEKST = "Sem zei: “ik slaap bij tante Truus” [U+001B] ł ß œ 😀"


def fill(map: Path) -> None:
    """Put something of everything into a store: a list, a previous value, a tombstone, a clock."""
    wekker = Wekker()
    with open_kast(map, wekker) as store:
        zaak = make_zaak()
        store.apply([*zaak.dingen, Contactpersoon(gemaakt_op=NU, naam="Piet")])
        save(store, zaak.persoon.met(versie=1, rollen=(Rol.KIND, Rol.SLACHTOFFER), leeftijd=8))
        inbreng = save(store, zaak.inbreng("eerst", gemaakt_op=DUBBEL_UUR[1]))
        lijsten = {"over": (zaak.persoon.id,), "niet_met": (zaak.organisatie.id,)}
        wekker.verder(90)
        save(
            store,
            inbreng.met(tekst=TEKST, delen=Delen.NIET_MET, datum=date(2026, 11, 3), **lijsten),
        )
        save(store, save(store, zaak.inbreng("weg ermee")).gewist(NU))
        save(store, Klad(casus_id=zaak.casus.id, gemaakt_op=NU, plek="uiterlijk", tekst="di 14"))
        weg = save(store, make_zaak("2026-0002").casus)
        store.wipe_casus(weg.id)


def dump_rijen(verbinding: Any) -> Iterator[str]:
    """Give the rows of every table as SQL, in an order in which they can be put back."""
    for tabel in metadata_met_verwijzingen().sorted_tables:
        kolommen = [kolom.name for kolom in tabel.columns]
        waarden = " || ', ' || ".join(f"quote({naam})" for naam in kolommen)
        sleutel = ", ".join(kolom.name for kolom in tabel.primary_key.columns)
        vraag = f"SELECT {waarden} FROM {tabel.name} ORDER BY {sleutel}"
        for (rij,) in verbinding.execute(vraag):
            yield f"INSERT INTO {tabel.name} ({', '.join(kolommen)}) VALUES ({rij});\n"


def make_proef(pad: Path, sleutel: Sleutel) -> None:
    """Make the smallest encrypted file there can be."""
    verbinding = open_ruw(pad, sleutel, "mode=rwc")
    verbinding.execute("CREATE TABLE proef (tekst)")
    verbinding.execute("INSERT INTO proef VALUES (?)", (TEKST,))
    verbinding.close()


def load_vorm(bron: Path, map: Path) -> None:
    """Make a store again in the form in which it was written down."""
    vorm = int(bron.name)
    (map / SLEUTEL).write_bytes((bron / SLEUTEL).read_bytes())
    (map / KAST).touch()
    verbinding = open_ruw(map / KAST, sleutel_van(map))
    verbinding.execute("BEGIN")
    for stap in load_migraties()[:vorm]:
        for statement in stap.statements():
            verbinding.execute(statement)
    for regel in (bron / RIJEN).read_text(encoding="utf-8").split(";\n"):
        verbinding.execute(regel)
    verbinding.execute(f"PRAGMA user_version = {vorm}")
    verbinding.execute("COMMIT")
    verbinding.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as tijdelijk:
        map = Path(tijdelijk) / "kast"
        create_kast(map, WACHTWOORD, klok=Wekker(), kosten=GOEDKOOP)
        fill(map)
        doel = VORMEN / str(load_migraties()[-1].nummer)
        doel.mkdir(exist_ok=True)
        (doel / PROEF).unlink(missing_ok=True)
        (doel / SLEUTEL).write_bytes((map / SLEUTEL).read_bytes())
        make_proef(doel / PROEF, sleutel_van(map))
        verbinding = open_ruw(map / KAST, sleutel_van(map))
        (doel / RIJEN).write_text("".join(dump_rijen(verbinding)), encoding="utf-8")
        verbinding.close()
