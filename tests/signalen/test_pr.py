from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import (
    Betrokkene,
    EigenWoord,
    Inbreng,
    Informeren,
    KaartRegel,
    Klad,
    Notitie,
    Overleg,
    Parkeerpunt,
)
from overleg.dossier.zichtbaar import VOORZITTER
from overleg.keuzes import Delen, Ernst, InbrengSoort, Rol
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import VANDAAG, make
from tests.signalen.zaak import build, check

BSN = "123456782"
MELDER: Betrokkene = make(Betrokkene, "melder", naam="Ans Kleiweg", rollen=(Rol.MELDER,))


def schrijf(tekst: str, **velden: Any) -> Inbreng:
    return make(
        Inbreng,
        "regel-1",
        stem_id="stem-school",
        tekst=tekst,
        bron="School",
        over=("sem",),
        datum=VANDAAG,
        **velden,
    )


def met_melder(tekst: str, melder: Betrokkene = MELDER, **velden: Any) -> dict[str, Any]:
    return {"erbij": [melder, schrijf(tekst, **velden)]}


GEVALLEN = [
    Geval(
        "PR01",
        "a number that passes the check",
        {"erbij": [schrijf(f"Sem ({BSN}) was te laat.")]},
        {"erbij": [schrijf("Sem (123456789) was te laat.")]},
        ("het veld “Inbreng” (inbreng van School)", "burgerservicenummer"),
        ("regel-1",),
    ),
    Geval(
        "PR01",
        "groups of digits",
        {"erbij": [schrijf("Het is 1234.56.782 of zo.")]},
        {"erbij": [schrijf("Bel 0612345678 of +31 612345674.")]},
    ),
    Geval(
        "PR01",
        "in own words and private notes too",
        {"erbij": [make(EigenWoord, "e", betrokkene_id="sem", tekst=f"“{BSN}”")]},
        {"erbij": [make(Klad, "k", tekst=BSN)]},
    ),
    Geval(
        "PR02",
        "the name in a text",
        met_melder("Ans Kleiweg hoorde gegil."),
        met_melder("De buren hoorden gegil."),
        ("wie de melder is", "het veld “Inbreng” (inbreng van School)"),
        ("regel-1",),
    ),
    Geval(
        "PR02",
        "the first name alone",
        met_melder("Volgens Ans riep iemand."),
        met_melder("Volgens Hans riep iemand."),
    ),
    Geval(
        "PR02",
        "a first name that others have too says nothing",
        met_melder("Volgens Ans riep iemand."),
        {
            "anders": {"stem-school": {"naam": "Ans Bakker"}},
            **met_melder("Volgens Ans riep iemand."),
        },
    ),
    Geval(
        "PR02",
        "a melder who needs no protection",
        met_melder("Ans Kleiweg hoorde gegil."),
        met_melder("Ans Kleiweg hoorde gegil.", MELDER.met(beschermd=False)),
    ),
    Geval(
        "PR02",
        "private notes may name",
        met_melder("Ans Kleiweg hoorde gegil."),
        {
            "erbij": [
                MELDER,
                make(Notitie, "n", tekst="Ans Kleiweg terugbellen."),
                schrijf("Ans Kleiweg hoorde gegil.", delen=Delen.NOTITIE),
            ]
        },
    ),
    Geval(
        "PR02",
        "feedback to the melder does not name",
        {"erbij": [MELDER, make(Informeren, "i", melder=True, wie="Bos", woorden="Dag Ans.")]},
        {"erbij": [MELDER, make(Informeren, "i", melder=True, wie="Bos", woorden="Dank u.")]},
    ),
    Geval(
        "PR02",
        "a melder who is also somebody else",
        {
            "anders": {"moeder": {"rollen": (Rol.OUDER, Rol.MELDER)}},
            "erbij": [schrijf("Sem sliep. Moeder is de melder.")],
        },
        {
            "anders": {"moeder": {"rollen": (Rol.OUDER, Rol.MELDER)}},
            "erbij": [schrijf("De melder belde. Moeder sliep.")],
        },
    ),
    Geval(
        "PR02",
        "a melder without a name stands in every text",
        met_melder("Buurvrouw hoorde gegil.", MELDER.met(naam="Buurvrouw")),
        met_melder("De melder hoorde gegil.", MELDER.met(naam="Anonieme melder")),
    ),
    Geval(
        "PR03",
        "what stays in this room, typed again",
        {
            "anders": {"zorg": {"tekst": "De fiets staat achter de schuur.", "delen": Delen.KAMER}},
            "erbij": [schrijf("Sem zei: de FIETS staat, achter de schuur!")],
        },
        {
            "anders": {"zorg": {"tekst": "De fiets staat achter de schuur.", "delen": Delen.KAMER}},
            "erbij": [schrijf("Sem zei: de FIETS staat, achter de schuur!", delen=Delen.KAMER)],
        },
        ("in deze kamer blijft",),
        ("regel-1", "zorg"),
    ),
    Geval(
        "PR04",
        "not released",
        {"anders": {"regel": {"vrij_voor_kaart": False}}},
        {},
        ("Regel 5", "Politie"),
        ("regel",),
    ),
    Geval(
        "PR04",
        "what may not leave the room cannot be on a card",
        {"anders": {"regel": {"delen": Delen.KAMER}}},
        {"anders": {"regel": {"vrij_voor_kaart": False, "tekst": " "}}},
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


@cases(GEVALLEN)
def test_every_leak_is_hard_and_its_sentence_repeats_nothing(geval: Geval) -> None:
    for een in check(build(**geval.vuurt)):
        if een.code == geval.code:
            assert een.ernst is Ernst.HARD
            for secret in (BSN, "1234.56.782", "Ans", "Kleiweg", "Buurvrouw", "FIETS", "schuur"):
                assert secret not in een.zin


@pytest.mark.parametrize(
    "tekst",
    [
        BSN,
        f"bsn:{BSN}.",
        "123 456 782",
        "123-456-782",
        "1234 56 782",
        "Nummer 1234-56-782, van Sem",
        "１２３４５６７８２",
        "123\u00a0456\u00a0782",
    ],
)
def test_a_bsn_is_recognised(tekst: str) -> None:
    assert "PR01" in codes(build(erbij=[schrijf(tekst)]))


@pytest.mark.parametrize(
    "tekst",
    [
        f"0{BSN}",
        f"{BSN}1",
        f"+31{BSN}",
        f"+31 {BSN}",
        f"0031-{BSN}",
        f"+31 (0){BSN}",
        "123 456.782",
        "000000000",
        "12-34-56-782",
        "17-11-2026 14:00",
    ],
)
def test_other_digits_are_no_bsn(tekst: str) -> None:
    assert "PR01" not in codes(build(erbij=[schrijf(tekst)]))


def test_private_notes_may_not_hold_a_bsn_either() -> None:
    assert "PR01" in codes(build(erbij=[make(Notitie, "n", tekst=BSN)]))


def test_the_names_of_who_is_here_may_be_written() -> None:
    dossier = build(
        {"stem-school": {"naam": "Ans Kleiweg"}, "overleg": {"voorzitter": "Iris"}}, erbij=[MELDER]
    )
    assert "PR02" not in codes(dossier)


def test_the_work_name_of_a_case_is_not_held_against_who_it_is_about() -> None:
    noor = MELDER.met(naam="Noor", rollen=(Rol.SLACHTOFFER, Rol.MELDER))
    assert "PR02" not in codes(build({"zaak": {"werknaam": "Melder Noor"}}, erbij=[noor]))
    alleen = MELDER.met(naam="Noor")
    assert "PR02" in codes(build({"zaak": {"werknaam": "Melder Noor"}}, erbij=[alleen]))


def test_other_texts_of_the_case_are_held_against_who_it_is_about() -> None:
    noor = MELDER.met(naam="Noor", rollen=(Rol.SLACHTOFFER, Rol.MELDER))
    assert "PR02" in codes(build({"zaak": {"aanleiding": "Melder Noor belde."}}, erbij=[noor]))


def test_half_typed_text_is_left_alone() -> None:
    klad = make(Klad, "k", tekst=BSN)
    assert check(build(erbij=[klad]), lezer=VOORZITTER) == ()


def test_no_sentence_of_any_rule_names_the_protected_melder() -> None:
    erbij = [
        MELDER,
        schrijf("Ans Kleiweg hoorde gegil.", aard=InbrengSoort.FEIT).met(bron="", datum=None),
        make(Parkeerpunt, "p", tekst="Ans Kleiweg wil iets weten."),
    ]
    dossier = build({"bezoek": {"betrokkene_id": "melder", "uiterlijk": None}}, erbij=erbij)
    names = [een.zin for een in check(dossier) if een.code not in ("DO01", "DO05")]
    assert names
    assert not any("Kleiweg" in zin for zin in names)


def test_of_each_line_of_the_card_what_was_written_last_counts() -> None:
    vorig = make(Overleg, "vorig", volgnummer=1)
    nieuw = {"overleg": {"volgnummer": 2}}
    nummer = next(een.nummer for een in build(nieuw).van(KaartRegel))
    zelfde = make(KaartRegel, "oud", overleg_id="vorig", nummer=nummer, tekst="Let op de hond.")
    ander = zelfde.met(nummer=nummer + 1)
    assert "PR04" not in codes(build(nieuw, erbij=[vorig, zelfde]))
    assert "PR04" in codes(build(nieuw, erbij=[vorig, ander]))
