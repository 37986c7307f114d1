"""Gezin Linde: what each reader gets of it."""

from __future__ import annotations

from overleg.dossier import (
    Aanspreekpunt,
    Afspraak,
    Betrokkene,
    Deelnemer,
    Inbreng,
    KaartRegel,
    Maatregel,
)
from overleg.dossier.zichtbaar import (
    BESTUUR,
    CRISISDIENST,
    DEELNEMERS,
    LEREN,
    VOORZITTER,
    ZAAL,
    Lezer,
    find_lezer,
    zichtbaar_voor,
)
from tests.voorbeelden.linde import (
    DOSSIER,
    EEN,
    TWEE,
)


def alles(lezer: Lezer) -> str:
    return repr(zichtbaar_voor(DOSSIER, lezer).alle)


def test_the_melder_is_known_to_the_chair_alone() -> None:
    assert "Corrie" in alles(VOORZITTER)
    for lezer in (ZAAL, DEELNEMERS, CRISISDIENST, LEREN, BESTUUR, find_lezer(DOSSIER, "School")):
        assert "Corrie" not in alles(lezer), lezer
        assert "lin-melder" not in alles(lezer), lezer


def test_each_line_that_is_kept_from_somebody_is_kept() -> None:
    in_the_room, verhuizen, slapen = (
        "Vader is vorige week niet op zijn afspraak gekomen.",
        "Moeder denkt erover om met de kinderen te verhuizen.",
        "Moeder slaapt met medicijnen",
    )
    # GGZ is not in the room today; OM listens by telephone.
    assert in_the_room in alles(ZAAL)
    assert verhuizen in alles(ZAAL)
    assert slapen not in alles(ZAAL)
    for tekst in (in_the_room, verhuizen, slapen):
        assert tekst not in alles(DEELNEMERS)
        assert tekst in alles(VOORZITTER)
        assert tekst not in alles(find_lezer(DOSSIER, "Moeder Linde"))
    assert verhuizen not in alles(find_lezer(DOSSIER, "GGZ"))
    assert slapen not in alles(find_lezer(DOSSIER, "Openbaar Ministerie"))
    assert verhuizen in alles(find_lezer(DOSSIER, "Politie"))
    assert zichtbaar_voor(DOSSIER, DEELNEMERS).weggelaten_per_overleg == {EEN.id: 2, TWEE.id: 3}


def test_the_address_of_the_shelter_is_for_its_owner() -> None:
    schuilplek = "[adres, alleen bekend bij Veilig Thuis]"
    owner = find_lezer(DOSSIER, "Veilig Thuis")
    for lezer in (ZAAL, DEELNEMERS, CRISISDIENST, find_lezer(DOSSIER, "Politie")):
        assert schuilplek not in alles(lezer)
    assert schuilplek in alles(owner)


def test_father_and_mother_each_get_their_own_lines() -> None:
    for naam, ander in (("Moeder Linde", "Vader Linde"), ("Vader Linde", "Moeder Linde")):
        seen = zichtbaar_voor(DOSSIER, find_lezer(DOSSIER, naam))
        assert ander not in repr(seen.alle)
        assert seen.van(Afspraak)
        assert seen.van(Aanspreekpunt)
        assert not seen.van(Inbreng)
        assert not seen.van(Deelnemer)
        assert seen.weggelaten == 0
    moeder = alles(find_lezer(DOSSIER, "Moeder Linde"))
    assert "Ruben Kok" in moeder  # her aanspreekpunt
    for worker in ("Yara Bos", "Nadia Azimi", "Marit de Wit", "Jelle Haan", "Hanna Vos"):
        assert worker not in moeder


def test_who_objected_to_being_named_is_named_on_no_paper() -> None:
    assert "Dewi Prins" in alles(VOORZITTER)
    assert "Dewi Prins" not in alles(DEELNEMERS)
    assert "parketsecretaris" in alles(DEELNEMERS)


def test_the_crisisdienst_gets_what_was_released_for_the_card() -> None:
    seen = zichtbaar_voor(DOSSIER, CRISISDIENST)
    released = [line for line in DOSSIER.van(KaartRegel) if line.vrij_voor_kaart]
    assert len(seen.van(KaartRegel)) == len(released) < len(DOSSIER.van(KaartRegel))
    assert seen.van(Maatregel)
    assert not seen.van(Inbreng)
    assert seen.casus.bezoekadres == "[Voorbeeldstraat 0, Voorbeeldstad]"


def test_leren_and_the_bestuurlijke_groep_get_no_people() -> None:
    for een in DOSSIER.van(Betrokkene):
        for lezer in (LEREN, BESTUUR):
            assert f"'{een.naam}'" not in alles(lezer)
    for line in DOSSIER.van(Inbreng):
        assert line.tekst not in alles(LEREN)
