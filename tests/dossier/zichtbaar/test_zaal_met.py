"""The wall with a person concerned in the room: what the table sees and that person may read."""

from __future__ import annotations

from hypothesis import given, settings

from overleg.dossier import Betrokkene, CasusDing, Dossier, Overleg, Vervolgstap
from overleg.dossier.zichtbaar import ZAAL, Lezer, zaal_met, zichtbaar_voor
from overleg.keuzes import Delen, LezerSoort
from tests.dossier.bouwen import maak, tafel
from tests.dossier.willekeurig import dossiers


def wie(betrokkene_id: str) -> Lezer:
    return Lezer(LezerSoort.BETROKKENE, betrokkene_id)


def seen(dossier: Dossier, *erbij: str) -> dict[str, CasusDing]:
    return {ding.id: ding for ding in zichtbaar_voor(dossier, zaal_met(erbij)).alle}


def test_without_anybody_it_is_the_wall_of_the_table() -> None:
    assert zaal_met([]) == ZAAL
    assert zaal_met(["b", "a", "b"]) == zaal_met(["a", "b"])


@settings(max_examples=60)
@given(dossiers())
def test_nothing_is_on_it_that_one_of_those_who_look_may_not_read(dossier: Dossier) -> None:
    mensen = [een.id for een in dossier.van(Betrokkene)]
    for erbij in (mensen[:1], mensen[:2], mensen):
        if not erbij:
            continue
        muur = seen(dossier, *erbij)
        each = [{d.id: d for d in zichtbaar_voor(dossier, wie(een)).alle} for een in erbij]
        table = {d.id: d for d in zichtbaar_voor(dossier, ZAAL).alle}
        present = {*erbij, *(een.naam for een in dossier.van(Betrokkene) if een.id in erbij)}
        for ding in muur.values():
            if isinstance(ding, Betrokkene):
                assert ding.id in erbij
                continue
            for reader in (table, *each):
                assert ding.id in reader, (ding.soort, reader is table)
                _holds_no_more(ding, reader[ding.id], present)


def _holds_no_more(ding: CasusDing, than: CasusDing, present: set[object]) -> None:
    """Check field by field; only who is in the room may be named beyond what one of them reads."""
    for naam, veld in type(ding).model_fields.items():
        mine, theirs = getattr(ding, naam), getattr(than, naam)
        if isinstance(mine, tuple):
            assert set(mine) - set(theirs) <= present, (ding.soort, naam)
        elif naam != "vervallen":
            assert mine in (theirs, veld.get_default()) or mine in present, (ding.soort, naam)


def test_a_line_needs_the_leave_of_everybody_in_the_room() -> None:
    both = maak(Vervolgstap, "beide", vrij_voor=("moeder", "vader"), wat="rust")
    one = maak(Vervolgstap, "een", vrij_voor=("moeder",), wat="een eigen kamer")
    none = maak(Vervolgstap, "geen", wat="afstand")
    kamer = maak(Vervolgstap, "kamer", vrij_voor=("moeder",), delen=Delen.KAMER, wat="geld")
    dossier = tafel(both, one, none, kamer)
    lines = {"beide", "een", "geen", "kamer"}
    assert lines & set(seen(dossier, "moeder")) == {"beide", "een"}
    assert lines & set(seen(dossier, "vader")) == {"beide"}
    assert lines & set(seen(dossier, "moeder", "vader")) == {"beide"}
    assert lines <= set(seen(dossier))


def test_the_question_of_today_and_who_sits_there_are_not_on_it() -> None:
    dossier = tafel()
    muur = zichtbaar_voor(dossier, zaal_met(["moeder"]))
    assert all((een.vraag, een.zorg, een.erbij) == ("", "", ()) for een in muur.van(Overleg))
    assert {een.id for een in muur.van(Betrokkene)} == {"moeder"}
    assert muur.weggelaten == 0
