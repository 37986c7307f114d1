from __future__ import annotations

import json

from overleg.stukken.canoniek import SCHEMA_VERSIE, hash_document
from overleg.stukken.renderers import render
from tests.stukken.papier import ALLES


def test_json_holds_the_model_its_schema_version_and_its_hash() -> None:
    shown = render(ALLES, "json")
    assert isinstance(shown, str)
    plain = json.loads(shown)
    assert plain["formaat"] == "overleg-stuk"
    assert plain["schema_versie"] == SCHEMA_VERSIE
    assert plain["controlegetal"] == hash_document(ALLES)
    assert plain["soort"] == "verslag"
    assert plain["status"] == "concept"
    assert plain["organisaties"] == [{"naam": "Politie"}, {"naam": "School"}]
    assert plain["blokken"][0] == {"soort": "kop", "niveau": 1, "tekst": "Is het NU veilig?"}
    assert plain["blokken"][6]["kolommen"][1]["bij"] == "Geen inbreng: niet nagekeken"
    assert len(plain["blokken"]) == len(ALLES.blokken)


def test_letters_are_letters_and_the_file_ends_in_a_newline() -> None:
    shown = render(ALLES, "json")
    assert isinstance(shown, str)
    assert "● Politie" in shown
    assert shown.endswith("}\n")
