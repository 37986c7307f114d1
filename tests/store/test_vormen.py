"""Every form that was ever released still opens, with all that is in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from overleg.dossier import Betrokkene, Inbreng, Klad
from overleg.keuzes import Delen, Rol
from overleg.store import Handeling
from overleg.store.bestanden import SLEUTEL
from overleg.store.migraties import load_migraties
from overleg.store.verbinding import open_ruw
from tests.dingen import DUBBEL_UUR
from tests.store.bouwen import open_kast, save, sleutel_van
from tests.store.maak_vorm import PROEF, RIJEN, TEKST, VORMEN, load_vorm

ALLE = sorted(VORMEN.iterdir(), key=lambda pad: int(pad.name))


def test_there_is_one_of_every_form() -> None:
    assert [int(pad.name) for pad in ALLE] == [stap.nummer for stap in load_migraties()]


@pytest.mark.parametrize("bron", ALLE, ids=lambda pad: pad.name)
def test_what_was_encrypted_then_can_be_read_now(bron: Path, tmp_path: Path) -> None:
    for naam, als in ((SLEUTEL, SLEUTEL), (PROEF, "overleg.kast")):
        (tmp_path / als).write_bytes((bron / naam).read_bytes())
    verbinding = open_ruw(tmp_path / "overleg.kast", sleutel_van(tmp_path))
    try:
        assert verbinding.execute("SELECT tekst FROM proef").fetchall() == [(TEKST,)]
    finally:
        verbinding.close()


@pytest.mark.parametrize("bron", ALLE, ids=lambda pad: pad.name)
def test_a_store_of_then_opens_now_with_all_that_is_in_it(bron: Path, tmp_path: Path) -> None:
    load_vorm(bron, tmp_path)
    with open_kast(tmp_path) as store:
        casus = store.find_casus("Gezin Linde")
        dossier = store.read_dossier(casus.id)
        assert len(dossier.alle) == 8
        (persoon,) = dossier.van(Betrokkene)
        assert (persoon.naam, persoon.rollen) == ("Sem", (Rol.KIND, Rol.SLACHTOFFER))
        (inbreng,) = dossier.van(Inbreng)
        assert (inbreng.tekst, inbreng.delen, inbreng.datum) == (
            TEKST,
            Delen.NIET_MET,
            date(2026, 11, 3),
        )
        assert inbreng.over == (persoon.id,)
        assert inbreng.gemaakt_op.isoformat() == DUBBEL_UUR[1].isoformat()
        (vroeger,) = store.list_versies(inbreng.id)
        assert isinstance(vroeger, Inbreng)
        assert (vroeger.tekst, vroeger.over) == ("eerst", ())
        assert [klad.tekst for klad in dossier.van(Klad)] == ["di 14"]
        assert [een.naam for een in store.list_contactpersonen()] == ["Piet"]
        assert store.read_logboek()[-1].handeling is Handeling.GEWIST
        assert store.next_nummer(2026) == "2026-0003"
        assert store.check() == ()
        assert save(store, inbreng.met(tekst="verder")).versie == 3


@pytest.mark.parametrize("bron", ALLE, ids=lambda pad: pad.name)
def test_a_form_is_small(bron: Path) -> None:
    assert {pad.name for pad in bron.iterdir()} == {SLEUTEL, PROEF, RIJEN}
    assert sum(pad.stat().st_size for pad in bron.iterdir()) < 40_000
