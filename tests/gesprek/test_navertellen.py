from __future__ import annotations

from overleg.dossier import Betrokkene
from overleg.formulier import Onderdeel, Rij, Veld
from overleg.gesprek.navertellen import choose_rij, tell_gelezen, tell_rij
from tests.formulier.bouwen import make_invulling

INVULLING = make_invulling()
SEM = next(een for een in INVULLING.zicht.van(Betrokkene) if een.naam == "Sem")
EEN, TWEE = Rij("een", "Sem", SEM, let_op=("kijk na",)), Rij("twee", "Noa")
DEEL = Onderdeel(
    id="betrokkenen",
    titel="Wie?",
    soort=Betrokkene,
    velden=(Veld("naam", "Wie?"), Veld("leeftijd", "Hoe oud?")),
    rijen=(EEN, TWEE),
)


def test_a_row_is_told_by_what_is_filled_or_by_its_name() -> None:
    assert tell_rij(INVULLING, DEEL, EEN) == "Sem · 8 · kijk na"
    assert tell_rij(INVULLING, DEEL, TWEE) == "Noa"


def test_only_what_had_to_be_understood_is_told_back() -> None:
    found = tell_gelezen(INVULLING, DEEL, SEM, ("naam", "leeftijd", "taal"))
    assert [regel.rsplit(": ", 1)[1] for regel in found] == ["8"]


def test_a_command_is_about_a_number_the_asked_row_or_the_last() -> None:
    assert choose_rij(DEEL, "1", TWEE) is EEN
    assert choose_rij(DEEL, "", EEN) is EEN
    assert choose_rij(DEEL, "", None) is TWEE
    for nummer in ("0", "3", "99999"):
        assert choose_rij(DEEL, nummer, EEN) is None
