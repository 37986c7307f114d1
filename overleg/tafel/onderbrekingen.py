"""What can come in between at any moment: danger, news, people coming and going, a side track."""

from __future__ import annotations

from overleg.dossier import Deelnemer
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL
from overleg.formulier import Optie, make_organisatie, name_eigenaar, read_eigenaar
from overleg.keuzes import Functie, Manier, ParkeerSoort
from overleg.tafel.handeling import Antwoorden, Handeling, Vraagje, is_bezig
from overleg.tafel.tafel import Tafel
from overleg.tafel.vraagbaak import list_manieren, list_stemmen
from overleg.verloop import (
    add_bericht,
    come_in,
    leave,
    list_erbij,
    park,
    report_nu_onveilig,
    tot_nu_toe,
)


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


def _parkeersoorten(tafel: Tafel) -> tuple[Optie, ...]:
    return tuple(Optie(str(een), een.label) for een in ParkeerSoort)


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
)
"""Commands for what comes from outside; the meeting itself goes on."""
