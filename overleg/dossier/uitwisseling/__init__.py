"""The open format of one case: out, in, and as a JSON Schema.

Owns what the format looks like and what is refused when it is read. Knows no files and no store:
it gets text and gives things. A file that is refused has changed nothing.
"""

from overleg.dossier.uitwisseling.hernummeren import renumber
from overleg.dossier.uitwisseling.importfout import MEESTE_PLAATSEN, ImportFout
from overleg.dossier.uitwisseling.lezen import Bestand, from_json, read_bestand
from overleg.dossier.uitwisseling.schema import json_schema
from overleg.dossier.uitwisseling.schrijven import to_json, to_tekst
from overleg.dossier.uitwisseling.tekst import MAX_BESTAND
from overleg.dossier.uitwisseling.verschuiven import shift
from overleg.dossier.uitwisseling.vorm import FORMAAT, SCHEMA_VERSIE

__all__ = [
    "FORMAAT",
    "MAX_BESTAND",
    "MEESTE_PLAATSEN",
    "SCHEMA_VERSIE",
    "Bestand",
    "ImportFout",
    "from_json",
    "json_schema",
    "read_bestand",
    "renumber",
    "shift",
    "to_json",
    "to_tekst",
]
