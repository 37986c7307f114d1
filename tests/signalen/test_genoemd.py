from __future__ import annotations

from overleg.dossier import (
    Deelnemer,
    Opmerking,
    Organisatie,
)
from overleg.keuzes import (
    Delen,
    Manier,
    OpmerkingSoort,
)
from tests.signalen.geval import Geval, cases, see
from tests.signalen.gezin import make
from tests.signalen.zaak import build, check

GEVALLEN = [
    Geval(
        "BV06",
        "a name from the list",
        {"anders": {"zorg": {"tekst": "Sem vertelde dat aan de huisarts."}}},
        {
            "anders": {"zorg": {"tekst": "Sem vertelde dat aan de huisarts."}},
            "erbij": [
                make(Organisatie, "org-arts", naam="Praktijk Zuid", sleutel="huisarts"),
                make(Deelnemer, "arts", organisatie_id="org-arts", manier=Manier.TELEFOON),
            ],
        },
        ("Huisarts",),
        ("zorg",),
    ),
    Geval(
        "BV06",
        "who sent its information is here",
        {
            "anders": {"zorg": {"bron": "Praktijk Zuid"}},
            "erbij": [
                make(Organisatie, "org-arts", naam="Praktijk Zuid"),
                make(Deelnemer, "arts", organisatie_id="org-arts", manier=Manier.AFGEMELD),
            ],
        },
        {
            "anders": {"zorg": {"bron": "Praktijk Zuid"}},
            "erbij": [
                make(Organisatie, "org-arts", naam="Praktijk Zuid"),
                make(
                    Deelnemer,
                    "arts",
                    organisatie_id="org-arts",
                    manier=Manier.AFGEMELD,
                    informatie_gestuurd=True,
                ),
            ],
        },
        ("Praktijk Zuid",),
    ),
    Geval(
        "BV06",
        "an abbreviation in capitals",
        {"anders": {"zorg": {"tekst": "Sem staat op de lijst van het OM."}}},
        {"anders": {"zorg": {"tekst": "Sem kwam om negen uur."}}},
        ("Openbaar Ministerie",),
    ),
    Geval(
        "BV06",
        "a text in capitals says nothing about abbreviations",
        {"anders": {"zorg": {"tekst": "SEM KWAM om negen, zei het OM"}}},
        {"anders": {"zorg": {"tekst": "SEM KWAM OM NEGEN"}}},
    ),
    Geval(
        "BV06",
        "the table wrote down who is missing",
        {
            "anders": {"zorg": {"tekst": "Sem vertelde dat aan de huisarts."}},
            "erbij": [
                make(Opmerking, "op", aard=OpmerkingSoort.ONTHOUDEN, tekst="De huisarts weet meer.")
            ],
        },
        {
            "anders": {"zorg": {"tekst": "Sem vertelde dat aan de huisarts."}},
            "erbij": [make(Opmerking, "op", aard=OpmerkingSoort.ONTBREEKT, tekst="De huisarts.")],
        },
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


def test_a_name_in_a_shielded_line_is_not_said_aloud() -> None:
    geheim = {"tekst": "Sem vertelde dat aan de huisarts.", "delen": Delen.KAMER}
    (een,) = [een for een in check(build({"zorg": geheim})) if een.code == "BV06"]
    assert "uisarts" not in een.zin
    assert een.verwijzing.ids == ("zorg",)
    both = build({"zorg": geheim, "eerder": {"tekst": "De huisarts zag Sem."}})
    (een,) = [een for een in check(both) if een.code == "BV06"]
    assert een.zin.startswith("Huisarts wordt genoemd")
    assert een.verwijzing.ids == ("zorg", "eerder")


def test_one_organisation_by_two_names_is_one_signaal() -> None:
    namen = [make(Organisatie, "org-arts", naam="Praktijk Zuid", sleutel="huisarts")]
    dossier = build({"zorg": {"tekst": "Sem ging naar Praktijk Zuid, de huisarts."}}, erbij=namen)
    assert len([een for een in check(dossier) if een.code == "BV06"]) == 1
