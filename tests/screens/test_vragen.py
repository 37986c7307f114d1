"""Windows with questions: answers by name, and Esc back to the exact cursor."""

from __future__ import annotations

from typing import Any

import pytest
from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import TextArea

from overleg.screens.kader import Kader
from overleg.screens.keuzelijst import Keus
from overleg.screens.scherm import Scherm
from overleg.screens.vragen import Kies, Vraag, Vragen, bevestig
from tests.screens.beeld import rust, tekst, vul, woorden
from tests.screens.lopen import loopt

JA_NEE = (
    Keus("ja", "Ja"),
    Keus("nee", "Nee", "liever niet"),
    Keus("x", "Weten we niet", teken="?"),
)


class Onder(Scherm[None]):
    """A screen with a half-written text."""

    def compose(self) -> ComposeResult:
        yield TextArea("half geschreven")

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor((0, 7))
        self.call_after_refresh(self.app.ask)


class Proef(Kader):
    """Asks one thing and keeps the answer."""

    is_open = True  # so that everything is saved as in an open store

    def __init__(self, klok, venster: ModalScreen[Any]) -> None:
        super().__init__(klok)
        self.venster = venster
        self.antwoord: Any = "geen"

    def get_default_screen(self) -> Onder:
        return Onder()

    def ask(self) -> None:
        self.push_screen(self.venster, self._keep)

    def _keep(self, antwoord: Any) -> None:
        self.antwoord = antwoord


@loopt
async def test_several_questions_are_answered_with_enter(klok) -> None:
    app = Proef(klok, Vragen("NU onveilig", (Vraag("wie", "Wie?"), Vraag("wat", "Wat?"))))
    async with app.run_test() as pilot:
        await rust(pilot, "NU onveilig")
        await pilot.press(*"Sem", "enter", *"naar opa", "enter")
        await rust(pilot, weg="NU onveilig")
    assert app.antwoord == {"wie": "Sem", "wat": "naar opa"}


@loopt
async def test_what_is_typed_replaces_a_proposal_and_stands_behind_an_answer(
    klok,
) -> None:
    vragen = (
        Vraag("wat", "Wat?", begin="Weet iemand iets?", voorstel=True),
        Vraag("wie", "Wie?", begin="juf"),
        Vraag("hoe", "Hoe?", begin="Uitzoeken", voorstel=True),
    )
    app = Proef(klok, Vragen("Vragen", vragen))
    async with app.run_test() as pilot:
        await rust(pilot, "Vragen")
        await pilot.press(*"Nee", "enter", "end", *" Anna", "enter", "enter")
        await rust(pilot, weg="Wat?")
    assert app.antwoord == {"wat": "Nee", "wie": "juf Anna", "hoe": "Uitzoeken"}


@loopt
async def test_esc_goes_back_to_the_exact_cursor(klok) -> None:
    app = Proef(klok, Vragen("Bericht", (Vraag("wie", "Wie?"),)))
    async with app.run_test() as pilot:
        await rust(pilot, "Bericht")
        await pilot.press(*"iets", "escape")
        await rust(pilot, weg="Bericht")
        area = app.screen.query_one(TextArea)
        assert app.focused is area
        assert area.cursor_location == (0, 7)
        await pilot.press("X")
        assert area.text == "half ge" + "X" + "schreven"
    assert app.antwoord is None


@loopt
async def test_a_choice_by_digit_and_then_a_text(klok) -> None:
    vragen = (Vraag("kan", "Kan dat?", JA_NEE), Vraag("want", "Want?", nodig=False))
    app = Proef(klok, Vragen("Vraag", vragen))
    async with app.run_test() as pilot:
        await rust(pilot, "Kan dat?")
        await pilot.press("2", "enter")
        await rust(pilot, weg="Kan dat?")
    assert app.antwoord == {"kan": "nee", "want": ""}


@loopt
async def test_several_choices(klok) -> None:
    vraag = Vraag("wie", "Wie?", JA_NEE, meer=True, begin="ja,weg")
    app = Proef(klok, Vragen("Meer", (vraag,)))
    async with app.run_test() as pilot:
        await rust(pilot, "✓ Ja")
        await pilot.press("?", "down", "up", "enter")
        await rust(pilot, weg="Meer")
    assert app.antwoord == {"wie": "ja,x"}


@loopt
async def test_what_is_needed_is_asked_again_and_the_cursor_stands_there(klok) -> None:
    app = Proef(klok, Vragen("Twee", (Vraag("een", "Eén?"), Vraag("twee", "Twee?"))))
    async with app.run_test() as pilot:
        await rust(pilot, "Eén?")
        await pilot.press("enter", "enter")
        await rust(pilot, "Hier is nog een antwoord nodig: Eén?")
        await pilot.press(*"a", "enter", *"b", "enter")
        await rust(pilot, weg="Eén?")
    assert app.antwoord == {"een": "a", "twee": "b"}


@loopt
async def test_a_text_that_is_too_long_stays_and_is_told(klok) -> None:
    app = Proef(klok, Vragen("Kort", (Vraag("een", "Eén?", hoogste=5),)))
    async with app.run_test() as pilot:
        await rust(pilot, "Eén?")
        await pilot.press(*"1234567", "enter")
        await rust(pilot, "haal er 2 tekens af")
        assert "1234567" in woorden(app)
        await pilot.press("backspace", "backspace", "enter")
        await rust(pilot, weg="Eén?")
    assert app.antwoord == {"een": "12345"}


