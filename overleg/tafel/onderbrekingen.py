"""What can happen at any moment: danger, news, people coming and going, a break, stopping."""

from __future__ import annotations

from overleg.dossier import Deelnemer
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.formulier import Optie, make_organisatie, name_eigenaar, read_eigenaar
from overleg.keuzes import Functie, Manier, Onderwerp, OverlegStatus, ParkeerSoort, StapSoort
from overleg.nederlands import parse_dag
from overleg.tafel.handeling import Antwoorden, Handeling, Vraagje
from overleg.tafel.tafel import Tafel
from overleg.tafel.vraagbaak import list_manieren, list_redenen, list_stemmen
from overleg.verloop import (
    add_bericht,
    come_in,
    has_ongetoond,
    jump,
    leave,
    list_erbij,
    park,
    pause_overleg,
    report_nu_onveilig,
    resume_overleg,
    reveal,
    set_scherm_leeg,
    stop_overleg,
    tot_nu_toe,
)


def is_bezig(tafel: Tafel) -> bool:
    """Tell whether the meeting is going on now."""
    return tafel.overleg.status is OverlegStatus.BEZIG


def is_pauze(tafel: Tafel) -> bool:
    """Tell whether the meeting has a break."""
    return tafel.overleg.status is OverlegStatus.PAUZE


def _nu_onveilig(tafel: Tafel, antwoorden: Antwoorden) -> str:
    wie, actie = read_eigenaar(
        tafel.invulling(VOORZITTER), antwoorden.get("actie", ""), na_datum=False
    )
    op_naam = wie if actie else {}
    if not op_naam:
        # An action of nobody is done by nobody: until somebody says otherwise it is the chair's.
        op_naam, actie = _find_voorzitter(tafel), antwoorden.get("actie", "")
    tafel.apply(
        report_nu_onveilig(
            tafel.dossier,
            tafel.overleg_id,
            tafel.nu,
            wie=antwoorden.get("wie", ""),
            actie=actie,
            eigenaar=op_naam.get("eigenaar", ""),
            organisatie=op_naam.get("organisatie_id"),
            betrokkene=op_naam.get("betrokkene_id"),
        )
    )
    # Who works for whom is not for a person concerned who looks along.
    alleen = not list_erbij(tafel.dossier, tafel.overleg_id)
    naam = name_eigenaar(tafel.invulling(ZAAL), op_naam) if alleen and actie.strip() else ""
    doet = f" Dit doet nu: {naam}." if naam else ""
    return f"Genoteerd.{doet} Bel eerst als dat nog niet is gedaan."


def _find_voorzitter(tafel: Tafel) -> dict[str, str]:
    """Give who chairs as owner of an action, with the organisation when that is known."""
    stemmen = tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)
    stem = next((een for een in stemmen if een.functie is Functie.VOORZITTER), None)
    if stem is not None:
        return {
            "organisatie_id": stem.organisatie_id,
            "eigenaar": stem.naam or tafel.overleg.voorzitter,
        }
    return {"eigenaar": tafel.overleg.voorzitter or "de voorzitter"}


