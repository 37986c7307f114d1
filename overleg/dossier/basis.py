"""The base of every thing, and the few ways in which a field is declared.

A field is declared once, here or in one of the files beside this one: its type, its Dutch title,
how sensitive it is, and what it refers to. The store derives its tables from these classes, the
JSON Schema comes from them, and `zichtbaar_voor` reads their sensitivity. A field declared
without a `Zicht` is invisible to everybody.
"""

import secrets
from datetime import datetime
from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

from overleg.keuzes import Delen, Keuze, Zicht
from overleg.tekst import MAX_VELD, sanitize

KORT = 300
"""Longest short line (a name, a source) in characters."""

ID_BYTES = 10


def new_id() -> str:
    """Make a random text id of 20 hex digits; it says nothing about person or order."""
    return secrets.token_hex(ID_BYTES)


def _clean(value: object) -> object:
    return sanitize(value) if isinstance(value, str) else value


def _capped(text: str) -> str:
    if len(text.encode("utf-8", "replace")) > MAX_VELD:
        raise ValueError("tekst_te_groot")
    return text


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("tijd_zonder_zone")
    return moment


# Sanitised before its length is judged: a mark such as [U+001B] is longer than what it stands
# for, and a text that was accepted once must be accepted again when it is read back.
Tekst = Annotated[str, BeforeValidator(_clean), AfterValidator(_capped)]
"""Text from people: sanitised on the way in and at most `MAX_VELD` bytes."""

LangeTekst = Annotated[str, BeforeValidator(_clean)]
"""Text the program made, of any length; sanitised all the same, because it can come from a file."""

Moment = Annotated[datetime, AfterValidator(_aware)]
"""A moment that knows its time zone."""


def _extra(zicht: Zicht, **more: Any) -> dict[str, Any]:
    return {"json_schema_extra": {"zicht": zicht.value, **more}}


def veld(titel: str, zicht: Zicht = Zicht.INHOUD, default: Any = None, **limits: Any) -> Any:
    """Declare a plain field that may stay empty.

    Args:
        titel: the Dutch words on screen and paper.
        zicht: how sensitive the content is.
        default: the empty value; a reader who may not see the field gets this.
        **limits: `ge`, `le`, `max_length` and the like.
    """
    return Field(default=default, title=titel, schema_extra=_extra(zicht), **limits)


def tekstveld(titel: str, zicht: Zicht = Zicht.INHOUD) -> Any:
    """Declare a text of any length up to `MAX_VELD` bytes; empty by default."""
    return Field(default="", title=titel, schema_extra=_extra(zicht))


def kortveld(titel: str, zicht: Zicht = Zicht.INHOUD) -> Any:
    """Declare a short line of at most `KORT` characters; empty by default."""
    return Field(default="", title=titel, max_length=KORT, schema_extra=_extra(zicht))


def keuzeveld(titel: str, default: Keuze | None = None, zicht: Zicht = Zicht.INHOUD) -> Any:
    """Declare a choice from a closed list, stored by its value."""
    return Field(default=default, title=titel, sa_type=String, schema_extra=_extra(zicht))


def keuzesveld(titel: str, zicht: Zicht = Zicht.INHOUD) -> Any:
    """Declare several choices from a closed list."""
    return Field(default=(), title=titel, sa_type=JSON, schema_extra=_extra(zicht))


def verwijzing(titel: str, naar: str, *, nodig: bool = False) -> Any:
    """Declare a reference to one other thing.

    Args:
        titel: the Dutch words on screen and paper.
        naar: the `soort` of the thing it points to.
        nodig: the thing means nothing without it: it disappears with what it points to.
    """
    extra = _extra(Zicht.STRUCTUUR, verwijst=naar)
    if nodig:
        return Field(title=titel, max_length=40, schema_extra=extra)
    return Field(default=None, title=titel, max_length=40, schema_extra=extra)


def verwijzingen(titel: str, naar: str) -> Any:
    """Declare references to any number of other things (a link table in the store)."""
    return Field(
        default=(),
        title=titel,
        sa_type=JSON,
        schema_extra=_extra(Zicht.STRUCTUUR, verwijst=naar),
    )


