"""Each field of each kind, for each kind of reader."""

from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import (
    DINGEN,
    Afspraak,
    Betrokkene,
    Casus,
    CasusDing,
    Deelnemer,
    EigenWoord,
    Inbreng,
    Informeren,
    Klad,
    Notitie,
    Overleg,
    Stukversie,
    Vervolgstap,
    WatAls,
    verwijst_naar,
    zicht_van,
)
from overleg.dossier.soorten import Aanspreekpunt, Behoefte, Monitormoment, Voorwaarde
from overleg.dossier.uitwisseling.vorm import vorm_van
from overleg.dossier.zichtbaar import (
    BESTUUR,
    CRISISDIENST,
    DEELNEMERS,
    INTERN,
    LEREN,
    VOORZITTER,
    ZAAL,
    Lezer,
    zichtbaar_voor,
)
from overleg.dossier.zichtbaar.soort import PER_LEZER
from overleg.dossier.zichtbaar.veld import is_open
from overleg.keuzes import LezerSoort, Rol, Vastleggen, Zicht
from tests.dossier.bouwen import getoond, inbreng, maak, tafel

elke_soort = pytest.mark.parametrize("soort", DINGEN, ids=[soort.soort for soort in DINGEN])

MOEDER = Lezer(LezerSoort.BETROKKENE, "moeder")
SCHOOL = Lezer(LezerSoort.ORGANISATIE, "school")
BUITEN = (LezerSoort.BETROKKENE, LezerSoort.CRISISDIENST, LezerSoort.BESTUUR, LezerSoort.LEREN)


@elke_soort
def test_every_field_says_how_sensitive_it_is_and_has_a_title(soort: type[CasusDing]) -> None:
    for naam, veld in soort.model_fields.items():
        assert zicht_van(soort, naam) in set(Zicht), naam
        assert veld.title, naam


@elke_soort
def test_what_is_for_the_chair_alone_is_open_to_nobody_else(soort: type[CasusDing]) -> None:
    for naam in soort.model_fields:
        if zicht_van(soort, naam) is Zicht.INTERN and soort is not Klad:
            open_to = {lezer for lezer in LezerSoort if is_open(soort, naam, lezer)}
            assert open_to <= {LezerSoort.VOORZITTER, LezerSoort.INTERN}, naam


@elke_soort
def test_who_works_in_the_meeting_is_for_nobody_outside_it(soort: type[CasusDing]) -> None:
    for naam in soort.model_fields:
        if zicht_van(soort, naam) is Zicht.WERK:
            assert not any(is_open(soort, naam, lezer) for lezer in BUITEN), naam


@elke_soort
def test_a_field_that_can_be_closed_has_an_empty_value(soort: type[CasusDing]) -> None:
    for naam, veld in soort.model_fields.items():
        if not all(is_open(soort, naam, lezer) for lezer in LezerSoort):
            # Validated, so that a value which is no value at all is found here.
            maak(soort, **{naam: veld.get_default()})


@elke_soort
def test_leren_reads_no_word_that_somebody_typed(soort: type[CasusDing]) -> None:
    # The names of steps and of the leidraad are the only words that patterns need.
    needed = {"stapstatus": {"stap"}, "overleg": {"leidraad"}}.get(soort.soort, set())
    if soort not in PER_LEZER[LezerSoort.LEREN]:
        return
    for naam in soort.model_fields:
        typed = vorm_van(soort, naam).soort is str and verwijst_naar(soort, naam) is None
        if typed and naam != "id":
            assert is_open(soort, naam, LezerSoort.LEREN) is (naam in needed), naam


class Vergeten(CasusDing):
    """A kind with a field that was declared without saying how sensitive it is."""

    soort = "vergeten"
    geheim: str = ""


@pytest.mark.parametrize("lezer", list(LezerSoort))
def test_a_field_without_zicht_is_open_to_nobody(lezer: LezerSoort) -> None:
    assert zicht_van(Vergeten, "geheim") is None
    assert not is_open(Vergeten, "geheim", lezer)


# Some fields that were chosen on purpose.


def _seen(ding: CasusDing, lezer: Lezer) -> CasusDing:
    found = zichtbaar_voor(tafel(ding, getoond()), lezer).ook_gewist(ding.id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("lezer", "werknaam"),
    [
        (VOORZITTER, True),
        (INTERN, True),
        (DEELNEMERS, True),
        (SCHOOL, True),
        (ZAAL, False),
        (Lezer(LezerSoort.STEM, "stem-school"), False),
        (MOEDER, False),
        (CRISISDIENST, False),
        (BESTUUR, False),
    ],
)
def test_the_wall_shows_the_number_of_a_case_and_not_its_name(lezer: Lezer, werknaam: bool) -> None:
    casus = zichtbaar_voor(tafel(), lezer).casus
    assert casus.nummer == "2026-0001"
    assert bool(casus.werknaam) is werknaam


def test_a_person_reads_nothing_of_the_case_but_its_number() -> None:
    casus = maak(
        Casus, "casus", nummer="2026-0001", aanleiding="X", bezoekadres="X", bewaren_bron="X"
    )
    overleg = maak(
        Overleg, "nu", vraag="X", antwoord="X", zorg="X", geinformeerd_want="X", leidraad="X",
        plaats="X", voorzitter="X", stap="X", kaart_ervaring="X",
    )  # fmt: skip
    seen = zichtbaar_voor(tafel(casus, overleg), MOEDER)
    assert "'X'" not in repr(seen.van(Casus) + seen.van(Overleg))


