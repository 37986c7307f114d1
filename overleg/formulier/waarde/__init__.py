"""Between what a person types and what a field holds."""

from overleg.formulier.waarde.lezen import ERBIJ, NogNietGeldig, find_optie, read_waarde
from overleg.formulier.waarde.opties import (
    Optie,
    is_meervoud,
    label_van,
    list_opties,
    make_optie,
    shorten,
    teken_van,
)
from overleg.formulier.waarde.organisatie import make_organisatie
from overleg.formulier.waarde.schrijven import write_uiterlijk, write_waarde

__all__ = [
    "ERBIJ",
    "NogNietGeldig",
    "Optie",
    "find_optie",
    "is_meervoud",
    "label_van",
    "list_opties",
    "make_optie",
    "make_organisatie",
    "read_waarde",
    "shorten",
    "teken_van",
    "write_uiterlijk",
    "write_waarde",
]
