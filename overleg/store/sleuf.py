"""One slot of the key file: the key, wrapped with something a person knows."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from overleg.store.sleutel import Sleutel

ZOUT_BYTES = 16
NONCE_BYTES = 12
AFGELEID_BYTES = 32


@dataclass(frozen=True)
class Kosten:
    """How much work one guess of a passphrase is; stored per slot, so it may grow later.

    The default is the second choice of RFC 9106: 64 MiB, about a quarter of a second here.
    """

    geheugen_kib: int = 65_536
    rondes: int = 3
    banen: int = 4

    def __post_init__(self) -> None:
        """Refuse what Argon2 cannot do, and what would bring a machine to its knees.

        Raises:
            ValueError: out of bounds; a damaged key file must not ask for all memory there is.
        """
        if not (1 <= self.rondes <= 100 and 1 <= self.banen <= 64):
            raise ValueError("kosten")
        if not 8 * self.banen <= self.geheugen_kib <= 4 * 1024 * 1024:
            raise ValueError("kosten")


KOSTEN = Kosten()
"""What a real store uses."""


@dataclass(frozen=True)
class Sleuf:
    """What the key file holds for one way in."""

    kosten: Kosten
    zout: bytes
    nonce: bytes
    versleuteld: bytes


def wrap(sleutel: Sleutel, geheim: str, kosten: Kosten, bij: bytes) -> Sleuf:
    """Wrap the key with a secret.

    Args:
        sleutel: the key of the store.
        geheim: a passphrase or a recovery code.
        kosten: how much work a guess must be.
        bij: what the slot is bound to, so that it opens nowhere else.
    """
    zout = secrets.token_bytes(ZOUT_BYTES)
    nonce = secrets.token_bytes(NONCE_BYTES)
    doos = ChaCha20Poly1305(_derive(geheim, zout, kosten))
    return Sleuf(kosten, zout, nonce, doos.encrypt(nonce, sleutel.to_bytes(), bij))


def unwrap(sleuf: Sleuf, geheim: str, bij: bytes) -> Sleutel | None:
    """Give the key, or None when the secret is not the one it was wrapped with."""
    doos = ChaCha20Poly1305(_derive(geheim, sleuf.zout, sleuf.kosten))
    try:
        return Sleutel(doos.decrypt(sleuf.nonce, sleuf.versleuteld, bij))
    except InvalidTag:
        return None


def _derive(geheim: str, zout: bytes, kosten: Kosten) -> bytes:
    # The same letter can be typed as one sign or as two; both must open the same store.
    getypt = unicodedata.normalize("NFC", geheim).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=zout,
        length=AFGELEID_BYTES,
        iterations=kosten.rondes,
        lanes=kosten.banen,
        memory_cost=kosten.geheugen_kib,
    ).derive(getypt)
