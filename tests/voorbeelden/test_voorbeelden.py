"""What holds for every example: it can be read, it fits together, it names nobody real."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta

import pytest

from overleg.dossier import (
    Cijfer,
    Contact,
    Dossier,
    EigenWoord,
    Inbreng,
    Onthulling,
    Organisatie,
    Overleg,
    StapStatus,
    Vervolgstap,
    find_loshangend,
)
from overleg.dossier.uitwisseling import from_json, renumber, shift, to_json, to_tekst
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.keuzes import Delen, Onderwerp, OverlegStatus, StapUitkomst
from overleg.leidraad import Leidraad, find_words, from_tekst, load_organisaties, load_woordenlijst
from overleg.plekken import data_map
from overleg.tekst import sanitize
from tests.voorbeelden.lezen import NAMEN, list_teksten, read_voorbeeld

pytestmark = pytest.mark.parametrize("naam", NAMEN)

MAANDEN = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"


def dossier_van(naam: str) -> Dossier:
    return read_voorbeeld(naam).dossier


def leidraad_van(overleg: Overleg) -> Leidraad:
    return from_tekst(overleg.leidraad_tekst)


def test_it_is_shipped_as_readable_json_in_a_fixed_order(naam: str) -> None:
    text = (data_map() / "voorbeelden" / f"{naam}.json").read_text(encoding="utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def test_it_is_true_on_the_day_of_the_last_meeting(naam: str) -> None:
    bestand = read_voorbeeld(naam)
    last = bestand.dossier.laatste_overleg
    assert last is not None
    assert last.begonnen_op is not None
    assert last.status is OverlegStatus.BEZIG
    assert bestand.peildatum == date(2026, 11, 17) == last.begonnen_op.date()


def test_no_reference_hangs_loose(naam: str) -> None:
    assert not list(find_loshangend(dossier_van(naam)))


def test_out_and_in_again_gives_what_was_shown(naam: str) -> None:
    dossier = dossier_van(naam)
    text, left_out = to_tekst(dossier)
    shown = zichtbaar_voor(dossier, INTERN)
    assert from_json(text) == shown
    assert left_out == len(dossier.alle) - len(shown.alle)
    # Only the scores of a meeting that is still before its reveal are not shown.
    assert {type(ding) for ding in dossier.alle if ding not in shown.alle} <= {Cijfer}


def test_it_can_stand_beside_itself_and_in_another_week(naam: str) -> None:
    dossier = dossier_van(naam)
    other = shift(renumber(dossier, "2026-0099", "Anders"), 30)
    assert len(other.alle) == len(dossier.alle)
    assert to_json(other)[1] == to_json(dossier)[1]
    assert not {ding.id for ding in other.alle} & {ding.id for ding in dossier.alle}


def test_ids_are_readable_and_their_own(naam: str) -> None:
    prefix = {"gezin-linde": "lin-", "melder-noor": "noor-"}[naam]
    assert all(ding.id.startswith(prefix) for ding in dossier_van(naam).alle)


def test_organisations_are_those_of_the_list(naam: str) -> None:
    known = {soort.sleutel: soort for soort in load_organisaties()}
    for organisatie in dossier_van(naam).van(Organisatie):
        soort = known[organisatie.sleutel]
        assert (organisatie.naam, organisatie.teken, organisatie.kleur) == (
            soort.naam,
            soort.teken,
            soort.kleur,
        )


def test_each_meeting_keeps_a_leidraad_that_can_be_read(naam: str) -> None:
    dossier = dossier_van(naam)
    for overleg in dossier.overleggen:
        leidraad = leidraad_van(overleg)
        assert leidraad.sleutel == overleg.leidraad
        steps = {stap.id for stap in leidraad.stappen}
        assert overleg.stap in steps
        statuses = dossier.van_overleg(StapStatus, overleg.id)
        assert {status.stap for status in statuses} <= steps
        assert len({status.stap for status in statuses}) == len(statuses)
        for status in statuses:
            if status.uitkomst is StapUitkomst.OVERGESLAGEN:
                assert status.reden in leidraad.redenen


def test_topics_are_those_of_the_leidraad(naam: str) -> None:
    dossier = dossier_van(naam)
    for overleg in dossier.overleggen:
        leidraad = leidraad_van(overleg)
        for line in dossier.van_overleg(Inbreng, overleg.id):
            assert not line.onderwerp or leidraad.onderwerp(line.onderwerp) is not None, line.id


def test_steps_follow_each_other_in_time(naam: str) -> None:
    dossier = dossier_van(naam)
    for overleg in dossier.overleggen:
        assert overleg.begonnen_op is not None
        clock = overleg.begonnen_op
        for status in dossier.van_overleg(StapStatus, overleg.id):
            assert status.begonnen_op is not None
            assert clock <= status.begonnen_op
            clock = status.klaar_op or status.begonnen_op
            if status.klaar_op is not None:
                lasted = (status.klaar_op - status.begonnen_op).total_seconds()
                assert status.seconden == lasted
        assert clock <= (overleg.geeindigd_op or clock)


def test_what_happened_lies_before_the_meeting_and_what_must_happen_after(naam: str) -> None:
    dossier = dossier_van(naam)
    days = {o.id: o.begonnen_op.date() for o in dossier.overleggen if o.begonnen_op is not None}
    for soort in (Inbreng, Contact, EigenWoord):
        for ding in dossier.van(soort):
            assert ding.datum is None or ding.datum <= days[ding.overleg_id], ding.id
    for step in dossier.van(Vervolgstap):
        assert step.uiterlijk is not None
        assert step.uiterlijk >= days[step.overleg_id], step.id
        assert step.uiterlijk.weekday() < 5


def test_a_date_says_how_exact_it_is(naam: str) -> None:
    for soort in (Inbreng, Contact, EigenWoord):
        for ding in dossier_van(naam).van(soort):
            assert (ding.datum is None) is (ding.precisie.value == "onbekend"), ding.id


def test_what_was_made_in_a_meeting_was_made_around_it(naam: str) -> None:
    dossier = dossier_van(naam)
    meetings = {overleg.id: overleg for overleg in dossier.overleggen}
    for ding in dossier.alle:
        overleg = meetings.get(getattr(ding, "overleg_id", None) or "")
        if overleg is not None and overleg.begonnen_op is not None:
            end = overleg.geeindigd_op or overleg.begonnen_op + timedelta(hours=2)
            begin = overleg.begonnen_op - timedelta(hours=1)
            assert begin <= ding.gemaakt_op <= end + timedelta(hours=1), ding.id


def test_before_the_reveal_everybody_wrote(naam: str) -> None:
    dossier = dossier_van(naam)
    for reveal in dossier.van(Onthulling):
        if reveal.onderwerp is Onderwerp.INBRENG:
            lines = dossier.van_overleg(Inbreng, reveal.overleg_id)
            early = [line for line in lines if line.gemaakt_op < reveal.gemaakt_op]
            assert len(early) >= len(lines) - 4
            assert len({line.stem_id for line in early}) >= 5


def test_every_text_is_clean(naam: str) -> None:
    for ding, field, text in list_teksten(dossier_van(naam)):
        assert sanitize(text) == text, (ding.id, field)
        assert text == text.strip()
        assert "  " not in text


def test_no_text_names_a_day_that_would_stay_behind_in_the_demo(naam: str) -> None:
    pattern = re.compile(rf"\b({MAANDEN})\b|\b\d{{1,2}}[-/]\d{{1,2}}\b|\b(19|20)\d\d\b", re.I)
    for ding, field, text in list_teksten(dossier_van(naam)):
        assert not pattern.search(text), (ding.id, field, text)


def test_no_number_could_be_of_a_real_person(naam: str) -> None:
    for ding, field, text in list_teksten(dossier_van(naam)):
        # No BSN, no telephone, no account: the one number that is there is nobody's.
        digits = re.sub(r"[\s.()-]", "", text.replace("06-00000000", ""))
        assert not re.search(r"\d{5,}", digits), (ding.id, field)


def test_no_address_is_real(naam: str) -> None:
    for ding, field, text in list_teksten(dossier_van(naam)):
        assert not re.search(r"\b\d{4} ?[A-Z]{2}\b", text), (ding.id, field)
        assert "@" not in text
        assert "http" not in text
        for street in re.findall(r"\w+(?:straat|laan|weg|plein) \d+", text):
            assert street == "Voorbeeldstraat 0"


def test_the_words_are_those_the_word_list_asks_for(naam: str) -> None:
    words = load_woordenlijst()
    for ding, field, text in list_teksten(dossier_van(naam)):
        kind = str(ding.aard) if isinstance(ding, Inbreng) else ding.soort
        assert not find_words(text, words, kind), (ding.id, field, text)


def test_texts_are_short_enough_to_read_aloud(naam: str) -> None:
    for ding, field, text in list_teksten(dossier_van(naam)):
        for sentence in re.split(r"[.?!:] ", text):
            assert len(sentence.split()) <= 24, (ding.id, field, sentence)


def test_a_line_that_is_kept_from_somebody_says_why_it_is_needed(naam: str) -> None:
    for line in dossier_van(naam).van(Inbreng):
        if line.delen is not Delen.VERSLAG:
            assert line.waarom_nodig, line.id
        assert bool(line.niet_met) is (line.delen is Delen.NIET_MET), line.id


def test_every_moment_is_on_the_clock_of_amsterdam(naam: str) -> None:
    for ding in dossier_van(naam).alle:
        for field in type(ding).model_fields:
            value = getattr(ding, field)
            if isinstance(value, datetime):
                assert str(value.tzinfo) == "Europe/Amsterdam"
