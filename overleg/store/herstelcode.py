"""The recovery code: eight groups of four signs that people can copy by hand."""

from __future__ import annotations

import hashlib
import re
import secrets

from overleg.store.kastfouten import HerstelcodeTikfout

ALFABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O or U: they look like other signs. Five bits each."""

TOEVAL = 28
"""Random signs: 140 bits, out of reach of guessing."""

CONTROLE = 4
"""Signs that follow from the others, so that a typing error is told at once and as such."""

GROEP = 4

_GELIJKEND = str.maketrans({"O": "0", "I": "1", "L": "1"})
_TUSSEN = re.compile(r"[\s\-–—_.,:;/\\]+")


def make_herstelcode() -> str:
    """Make a new code, such as `7K2M-Q9XD-...`: 32 signs in groups of four."""
    toeval = "".join(secrets.choice(ALFABET) for _ in range(TOEVAL))
    tekens = toeval + _controle(toeval)
    return "-".join(tekens[i : i + GROEP] for i in range(0, len(tekens), GROEP))


def read_herstelcode(getypt: str) -> str:
    """Read a code as somebody typed it.

    Capitals, spaces and dashes do not matter, nor does a letter O for a zero or an I or L for a
    one.

    Returns:
        the 32 signs without dashes.

    Raises:
        HerstelcodeTikfout: this can be no code.
    """
    tekens = _TUSSEN.sub("", getypt).upper().translate(_GELIJKEND)
    toeval, controle = tekens[:TOEVAL], tekens[TOEVAL:]
    if set(tekens) - set(ALFABET) or controle != _controle(toeval):
        raise HerstelcodeTikfout.meld()
    return tekens


def _controle(toeval: str) -> str:
    gehakt = hashlib.sha256(toeval.encode()).digest()
    return "".join(ALFABET[byte % len(ALFABET)] for byte in gehakt[:CONTROLE])
