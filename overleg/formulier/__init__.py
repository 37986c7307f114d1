"""What each step records and how what is typed becomes a thing; gesprek and screens share it."""

from overleg.formulier.begrepen import Begrepen, name_eigenaar, tell_actie
from overleg.formulier.eigenaar import read_eigenaar
from overleg.formulier.invullen import fill, missing_velden
from overleg.formulier.onderdeel import (
    Invulling,
    Onderdeel,
    Rij,
    Veld,
    make_plek,
    split_plek,
    titel_van,
)
from overleg.formulier.rijen import leeftijd_van, list_mensen
from overleg.formulier.snelle_actie import read_actie
from overleg.formulier.stap import list_onderdelen
from overleg.formulier.stap.afronden import KAARTLIJNEN, kaartlijnen
from overleg.formulier.waarde import (
    ERBIJ,
    NogNietGeldig,
    Optie,
    find_optie,
    is_meervoud,
    label_van,
    list_opties,
    make_optie,
    make_organisatie,
    read_waarde,
    shorten,
    teken_van,
    write_uiterlijk,
    write_waarde,
)
from overleg.formulier.waarschuwing import list_waarschuwingen

__all__ = [
    "ERBIJ",
    "KAARTLIJNEN",
    "Begrepen",
    "Invulling",
    "NogNietGeldig",
    "Onderdeel",
    "Optie",
    "Rij",
    "Veld",
    "fill",
    "find_optie",
    "is_meervoud",
    "kaartlijnen",
    "label_van",
    "leeftijd_van",
    "list_mensen",
    "list_onderdelen",
    "list_opties",
    "list_waarschuwingen",
    "make_optie",
    "make_organisatie",
    "make_plek",
    "missing_velden",
    "name_eigenaar",
    "read_actie",
    "read_eigenaar",
    "read_waarde",
    "shorten",
    "split_plek",
    "teken_van",
    "tell_actie",
    "titel_van",
    "write_uiterlijk",
    "write_waarde",
]