def _bericht(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(
        add_bericht(
            tafel.dossier,
            tafel.overleg_id,
            antwoorden["tekst"],
            tafel.nu,
            bron=antwoorden.get("bron", ""),
        )
    )
    return "Genoteerd. Oordelen van hiervoor zijn nu ‘van voor dit bericht’. Is het NU nog veilig?"


def _erbij(tafel: Tafel, antwoorden: Antwoorden) -> str:
    organisatie = make_organisatie(tafel.dossier, antwoorden["organisatie"], tafel.nu)
    erbij = () if organisatie.versie else (organisatie,)
    komt = come_in(
        tafel.dossier.met(erbij),
        tafel.overleg_id,
        tafel.nu,
        organisatie=organisatie.id,
        naam=antwoorden.get("naam", ""),
        manier=Manier(antwoorden.get("manier") or Manier.ZAAL),
    )
    tafel.apply((*erbij, *komt))
    samen = " ".join(tot_nu_toe(tafel.dossier, tafel.overleg_id))
    return f"Welkom. Vraag nu om akkoord met de spelregels. {samen}"


def _weg(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(leave(tafel.dossier, tafel.overleg_id, antwoorden["stem"], tafel.nu))
    return "Vertrek genoteerd. Vraag: klopt wat er over uw eigen regels en acties staat?"


def _parkeer(tafel: Tafel, antwoorden: Antwoorden) -> str:
    aard = ParkeerSoort(antwoorden.get("aard") or ParkeerSoort.ZIJPAD)
    tafel.apply(
        park(
            tafel.dossier,
            tafel.overleg_id,
            antwoorden["tekst"],
            tafel.nu,
            aard=aard,
            naar=antwoorden.get("naar", ""),
        )
    )
    return f"Geparkeerd als {aard.label}."


def _leeg(tafel: Tafel, antwoorden: Antwoorden) -> str:
    aan = not tafel.overleg.scherm_leeg
    tafel.apply(set_scherm_leeg(tafel.dossier, tafel.overleg_id, aan))
    return "Het scherm in de zaal is leeg." if aan else "Het scherm in de zaal toont weer alles."


def _pauze(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(pause_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    return "Pauze. De klok staat stil en de schermen zijn leeg."


def _hervat(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(resume_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    return f"We gaan verder bij ‘{tafel.stap.titel}’."


def _stoppen(tafel: Tafel, antwoorden: Antwoorden) -> str:
    datum, reden = antwoorden.get("datum", ""), antwoorden["reden"]
    changes = stop_overleg(
        tafel.dossier,
        tafel.overleg_id,
        reden,
        tafel.nu,
        volgende_datum=parse_dag(datum, tafel.nu) if datum else None,
    )
    tonen = tafel.leidraad.stap_van(StapSoort.TONEN)
    if antwoorden.get("ongetoond") != NU_TONEN or not has_ongetoond(
        tafel.dossier, tafel.overleg_id
    ):
        tafel.apply(changes)
        return f"We ronden af. Eerst: ‘{tafel.stap.titel}’. De rest is ‘niet aan toegekomen’."
    onthuld = reveal(tafel.dossier, tafel.overleg_id, Onderwerp.INBRENG, tafel.nu, reden=reden)
    tafel.apply((*onthuld, *changes))
    eerst = tafel.stap.titel
    if tonen is not None:
        tafel.apply(jump(tafel.dossier, tafel.overleg_id, tonen.id, tafel.nu))
    return f"Alles is nu zichtbaar. Klaar met lezen? Dan terug (F6) naar ‘{eerst}’."


def _ongetoond(tafel: Tafel) -> bool:
    return has_ongetoond(tafel.dossier, tafel.overleg_id)


def _list_ongetoond(tafel: Tafel) -> tuple[Optie, ...]:
    return (
        Optie(NU_TONEN, "nu tonen aan iedereen"),
        Optie(BEWAREN, "bewaren: elke stem vindt het terug in het volgende overleg"),
    )


def _parkeersoorten(tafel: Tafel) -> tuple[Optie, ...]:
    return tuple(Optie(str(een), een.label) for een in ParkeerSoort)


NU_TONEN, BEWAREN = "nu", "bewaren"
"""What can be done with inbreng that was not shown when the table must stop."""

KORT_BERICHT = 60
"""Characters a line that is typed in between may have (praktijk: 60)."""

ONDERBREKINGEN: tuple[Handeling, ...] = (
    Handeling(
        "nu_onveilig",
        "nu",
        "NU onveilig",
        "Iemand is nu in gevaar: noteer wat u meteen doet.",
        _nu_onveilig,
        "f8",
        (
            Vraagje("wie", "Wie is nu in gevaar?", nodig=False, hoogste=KORT_BERICHT),
            Vraagje(
                "actie", "Wat doen we meteen, en wie? (politie: gaat nu)", hoogste=KORT_BERICHT
            ),
        ),
        is_bezig,
    ),
    Handeling(
        "bericht",
        "bericht",
        "Nieuw bericht",
        "Noteert nieuws dat nu binnenkomt.",
        _bericht,
        "ctrl+n",
        (
            Vraagje("tekst", "Wat is het bericht?", hoogste=KORT_BERICHT),
            Vraagje("bron", "Van wie?", nodig=False),
        ),
        is_bezig,
    ),
    Handeling(
        "erbij",
        "erbij",
        "Deelnemer erbij",
        "Iemand komt later binnen.",
        _erbij,
        "f2",
        (
            Vraagje("organisatie", "Van welke organisatie?"),
            Vraagje("naam", "Hoe heet deze persoon?", nodig=False),
            Vraagje("manier", "In de zaal, via video of telefoon?", list_manieren, nodig=False),
        ),
        is_bezig,
    ),
    Handeling(
        "weg",
        "gaatweg",
        "Deelnemer gaat weg",
        "Iemand gaat eerder weg.",
        _weg,
        "f3",
        (Vraagje("stem", "Wie gaat weg?", list_stemmen),),
        is_bezig,
    ),
    Handeling(
        "parkeer",
        "parkeer",
        "Parkeren",
        "Zet een zijpad of een bestuurlijk knelpunt apart.",
        _parkeer,
        "ctrl+g",
        (
            Vraagje("tekst", "Wat parkeren we?"),
            Vraagje("aard", "Zijpad of bestuurlijk knelpunt?", _parkeersoorten, nodig=False),
            Vraagje("naar", "Waarheen?", nodig=False),
        ),
        is_bezig,
    ),
    Handeling(
        "leeg",
        "schermleeg",
        "Scherm leeg",
        "Maakt het scherm in de zaal leeg, of toont het weer.",
        _leeg,
        "f9",
    ),
    Handeling(
        "pauze",
        "pauze",
        "Pauze",
        "Zet de klok stil en maakt de schermen leeg.",
        _pauze,
        "ctrl+b",
        mag=is_bezig,
    ),
    Handeling(
        "hervat",
        "hervat",
        "Verder na de pauze",
        "Gaat verder waar u was.",
        _hervat,
        "",
        mag=is_pauze,
    ),
    Handeling(
        "stoppen",
        "stoppen",
        "We moeten stoppen",
        "Gaat langs wat echt nog moet, en noteert de rest als niet aan toegekomen.",
        _stoppen,
        "ctrl+r",
        (
            Vraagje("reden", "Waarom stoppen we eerder?", list_redenen),
            Vraagje("datum", "Wanneer gaan we verder? (zoals: morgen 10 uur)", nodig=False),
            Vraagje(
                "ongetoond",
                "Er is in stilte geschreven wat nog niemand zag. Wat doen we daarmee?",
                _list_ongetoond,
                als=_ongetoond,
            ),
        ),
        is_bezig,
    ),
)
"""Commands for any moment of the meeting."""
