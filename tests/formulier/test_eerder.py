"""What an earlier meeting said is told where it is asked again, and only what a reader may see."""

from __future__ import annotations

from dataclasses import replace

from overleg.dossier import Betrokkene, Oordeel, Overleg
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.formulier import Invulling, list_onderdelen
from overleg.keuzes import Delen, StapSoort
from tests.formulier.bouwen import make_invulling


def delen(invulling: Invulling) -> dict[str, str]:
    """Give what stands with each row of the verdicts, by the name of the person."""
    found = next(een for een in list_onderdelen(invulling) if een.id == "oordelen")
    return {rij.label: " ".join(rij.bij) for rij in found.rijen}


def zorg(invulling: Invulling) -> str:
    return next(een for een in list_onderdelen(invulling) if een.id == "zorg").uitleg


def eerste(invulling: Invulling) -> Invulling:
    """The same case, in its first meeting."""
    return replace(invulling, overleg=invulling.alles.overleggen[0])


def test_each_person_has_the_verdict_of_last_time_with_its_day() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    told = delen(invulling)
    assert told["Sem (8)"].startswith("vorige keer, di 27 oktober: onveilig, want: ")
    assert all(text.startswith("vorige keer, di 27 oktober: ") for text in told.values())
    assert set(delen(eerste(invulling)).values()) == {""}, "the first meeting has no last time"


def test_a_verdict_of_longer_ago_names_its_meeting() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    vorige = invulling.overleg
    later = vorige.met(id="later", volgnummer=3)
    alles = invulling.alles.met((later,))
    derde = replace(invulling, alles=alles, zicht=alles, overleg=later)
    assert delen(derde)["Sem (8)"].startswith("overleg 1, di 27 oktober: onveilig")
    assert zorg(derde).startswith("Overleg 1, di 27 oktober: ")


def test_the_worry_of_last_time_is_told_and_not_filled_in() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    been = invulling.alles.overleggen[0]
    assert zorg(invulling) == f"Vorige keer, di 27 oktober: {been.zorg}"
    assert zorg(eerste(invulling)) == ""
    nu = invulling.zicht.vind(Overleg, invulling.overleg.id)
    assert nu is not None
    assert nu.zorg == ""


def test_a_verdict_the_room_may_not_see_is_not_told_in_the_room() -> None:
    invulling = make_invulling(StapSoort.VEILIGHEID)
    sem = next(een for een in invulling.alles.van(Betrokkene) if een.naam == "Sem")
    alles = invulling.alles.met(
        een.met(delen=Delen.NOTITIE)
        for een in invulling.alles.van(Oordeel)
        if een.betrokkene_id == sem.id
    )
    zaal = replace(invulling, alles=alles, zicht=zichtbaar_voor(alles, ZAAL))
    told = delen(zaal)
    assert told["Sem (8)"] == ""
    assert all(text for naam, text in told.items() if naam != "Sem (8)")
