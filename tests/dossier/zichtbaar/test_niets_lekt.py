"""No text of a hidden thing or a closed field reaches a reader, whatever the dossier."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from random import Random

from hypothesis import given, settings

from overleg.dossier import (
    DINGEN,
    Akkoord,
    Antwoord,
    Betrokkene,
    BlindeVlek,
    Casus,
    CasusDing,
    Cijfer,
    Deelnemer,
    Dossier,
    EigenWoord,
    GeenInbreng,
    Inbreng,
    Klad,
    Nagelopen,
    Notitie,
    NuCheck,
    Onthulling,
    Oordeel,
    Oorzaak,
    Organisatie,
    Overleg,
    Plek,
    Regel,
    Stukversie,
    Terugmelding,
    Vervolgstap,
    find_loshangend,
    zicht_van,
)
from overleg.dossier.uitwisseling.vorm import vorm_van
from overleg.dossier.zichtbaar import (
    VASTE_LEZERS,
    VOORZITTER,
    ZAAL,
    Lezer,
    zaal_met,
    zichtbaar_voor,
)
from overleg.keuzes import (
    Delen,
    LezerSoort,
    Manier,
    Onderwerp,
    OverlegStatus,
    Rol,
    Vastleggen,
    Zicht,
)
from tests.dossier.willekeurig import dossiers, maak_dossier, merken

# The rules once more, written from the words of the design and not from the code: each yields
# things or fields that this reader may never see. They are not complete; the tables are.

CHAIR = {LezerSoort.VOORZITTER, LezerSoort.INTERN}
BUITEN = {
    LezerSoort.BETROKKENE,
    LezerSoort.ZAAL_MET,
    LezerSoort.CRISISDIENST,
    LezerSoort.BESTUUR,
    LezerSoort.LEREN,
}
MET_MENSEN = {LezerSoort.BETROKKENE, LezerSoort.ZAAL_MET}
NOOIT_BUITEN = (
    Deelnemer,
    Akkoord,
    Antwoord,
    NuCheck,
    BlindeVlek,
    Terugmelding,
    Nagelopen,
    Cijfer,
    Stukversie,
    Overleg,
)
TekstVeld = tuple[CasusDing, str]


def lezers(dossier: Dossier) -> Iterator[Lezer]:
    """Give every reader of a dossier."""
    yield from (VOORZITTER, *VASTE_LEZERS.values())
    mensen = [ding.id for ding in dossier.van(Betrokkene)]
    yield from (zaal_met([een]) for een in mensen)
    yield from (zaal_met(paar) for paar in pairwise(mensen))
    for soort, kind in (
        (Organisatie, LezerSoort.ORGANISATIE),
        (Betrokkene, LezerSoort.BETROKKENE),
        (Deelnemer, LezerSoort.STEM),
    ):
        yield from (Lezer(kind, ding.id) for ding in dossier.van(soort))


def tekstvelden(ding: CasusDing) -> Iterator[str]:
    """Name the fields that hold a marker."""
    for naam in type(ding).model_fields:
        value = getattr(ding, naam)
        if vorm_van(type(ding), naam).soort is str and str(value).startswith("merk"):
            yield naam


def verboden(dossier: Dossier, lezer: Lezer) -> Iterator[TekstVeld]:
    """Give every text this reader may not see."""
    for ding in dossier.alle:
        whole = _is_hidden(ding, dossier, lezer)
        for naam in tekstvelden(ding):
            if whole or _is_closed(ding, naam, lezer):
                yield ding, naam


def _is_hidden(ding: CasusDing, dossier: Dossier, lezer: Lezer) -> bool:
    if lezer.soort is LezerSoort.ZAAL_MET:
        # Whatever the table alone may not see, or one of the people in the room may not read.
        if isinstance(ding, Betrokkene):
            return ding.gewist_op is not None or ding.id not in lezer.erbij
        readers = [ZAAL, *(Lezer(LezerSoort.BETROKKENE, een) for een in lezer.erbij)]
        return any(_is_hidden(ding, dossier, een) for een in readers)
    own = lezer.soort is LezerSoort.STEM and getattr(ding, "stem_id", None) == lezer.wie_id
    if ding.gewist_op is not None:
        return True
    if isinstance(ding, Klad):
        return ding.stem_id != lezer.wie_id or lezer.soort not in (
            LezerSoort.STEM,
            LezerSoort.VOORZITTER,
        )
    if _is_unrevealed(ding, dossier) and not own:
        return True
    if lezer.soort in CHAIR or own:
        return False
    if isinstance(ding, Notitie):
        return True
    if isinstance(ding, Nagelopen):
        # It tells about a line of the plan or a moment, so it is as hidden as that one.
        about = [dossier.ook_gewist(getattr(ding, naam) or "") for naam in Nagelopen.een_van]
        if any(een is not None and _is_hidden(een, dossier, lezer) for een in about):
            return True
    if isinstance(ding, Betrokkene) and ding.beschermd and ding.rollen == (Rol.MELDER,):
        return ding.id != lezer.wie_id
    if isinstance(ding, Plek):
        return _is_hidden_place(ding, lezer)
    return isinstance(ding, Regel) and _is_hidden_line(ding, dossier, lezer)


def _is_unrevealed(ding: CasusDing, dossier: Dossier) -> bool:
    wat: tuple[Onderwerp, int]
    if isinstance(ding, Inbreng | GeenInbreng):
        wat = (Onderwerp.INBRENG, 1)
    elif isinstance(ding, Cijfer):
        wat = (Onderwerp.CIJFER, ding.ronde)
    elif isinstance(ding, Oorzaak):
        wat = (Onderwerp.OORZAAK, 1)
    else:
        return False
    shown = dossier.van_overleg(Onthulling, ding.overleg_id)
    return wat not in [(onthulling.onderwerp, onthulling.ronde) for onthulling in shown]


def _is_hidden_place(plek: Plek, lezer: Lezer) -> bool:
    if lezer.soort in (LezerSoort.BETROKKENE, LezerSoort.BESTUUR, LezerSoort.LEREN):
        return True
    if lezer.soort is LezerSoort.CRISISDIENST:
        return not plek.vrij_voor_kaart
    owner = lezer.soort is LezerSoort.ORGANISATIE and plek.eigenaar_id == lezer.wie_id
    return plek.geheime_plek and not owner


def _is_hidden_line(regel: Regel, dossier: Dossier, lezer: Lezer) -> bool:
    organisatie_van = {een.id: een.organisatie_id for een in dossier.van(Deelnemer)}
    niet_met = set(regel.niet_met)
    if regel.delen is Delen.NOTITIE:
        return True
    match lezer.soort:
        case LezerSoort.ZAAL:
            return (
                regel.van_muur or regel.geheime_plek or bool(niet_met & _in_de_zaal(dossier))
            ) or (regel.delen is Delen.NIET_MET and not niet_met)
        case LezerSoort.STEM:
            mine = organisatie_van[lezer.wie_id or ""]
            return regel.van_muur or regel.geheime_plek or mine in niet_met
        case LezerSoort.DEELNEMERS:
            invited = set(organisatie_van.values())
            return regel.delen is Delen.KAMER or regel.geheime_plek or bool(niet_met & invited)
        case LezerSoort.ORGANISATIE:
            owner = organisatie_van.get(regel.stem_id or "") == lezer.wie_id
            secret = regel.geheime_plek and not owner
            return regel.delen is Delen.KAMER or secret or lezer.wie_id in niet_met
        case LezerSoort.BETROKKENE:
            released = lezer.wie_id in regel.vrij_voor and regel.delen is Delen.VERSLAG
            return not released or regel.geheime_plek or isinstance(regel, Inbreng | Oordeel)
        case LezerSoort.CRISISDIENST:
            return not regel.vrij_voor_kaart or regel.delen is Delen.KAMER
        case LezerSoort.BESTUUR:
            return regel.soort != "parkeerpunt" or regel.delen is not Delen.VERSLAG
        case _:
            return True  # LEREN reads no word at all


def _in_de_zaal(dossier: Dossier) -> set[str]:
    last = max((overleg.volgnummer for overleg in dossier.van(Overleg)), default=0)
    return {
        een.organisatie_id
        for een in dossier.van(Deelnemer)
        if een.weg_op is None
        and een.manier in (Manier.ZAAL, Manier.VIDEO, Manier.TELEFOON)
        and (overleg := dossier.vind(Overleg, een.overleg_id)) is not None
        and (
            overleg.volgnummer == last
            or overleg.status in (OverlegStatus.BEZIG, OverlegStatus.PAUZE)
        )
    }


def _is_closed(ding: CasusDing, naam: str, lezer: Lezer) -> bool:
    zicht = zicht_van(type(ding), naam)
    if lezer.soort in CHAIR:
        return False
    if zicht is Zicht.INTERN and not isinstance(ding, Klad):
        return True
    if isinstance(ding, Casus) and naam == "werknaam":
        return lezer.soort not in (LezerSoort.DEELNEMERS, LezerSoort.ORGANISATIE)
    if lezer.soort is LezerSoort.LEREN:
        return (ding.soort, naam) not in {("stapstatus", "stap"), ("overleg", "leidraad")}
    if lezer.soort in BUITEN:
        return (
            zicht is Zicht.WERK
            or isinstance(ding, NOOIT_BUITEN)
            or (isinstance(ding, Casus) and naam == "aanleiding")
            or (isinstance(ding, Betrokkene) and lezer.soort is LezerSoort.BESTUUR)
            or (lezer.soort in MET_MENSEN and _is_not_for_a_person(ding, naam, lezer))
        )
    if isinstance(ding, Antwoord) and ding.delen is not Delen.VERSLAG:
        # Everybody may know the answer, and only the chair and the voice itself the words.
        own = lezer.soort is LezerSoort.STEM and isinstance(ding, Akkoord)
        return not (own and ding.deelnemer_id == lezer.wie_id)
    refused = isinstance(ding, Deelnemer) and ding.vastleggen in (
        Vastleggen.ALLEEN_FUNCTIE,
        Vastleggen.NIETS,
    )
    return refused and naam == "naam" and ding.id != lezer.wie_id


def _is_not_for_a_person(ding: CasusDing, naam: str, lezer: Lezer) -> bool:
    if isinstance(ding, Betrokkene):
        return ding.id not in (lezer.wie_id, *lezer.erbij)
    if isinstance(ding, Casus):
        return naam != "nummer"
    # Markers differ, so no worker has the name of the aanspreekpunt here.
    names = {"eigenaar", "vervanger", "toezicht_door", "beslist", "gesteld_door", "gezegd_door"}
    return naam in names or (isinstance(ding, EigenWoord) and naam == "aan_wie")


@settings(max_examples=80)
@given(dossiers())
def test_no_text_that_is_kept_from_a_reader_reaches_that_reader(dossier: Dossier) -> None:
    for lezer in lezers(dossier):
        seen = repr(zichtbaar_voor(dossier, lezer).alle)
        for ding, naam in verboden(dossier, lezer):
            assert getattr(ding, naam) not in seen, (lezer, ding.soort, naam)
        for ding in dossier.alle:
            # LEREN counts what it does not read, but never what was not shown or is gone.
            counted = lezer.soort is LezerSoort.LEREN and not _is_unrevealed(ding, dossier)
            if _is_hidden(ding, dossier, lezer) and (not counted or ding.gewist_op is not None):
                assert ding.id not in seen, (lezer, ding.soort)


@given(dossiers())
def test_what_a_reader_gets_holds_together(dossier: Dossier) -> None:
    for lezer in lezers(dossier):
        seen = zichtbaar_voor(dossier, lezer)
        loose = [(ding.soort, naam) for ding, naam, _ in find_loshangend(seen)]
        without_case = lezer.soort is LezerSoort.LEREN
        assert [place for place in loose if not (without_case and place[1] == "casus_id")] == []
        assert {ding.id for ding in seen.alle} <= {ding.id for ding in dossier.alle}


@given(dossiers())
def test_looking_twice_gives_the_same_and_changes_nothing(dossier: Dossier) -> None:
    before = Dossier(dossier.alle)
    for lezer in lezers(dossier):
        assert zichtbaar_voor(dossier, lezer) == zichtbaar_voor(dossier, lezer)
    assert dossier == before


@given(dossiers())
def test_the_chair_sees_every_line_that_was_shown(dossier: Dossier) -> None:
    seen = {ding.id for ding in zichtbaar_voor(dossier, VOORZITTER).alle}
    meetings = {overleg.id for overleg in dossier.van(Overleg)}  # what was made in others went too
    for ding in dossier.van(Inbreng):
        shown = not _is_unrevealed(ding, dossier) and ding.overleg_id in meetings
        assert (ding.id in seen) is shown
    steps = {step.id for step in dossier.van(Vervolgstap) if step.overleg_id in meetings}
    assert steps <= seen


def test_the_markers_really_cover_every_kind() -> None:
    # Otherwise the properties above would be true of nothing.
    marked: set[str] = set()
    hidden: set[str] = set()
    for seed in range(30):
        dossier = maak_dossier(Random(seed), merken())
        marked |= {ding.soort for ding in dossier.alle if any(tekstvelden(ding))}
        for lezer in lezers(dossier):
            hidden |= {f"{lezer.soort} {ding.soort}" for ding, _ in verboden(dossier, lezer)}
    no_text = {"onthulling", "klaar", "gehoord", "wijook", "acuutkaart"}
    assert {soort.soort for soort in DINGEN} - marked <= no_text
    assert len(hidden) > 150
