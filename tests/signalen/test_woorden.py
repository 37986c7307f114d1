from __future__ import annotations

import pytest

from overleg.signalen.woorden import flatten, has_stem, holds, name_phrases, split_row


def test_a_text_becomes_a_row_of_folded_words() -> None:
    assert flatten("Zoë's tas, (rood)!") == " zoe s tas rood "
    assert flatten(" … ") == " "
    assert split_row(flatten("Sem en Noa")) == ("sem", "en", "noa")


@pytest.mark.parametrize(
    ("tekst", "zoek", "staat"),
    [
        ("Sem riep.", "sem", True),
        ("Semester", "sem", False),
        ("", "sem", False),
        ("Sem", "", False),
    ],
)
def test_only_whole_words_are_found(tekst: str, zoek: str, staat: bool) -> None:
    assert holds(flatten(tekst), flatten(zoek)) is staat


def test_a_stem_is_the_beginning_of_a_word() -> None:
    assert has_stem(flatten("Hij sloeg toe."), ("sloeg",))
    assert has_stem(flatten("Bedreiging."), ("bedreig",))
    assert not has_stem(flatten("Onbedreigd."), ("bedreig",))


@pytest.mark.parametrize(
    ("naam", "anderen", "vormen"),
    [
        ("Sem", (), (" sem ",)),
        ("Sem de Boer", (), (" sem de boer ", " sem ")),
        ("Sem de Boer", ("Sem Smit",), (" sem de boer ",)),
        ("Bo Smit", (), (" bo smit ",)),
        ("Moeder Linde", (), (" moeder linde ",)),
        ("Van Dam", (), (" van dam ",)),
        ("…", (), ()),
    ],
)
def test_a_name_is_found_whole_or_by_its_first_word(
    naam: str, anderen: tuple[str, ...], vormen: tuple[str, ...]
) -> None:
    assert name_phrases(naam, anderen) == vormen
