"""DO: the eight words that say what a good record is, and the question of today."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overleg.dossier import (
    Afspraak,
    Akkoord,
    CasusDing,
    Contact,
    GeenInbreng,
    Inbreng,
    Oordeel,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import AkkoordMoment, Delen, InbrengSoort, JaNee, StapSoort
from overleg.nederlands import format_opsomming, format_tijd
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import name_line, name_people, name_voice, quote
from overleg.signalen.signaal import Vondst
from overleg.verloop import is_verouderd, nieuwste_bericht, oordeel_van

LANGE_ZIN = 25
"""More words than this in one sentence are hard to follow at language level B1."""

_SENTENCE_END = re.compile(r"[.!?;:](?:\s|$)|\n")


def do01_feitelijk(kijk: Kijk) -> Iterator[Vondst]:
    """Feitelijk: a fact has no source.

    Precisely: an item of this meeting marked feit whose 'bron' is empty.
    Reason: what nobody stands for cannot be checked, and not be taken back.
    Source: every fact names its source (nji.nl, feitenonderzoek).
    """
    for inbreng in kijk.nu_van(Inbreng):
        if inbreng.aard is InbrengSoort.FEIT and inbreng.tekst.strip() and not inbreng.bron.strip():
            yield Vondst({"regel": name_line(inbreng)}, (inbreng.id,))


def do02_compleet(kijk: Kijk) -> Iterator[Vondst]:
    """Compleet: something every record has is missing.

    Precisely: in a meeting that has begun: no vraag van vandaag; after the reveal, voices that
    neither brought anything nor said why not (chair, minute taker and listeners are not asked);
    and people without a verdict with a reason, once the step of the verdict is over or somebody
    else has a verdict. Each of the three gives one signaal.
    Reason: what is not there cannot be told from what was forgotten.
    Source: the record is compleet (source document of the method).
    """
    if not kijk.begonnen:
        return
    if not kijk.overleg.vraag.strip():
        yield Vondst({"wat": "er is geen vraag van vandaag"}, (kijk.overleg.id,))
    heard = {inbreng.stem_id for inbreng in kijk.nu_van(Inbreng)}
    heard |= {geen.stem_id for geen in kijk.nu_van(GeenInbreng)}
    silent = [stem for stem in kijk.inbrengers if stem.id not in heard]
    if kijk.getoond and silent:
        names = format_opsomming(name_voice(kijk.dossier, stem.id) for stem in silent)
        wat = f"van {names} is er geen inbreng, en ook geen reden waarom niet"
        yield Vondst({"wat": wat}, tuple(stem.id for stem in silent))
    verdicts = {wie.id: oordeel_van(kijk.dossier, kijk.overleg.id, wie.id) for wie in kijk.personen}
    if kijk.klaar_met(StapSoort.VEILIGHEID) or any(verdicts.values()):
        missing = [wie for wie in kijk.personen if not _has_reason(verdicts[wie.id])]
        if missing:
            wat = f"voor {name_people(missing)} is er geen oordeel met een reden"
            yield Vondst({"wat": wat}, tuple(wie.id for wie in missing))


def do03_relevant(kijk: Kijk) -> Iterator[Vondst]:
    """Relevant: nothing says about whom an item is or what it is needed for.

    Precisely: an item of this meeting that says something, names nobody ('over wie' or a name in
    the text), has no topic, no kernvraag and no 'waarom nodig'.
    Reason: sharing needs a purpose; a line without one does not belong in the file.
    Source: per item why it is needed (AVG; nji.nl, feitenonderzoek).
    """
    for item in kijk.kennis.geweten:
        inbreng = item.inbreng
        if (
            inbreng.overleg_id == kijk.overleg.id
            and inbreng.delen is not Delen.NOTITIE
            and not (item.over or item.onderwerp or inbreng.kernvraag)
            and not inbreng.waarom_nodig.strip()
        ):
            yield Vondst({"regel": name_line(inbreng)}, (inbreng.id,))


def do04_actueel(kijk: Kijk) -> Iterator[Vondst]:
    """Actueel: a message came in after the verdict.

    Precisely: the verdict of this meeting on somebody is older than its newest message
    (`verloop.is_verouderd`).
    Reason: a verdict stands on what was known; what came later may turn it over.
    Source: the record is actueel (source document of the method).
    """
    bericht = nieuwste_bericht(kijk.dossier, kijk.overleg.id)
    old = [
        oordeel
        for wie in kijk.personen
        if (oordeel := oordeel_van(kijk.dossier, kijk.overleg.id, wie.id)) is not None
        and is_verouderd(kijk.dossier, oordeel) is not None
    ]
    if bericht is not None and old:
        ids = (*(oordeel.id for oordeel in old), bericht.id)
        yield Vondst({"tijd": format_tijd(bericht.gemaakt_op)}, ids)


def do05_volgordelijk(kijk: Kijk) -> Iterator[Vondst]:
    """Volgordelijk: an event cannot be put in its place in time.

    Precisely: an item of this meeting marked feit without a date, or any item or contact of this
    meeting whose date is still to come.
    Reason: one timeline over all voices shows what no single voice sees.
    Source: the record is volgordelijk (source document of the method).
    """
    for inbreng in kijk.nu_van(Inbreng):
        if inbreng.aard is InbrengSoort.FEIT and inbreng.tekst.strip() and inbreng.datum is None:
            yield _in_time(inbreng, name_line(inbreng), "heeft geen datum")
        elif inbreng.datum is not None and inbreng.datum > kijk.dag:
            yield _in_time(inbreng, name_line(inbreng), "heeft een datum die nog moet komen")
    for contact in kijk.nu_van(Contact):
        if contact.datum is not None and contact.datum > kijk.dag:
            yield _in_time(contact, "een contact", "heeft een datum die nog moet komen")


def do06_geaccordeerd(kijk: Kijk) -> Iterator[Vondst]:
    """Geaccordeerd: it is not known of everybody whether they agree with the text.

    Precisely: in a meeting that has begun, a voice that is here has no akkoord at the end, or a
    voice that left has none from its leaving or the end. 'Niet akkoord' is known too.
    Reason: minutes the table agreed to when it stood up need no second round.
    Source: typed on a screen everyone sees and corrected on the spot
    (safeguardingchildren.co.uk, child protection conferences).
    """
    if not kijk.begonnen:
        return
    said = {(akkoord.deelnemer_id, akkoord.moment) for akkoord in kijk.nu_van(Akkoord)}
    missing = [
        stem
        for stem in kijk.deelgenomen
        if (stem.id, AkkoordMoment.SLOT) not in said
        and (stem.aanwezig or (stem.id, AkkoordMoment.VERTREK) not in said)
    ]
    if missing:
        names = format_opsomming(name_voice(kijk.dossier, stem.id) for stem in missing)
        yield Vondst({"wie": names}, tuple(stem.id for stem in missing))


def do07_begrijpelijk(kijk: Kijk) -> Iterator[Vondst]:
    """Begrijpelijk: a line of the plan has a sentence that is too long.

    Precisely: a voorwaarde, afspraak or wat-als that holds, or an open action, with a sentence of
    more than 25 words. A sentence ends at . ! ? ; : or at the end of a line.
    Reason: it has to be understood at three in the morning.
    Source: short sentences belong to language level B1 (communicatierijk.nl).
    """
    for ding, tekst in _plan_texts(kijk):
        longest = max(len(part.split()) for part in _SENTENCE_END.split(tekst))
        if longest > LANGE_ZIN:
            yield Vondst({"regel": name_line(ding), "aantal": str(longest)}, (ding.id,))


def do08_concreet(kijk: Kijk) -> Iterator[Vondst]:
    """Concreet: nobody can see whether a line of the plan is kept.

    Precisely: a voorwaarde that holds without 'waaraan zien we dat', or a wat-als that holds
    without 'wie doet dan wat' or 'wie beslist'; one signaal names what is missing.
    Reason: what cannot be seen cannot be kept, and at night somebody must be able to decide.
    Source: agreements say how others can see that people are safe
    (veiligthuisnoordoostgelderland.nl, veiligheidsplan).
    """
    for voorwaarde in kijk.geldend(Voorwaarde):
        if not voorwaarde.zien_aan.strip():
            mist = "waaraan we zien dat het zo is"
            yield Vondst({"regel": name_line(voorwaarde), "mist": mist}, (voorwaarde.id,))
    for watals in kijk.geldend(WatAls):
        missing = [] if watals.doet.strip() else ["wie dan wat doet"]
        missing += [] if watals.beslist.strip() else ["wie beslist"]
        if missing:
            mist = format_opsomming(missing)
            yield Vondst({"regel": name_line(watals), "mist": mist}, (watals.id,))


def do09_vraag_niet_beantwoord(kijk: Kijk) -> Iterator[Vondst]:
    """The vraag van vandaag has no answer.

    Precisely: in a meeting that has begun there is a vraag, and it is neither marked answered nor
    answered with another mark and words that say why not.
    Reason: clear goals prevent getting lost in side tracks.
    Source: clear goals (source document of the method); a checklist raised the share of
    discussions that end in a decision (bmccancer s12885-022-09369-8).
    """
    overleg = kijk.overleg
    answered = overleg.beantwoord is JaNee.JA or (
        overleg.beantwoord is not None and overleg.antwoord.strip()
    )
    if kijk.begonnen and overleg.vraag.strip() and not answered:
        yield Vondst({"vraag": quote(overleg.vraag)}, (overleg.id,))


def _has_reason(oordeel: Oordeel | None) -> bool:
    return oordeel is not None and oordeel.reden.strip() != ""


def _in_time(ding: CasusDing, regel: str, waarom: str) -> Vondst:
    return Vondst({"regel": regel, "waarom": waarom}, (ding.id,))


def _plan_texts(kijk: Kijk) -> Iterator[tuple[CasusDing, str]]:
    for voorwaarde in kijk.geldend(Voorwaarde):
        yield from ((voorwaarde, tekst) for tekst in (voorwaarde.tekst, voorwaarde.zien_aan))
    for afspraak in kijk.geldend(Afspraak):
        yield from ((afspraak, tekst) for tekst in (afspraak.tekst, afspraak.zien_aan))
    for watals in kijk.geldend(WatAls):
        yield from ((watals, tekst) for tekst in (watals.signaal, watals.doet))
    for stap in kijk.stappen:
        yield from ((stap, tekst) for tekst in (stap.wat, stap.waarom, stap.klaar_als))