class Ding(SQLModel):
    """Something the store keeps: frozen, validated, with an id and a version.

    `versie` is 0 before the first save and grows by one with each save. `gewist_op` is the
    tombstone: the thing is gone for every reader but can still be put back until it is wiped.
    """

    # SQLModel's own config type does not know these keys as ConfigDict, hence a plain dict.
    model_config = {
        "frozen": True,
        "extra": "forbid",
        "hide_input_in_errors": True,
    }

    soort: ClassVar[str] = "ding"
    meervoud: ClassVar[str] = "dingen"
    naam_enkel: ClassVar[str] = "ding"
    een_van: ClassVar[tuple[str, ...]] = ()
    """References of which one must be left for the thing to mean anything; none in most kinds."""

    id: str = Field(
        default_factory=new_id,
        primary_key=True,
        min_length=1,
        max_length=40,
        title="Kenmerk",
        schema_extra=_extra(Zicht.STRUCTUUR),
    )
    versie: int = Field(default=0, ge=0, title="Versie", schema_extra=_extra(Zicht.STRUCTUUR))
    gemaakt_op: Moment = Field(title="Gemaakt op", schema_extra=_extra(Zicht.STRUCTUUR))
    gewist_op: Moment | None = veld("Weggehaald op", Zicht.STRUCTUUR)

    def met(self, **velden: Any) -> Self:
        """Give a validated copy with other values for some fields.

        Raises:
            pydantic.ValidationError: a value does not fit; `dossier.vertaal` makes it Dutch.
        """
        return type(self).model_validate({**self.model_dump(), **velden})

    def gewist(self, nu: datetime) -> Self:
        """Give the copy that says this thing was taken away at `nu`."""
        return self.met(gewist_op=nu)


class CasusDing(Ding):
    """A thing that belongs to one case."""

    casus_id: str = verwijzing("Casus", "casus", nodig=True)


class OverlegDing(CasusDing):
    """A thing that was made in one meeting."""

    overleg_id: str = verwijzing("Overleg", "overleg", nodig=True)


class Regel(OverlegDing):
    """A line somebody owns and decides about: who may read it, on which paper it may stand."""

    stem_id: str | None = verwijzing("Wie zegt dit", "deelnemer")
    delen: Delen = keuzeveld("Delen", Delen.VERSLAG, Zicht.STRUCTUUR)
    niet_met: tuple[str, ...] = verwijzingen("Niet delen met", "organisatie")
    van_muur: bool = veld("Van de muur gehaald", Zicht.STRUCTUUR, default=False)
    geheime_plek: bool = veld("Geheime plek", Zicht.STRUCTUUR, default=False)
    vrij_voor: tuple[str, ...] = verwijzingen("Mag op papier voor", "betrokkene")
    vrij_voor_kaart: bool = veld("Mag op de acuutkaart", Zicht.STRUCTUUR, default=False)


class Antwoord(OverlegDing):
    """An answer everybody may know, with words beside it that may have to stay in this room.

    That somebody is in danger, or did not agree, is never kept from the paper; what was said with
    it is, for every reader but the chair, unless `delen` says that it may be in the minutes.
    """

    woorden: ClassVar[tuple[str, ...]] = ()

    delen: Delen = keuzeveld("Delen", Delen.VERSLAG, Zicht.STRUCTUUR)

    @property
    def zegt_meer(self) -> bool:
        """Whether words were said with it."""
        return any(getattr(self, naam).strip() for naam in self.woorden)

    @property
    def afgeschermd(self) -> bool:
        """Whether words were said with it that stay out of the paper."""
        return self.delen is not Delen.VERSLAG and self.zegt_meer


Deelbaar: TypeAlias = Regel | Antwoord
"""What somebody may say of that it stays in this room."""


def verwijst_naar(soort: type[Ding], naam: str) -> str | None:
    """Tell to which `soort` a field refers, or None when it is no reference."""
    found = _metadata(soort, naam).get("verwijst")
    return None if found is None else str(found)


def zicht_van(soort: type[Ding], naam: str) -> Zicht | None:
    """Tell how sensitive a field is; None (never declared) means invisible."""
    found = _metadata(soort, naam).get("zicht")
    return None if found is None else Zicht(found)


def _metadata(soort: type[Ding], naam: str) -> dict[str, Any]:
    extra = soort.model_fields[naam].json_schema_extra
    return extra if isinstance(extra, dict) else {}
