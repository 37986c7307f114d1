from __future__ import annotations

from dataclasses import replace

import pytest

from overleg.dossier import CasusDing, Stukversie
from overleg.dossier.zichtbaar import (
    BESTUUR,
    CRISISDIENST,
    DEELNEMERS,
    INTERN,
    LEREN,
    VOORZITTER,
    ZAAL,
    Lezer,
    stem,
)
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort, StukSoort, Vastleggen
from overleg.leidraad import KERNVRAGEN, load_leidraad, to_tekst
from overleg.stukken import Document, Kop, Streep, build_stuk, hash_document, render
from tests.dossier.bouwen import CASUS, NU, deelnemer, maak, tafel
from tests.stukken.lezen import AFGEROND, ALLES_GEDAAN

SCHOOL = Lezer(LezerSoort.ORGANISATIE, "school")


def build(
    *dingen: CasusDing,
    soort: StukSoort = StukSoort.VERSLAG,
    lezer: Lezer = DEELNEMERS,
    overleg_id: str = "nu",
) -> Document:
    dossier = tafel(AFGEROND, *ALLES_GEDAAN, *dingen)
    return build_stuk(soort, dossier, lezer, overleg_id=overleg_id, nu=NU)


@pytest.mark.parametrize("lezer", [DEELNEMERS, INTERN, SCHOOL])
@pytest.mark.parametrize("soort", [StukSoort.VERSLAG, StukSoort.BESLUITENBLAD])
def test_who_was_invited_and_the_chair_get_minutes(soort: StukSoort, lezer: Lezer) -> None:
    assert build(soort=soort, lezer=lezer).soort is soort


@pytest.mark.parametrize(
    "lezer",
    [
        Lezer(LezerSoort.BETROKKENE, "sem"),
        CRISISDIENST,
        ZAAL,
        BESTUUR,
        LEREN,
        VOORZITTER,
        stem(deelnemer("stem-ggz", "ggz")),
    ],
)
@pytest.mark.parametrize("soort", [StukSoort.VERSLAG, StukSoort.BESLUITENBLAD])
def test_nobody_else_does(soort: StukSoort, lezer: Lezer) -> None:
    with pytest.raises(Fout, match="mag niet naar deze lezer"):
        build(soort=soort, lezer=lezer)


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(Fout, match="niet te maken: leerblad"):
        build(soort=StukSoort.LEERBLAD)
    with pytest.raises(Fout, match="Dit overleg hoort niet bij deze casus"):
        build(overleg_id="elders")
    with pytest.raises(Fout, match="Dit overleg hoort niet bij deze casus"):
        build(CASUS.gewist(NU))
    with pytest.raises(Fout, match="Deze organisatie hoort niet bij deze casus"):
        build(lezer=Lezer(LezerSoort.ORGANISATIE, "elders"))


def test_the_five_kernvragen_are_headings_literally() -> None:
    koppen = [blok.tekst for blok in build().blokken if isinstance(blok, Kop)]
    assert set(KERNVRAGEN) <= set(koppen)


def test_the_minutes_begin_with_exactly_the_decision_sheet() -> None:
    blad = build(soort=StukSoort.BESLUITENBLAD)
    verslag = build()
    assert verslag.blokken[: len(blad.blokken)] == blad.blokken
    assert verslag.blokken[len(blad.blokken)] == Streep()
    assert blad.een_pagina
    assert not verslag.een_pagina


def test_the_parts_stand_in_the_order_of_somebody_with_little_time() -> None:
    delen = [blok.tekst for blok in build().blokken if isinstance(blok, Kop) and blok.niveau == 1]
    assert delen == [
        "De vraag van vandaag",
        "Is het NU veilig?",
        "Wat moet er NU gebeuren?",
        "Het plan",
        "Wie heeft de regie?",
        "Wat weten wij niet?",
        "Wie zijn betrokken en hoe staan de betrokkenen erin?",
        "Wat is er gebeurd?",
        "Wat is er bekend?",
        "Wat zien we anders, en wat zien we misschien verkeerd?",
        "Verantwoording",
    ]


def test_the_working_name_of_the_case_is_on_no_paper() -> None:
    for vorm in ("tekst", "md", "json"):
        assert "WERKNAAM" not in str(render(build(lezer=INTERN), vorm))


def test_the_organisations_that_were_invited_are_listed() -> None:
    assert build().organisaties == ("Politie", "School")


def test_a_copy_says_when_it_was_made_and_is_a_concept() -> None:
    document = build()
    assert document.gemaakt_op == "2026-11-17T14:00:00+01:00"
    assert (document.status, document.versie) == ("concept", 0)


def test_the_fixed_version_is_recognised_until_something_changes() -> None:
    vast = maak(Stukversie, "vast", nummer=3, hash=hash_document(build()))
    document = build(vast)
    assert (document.status, document.versie) == ("vastgesteld", 3)
    assert document == replace(build(), status="vastgesteld", versie=3)
    assert build(vast, AFGEROND.met(vraag="anders")).status == "concept"
    assert build(vast, lezer=INTERN).status == "concept"


def test_who_is_not_to_be_named_is_named_nowhere() -> None:
    ans = deelnemer("stem-ans", "ggz", naam="Ans Visser", vastleggen=Vastleggen.NIETS)
    document = build(ans, AFGEROND.met(voorzitter="Ans Visser", antwoord="ans visser belt"))
    for vorm in ("tekst", "md", "json"):
        assert "visser" not in str(render(document, vorm)).lower()
    assert ("Voorzitter", "[niet genoemd]") in document.kop


@pytest.mark.parametrize("tekst", ["", "geen leidraad", to_tekst(load_leidraad("acuut"))])
def test_minutes_are_printed_whatever_became_of_the_leidraad(tekst: str) -> None:
    document = build(AFGEROND.met(leidraad="weg", leidraad_tekst=tekst))
    assert "Is het NU veilig?" in str(render(document, "tekst"))
