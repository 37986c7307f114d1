"""PL: loose ends in the plan."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import (
    Afspraak,
    Behoefte,
    CasusDing,
    Hulproute,
    Monitormoment,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import JaNee, Rol
from overleg.nederlands import format_datum, format_opsomming
from overleg.signalen.acties import is_owner_here, is_procedural, name_owner, name_owner_aloud
from overleg.signalen.acuutkaart import list_kaart_gebreken
from overleg.signalen.botsing import NIET_MEER, list_botsingen
from overleg.signalen.dagen import list_verkeerde_dagen
from overleg.signalen.gesproken import is_born
from overleg.signalen.kijk import Kijk
from overleg.signalen.noemen import name_line, name_people, name_person
from overleg.signalen.signaal import Cel, Vondst
from overleg.verloop import aanspreekpunt_van, stam, voorwaarde_van


def pl01_geen_voorwaarde(kijk: Kijk) -> Iterator[Vondst]:
    """A person who is not safe has no voorwaarde.

    Precisely: `Beeld.onveilig` (the rule of the gate, `verloop.list_onveilig`: 'weten we niet' and
    a verdict from before the newest message count as unsafe, who only helps counts when the table
    said 'onveilig') and no voorwaarde that holds names this person.
    Reason: without the minimum nobody can say when it is safe enough.
    Source: after hand-over a shared picture of the minimum safety is missing (150 files,
    huiselijkgeweld.nl, TSD lokaal netwerk na Veilig Thuis).
    """
    covered = {wie for voorwaarde in kijk.geldend(Voorwaarde) for wie in voorwaarde.voor}
    for wie in kijk.onveilig:
        if wie.id not in covered:
            yield Vondst({"wie": name_person(wie)}, (wie.id,), Cel(wie.id))


def pl02_voorwaarde_zonder_afspraak(kijk: Kijk) -> Iterator[Vondst]:
    """A voorwaarde has nobody who does anything for it.

    Precisely: no afspraak that holds hangs under it, and no action was made for it, whichever
    version of the voorwaarde they name. An action that was done counts.
    Reason: a demand without a deed is a wish.
    Source: voorwaarden (what) and afspraken (how) together make the plan
    (veiligthuisnoordoostgelderland.nl, veiligheidsplan).
    """
    served = {
        voorwaarde.id
        for afspraak in kijk.geldend(Afspraak)
        if (voorwaarde := voorwaarde_van(kijk.dossier, afspraak, kijk.overleg.id))
    }
    stems = {
        stam(kijk.dossier, een)
        for stap in kijk.alle_stappen
        if kijk.stand(stap) not in NIET_MEER
        for een in stap.voorwaarden
    }
    for voorwaarde in kijk.geldend(Voorwaarde):
        if voorwaarde.id not in served and stam(kijk.dossier, voorwaarde) not in stems:
            yield _on_line(voorwaarde)


def pl03_voorwaarde_zonder_watals(kijk: Kijk) -> Iterator[Vondst]:
    """A voorwaarde has no wat-als.

    Precisely: no wat-als that holds hangs under it, whichever version it names.
    Reason: going wrong again is the normal case, so what happens then is half of the plan.
    Source: violence went on in more than half of the families (national cohort,
    sociaaldomeinonline.nl).
    """
    served = {
        voorwaarde.id
        for watals in kijk.geldend(WatAls)
        if (voorwaarde := voorwaarde_van(kijk.dossier, watals, kijk.overleg.id))
    }
    for voorwaarde in kijk.geldend(Voorwaarde):
        if voorwaarde.id not in served:
            yield _on_line(voorwaarde)


def pl04_afspraak_zonder_toezicht(kijk: Kijk) -> Iterator[Vondst]:
    """An afspraak has nobody who watches it, or no end.

    Precisely: an afspraak that holds lacks 'wie let hierop' or 'tot wanneer'; one signaal names
    what is missing.
    Reason: an agreement nobody looks at is kept by nobody, and one without an end is never over.
    Source: who supervises, when, and with whom it is evaluated belong to the six questions of the
    plan (veiligthuisnoordoostgelderland.nl, veiligheidsplan).
    """
    for afspraak in kijk.geldend(Afspraak):
        mist = [] if afspraak.toezicht_door.strip() else ["wie erop let"]
        mist += [] if afspraak.tot else ["tot wanneer"]
        if mist:
            yield _on_line(afspraak, mist=format_opsomming(mist))


def pl05_actie_zonder_eigenaar(kijk: Kijk) -> Iterator[Vondst]:
    """An action has no owner or no date.

    Precisely: an open action without an owner (`acties.name_owner`: organisation, name or person
    concerned), or without its last day; one signaal names what is missing.
    Reason: what is of nobody, or for some day, is not done.
    Source: reports split actions nobody did from actions that could not be done any more
    (safelives.org.uk, minutes checklist).
    """
    for stap in kijk.stappen:
        mist = [] if name_owner(kijk, stap) else ["wie het doet"]
        mist += [] if stap.uiterlijk else ["uiterlijk wanneer"]
        if mist:
            yield _on_line(stap, mist=format_opsomming(mist))


def pl06_actie_zonder_einde(kijk: Kijk) -> Iterator[Vondst]:
    """An action says neither why nor when it is done.

    Precisely: an open action with both 'klaar als' and 'waarom' empty. One of them is enough:
    the quick line of typing gives only the first.
    Reason: the next shift must be able to see whether it was done.
    Source: actions that ended as free text could not be followed up (empowering-communities.org).
    """
    for stap in kijk.stappen:
        if not stap.klaar_als.strip() and not stap.waarom.strip():
            yield _on_line(stap)


def pl07_eigenaar_niet_hier(kijk: Kijk) -> Iterator[Vondst]:
    """The owner of an action is not here and did not say that it can be done.

    Precisely: an open action of this meeting with an owner, of whom no voice was in the meeting
    (`acties.is_owner_here`), and 'kan dat' is not yes.
    Reason: giving work to who is absent feels like deciding and is not.
    Source: own proposal, from step 9: the owner says 'kan ik'.
    """
    for stap in kijk.stappen:
        asked = stap.overleg_id == kijk.overleg.id and stap.kan_dat is not JaNee.JA
        if asked and name_owner(kijk, stap) and not is_owner_here(kijk, stap):
            yield _on_line(stap, wie=name_owner_aloud(kijk, stap))


def pl08_niets_voor_gemelde(kijk: Kijk) -> Iterator[Vondst]:
    """The plan holds nothing for the person the report is about.

    Precisely: there is a plan, somebody has the role 'degene over wie gemeld is', and no need,
    chosen help, voorwaarde, afspraak or open action is for, of or names this person.
    Reason: who is only kept away comes back unchanged.
    Source: eye for child, parent, adult, victim and perpetrator (source document of the method).
    """
    if not kijk.heeft_plan:
        return
    named: set[str] = {behoefte.betrokkene_id for behoefte in kijk.tot_nu(Behoefte)}
    named |= {wie for route in kijk.tot_nu(Hulproute) for wie in route.voor}
    named |= {wie for voorwaarde in kijk.geldend(Voorwaarde) for wie in voorwaarde.voor}
    named |= {wie for afspraak in kijk.geldend(Afspraak) for wie in afspraak.wie}
    for stap in kijk.stappen:
        named |= {stap.betrokkene_id or "", *kijk.kennis.named_in(stap.wat)}
    for wie in kijk.personen:
        if Rol.GEMELDE in wie.rollen and wie.id not in named:
            yield Vondst({"wie": name_person(wie)}, (wie.id,), Cel(wie.id))


def pl09_alleen_procedure(kijk: Kijk) -> Iterator[Vondst]:
    """All actions are about organisations among themselves.

    Precisely: there are open actions, and every one is procedural (`acties.is_procedural`: a word
    such as overleggen, mailen or terugkoppelen, and no person or family word).
    Reason: nobody becomes safer by a mail between offices.
    Source: risks drop out of sight behind hand-overs (huiselijkgeweld.nl, TSD lokaal netwerk na
    Veilig Thuis).
    """
    if kijk.stappen and all(is_procedural(kijk, stap) for stap in kijk.stappen):
        yield Vondst({}, tuple(stap.id for stap in kijk.stappen))


def pl10_verkeerde_dag(kijk: Kijk) -> Iterator[Vondst]:
    """A date lies in the past, or on a day nobody works.

    Precisely: `dagen`: last day of open actions, end of afspraken (only past), decision on the
    regie, next meeting and look-moments.
    Reason: an action that falls due when nobody is there, or long ago, is not done.
    Source: own proposal; the working days are those of the Netherlands.
    """
    for dag in list_verkeerde_dagen(kijk):
        datum = format_datum(dag.datum)
        woorden = {"wat": dag.wat, "datum": datum, "waarom": dag.waarom, "doe": dag.doe}
        yield Vondst(woorden, (dag.ding.id,))


def pl11_geen_aanspreekpunt(kijk: Kijk) -> Iterator[Vondst]:
    """Somebody has no fixed contact, or no number outside its hours.

    Precisely: a person the case is about who is born, and the contact that holds for this person
    (`verloop.aanspreekpunt_van`; one that names nobody is for all) is missing, has no name, or no
    'nummer buiten die uren'. People with the same gap share one signaal. Silent when everybody was
    judged safe.
    Reason: who has to explain it all again at night does not call.
    Source: victims still had no fixed contact (njb.nl, inspectie slachtoffers stalking 2024).
    """
    if kijk.alles_veilig:
        return
    without, unreachable = [], []
    punten: list[str] = []
    for wie in kijk.personen:
        if is_born(wie):
            punt = aanspreekpunt_van(kijk.dossier, kijk.overleg.id, wie.id)
            if punt is None or not punt.naam.strip():
                without.append(wie)
            elif not punt.buiten_uren.strip():
                unreachable.append(wie)
                punten.append(punt.id)
    for people, wat, rows in (
        (without, "Er is nog geen aanspreekpunt voor", []),
        (unreachable, "Het aanspreekpunt heeft geen nummer buiten de uren voor", punten),
    ):
        if people:
            # The row in which it can be mended first: also one that an earlier meeting wrote.
            ids = (*dict.fromkeys(rows), *(wie.id for wie in people))
            yield Vondst({"wat": f"{wat} {name_people(people)}"}, ids)


def pl12_geen_evaluatie(kijk: Kijk) -> Iterator[Vondst]:
    """There is a plan and no day on which anybody looks whether it works.

    Precisely: a line of the plan holds or an action is open, this meeting has begun and has no
    next date, and no look-moment of this meeting has one.
    Reason: a plan nobody looks back at stops silently.
    Source: with whom and when the plan is evaluated is one of its six questions
    (veiligthuisnoordoostgelderland.nl, veiligheidsplan).
    """
    moments = any(moment.datum for moment in kijk.nu_van(Monitormoment))
    if kijk.begonnen and kijk.heeft_plan and kijk.overleg.volgende_datum is None and not moments:
        yield Vondst({}, (kijk.overleg.id,))


def pl13_in_de_weg(kijk: Kijk) -> Iterator[Vondst]:
    """Two actions get in each other's way.

    Precisely: `botsing`: same owner or same person at the same clock time; ready before the
    action it must come after; or waiting for what will not happen, or for each other.
    Reason: a visit at the wrong moment may warn somebody, or undo what another does.
    Source: own proposal, from the question of step 9: "Zit iemands actie een ander in de weg?"
    """
    for botsing in list_botsingen(kijk):
        yield Vondst(
            {
                "een": name_line(botsing.een),
                "ander": name_line(botsing.ander),
                "waarom": botsing.waarom,
            },
            (botsing.een.id, botsing.ander.id),
        )


def pl14_acuutkaart_niet_klaar(kijk: Kijk) -> Iterator[Vondst]:
    """The acuutkaart is missing, expired, received by nobody, or carried by nobody.

    Precisely: `acuutkaart.list_kaart_gebreken`; a missing card counts only when somebody is not
    safe and the leidraad has a place for the card.
    Reason: who walks in tonight has only what lies there tonight.
    Source: agreements are handed as a direct guideline to who briefly steps in (source document
    of the method); GGZ crisiskaart.
    """
    for gebrek in list_kaart_gebreken(kijk):
        yield Vondst({"wat": gebrek.zin}, gebrek.ids)


def _on_line(ding: CasusDing, **woorden: str) -> Vondst:
    return Vondst({"regel": name_line(ding), **woorden}, (ding.id,))
