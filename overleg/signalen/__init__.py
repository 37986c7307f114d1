"""A linter for a casusoverleg: what is loose, said in one Dutch sentence, and where to mend it.

This room holds the rules and the blinde-vlekkenkaart they stand on. It only looks: it changes
nothing, knows no store and no screen, and sees no more than the dossier it is given, which whoever
calls has put through `zichtbaar_voor` for the reader.
"""

from overleg.signalen.controle import check_dossier
from overleg.signalen.gaten import Gat, top_gaten
from overleg.signalen.kaart import Kaart, KaartCel, KaartRij, KaartStem, build_kaart
from overleg.signalen.signaal import Cel, Signaal, Verwijzing
from overleg.signalen.tabel import OP_CODE, TABEL, SignaalSoort

__all__ = [
    "OP_CODE",
    "TABEL",
    "Cel",
    "Gat",
    "Kaart",
    "KaartCel",
    "KaartRij",
    "KaartStem",
    "Signaal",
    "SignaalSoort",
    "Verwijzing",
    "build_kaart",
    "check_dossier",
    "top_gaten",
]
