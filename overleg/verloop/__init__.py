"""What a meeting may do next: pure functions from the dossier to changes.

Every function that changes something takes the dossier, the meeting and the present moment, and
gives the things in their new value, the main one first; nothing is written here. It refuses with
`Fout`. A thing may be pointed at by itself or by its id. Questions give plain values. This room
owns the rules of the meeting, and must never know a screen, a store or the clock.
"""

from overleg.verloop.aanwezig import come_in, leave, list_eigen
from overleg.verloop.afronden import check_afronden, finish_overleg, reopen_overleg
from overleg.verloop.akkoord import akkoord_van, akkoorden, ask_akkoord
from overleg.verloop.bewaard import has_ongetoond
from overleg.verloop.delen import mark_prive
from overleg.verloop.ding import Welke
from overleg.verloop.erbij import is_botsing, let_in, let_out, list_erbij, muur_van
from overleg.verloop.gang import (
    PoortDicht,
    can_return,
    go_back,
    go_next,
    jump,
    return_from_jump,
    save_plek,
    skip_stap,
)
from overleg.verloop.getoond import is_na_tonen, is_onthuld, is_verborgen, onderwerp_van
from overleg.verloop.gevaar import (
    geldige_nucheck,
    is_verouderd,
    nieuwste_bericht,
    still_holds,
    zin_nu_open,
)
from overleg.verloop.kaart import (
    GEHEIME_REGELS,
    deliver_kaart,
    geldende_kaartregels,
    had_kaart,
    release_kaart,
    reset_kaartregel,
)
from overleg.verloop.kijkmoment import due_kijkmomenten, kijkmomenten_voor
from overleg.verloop.klaar import (
    missing_stemmen,
    report_geen_inbreng,
    report_klaar,
    schrijvende_stemmen,
    undo_klaar,
)
from overleg.verloop.leesvolgorde import leesvolgorde, list_ongehoord, stemvolgorde
from overleg.verloop.mensen import (
    NIET_BEOORDEELD,
    is_alles_veilig,
    is_onveilig,
    list_beoordeelden,
    list_met_oordeel,
    list_onveilig,
    oordeel_van,
)
from overleg.verloop.namen import mens_naam, stem_naam
from overleg.verloop.onderbreken import add_bericht, answer_nu, park, report_nu_onveilig
from overleg.verloop.onthullen import reveal
from overleg.verloop.opslaan import remove_ding, restore_ding, save_ding
from overleg.verloop.overgenomen import (
    behoeften_van,
    geldende_kijkmomenten,
    laatste_kijkmoment,
    vervolg_van,
    zorg_van,
)
from overleg.verloop.overzicht import StapBeeld, overzicht
from overleg.verloop.pad import is_stoppen, next_stap, stoppen_stappen
from overleg.verloop.pauze import pause_overleg, resume_overleg, set_scherm_leeg
from overleg.verloop.plan import (
    PLANSOORTEN,
    Hangend,
    LosEind,
    PlanDing,
    Spoor,
    SpoorPersoon,
    SpoorVoorwaarde,
    aanspreekpunt_van,
    change_regel,
    follow,
    geldend,
    geldende_aanspreekpunten,
    geldende_maatregelen,
    geldende_regie,
    is_geldend,
    is_van_kracht,
    laatste_maatregelen,
    list_hangend,
    list_voorgangers,
    open_vervolgstappen,
    regies_van_nu,
    remove_regel,
    report_stand,
    restore_regel,
    stam,
    stand_van,
    terugmelding_van,
    trace,
    voorwaarde_van,
)
from overleg.verloop.plannen import Gast, plan_overleg, start_overleg
from overleg.verloop.poort import (
    HARDE_SOORTEN,
    Poort,
    asks_regie,
    check_poort,
    check_poorten,
)
from overleg.verloop.samenvatting import tot_nu_toe
from overleg.verloop.stand import (
    dag_van,
    huidige_plek,
    huidige_stap,
    is_muur_leeg,
    leidraad_van,
    lopend_overleg,
)
from overleg.verloop.start import add_organisatie, close_casus, new_casus, reopen_casus
from overleg.verloop.stoppen import cancel_stop, stop_overleg
from overleg.verloop.tijd import deadline, expected_end, used_seconden, zin_eindtijd
from overleg.verloop.tijdlijn import TijdlijnPunt, tijdlijn
from overleg.verloop.tonen import hear, is_gehoord, is_uniek, mark_tegenspraak, say_wij_ook
from overleg.verloop.vlekken import find_vlek, handle_vlek, undo_vlek

