from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Roep
from tests.cli.werk.conftest import LINDE, NOOR, read_revealed


@pytest.mark.parametrize("voorbeeld", [LINDE, NOOR], ids=lambda path: path.stem)
def test_what_comes_in_goes_out_again(roep: Roep, code: str, voorbeeld: Path) -> None:
    nummer = roep("casus", "importeer", str(voorbeeld)).uit.strip()
    exported = json.loads(roep("casus", "exporteer", nummer, "-o", "-").uit)
    assert exported.pop("peildatum") is None
    assert exported == read_revealed(voorbeeld)


def test_an_export_can_be_imported_in_another_store(
    roep: Roep, linde: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "uit.json"
    assert roep("casus", "exporteer", linde, "-o", str(path)).code == 0
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "elders"))
    roep("kast", "nieuw")
    assert roep("casus", "importeer", str(path)).uit.strip() == linde
    assert roep("casus", "exporteer", linde).uit == path.read_text(encoding="utf-8")


def test_stdin_and_stdout_work_as_files(roep: Roep, code: str) -> None:
    afloop = roep("casus", "importeer", "-", invoer=LINDE.read_bytes())
    assert (afloop.code, afloop.uit) == (0, "2026-0007\n")


def test_an_exported_file_is_private_and_never_replaces(
    roep: Roep, linde: str, tmp_path: Path
) -> None:
    path = tmp_path / "uit.json"
    afloop = roep("casus", "exporteer", linde, "-o", str(path))
    assert (afloop.code, afloop.uit) == (0, "")
    assert "niet versleuteld" in afloop.fout
    assert path.stat().st_mode & 0o777 == 0o600
    before = path.read_bytes()
    again = roep("casus", "exporteer", linde, "-o", str(path))
    assert again.code == 1
    assert "is er al" in again.fout
    assert path.read_bytes() == before
    assert roep("casus", "exporteer", linde, "-o", str(path), "--overschrijf").code == 0


def test_an_existing_number_is_refused_and_nothing_changes(roep: Roep, linde: str) -> None:
    before = roep("casus", "exporteer", linde).uit
    afloop = roep("casus", "importeer", str(LINDE))
    assert (afloop.code, afloop.uit) == (1, "")
    assert f"Casus {linde} staat al in de kast." in afloop.fout
    assert "--als-nieuw" in afloop.fout
    assert roep("casus", "exporteer", linde).uit == before


def test_as_new_it_stands_beside_the_other_one(roep: Roep, linde: str) -> None:
    nummer = roep("casus", "importeer", str(LINDE), "--als-nieuw").uit.strip()
    assert nummer != linde
    one, other = (json.loads(roep("casus", "exporteer", n).uit) for n in (linde, nummer))
    assert other["casus"]["nummer"] == nummer
    assert one.keys() == other.keys()
    for kind in one.keys() - {"formaat", "schema_versie", "programma", "peildatum", "casus"}:
        assert len(one[kind]) == len(other[kind])
        assert not {item["id"] for item in one[kind]} & {item["id"] for item in other[kind]}


def test_the_same_ids_under_another_number_are_refused(
    roep: Roep, linde: str, tmp_path: Path
) -> None:
    other = json.loads(LINDE.read_text(encoding="utf-8"))
    other["casus"]["nummer"] = "2026-0099"
    path = tmp_path / "anders.json"
    path.write_text(json.dumps(other))
    before = roep("casus", "exporteer", linde).uit
    afloop = roep("casus", "importeer", str(path))
    assert (afloop.code, afloop.uit) == (1, "")
    assert roep("casus", "exporteer", linde).uit == before
    assert len(json.loads(roep("casus", "lijst", "--json").uit)) == 1


def _ruin(path: tuple[str | int, ...], value: object) -> bytes:
    data = json.loads(LINDE.read_text(encoding="utf-8"))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(data).encode()


SLECHT = {
    "leeg": (b"", "is leeg"),
    "geen JSON": (b"{", "geen geldige JSON: bij regel 1"),
    "geen UTF-8": (b'{"a": "\xff"}', "geen tekst in UTF-8"),
    "iets anders": (b'{"a": 1}', "geen casus van overleg"),
    "een lijst": (b"[]", "geen casus van overleg"),
    "nieuwer": (_ruin(("schema_versie",), 99), "nieuwere versie"),
    "onbekend veld": (_ruin(("casus", "bsn"), "1"), "casus.bsn is hier niet bekend"),
    "geen datum": (
        _ruin(("vervolgstappen", 0, "uiterlijk"), "morgen"),
        "vervolgstappen[0].uiterlijk moet een datum zijn",
    ),
    "naar niets": (
        _ruin(("inbrengen", 3, "stem_id"), "bestaat-niet"),
        "inbrengen[3].stem_id verwijst naar iets",
    ),
    "verkeerd soort": (_ruin(("organisaties",), {}), "organisaties moet een lijst zijn"),
    "te groot": (b" " * 20_000_001 + b"{}", "te groot"),
}


@pytest.mark.parametrize("geval", SLECHT)
def test_a_bad_file_names_the_place_and_changes_nothing(
    roep: Roep, code: str, thuis: Path, geval: str
) -> None:
    data, zin = SLECHT[geval]
    before = (thuis / "kast" / "overleg.kast").read_bytes()
    afloop = roep("casus", "importeer", "-", invoer=data)
    assert (afloop.code, afloop.uit) == (1, "")
    assert zin in afloop.fout
    assert (thuis / "kast" / "overleg.kast").read_bytes() == before


def test_a_file_that_is_not_there_is_told(roep: Roep, code: str, tmp_path: Path) -> None:
    for place in (tmp_path / "weg.json", tmp_path):
        afloop = roep("casus", "importeer", str(place))
        assert (afloop.code, afloop.uit) == (1, "")


def test_hostile_text_is_marked_on_the_way_in(roep: Roep, code: str) -> None:
    data = _ruin(("casus", "werknaam"), "Gezin \x1b]52;c;AA\x07 [/b]")
    nummer = roep("casus", "importeer", "-", invoer=data).uit.strip()
    exported = json.loads(roep("casus", "exporteer", nummer).uit)
    assert exported["casus"]["werknaam"] == "Gezin [U+001B]]52;c;AA[U+0007] [/b]"


def test_what_was_not_shown_stays_behind_and_is_counted(
    roep: Roep, code: str, tmp_path: Path
) -> None:
    data = json.loads(LINDE.read_text(encoding="utf-8"))
    last = max(data["overleggen"], key=lambda item: item["volgnummer"])["id"]
    hidden = [item for item in data["inbrengen"] if item["overleg_id"] == last]
    assert hidden
    data["onthullingen"] = [
        item
        for item in data["onthullingen"]
        if not (item["overleg_id"] == last and item["onderwerp"] == "inbreng")
    ]
    nummer = roep("casus", "importeer", "-", invoer=json.dumps(data)).uit.strip()
    afloop = roep("casus", "exporteer", nummer)
    assert "weggelaten" in afloop.fout
    assert int(afloop.fout.split()[0]) >= len(hidden)
    out = {item["id"] for item in json.loads(afloop.uit)["inbrengen"]}
    assert not out & {item["id"] for item in hidden}


def test_the_schema_is_json_schema_of_this_format(roep: Roep) -> None:
    shown = json.loads(roep("schema").uit)
    assert shown["$schema"].startswith("https://json-schema.org/")
    assert set(json.loads(LINDE.read_text(encoding="utf-8"))) <= set(shown["properties"])
