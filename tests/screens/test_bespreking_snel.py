"""The fast path: what costs next to nothing, counted in keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from overleg.dossier import (
    Akkoord,
    Cijfer,
    Deelnemer,
    Gehoord,
    Inbreng,
    Klaar,
    NuCheck,
    Oordeel,
    Vervolgstap,
    WijOok,
)
from overleg.keuzes import AkkoordUitkomst, Delen, JaNee, KlaarManier, Onderwerp, Uitkomst
from tests.screens.aan_tafel import (
    TWEEDE,
    bespreek,
    nu_in_kast,
    op_scherm,
    op_tafel,
    typ,
)
from tests.screens.beeld import rust, woorden
from tests.screens.lopen import loopt


@loopt
async def test_three_keys_answer_the_nucheck(kast: Path) -> None:
    async with op_scherm(kast) as (tafel, app, pilot):
        await typ(pilot, "jjj")
        await rust(pilot)
        (check,) = nu_in_kast(tafel, NuCheck)
        assert (check.mensen, check.wijzelf, check.sporen) == (JaNee.JA,) * 3
        assert check.in_gevaar is JaNee.NEE
        assert "Is er nu iemand in gevaar? j ja n ✓ nee" in woorden(app)


@loopt
async def test_danger_offers_the_actions_and_the_way_back(kast: Path) -> None:
    async with op_scherm(kast) as (tafel, app, pilot):
        await pilot.press("n")
        await rust(pilot)
        assert "Bel eerst." in woorden(app)
        await pilot.press("j")
        await rust(pilot)
        assert tafel.stap.id == "afspraken"
        await pilot.press("f6")
        await rust(pilot)
        assert tafel.stap.id == "openen"
        assert nu_in_kast(tafel, NuCheck)[0].in_gevaar is JaNee.JA


@loopt
async def test_a_is_all_agreed_and_a_digit_is_an_exception(kast: Path) -> None:
    async with op_scherm(kast, "openen", (140, 60)) as (tafel, app, pilot):
        await _to_deel(pilot, "akkoord_openen")
        await pilot.press("a")
        await rust(pilot, "Allen akkoord? Enter is ja")
        assert not nu_in_kast(tafel, Akkoord)
        await pilot.press("enter")
        await rust(pilot)
        found = nu_in_kast(tafel, Akkoord)
        assert len(found) == len(nu_in_kast(tafel, Deelnemer))
        assert {een.uitkomst for een in found} == {AkkoordUitkomst.AKKOORD}
        await pilot.press("down", "3")
        await rust(pilot)
        found = nu_in_kast(tafel, Akkoord)
        assert sorted(een.uitkomst for een in found)[-1] is AkkoordUitkomst.NIET
        assert "niet akkoord" in woorden(app)


@loopt
async def test_k_keeps_in_the_room_what_was_said_with_an_agreement(kast: Path) -> None:
    async with op_scherm(kast, "openen", (140, 60)) as (tafel, _, pilot):
        await _to_deel(pilot, "akkoord_openen")
        eerste = nu_in_kast(tafel, Akkoord)
        await pilot.press("a", "enter")
        await rust(pilot)
        await pilot.press("k")
        await rust(pilot, "Deze regel blijft in deze kamer")
        found = [een for een in nu_in_kast(tafel, Akkoord) if een.delen is Delen.KAMER]
        assert not eerste
        assert [een.uitkomst for een in found] == [AkkoordUitkomst.AKKOORD]


@loopt
async def test_a_verdict_is_one_key_a_person(kast: Path) -> None:
    async with op_scherm(kast, "veiligheid") as (tafel, _, pilot):
        await typ(pilot, "o\n?\nv\n")
        await rust(pilot)
        found = [een.uitkomst for een in nu_in_kast(tafel, Oordeel)]
        assert found == [Uitkomst.ONVEILIG, Uitkomst.ONBEKEND, Uitkomst.VEILIG]


@loopt
@pytest.mark.parametrize(
    ("getypt", "cijfers"),
    [("10", [10]), ("13", [1, 3]), ("1\n0", [1, 0]), ("1102", [1, 10, 2]), ("1" * 9, [1] * 5)],
)
async def test_a_ten_is_typed_as_it_is_said(kast: Path, getypt: str, cijfers: list[int]) -> None:
    async with op_scherm(kast, "opschrijven", (80, 40)) as (tafel, _, pilot):
        await pilot.press("1")
        await rust(pilot)
        await _to_deel(pilot, "cijfers_1")
        await typ(pilot, getypt)
        await rust(pilot)
        assert [een.cijfer for een in nu_in_kast(tafel, Cijfer)] == cijfers
        assert not nu_in_kast(tafel, Inbreng)


@loopt
async def test_a_score_is_one_key_a_person(kast: Path) -> None:
    async with op_scherm(kast, "opschrijven", (80, 40)) as (tafel, _, pilot):
        await pilot.press("1")
        await rust(pilot)
        await _to_deel(pilot, "cijfers_1")
        await typ(pilot, "2tx0")
        await rust(pilot)
        found = [(een.cijfer, een.weet_niet) for een in nu_in_kast(tafel, Cijfer)]
        assert found == [(2, False), (10, False), (None, True), (0, False)]
        await pilot.press("f7")
        await rust(pilot)
        klaar = {een.onderwerp for een in nu_in_kast(tafel, Klaar)}
        assert klaar == {Onderwerp.INBRENG, Onderwerp.CIJFER}


@loopt
async def test_writing_is_the_key_of_the_voice_and_then_line_after_line(kast: Path) -> None:
    async with op_scherm(kast, "opschrijven") as (tafel, app, pilot):
        await typ(pilot, "2Sem sliep in de klas\nNoa is er niet\n")
        await rust(pilot)
        assert [een.tekst for een in nu_in_kast(tafel, Inbreng)] == [
            "Sem sliep in de klas",
            "Noa is er niet",
        ]
        await pilot.press("f7")
        await rust(pilot)
        # Who typed here and gave no score was not ready with those.
        found = nu_in_kast(tafel, Klaar)
        assert {een.onderwerp for een in found} == {Onderwerp.INBRENG}
        assert {een.manier for een in found} == {KlaarManier.HIER}
        assert "Sem sliep" not in woorden(app)


@loopt
async def test_ready_on_paper_is_one_key_and_goes_to_the_next_voice(kast: Path) -> None:
    async with op_scherm(kast, "opschrijven") as (tafel, app, pilot):
        await typ(pilot, "ppp")
        await rust(pilot)
        found = nu_in_kast(tafel, Klaar)
        assert len({een.stem_id for een in found}) == 3
        assert {een.manier for een in found} == {KlaarManier.PAPIER}
        assert "3 van 8 klaar" in woorden(app)


@loopt
async def test_heard_is_space_and_we_too_is_the_key_of_the_voice(kast: Path) -> None:
    with op_tafel(kast, "tonen", volgnummer=TWEEDE) as tafel:
        heard, ook = len(nu_in_kast(tafel, Gehoord)), len(nu_in_kast(tafel, WijOok))
        async with bespreek(tafel) as (_, pilot):
            await pilot.press("3", "space", "space")
            await rust(pilot)
            assert len(nu_in_kast(tafel, Gehoord)) == heard + 2
            assert len(nu_in_kast(tafel, WijOok)) == ook + 1


@loopt
async def test_an_action_is_one_line_understood_and_kept(kast: Path) -> None:
    async with op_scherm(kast, "afspraken") as (tafel, app, pilot):
        await _to_deel(pilot, "vervolgstappen", nieuw=True)
        await typ(pilot, "School: belt moeder, morgen 12:00\n")
        await rust(pilot)
        assert "woensdag 18 november 2026 om 12.00 uur" in woorden(app)
        await pilot.press("escape", "left", "left", "!")
        await rust(pilot)
        assert "Zo is het begrepen" not in woorden(app)
        assert "School: belt moeder, morgen 12:!00" in woorden(app), "the cursor stayed"
        await pilot.press("backspace", "enter")
        await rust(pilot, "Zo is het begrepen")
        assert not list(nu_in_kast(tafel, Vervolgstap))
        await pilot.press("enter")
        await rust(pilot)
        (actie,) = nu_in_kast(tafel, Vervolgstap)
        assert actie.wat == "belt moeder"
        assert (actie.uiterlijk.isoformat(), str(actie.uiterlijk_tijd)) == (  # type: ignore[union-attr]
            "2026-11-18",
            "12:00:00",
        )
        assert actie.organisatie_id is not None
        assert "belt moeder School" in woorden(app)
        await typ(pilot, "30 februari school: bellen\n")
        await rust(pilot, "30 februari 2027 bestaat niet")
        assert "+ 30 februari school: bellen" in woorden(app), "what was typed stays"
        assert len(nu_in_kast(tafel, Vervolgstap)) == 1


async def _to_deel(pilot: object, onderdeel_id: str, *, nieuw: bool = False) -> None:
    """Walk to a part with the key for the next part, as a person does."""
    from overleg.screens.panelen.paneel import Paneel

    paneel = pilot.app.screen.query_one(Paneel)  # type: ignore[attr-defined]
    for _ in range(20):
        plek = paneel.plek_van(pilot.app.focused)  # type: ignore[attr-defined]
        if plek.split("/")[0] == onderdeel_id:
            break
        await pilot.press("pagedown")  # type: ignore[attr-defined]
        await rust(pilot)  # type: ignore[arg-type]
    else:
        raise AssertionError(f"{onderdeel_id} is not in this panel")
    while nieuw and not paneel.plek_van(pilot.app.focused).startswith(f"{onderdeel_id}/nieuw"):  # type: ignore[attr-defined]
        await pilot.press("down")  # type: ignore[attr-defined]
