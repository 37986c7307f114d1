from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from overleg import __version__
from overleg.dossier import (
    CasusDing,
    Cijfer,
    GeenInbreng,
    Gehoord,
    Klad,
    Notitie,
    Onthulling,
    Oorzaak,
    Organisatie,
    Vervolgstap,
)
from overleg.dossier.uitwisseling import to_json, to_tekst
from overleg.keuzes import Onderwerp
from tests.dossier.bouwen import NU, getoond, inbreng, maak, tafel


def test_the_head_says_what_it_is() -> None:
    values, left_out = to_json(tafel(), peildatum=date(2026, 11, 17))
    assert list(values)[:5] == ["formaat", "schema_versie", "programma", "peildatum", "casus"]
    assert values["formaat"] == "overleg-casus"
    assert values["schema_versie"] == 1
    assert values["programma"] == __version__
    assert values["peildatum"] == "2026-11-17"
    assert to_json(tafel())[0]["peildatum"] is None
    assert left_out == 0


def test_a_thing_is_written_with_its_own_words_and_without_what_is_empty() -> None:
    line = inbreng("i", over=["sem"], datum=date(2026, 11, 3), precisie="dag")
    values, _ = to_json(tafel(line, getoond()))
    assert values["inbrengen"] == [
        {
            "id": "i",
            "gemaakt_op": "2026-11-17T14:00:00+01:00",
            "overleg_id": "nu",
            "stem_id": "stem-politie",
            "delen": "verslag",
            "van_muur": False,
            "geheime_plek": False,
            "vrij_voor_kaart": False,
            "aard": "waarneming",
            "tekst": "TEKST",
            "datum": "2026-11-03",
            "precisie": "dag",
            "over": ["sem"],
        }
    ]


def test_a_moment_is_written_on_the_clock_of_amsterdam() -> None:
    line = maak(Vervolgstap, gemaakt_op=datetime(2026, 7, 1, 12, 0, tzinfo=UTC))
    values, _ = to_json(tafel(line))
    assert values["vervolgstappen"][0]["gemaakt_op"] == "2026-07-01T14:00:00+02:00"


def test_an_organisation_always_has_its_name() -> None:
    values, _ = to_json(tafel(maak(Organisatie, "leeg")))
    assert values["organisaties"][-1]["naam"] == ""


VERBORGEN: list[tuple[CasusDing, Onderwerp]] = [
    (inbreng("x"), Onderwerp.INBRENG),
    (maak(GeenInbreng, "x"), Onderwerp.INBRENG),
    (maak(Cijfer, "x", ronde=1), Onderwerp.CIJFER),
    (maak(Oorzaak, "x"), Onderwerp.OORZAAK),
]


@pytest.mark.parametrize(("ding", "onderwerp"), VERBORGEN)
def test_what_was_not_shown_is_left_out_and_counted(ding: CasusDing, onderwerp: Onderwerp) -> None:
    values, left_out = to_json(tafel(ding))
    assert '"x"' not in json.dumps(values)
    assert left_out == 1
    shown, none = to_json(tafel(ding, getoond(onderwerp)))
    assert '"x"' in json.dumps(shown)
    assert none == 0


def test_what_hangs_on_a_hidden_line_goes_with_it() -> None:
    values, left_out = to_json(tafel(inbreng(), maak(Gehoord, inbreng_id="inbreng")))
    assert "gehoord_gemeld" not in values
    assert left_out == 1


def test_half_typed_text_is_left_out_and_counted() -> None:
    values, left_out = to_json(tafel(maak(Klad, tekst="HALF")))
    assert "HALF" not in json.dumps(values)
    assert left_out == 1


def test_what_was_taken_away_is_left_out_and_not_counted() -> None:
    gone = maak(Vervolgstap, "weg", wat="WEG").gewist(NU)
    after = maak(Vervolgstap, "daarna", na_id="weg")
    values, left_out = to_json(tafel(gone, after))
    assert [step["id"] for step in values["vervolgstappen"]] == ["daarna"]
    assert "na_id" not in values["vervolgstappen"][0]
    assert left_out == 0


def test_private_lines_of_the_chair_are_in_an_export_of_the_chair() -> None:
    values, _ = to_json(tafel(maak(Notitie, tekst="PRIVE")))
    assert values["notities"][0]["tekst"] == "PRIVE"


def test_the_text_is_the_same_each_time_and_holds_letters_as_they_are() -> None:
    dossier = tafel(inbreng(tekst="één ● “x”"), maak(Onthulling, "o"))
    text, left_out = to_tekst(dossier)
    assert text == to_tekst(dossier)[0]
    assert "één ● “x”" in text
    assert text.endswith("}\n")
    assert json.loads(text) == to_json(dossier)[0]
    assert left_out == 0
