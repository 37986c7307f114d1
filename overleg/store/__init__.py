"""Everything that is kept: an encrypted file, its key, and one door for writing."""

from overleg.store.aanmaken import create_kast
from overleg.store.fouten import Conflict, StoreFout
from overleg.store.herstel import list_kopieen, restore_kast
from overleg.store.kluis import (
    change_wachtwoord,
    new_herstelcode,
    open_sleutel,
    open_sleutel_met_herstelcode,
)
from overleg.store.logboek import Gebeurtenis, Handeling
from overleg.store.sleuf import KOSTEN, Kosten
from overleg.store.sleutel import Sleutel
from overleg.store.store import Store, open_store
from overleg.store.wijzer import Wijzer

__all__ = [
    "KOSTEN",
    "Conflict",
    "Gebeurtenis",
    "Handeling",
    "Kosten",
    "Sleutel",
    "Store",
    "StoreFout",
    "Wijzer",
    "change_wachtwoord",
    "create_kast",
    "list_kopieen",
    "new_herstelcode",
    "open_sleutel",
    "open_sleutel_met_herstelcode",
    "open_store",
    "restore_kast",
]
