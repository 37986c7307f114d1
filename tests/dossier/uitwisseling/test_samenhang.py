from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.dossier.uitwisseling.bestand import MOMENT, goed, plaatsen


def stap(ding_id: str, **velden: Any) -> dict[str, Any]:
    return {"id": ding_id, "gemaakt_op": MOMENT, "overleg_id": "m", "wat": "X", **velden}


NERGENS = "verwijst naar iets dat hier niet bij hoort of niet in het bestand staat"

FOUTEN: list[tuple[str, Callable[[dict[str, Any]], Any], str]] = [
    (
        "een id twee keer",
        lambda v: v["inbrengen"][1].update(id="i1"),
        "inbrengen[1].id is hetzelfde als bij inbrengen[0]",
    ),
    (
        "een id twee keer bij een andere soort",
        lambda v: v["inbrengen"][1].update(id="c"),
        "inbrengen[1].id is hetzelfde als bij casus",
    ),
    (
        "een id met een escape",
        lambda v: v["inbrengen"][1].update(id="i\x1b[2J"),
        "inbrengen[1].id mag alleen letters, cijfers, - en _ hebben",
    ),
    (
        "een nummer met een pad",
        lambda v: v["casus"].update(nummer="../../x"),
        "casus.nummer moet een nummer zijn, zoals 2026-0007",
    ),
    (
        "geen nummer",
        lambda v: v["casus"].pop("nummer"),
        "casus.nummer moet een nummer zijn, zoals 2026-0007",
    ),
    (
        "jaartal te vroeg",
        lambda v: v["inbrengen"][1].update(datum="0026-11-03"),
        "inbrengen[1].datum moet tussen 1900 en 2100 liggen",
    ),
    (
        "jaartal te laat",
        lambda v: v["overleggen"][0].update(gepland_op="2926-11-17T14:00:00+01:00"),
        "overleggen[0].gepland_op moet tussen 1900 en 2100 liggen",
    ),
    (
        "eerder klaar dan begonnen",
        lambda v: v["overleggen"][0].update(
            begonnen_op=MOMENT, geeindigd_op="2026-11-17T13:59:00+01:00"
        ),
        "overleggen[0].geeindigd_op ligt voor begonnen_op",
    ),
    (
        "eerder weg dan gekomen",
        lambda v: v["deelnemers"][0].update(gekomen_op=MOMENT, weg_op="2026-11-16T14:00:00+01:00"),
        "deelnemers[0].weg_op ligt voor gekomen_op",
    ),
    (
        "een nummer van overleg twee keer",
        lambda v: v["overleggen"].append({"id": "m2", "gemaakt_op": MOMENT, "volgnummer": 1}),
        "overleggen[1].volgnummer is hetzelfde als bij overleggen[0]",
    ),
    (
        "verwijzing naar niets",
        lambda v: v["inbrengen"][1].update(stem_id="weg"),
        f"inbrengen[1].stem_id {NERGENS}",
    ),
    (
        "verwijzing in een lijst",
        lambda v: v["inbrengen"][1].update(over=["b", "weg"]),
        f"inbrengen[1].over[1] {NERGENS}",
    ),
    (
        "verwijzing naar een andere soort",
        lambda v: v["deelnemers"][0].update(organisatie_id="b"),
        f"deelnemers[0].organisatie_id {NERGENS}",
    ),
    (
        "verwijzing naar zichzelf",
        lambda v: v.update(vervolgstappen=[stap("s", na_id="s")]),
        "vervolgstappen[0].na_id komt weer bij zichzelf uit",
    ),
]


@pytest.mark.parametrize(
    ("spoil", "plaats"), [fout[1:] for fout in FOUTEN], ids=[fout[0] for fout in FOUTEN]
)
def test_things_that_do_not_fit_together_are_refused(
    spoil: Callable[[dict[str, Any]], Any], plaats: str
) -> None:
    values = goed()
    spoil(values)
    assert plaatsen(values) == (plaats,)


def test_a_circle_of_steps_is_found_and_a_chain_is_not_refused() -> None:
    values = goed()
    values["vervolgstappen"] = [stap("p", na_id="q"), stap("q", na_id="r"), stap("r", na_id="p")]
    assert len(plaatsen(values)) == 3
    # A step that leads into a circle is not part of it.
    values["vervolgstappen"] = [stap("p", na_id="q"), stap("q", na_id="q")]
    assert plaatsen(values) == ("vervolgstappen[1].na_id komt weer bij zichzelf uit",)