@loopt
async def test_undo_works_in_a_field(klok) -> None:
    app = Proef(klok, Vragen("Kort", (Vraag("een", "Eén?"),)))
    async with app.run_test() as pilot:
        await rust(pilot, "Eén?")
        await pilot.press(*"tekst", "ctrl+u")
        await rust(pilot, weg="tekst")
        await pilot.press("ctrl+z")
        await rust(pilot, "tekst")


@loopt
async def test_half_an_answer_is_handed_over_while_somebody_types(klok) -> None:
    kept: list[dict[str, str]] = []
    app = Proef(klok, Vragen("K", (Vraag("een", "Eén?"),), bewaar=lambda a: kept.append(dict(a))))
    async with app.run_test() as pilot:
        await rust(pilot, "Eén?")
        vul(app, "#veld-0", "half")
        await pilot.pause(0.5)
        assert kept[-1] == {"een": "half"}
        vul(app, "#veld-0", "half en meer")
        app.save_all()
        assert kept[-1] == {"een": "half en meer"}


@pytest.mark.parametrize(("toets", "antwoord"), [("1", "ja"), ("?", "x"), ("escape", None)])
@loopt
async def test_one_choice(klok, toets, antwoord) -> None:
    app = Proef(klok, Kies("Welke?", JA_NEE))
    async with app.run_test() as pilot:
        await rust(pilot, "Welke?")
        await pilot.press(toets if toets != "?" else "question_mark")
        await rust(pilot, weg="Welke?")
    assert app.antwoord == antwoord


@loopt
async def test_one_choice_by_mouse(klok) -> None:
    app = Proef(klok, Kies("Welke?", JA_NEE))
    async with app.run_test() as pilot:
        await rust(pilot, "Welke?")
        await pilot.click("#lijst", offset=(5, 1))
        await rust(pilot, weg="Welke?")
    assert app.antwoord == "nee"


@pytest.mark.parametrize(("toets", "antwoord"), [("j", "ja"), ("n", "nee"), ("escape", None)])
@loopt
async def test_yes_and_no(klok, toets, antwoord) -> None:
    app = Proef(klok, bevestig("Echt?", "Ja, weg ermee"))
    async with app.run_test() as pilot:
        await rust(pilot, "Ja, weg ermee")
        assert "Kies met letter, pijl" in woorden(app)
        await pilot.press(toets)
        await rust(pilot, weg="Echt?")
    assert app.antwoord == antwoord


@loopt
async def test_text_from_people_is_literal_everywhere(klok) -> None:
    kwaad = "[b]x[/b] [INTERN] [/]\x1b[31m"
    vragen = Vragen(
        kwaad,
        (Vraag("a", kwaad, [Keus("a", kwaad, kwaad)]), Vraag("b", kwaad, begin=kwaad)),
        uitleg=kwaad,
    )
    app = Proef(klok, vragen)
    async with app.run_test(size=(140, 40)) as pilot:
        await rust(pilot, "[b]x[/b] [INTERN] [/][U+001B][31m")
        assert tekst(app).count("[b]x[/b] [INTERN] [/][U+001B][31m") == 6


@loopt
async def test_no_letter_of_help_or_search_gets_away_from_a_window(klok) -> None:
    app = Proef(klok, Vragen("Bericht", (Vraag("wie", "Wie?"),)))
    async with app.run_test() as pilot:
        await rust(pilot, "Bericht")
        await pilot.press("f1", "ctrl+p")
        await rust(pilot, "Bericht")
        assert len(app.screen_stack) == 2


@loopt
async def test_a_key_that_comes_twice_closes_one_window(klok) -> None:
    app = Proef(klok, Kies("Welke?", JA_NEE))
    async with app.run_test() as pilot:
        await rust(pilot, "Welke?")
        window = app.screen
        window.dismiss("ja")
        window.dismiss("nee")
        await rust(pilot, "half geschreven")
    assert app.antwoord == "ja"


@loopt
async def test_the_mouse_only_ticks_where_several_may_be_chosen(klok) -> None:
    app = Proef(klok, Vragen("Meer", (Vraag("wie", "Wie?", JA_NEE, meer=True),)))
    async with app.run_test() as pilot:
        await rust(pilot, "Wie?")
        await pilot.click("#veld-0", offset=(5, 1))
        await rust(pilot, "✓ Nee")
        await pilot.click("#klaar")
        await rust(pilot, weg="Wie?")
    assert app.antwoord == {"wie": "nee"}


@loopt
async def test_a_long_list_above_the_question_is_read_with_keys(klok) -> None:
    punten = "\n".join(f"· punt {nummer}" for nummer in range(1, 31))
    app = Proef(klok, Vragen("30 punten", [Vraag("want", "Waarom toch verder?")], uitleg=punten))
    async with app.run_test(size=(80, 24)) as pilot:
        await rust(pilot, "Waarom toch verder?")
        assert "punt 1 " in woorden(app)
        assert "PgUp en PgDn" in woorden(app)
        assert "punt 30" not in woorden(app)
        for _ in range(4):
            await pilot.press("pagedown")
        await rust(pilot, "punt 30")
        await pilot.press(*"tijd", "enter")
        await rust(pilot, weg="Waarom toch verder?")
        assert app.antwoord == {"want": "tijd"}


@loopt
async def test_a_short_text_says_nothing_about_scrolling(klok) -> None:
    app = Proef(klok, Vragen("Titel", [Vraag("want", "Waarom?")], uitleg="Eén zin."))
    async with app.run_test(size=(80, 24)) as pilot:
        await rust(pilot, "Eén zin.")
        assert "PgUp" not in woorden(app)
