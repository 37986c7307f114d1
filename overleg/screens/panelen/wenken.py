"""What the keys do at the place where the cursor is, in one line."""

from __future__ import annotations

from textual.widget import Widget

from overleg.dossier import Akkoord, Deelbaar
from overleg.screens.panelen.indeling import is_een_regel
from overleg.screens.panelen.inlezen import is_snelle_regel
from overleg.screens.panelen.regeltoets import tell_regeltoetsen
from overleg.screens.panelen.sneltoets import tell_sneltoetsen
from overleg.screens.panelen.zoeken import find_boven
from overleg.screens.widgets.gaten import Gaten
from overleg.screens.widgets.gezinsplaat import Gezinsplaat
from overleg.screens.widgets.kaartblok import WENK, WENK_TYPEN, KaartBlok, KaartRij
from overleg.screens.widgets.keuzeveld import KeuzeVeld
from overleg.screens.widgets.knop import Knop
from overleg.screens.widgets.leesblok import Leesblok
from overleg.screens.widgets.naastelkaar import Naastelkaar
from overleg.screens.widgets.nieuwblok import NieuwBlok
from overleg.screens.widgets.rijblok import RijBlok
from overleg.screens.widgets.rijregel import RijRegel
from overleg.screens.widgets.tekstveld import TekstVeld
from overleg.screens.widgets.tijdlijnplaat import Tijdlijnplaat
from overleg.screens.widgets.vlekkenkaart import Vlekkenkaart
from overleg.screens.widgets.voorlezen import Voorlezen

TUSSEN = " · "
WENK_KAART = (
    "Enter openen · g vul in · z zoekt uit · a actie · v aanvaarden · k terug"
    " · o onderwerpen of mensen · Del maakt ongedaan"
)
WENK_KORT = "typ, en Enter gaat verder · Enter zonder tekst mag ook · Esc terug naar de regel"


def wenk_van(widget: Widget | None) -> str:
    """Say what the keys do at this widget; empty when it is no place in a panel."""
    nieuw = find_boven(widget, NieuwBlok)
    if isinstance(widget, KeuzeVeld):
        return _wenk_keuze(widget, nieuw)
    if isinstance(widget, TekstVeld) and find_boven(widget, KaartBlok) is not None:
        return WENK_TYPEN
    if isinstance(widget, TekstVeld) and (rij := find_boven(widget, RijBlok)) and rij.is_kort:
        return WENK_KORT
    if isinstance(widget, TekstVeld):
        return _wenk_tekst(nieuw)
    if isinstance(widget, Gezinsplaat | Naastelkaar | Tijdlijnplaat | Voorlezen):
        return widget.wenk
    if isinstance(widget, Knop):
        return "Enter doet dit · pijltjes lopen verder"
    if isinstance(widget, Leesblok):
        return "om te lezen · pijltjes lopen verder"
    if isinstance(widget, KaartRij):
        return WENK
    if isinstance(widget, Gaten):
        return "pijltjes lopen · Del maakt ongedaan · PgDn volgend onderdeel"
    if isinstance(widget, Vlekkenkaart):
        return WENK_KAART
    if isinstance(widget, Leesblok):
        return "om te lezen · pijltjes lopen verder"
    if isinstance(widget, KaartRij):
        return WENK
    blok = find_boven(widget, RijBlok)
    if isinstance(widget, RijRegel) and blok is not None:
        return _wenk_rij(blok)
    return ""


def _wenk_keuze(veld: KeuzeVeld, nieuw: NieuwBlok | None) -> str:
    parts = ["kies met het teken ervoor" + (", meer mag" if veld.meer else "")]
    parts.append("Backspace maakt leeg")
    parts.append("Enter bewaart de regel" if nieuw is not None else "Enter gaat verder")
    return TUSSEN.join(parts)


def _wenk_tekst(nieuw: NieuwBlok | None) -> str:
    if nieuw is None:
        return "Enter volgende veld · ctrl+o nieuwe regel · Esc sluit · PgDn volgend onderdeel"
    if nieuw.formulier is not None:
        return "Enter bewaart de regel · Tab volgende veld · Esc laat staan"
    if is_een_regel(nieuw.onderdeel):
        return "typ en druk op Enter · ctrl+o nieuwe regel · PgDn volgend onderdeel"
    if is_snelle_regel(nieuw.onderdeel):
        return "dag tijd wie: wat -> klaar als · Enter toont hoe het is begrepen"
    return "typ en druk op Enter · velden scheiden met ; · PgDn volgend onderdeel"


def _wenk_rij(blok: RijBlok) -> str:
    if blok.weggehaald:
        return "u of Enter: zet terug"
    parts = [tell_sneltoetsen(blok.schrijver, blok.onderdeel)]
    if blok.onderdeel.soort is Akkoord:
        parts.append("a en Enter: allen akkoord")
    if blok.rij.ding is None:
        parts.append("Enter alle velden" if parts[0] else "typ of druk op Enter")
        return TUSSEN.join(part for part in parts if part)
    parts = [tell_regeltoetsen(blok.onderdeel, blok.rij, blok.schrijver.tafel.overleg_id), *parts]
    parts.append("Enter wijzigt")
    if not blok.onderdeel.vast:
        parts.append("Del weg")
    if blok.onderdeel.nieuw is not None:
        parts.append("+ nieuw")
    if blok.onderdeel.meer:
        parts.append("m meer velden")
    if isinstance(blok.rij.ding, Deelbaar):
        parts.append("k blijft in deze kamer")
    return TUSSEN.join(part for part in parts if part)
