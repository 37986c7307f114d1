"""Takes the encryption off a store page by page, to see what old bytes lie where no row is."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from overleg.store import Sleutel
from overleg.store.sleutel import SLEUTEL_BYTES, ZOUT_BYTES

BLADZIJDE = 4096
STAART = 80
"""What SQLCipher 4 keeps at the end of every page: 16 bytes of IV and 64 of HMAC."""

WAL_KOP, WAL_REGEL = 32, 24


def read_ontsleuteld(pad: Path, sleutel: Sleutel) -> bytes:
    """Give all pages of a store and of its WAL, deleted and unused parts included."""
    inhoud = pad.read_bytes()
    paginas = [inhoud[i : i + BLADZIJDE] for i in range(0, len(inhoud), BLADZIJDE)]
    wal = pad.with_name(f"{pad.name}-wal")
    if wal.exists():
        rest = wal.read_bytes()[WAL_KOP:]
        stap = WAL_REGEL + BLADZIJDE
        paginas += [rest[i + WAL_REGEL : i + stap] for i in range(0, len(rest), stap)]
    return b"".join(_decrypt(pagina, sleutel) for pagina in paginas)


def _decrypt(pagina: bytes, sleutel: Sleutel) -> bytes:
    # The first page begins with the salt, which is not encrypted.
    begin = ZOUT_BYTES if pagina.startswith(sleutel.zout) else 0
    iv = pagina[-STAART:][:16]
    aes = Cipher(algorithms.AES(sleutel.to_bytes()[:SLEUTEL_BYTES]), modes.CBC(iv))
    return aes.decryptor().update(pagina[begin:-STAART])
