"""What commands can be about: the choices they offer and the small questions they ask first."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Cijfer, Deelnemer, Inbreng, Vervolgstap
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import Optie, label_van, make_optie
from overleg.keuzes import AkkoordMoment, KlaarManier, Manier, Onderwerp, Rol, StapSoort
from overleg.leidraad import Namen
from overleg.tafel.tafel import Tafel
from overleg.verloop import is_onthuld, overzicht, report_klaar, undo_klaar

GESCHREVEN = {
    StapSoort.OPSCHRIJVEN: Onderwerp.INBRENG,
    StapSoort.TONEN: Onderwerp.INBRENG,
    StapSoort.VEILIGHEID: Onderwerp.CIJFER,
    StapSoort.STRESSTEST: Onderwerp.OORZAAK,
}
"""What is written in silence in which kind of step."""

RONDEN = 2
"""Rounds of scores: the second after the differences were heard; both are kept."""


def what_is_written(tafel: Tafel) -> tuple[Onderwerp, int] | None:
    """Tell what is or was last written in silence in the current step, and in which round."""
    onderwerp = GESCHREVEN.get(tafel.stap.soort)
    if onderwerp is None:
        return None
    if onderwerp is not Onderwerp.CIJFER:
        return onderwerp, 1
    for ronde in range(1, RONDEN):
        if not is_getoond_nu(tafel, onderwerp, ronde):
            return onderwerp, ronde
    return onderwerp, RONDEN


def report_stem_klaar(tafel: Tafel, stem_id: str, manier: KlaarManier) -> None:
    """Say that a voice is ready with what is written in the current step.

    In the writing step the first scores belong to it, so a voice is ready with both at once: on
    paper they stand on the same card. Who typed here and gave no score was not ready with those.
    """
    for onderwerp, ronde in _list_geschreven(tafel):
        extra = onderwerp is Onderwerp.CIJFER and tafel.stap.soort is StapSoort.OPSCHRIJVEN
        if extra and manier is KlaarManier.HIER and not _has_cijfer(tafel, stem_id):
            continue
        tafel.apply(
            report_klaar(
                tafel.dossier,
                tafel.overleg_id,
                stem_id,
                tafel.nu,
                onderwerp=onderwerp,
                ronde=ronde,
                manier=manier,
            )
        )


def _has_cijfer(tafel: Tafel, stem_id: str) -> bool:
    return any(
        een.stem_id == stem_id and (een.cijfer is not None or een.weet_niet)
        for een in tafel.dossier.van_overleg(Cijfer, tafel.overleg_id)
    )


def undo_stem_klaar(tafel: Tafel, stem_id: str) -> None:
    """Say that a voice goes on writing after all, with everything it was ready with."""
    for onderwerp, ronde in _list_geschreven(tafel):
        tafel.apply(
            undo_klaar(
                tafel.dossier,
                tafel.overleg_id,
                stem_id,
                tafel.nu,
                onderwerp=onderwerp,
                ronde=ronde,
            )
        )


def _list_geschreven(tafel: Tafel) -> list[tuple[Onderwerp, int]]:
    written = [what_is_written(tafel) or (Onderwerp.INBRENG, 1)]
    if tafel.stap.soort is StapSoort.OPSCHRIJVEN:
        written.append((Onderwerp.CIJFER, 1))
    return written


def is_getoond_nu(tafel: Tafel, onderwerp: Onderwerp, ronde: int) -> bool:
    """Tell whether this was already shown to all in this meeting."""
    return is_onthuld(tafel.dossier, tafel.overleg_id, onderwerp, ronde)


def find_namen(tafel: Tafel) -> Namen:
    """Give the names the chair's sentences are filled with."""
    mensen = tafel.zicht(ZAAL).van(Betrokkene)
    kind = next((een.naam for een in mensen if Rol.KIND in een.rollen), "")
    eerst = next((een.naam for een in mensen if een.naam), "")
    return Namen(kind=kind, betrokkene=eerst, voorzitter=tafel.overleg.voorzitter)


def list_stemmen(tafel: Tafel) -> tuple[Optie, ...]:
    """List the voices that are in the meeting now."""
    zicht = tafel.zicht(ZAAL)
    return tuple(
        make_optie(zicht, deelnemer)
        for deelnemer in zicht.van_overleg(Deelnemer, tafel.overleg_id)
        if deelnemer.aanwezig
    )


def list_stappen(tafel: Tafel) -> tuple[Optie, ...]:
    """List the steps of this meeting."""
    return tuple(
        Optie(beeld.stap, beeld.titel) for beeld in overzicht(tafel.dossier, tafel.overleg_id)
    )


def list_redenen(tafel: Tafel) -> tuple[Optie, ...]:
    """List the reasons to skip a step, chosen with a digit."""
    return tuple(Optie(reden, reden) for reden in tafel.leidraad.redenen)


def list_manieren(tafel: Tafel) -> tuple[Optie, ...]:
    """List the ways in which somebody can take part now."""
    return tuple(Optie(str(een), een.label) for een in (Manier.ZAAL, Manier.VIDEO, Manier.TELEFOON))


def list_inbreng(tafel: Tafel) -> tuple[Optie, ...]:
    """List the visible items of this meeting."""
    zicht = tafel.zicht(ZAAL)
    return tuple(
        Optie(inbreng.id, label_van(zicht, inbreng))
        for inbreng in zicht.van_overleg(Inbreng, tafel.overleg_id)
    )


def list_acties(tafel: Tafel) -> tuple[Optie, ...]:
    """List the actions of this case."""
    zicht = tafel.zicht(ZAAL)
    return tuple(Optie(stap.id, label_van(zicht, stap)) for stap in zicht.van(Vervolgstap))


def akkoord_moment(tafel: Tafel) -> AkkoordMoment:
    """Tell about what agreement is asked in the current step."""
    slot = tafel.stap.soort is StapSoort.AKKOORD
    return AkkoordMoment.SLOT if slot else AkkoordMoment.OPENEN
