"""The key of one store: random, and never shown."""

from __future__ import annotations

import secrets

SLEUTEL_BYTES = 32
ZOUT_BYTES = 16


class Sleutel:
    """The random key and salt of one store. Printing it shows nothing."""

    __slots__ = ("_bytes",)

    def __init__(self, inhoud: bytes) -> None:
        """Keep 32 bytes of key and 16 of salt, in that order.

        Raises:
            ValueError: another length.
        """
        if len(inhoud) != SLEUTEL_BYTES + ZOUT_BYTES:
            raise ValueError("a key is 48 bytes")
        self._bytes = inhoud

    @classmethod
    def make(cls) -> Sleutel:
        """Make a new random key."""
        return cls(secrets.token_bytes(SLEUTEL_BYTES + ZOUT_BYTES))

    def to_bytes(self) -> bytes:
        """Give key and salt, to wrap them in a key file."""
        return self._bytes

    def hex(self) -> str:
        """Give key and salt as the 96 hex digits that SQLCipher takes as they are."""
        return self._bytes.hex()

    @property
    def zout(self) -> bytes:
        """The salt; it is also the beginning of the file, so it tells whether the two match."""
        return self._bytes[SLEUTEL_BYTES:]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sleutel) and secrets.compare_digest(self._bytes, other._bytes)

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __repr__(self) -> str:
        return "Sleutel(...)"
