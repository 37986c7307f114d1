"""En als het misgaat: causes in silence, shown together, then what the table does with each."""

from __future__ import annotations

from overleg.dossier import Oorzaak, WatAls
from overleg.keuzes import Delen, OorzaakUitkomst
from overleg.screens.panelen.plan import Planpaneel
from overleg.screens.panelen.stil import Stilpaneel
from overleg.screens.widgets.berichten import Gemaakt, MaakWatAls, Melding, Opgeslagen
from overleg.screens.widgets.deelblok import DeelBlok
from overleg.verloop import save_ding

BEZIG = "Maak eerst de regel af die open staat, of kies daar ‘Niet bewaren’."


class Stresspaneel(Planpaneel, Stilpaneel):
    """The causes stay away until they were shown; then one key says what is done with each."""

    wachten = frozenset({"oorzaken"})

    _voor = ""
    """Id of the cause for which a wat-als is being made."""

    async def on_maak_wat_als(self, event: MaakWatAls) -> None:
        """Begin a wat-als with the words of the cause as its sign."""
        event.stop()
        oorzaak = self.schrijver.invulling().zicht.vind(Oorzaak, event.oorzaak_id)
        deel = next((een for een in self.query(DeelBlok) if een.onderdeel.soort is WatAls), None)
        if oorzaak is None or deel is None or deel.nieuw is None:
            return
        if deel.nieuw.formulier is not None:
            deel.nieuw.focus_regel()
            self.post_message(Melding(BEZIG))
            return
        self._voor = oorzaak.id
        getypt = {"signaal": oorzaak.tekst}
        if oorzaak.delen is not Delen.VERSLAG:
            # What is to stay in the room does not come on paper by way of another line.
            getypt |= {naam: self.schrijver.write(oorzaak, naam) for naam in ("delen", "niet_met")}
        await deel.nieuw.begin({naam: tekst for naam, tekst in getypt.items() if tekst})

    def on_gemaakt(self, event: Gemaakt) -> None:
        """Write down with the cause that this wat-als was made because of it."""
        event.stop()
        if not isinstance(event.ding, WatAls):
            return
        oorzaak = self._find_oorzaak(event.ding)
        self._voor = ""
        if oorzaak is None:
            return
        velden = {"uitkomst": OorzaakUitkomst.WAT_ALS, "watals_id": event.ding.id}
        tafel = self.tafel
        tafel.apply(save_ding(tafel.dossier, tafel.overleg_id, oorzaak.met(**velden), tafel.nu))
        self.post_message(Opgeslagen(af=True))

    def _find_oorzaak(self, regel: WatAls) -> Oorzaak | None:
        """Find the cause a wat-als was made for; after a stop it is known by its words."""
        oorzaken = self.tafel.dossier.van_overleg(Oorzaak, self.tafel.overleg_id)
        for een in oorzaken:
            if een.id == self._voor:
                return een
        zichtbaar = self.schrijver.invulling().zicht
        return next(
            (
                een
                for een in oorzaken
                if een.uitkomst is OorzaakUitkomst.OPEN
                and een.tekst == regel.signaal
                and zichtbaar.vind(Oorzaak, een.id) is not None
            ),
            None,
        )
