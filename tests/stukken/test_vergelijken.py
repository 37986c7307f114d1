"""A paper against the version that was fixed last."""

from __future__ import annotations

from dataclasses import replace

from overleg.dossier import Stukversie
from overleg.keuzes import StukSoort
from overleg.stukken import Alinea, Document, canonical, hash_document
from overleg.stukken.vergelijken import laatste_versie, list_verschil
from tests.dossier.bouwen import maak, tafel

STUK = Document(
    soort=StukSoort.VERSLAG,
    titel="Verslag",
    nummer="2026-0001",
    overleg=1,
    voor="alle genodigden",
    stempel="",
    organisaties=(),
    kop=(("Waar", "kamer 2"),),
    blokken=(Alinea("Sem slaapt thuis."), Alinea("Tante belt.")),
)


def versie(document: Document, nummer: int = 1, **velden: object) -> Stukversie:
    base = {"aard": document.soort, "voor": document.voor, "hash": hash_document(document)}
    return maak(Stukversie, nummer=nummer, document=canonical(document), **{**base, **velden})


def test_what_came_and_what_went() -> None:
    nu = replace(STUK, blokken=(Alinea("Sem slaapt bij tante."), Alinea("Tante belt.")))
    assert list_verschil(nu, versie(STUK)) == ("– Sem slaapt thuis.", "+ Sem slaapt bij tante.")


def test_another_copy_of_the_same_is_no_difference() -> None:
    kopie = replace(
        STUK, status="vastgesteld", versie=1, gemaakt_op="2026-11-18T09:00:00+01:00", kop=()
    )
    assert list_verschil(kopie, versie(STUK)) == ()


def test_the_last_version_of_this_paper_for_this_reader() -> None:
    een, twee = versie(STUK), versie(STUK, 2)
    ander = versie(STUK, 3, voor="School")
    dossier = tafel(een, twee, ander)
    assert laatste_versie(dossier, STUK, "nu") == twee
    assert laatste_versie(dossier, replace(STUK, voor="Politie"), "nu") is None
    assert laatste_versie(tafel(), STUK, "nu") is None