def test_a_person_reads_no_version_and_no_number_of_lines_left_out() -> None:
    line = maak(EigenWoord, "w", betrokkene_id="moeder", vrij_voor=["moeder"], versie=7)
    kamer = inbreng(delen="kamer")
    seen = zichtbaar_voor(tafel(line, kamer, getoond()), MOEDER)
    assert {ding.versie for ding in seen.alle} == {0}
    assert seen.weggelaten == 0


VRIJ: dict[str, Any] = {"vrij_voor": ["moeder"]}
MET_NAAM: list[tuple[type[CasusDing], str]] = [
    (Vervolgstap, "eigenaar"),
    (Afspraak, "toezicht_door"),
    (WatAls, "beslist"),
    (Voorwaarde, "gesteld_door"),
    (Monitormoment, "wie"),
    (Behoefte, "gezegd_door"),
    (Informeren, "wie"),
]


@pytest.mark.parametrize(("soort", "naam"), MET_NAAM)
@pytest.mark.parametrize(
    ("wie", "staat_er"),
    [("Yara Bos", ""), ("Ruben Kok", "Ruben Kok"), ("school", "school"), ("Moeder", "Moeder")],
    ids=["een ander", "het aanspreekpunt", "een organisatie", "zijzelf"],
)
def test_a_person_reads_the_name_of_no_worker_but_the_aanspreekpunt(
    soort: type[CasusDing], naam: str, wie: str, staat_er: str
) -> None:
    velden: dict[str, Any] = {**VRIJ, naam: wie}
    if "betrokkene_id" in soort.model_fields:
        velden["betrokkene_id"] = "moeder"
    if soort is Informeren:
        velden["aan_id"] = "moeder"
    punt = maak(Aanspreekpunt, "punt", naam="Ruben Kok", voor=["moeder"], **VRIJ)
    anders = maak(Aanspreekpunt, "anders", naam="Yara Bos", voor=["vader"], vrij_voor=["vader"])
    seen = zichtbaar_voor(tafel(maak(soort, "lijn", **velden), punt, anders), MOEDER)
    assert getattr(seen.ook_gewist("lijn"), naam) == staat_er


def test_a_person_does_not_read_what_a_step_is_for_or_who_replaces_its_owner() -> None:
    step = maak(
        Vervolgstap,
        "lijn",
        wat="WAT",
        waarom="X",
        vervanger="X",
        doel="straf",
        na_tekst="X",
        **VRIJ,
    )
    seen = _seen(step, MOEDER)
    assert isinstance(seen, Vervolgstap)
    assert seen.wat == "WAT"
    assert seen.doel is None
    assert "'X'" not in repr(seen)


def test_the_card_carries_the_visiting_address_and_not_why_the_case_is_there() -> None:
    casus = maak(Casus, "casus", nummer="1", aanleiding="AANLEIDING", bezoekadres="ADRES")
    seen = zichtbaar_voor(tafel(casus), CRISISDIENST).casus
    assert (seen.bezoekadres, seen.aanleiding) == ("ADRES", "")


@pytest.mark.parametrize("lezer", [ZAAL, DEELNEMERS, SCHOOL])
def test_whoever_objects_to_being_named_is_not_named(lezer: Lezer) -> None:
    functie = maak(
        Deelnemer, "stem-politie", organisatie_id="politie", naam="X", beroep="wijkagent",
        vastleggen=Vastleggen.ALLEEN_FUNCTIE,
    )  # fmt: skip
    niets = functie.met(vastleggen=Vastleggen.NIETS)
    seen = _seen(functie, lezer)
    assert isinstance(seen, Deelnemer)
    assert (seen.naam, seen.beroep) == ("", "wijkagent")
    assert "'X'" not in repr(_seen(niets, lezer))
    assert "wijkagent" not in repr(_seen(niets, lezer))
    for binnen in (VOORZITTER, INTERN, Lezer(LezerSoort.STEM, "stem-politie")):
        assert "'X'" in repr(_seen(niets, binnen))


@pytest.mark.parametrize(("soort", "naam"), [(Notitie, "tekst"), (Stukversie, "document")])
def test_private_text_is_open_to_the_chair_alone(soort: type[CasusDing], naam: str) -> None:
    open_to = {lezer for lezer in LezerSoort if is_open(soort, naam, lezer)}
    assert open_to == {LezerSoort.VOORZITTER, LezerSoort.INTERN}


def test_half_typed_text_is_readable_for_the_voice_that_types_it() -> None:
    klad = maak(Klad, "klad", stem_id="stem-school", tekst="HALF", plek="inbreng.tekst")
    seen = _seen(klad, Lezer(LezerSoort.STEM, "stem-school"))
    assert isinstance(seen, Klad)
    assert (seen.tekst, seen.plek) == ("HALF", "inbreng.tekst")


def test_leren_counts_by_closed_choices_and_numbers() -> None:
    seen = _seen(inbreng(tekst="X", bron="X", onderwerp="X", aard="feit", kernvraag=2), LEREN)
    assert isinstance(seen, Inbreng)
    assert (seen.aard.value, seen.kernvraag) == ("feit", 2)
    assert "'X'" not in repr(seen)


def test_leren_does_not_learn_what_somebody_is() -> None:
    seen = zichtbaar_voor(tafel(), LEREN).vind(Betrokkene, "vader")
    assert seen is not None
    assert Rol.GEMELDE not in seen.rollen
