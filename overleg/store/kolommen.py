"""How one field becomes one column; the type of the column follows from the type of the field."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from pydantic.fields import FieldInfo
from sqlalchemy import Column, DateTime, Dialect, String, Time
from sqlalchemy.types import TypeDecorator
from sqlmodel.main import get_column_from_field

from overleg.klok import AMSTERDAM

if TYPE_CHECKING:
    MomentBasis = TypeDecorator[datetime]
    TijdBasis = TypeDecorator[time]
else:
    MomentBasis = TijdBasis = TypeDecorator


def moment_to_tekst(moment: datetime) -> str:
    """Write an aware moment as ISO text in UTC, such as `2026-11-17T13:00:00+00:00`."""
    return moment.astimezone(UTC).isoformat()


def tekst_to_moment(tekst: str) -> datetime:
    """Read that text back as a moment in Amsterdam, with the right `fold`."""
    return datetime.fromisoformat(tekst).astimezone(AMSTERDAM)


class MomentTekst(MomentBasis):
    """A moment: kept as ISO text in UTC, given back aware in Europe/Amsterdam.

    SQLite has no type that knows a time zone. As UTC the hour that comes twice in autumn stays
    two different hours, and texts sort as the moments do.
    """

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment on its way in."""
        return None if value is None else moment_to_tekst(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Read a moment on its way out."""
        return None if value is None else tekst_to_moment(value)


class TijdTekst(TijdBasis):
    """A time of day as ISO text, so that a zone written behind it is not lost."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Write a time of day as text such as `14:30:00`."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> time | None:
        """Read that text back as a time of day."""
        return None if value is None else time.fromisoformat(value)


def make_kolom(naam: str, veld: FieldInfo) -> Column[Any]:
    """Make the column of one field.

    SQLModel chooses the type, the length and whether it may be empty, exactly as for a class
    with `table=True`; here only moments and times are exchanged, and the parts that the store
    decides itself (primary key, default) taken off.
    """
    bron = get_column_from_field(veld)
    kern = bron.type.impl_instance if isinstance(bron.type, TypeDecorator) else bron.type
    if isinstance(kern, DateTime):
        return Column(naam, MomentTekst(), nullable=bool(bron.nullable))
    if isinstance(kern, Time):
        return Column(naam, TijdTekst(), nullable=bool(bron.nullable))
    return Column(naam, bron.type, nullable=bool(bron.nullable))
