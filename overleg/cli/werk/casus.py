"""Cases on the command line: making, listing, closing and wiping."""

from __future__ import annotations

from pydantic import ValidationError

from overleg.cli.tabel import format_json, format_tabel
from overleg.cli.terminal import ask, can_ask, tell, write_text
from overleg.cli.werk.kastdeur import open_kast
from overleg.dossier import Casus, new_id, translate
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus
from overleg.klok import AMSTERDAM, systeemklok
from overleg.nederlands import format_datum
from overleg.store import Store, list_kopieen
from overleg.store.fouten import NummerBestaat
from overleg.tekst import fold, sanitize_line

_POGINGEN = 5
_NIETS = "Er is niets veranderd."


def make_casus(werknaam: str) -> None:
    """Make a case and write its number.

    Raises:
        Fout: the name is empty or too long.
    """
    naam = sanitize_line(werknaam)
    if not naam:
        raise Fout("De werknaam is leeg.", _NIETS, "Geef een naam, zoals “Gezin Linde”.")
    with open_kast() as store:
        zelfde = [een for een in store.list_casussen() if fold(een.werknaam) == fold(naam)]
        casus = _add_casus(store, naam)
    if zelfde:
        tell(
            f"Let op: casus {zelfde[0].nummer} heet ook zo. Gebruik bij deze twee het nummer.",
        )
    tell(f"De casus is gemaakt. Begin het overleg met: overleg gesprek {casus.nummer} --tekst")
    write_text(casus.nummer)


def list_casussen(*, als_json: bool) -> None:
    """Write all cases, in the order of their making."""
    with open_kast() as store:
        casussen = store.list_casussen()
    if als_json:
        write_text(format_json([_plain(casus) for casus in casussen]))
        return
    if not casussen:
        tell("Er zijn nog geen casussen. Maak er een met: overleg casus nieuw WERKNAAM")
    rows = [
        (
            casus.nummer,
            casus.werknaam,
            casus.status.label,
            format_datum(casus.gemaakt_op.astimezone(AMSTERDAM).date()),
        )
        for casus in casussen
    ]
    write_text(format_tabel(("Nummer", "Werknaam", "Status", "Gemaakt op"), rows))


def close_casus(woord: str, *, weer_open: bool) -> None:
    """Close a case, or open a closed one again.

    Raises:
        Fout: there is no such case, or it stands like that already.
    """
    status = CasusStatus.OPEN if weer_open else CasusStatus.GESLOTEN
    with open_kast() as store:
        casus = store.find_casus(woord)
        if casus.status is status:
            raise Fout(
                f"Casus {casus.nummer} is al {status.label}.",
                _NIETS,
                "Kijk met “overleg casus lijst” hoe alle casussen ervoor staan.",
            )
        gesloten_op = None if weer_open else systeemklok()
        store.apply([casus.met(status=status, gesloten_op=gesloten_op)])
    tell(f"Casus {casus.nummer} is nu {status.label}. Alles is bewaard.")


def wipe_casus(woord: str, *, bevestigd: str | None) -> None:
    """Wipe a case for good, once its number was typed.

    Args:
        woord: number or working name.
        bevestigd: the number, given beforehand; None asks a person.

    Raises:
        Fout: there is no such case, nobody to ask, or another number was typed.
    """
    with open_kast() as store:
        casus = store.find_casus(woord)
        if bevestigd is None:
            bevestigd = _ask_nummer(casus)
        if sanitize_line(bevestigd) != casus.nummer:
            raise Fout(
                "Dat is niet het nummer van deze casus.",
                f"Er is niets gewist: casus {casus.nummer} is er nog.",
                "Kijk met “overleg casus lijst” welk nummer u bedoelt.",
            )
        store.wipe_casus(casus.id)
        copies = list_kopieen(store.map)
    tell(
        f"Casus {casus.nummer} is voorgoed gewist.",
        "In reservekopieën, stukken en exports van vroeger kan de casus nog staan.",
        "Die bestanden wist u zelf.",
        *(f"Ook hier kan hij nog in staan: {copy}" for copy in copies),
    )


def _add_casus(store: Store, werknaam: str) -> Casus:
    """Add a case under the next number; another window may take that number first."""
    nu = systeemklok()
    for _ in range(_POGINGEN):
        casus_id = new_id()
        try:
            casus = Casus(
                id=casus_id,
                casus_id=casus_id,
                nummer=store.next_nummer(nu.year),
                werknaam=werknaam,
                gemaakt_op=nu,
            )
            Casus.model_validate(casus.model_dump())
            store.apply([casus])
        except NummerBestaat:
            continue
        except ValidationError as error:
            zin = translate(error)[0][1]
            raise Fout(f"De werknaam {zin}.", _NIETS, "Geef een kortere naam.") from None
        return casus
    raise Fout(
        "Een ander venster maakt steeds eerder een casus.", _NIETS, "Probeer het zo opnieuw."
    )


def _ask_nummer(casus: Casus) -> str:
    if not can_ask():
        raise Fout(
            "Er is niemand om te bevestigen dat deze casus weg mag.",
            f"Er is niets gewist: casus {casus.nummer} is er nog.",
            f"Weet u het zeker? Zet dan --ja-wis {casus.nummer} achter de opdracht.",
        )
    tell(
        f"U wist casus {casus.nummer} ({casus.werknaam}) voorgoed.",
        "Alles ervan verdwijnt uit de kast, ook de verslagen. U kunt dit niet terugdraaien.",
    )
    return ask("Typ het nummer van de casus om door te gaan:")


def _plain(casus: Casus) -> dict[str, object]:
    gesloten_op = casus.gesloten_op
    return {
        "id": casus.id,
        "nummer": casus.nummer,
        "werknaam": casus.werknaam,
        "status": casus.status.value,
        "gemaakt_op": casus.gemaakt_op.astimezone(AMSTERDAM).isoformat(),
        "gesloten_op": gesloten_op.astimezone(AMSTERDAM).isoformat() if gesloten_op else None,
    }
