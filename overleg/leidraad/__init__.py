"""The script of a meeting and the lists that go with it: loading and checking.

Importing this room is cheap: no dossier, no models, no files are read. It owns the leidraden, the
kinds of organisations and the word list, and must never know what happened in a meeting.
"""

from overleg.leidraad.bestand import BestandFout
from overleg.leidraad.kopie import from_tekst, to_tekst
from overleg.leidraad.laden import (
    STANDAARD,
    Vermelding,
    check_leidraad,
    list_leidraden,
    load_leidraad,
    read_leidraad,
)
from overleg.leidraad.model import (
    KERNVRAGEN,
    VERPLICHTE_SOORTEN,
    Ankers,
    KaartOnderwerp,
    Leidraad,
    RouteVoorbeeld,
    SporenKlok,
    Stap,
)
from overleg.leidraad.organisaties import KLEUREN, OrganisatieSoort, load_organisaties
from overleg.leidraad.woordenlijst import (
    Treffer,
    Woord,
    WoordGroep,
    find_words,
    load_woordenlijst,
)
from overleg.leidraad.zinnen import Namen, fill, speak

__all__ = [
    "KERNVRAGEN",
    "KLEUREN",
    "STANDAARD",
    "VERPLICHTE_SOORTEN",
    "Ankers",
    "BestandFout",
    "KaartOnderwerp",
    "Leidraad",
    "Namen",
    "OrganisatieSoort",
    "RouteVoorbeeld",
    "SporenKlok",
    "Stap",
    "Treffer",
    "Vermelding",
    "Woord",
    "WoordGroep",
    "check_leidraad",
    "fill",
    "find_words",
    "from_tekst",
    "list_leidraden",
    "load_leidraad",
    "load_organisaties",
    "load_woordenlijst",
    "read_leidraad",
    "speak",
    "to_tekst",
]
