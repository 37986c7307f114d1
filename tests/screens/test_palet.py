"""Search and help: fed by the same commands, by word, and Dutch."""

from __future__ import annotations

from overleg.screens.opdracht import Opdracht
from overleg.screens.opdrachtlijst import search
from tests.screens.beeld import rust, woorden
from tests.screens.kasten import LINDE
from tests.screens.lopen import loopt


def opdracht(titel: str, uitleg: str = "", *, mag: bool = True) -> Opdracht:
    return Opdracht(titel, titel, uitleg, lambda: None, mag=mag)


ALLE = (
    opdracht("Scherm leeg", "Maakt de muur leeg."),
    opdracht("Verder", "Naar de volgende stap; het scherm blijft."),
    opdracht("Één casus", "Opent."),
)


def titels(woorden: str) -> list[str]:
    return [een.titel for een in search(ALLE, woorden)]


def test_nothing_typed_gives_all_in_their_order() -> None:
    assert titels("") == ["Scherm leeg", "Verder", "Één casus"]


def test_a_word_in_the_title_comes_first() -> None:
    assert titels("scherm") == ["Scherm leeg", "Verder"]


def test_all_words_must_be_there_in_any_order() -> None:
    assert titels("leeg muur") == ["Scherm leeg"]
    assert titels("leeg stap") == []


def test_capitals_and_accents_do_not_matter() -> None:
    assert titels("EEN") == ["Één casus"]


@loopt
async def test_search_does_what_is_chosen(make_app) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await rust(pilot, "te laat")
        await pilot.press("ctrl+p", *"werknamen", "enter")
        await rust(pilot, "Gezin Linde")


@loopt
async def test_search_offers_only_what_is_possible(make_app) -> None:
    app = make_app("")
    async with app.run_test(size=(140, 40)) as pilot:
        await rust(pilot, "op slot")
        await pilot.press("ctrl+p")
        await rust(pilot, "Wat wilt u doen?")
        assert "Wachtwoord of herstelcode" in woorden(app)
        assert "Bewaart alles en sluit de kast" not in woorden(app)


@loopt
async def test_arrows_move_while_typing_goes_on_and_the_mouse_chooses(make_app) -> None:
    app = make_app()
    async with app.run_test(size=(140, 40)) as pilot:
        await rust(pilot, "te laat")
        await pilot.press("ctrl+p", *"kleuren", "down", "enter")
        await rust(pilot, weg="Wat wilt u doen?")
        assert app.theme == "donker"
        await pilot.press("ctrl+p", *"kleuren")
        await rust(pilot, "Kleuren: licht")
        await pilot.click("#opdrachten", offset=(5, 0))
        await rust(pilot, weg="Wat wilt u doen?")
        assert app.theme == "licht"


@loopt
async def test_help_begins_with_the_tip_of_the_place(make_app) -> None:
    app = make_app()
    async with app.run_test(size=(140, 40)) as pilot:
        await rust(pilot, "te laat")
        await pilot.press("f1")
        await rust(pilot, "Bovenaan staat het overleg dat bezig is")
        await pilot.press("escape")
        await rust(pilot, weg="Bovenaan staat")
        await pilot.press("enter")
        await rust(pilot, LINDE)
        await pilot.press("f1")
        await rust(pilot, "Dit is de tip van de stap.")


@loopt
async def test_help_lists_what_is_not_possible_now_and_does_not_do_it(make_app) -> None:
    app = make_app("")
    async with app.run_test(size=(140, 40)) as pilot:
        await rust(pilot, "op slot")
        await pilot.press("f1", *"sluit de kast")
        await rust(pilot, "kan nu niet")
        await pilot.press("enter")
        await rust(pilot, "Wat kunt u hier doen?")


@loopt
async def test_the_key_stands_with_the_command(make_app) -> None:
    app = make_app()
    async with app.run_test(size=(140, 40)) as pilot:
        await rust(pilot, "te laat")
        await pilot.press("f1", *"op slot")
        await rust(pilot, "ctrl+l")