__all__ = [
    "GEHEIME_REGELS",
    "HARDE_SOORTEN",
    "NIET_BEOORDEELD",
    "PLANSOORTEN",
    "Gast",
    "Hangend",
    "LosEind",
    "PlanDing",
    "Poort",
    "PoortDicht",
    "Spoor",
    "SpoorPersoon",
    "SpoorVoorwaarde",
    "StapBeeld",
    "TijdlijnPunt",
    "Welke",
    "aanspreekpunt_van",
    "add_bericht",
    "add_organisatie",
    "akkoord_van",
    "akkoorden",
    "answer_nu",
    "ask_akkoord",
    "asks_regie",
    "behoeften_van",
    "can_return",
    "cancel_stop",
    "change_regel",
    "check_afronden",
    "check_poort",
    "check_poorten",
    "close_casus",
    "come_in",
    "dag_van",
    "deadline",
    "deliver_kaart",
    "due_kijkmomenten",
    "expected_end",
    "find_vlek",
    "finish_overleg",
    "follow",
    "geldend",
    "geldende_aanspreekpunten",
    "geldende_kaartregels",
    "geldende_kijkmomenten",
    "geldende_maatregelen",
    "geldende_regie",
    "geldige_nucheck",
    "go_back",
    "go_next",
    "had_kaart",
    "handle_vlek",
    "has_ongetoond",
    "hear",
    "huidige_plek",
    "huidige_stap",
    "is_alles_veilig",
    "is_botsing",
    "is_gehoord",
    "is_geldend",
    "is_muur_leeg",
    "is_na_tonen",
    "is_onthuld",
    "is_onveilig",
    "is_stoppen",
    "is_uniek",
    "is_van_kracht",
    "is_verborgen",
    "is_verouderd",
    "jump",
    "kijkmomenten_voor",
    "laatste_kijkmoment",
    "laatste_maatregelen",
    "leave",
    "leesvolgorde",
    "leidraad_van",
    "let_in",
    "let_out",
    "list_beoordeelden",
    "list_eigen",
    "list_erbij",
    "list_hangend",
    "list_met_oordeel",
    "list_ongehoord",
    "list_onveilig",
    "list_voorgangers",
    "lopend_overleg",
    "mark_prive",
    "mark_tegenspraak",
    "mens_naam",
    "missing_stemmen",
    "muur_van",
    "new_casus",
    "next_stap",
    "nieuwste_bericht",
    "onderwerp_van",
    "oordeel_van",
    "open_vervolgstappen",
    "overzicht",
    "park",
    "pause_overleg",
    "plan_overleg",
    "regies_van_nu",
    "release_kaart",
    "remove_ding",
    "remove_regel",
    "reopen_casus",
    "reopen_overleg",
    "report_geen_inbreng",
    "report_klaar",
    "report_nu_onveilig",
    "report_stand",
    "reset_kaartregel",
    "restore_ding",
    "restore_regel",
    "resume_overleg",
    "return_from_jump",
    "reveal",
    "save_ding",
    "save_plek",
    "say_wij_ook",
    "schrijvende_stemmen",
    "set_scherm_leeg",
    "skip_stap",
    "stam",
    "stand_van",
    "start_overleg",
    "stem_naam",
    "stemvolgorde",
    "still_holds",
    "stop_overleg",
    "stoppen_stappen",
    "terugmelding_van",
    "tijdlijn",
    "tot_nu_toe",
    "trace",
    "undo_klaar",
    "undo_vlek",
    "used_seconden",
    "vervolg_van",
    "voorwaarde_van",
    "zin_eindtijd",
    "zin_nu_open",
    "zorg_van",
]
