"""The key file: about 1 kB of JSON with the wrapped key, once per way in."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from overleg.bestand import show_pad
from overleg.store.bestanden import keep_heel, schijffouten
from overleg.store.kastfouten import SleutelBeschadigd, SleutelNieuwer
from overleg.store.sleuf import Kosten, Sleuf

FORMAAT = "overleg-sleutel"
VERSIE = 1
WACHTWOORD = "wachtwoord"
HERSTELCODE = "herstelcode"
GROOTSTE = 64 * 1024
"""Longest key file that is read, in bytes."""


@dataclass(frozen=True)
class Sleutelbestand:
    """What the key file says.

    `kast_id` binds the slots to one store; `gemaakt_op` is ISO text and only for people.
    """

    kast_id: str
    gemaakt_op: str
    sleuven: Mapping[str, Sleuf]

    @classmethod
    def make(cls, gemaakt_op: str) -> Sleutelbestand:
        """Make one without any way in yet."""
        return cls(secrets.token_hex(8), gemaakt_op, {})

    def bij(self, naam: str) -> bytes:
        """Give what the slot of that name is bound to: this store, this way in, this format."""
        return f"{FORMAAT}/{VERSIE}/{self.kast_id}/{naam}".encode()

    def met(self, naam: str, sleuf: Sleuf) -> Sleutelbestand:
        """Give a copy in which one slot was replaced."""
        return replace(self, sleuven={**self.sleuven, naam: sleuf})

    def to_bytes(self) -> bytes:
        """Give the file, with a checksum so that damage is not mistaken for a wrong passphrase."""
        inhoud: dict[str, Any] = {
            "formaat": FORMAAT,
            "versie": VERSIE,
            "kast_id": self.kast_id,
            "gemaakt_op": self.gemaakt_op,
            "sleuven": {naam: _to_json(sleuf) for naam, sleuf in self.sleuven.items()},
        }
        inhoud["controle"] = _controle(inhoud)
        return (json.dumps(inhoud, indent=2) + "\n").encode()


def read_sleutelbestand(pad: Path) -> Sleutelbestand:
    """Read a key file.

    Raises:
        SleutelBeschadigd: it is no whole key file.
        SleutelNieuwer: it is one of a newer program.
        FileNotFoundError: it is not there.
    """
    try:
        with pad.open("rb") as bestand:
            ruw = bestand.read(GROOTSTE + 1)
        inhoud = json.loads(ruw)
        if not isinstance(inhoud, dict) or inhoud.get("formaat") != FORMAAT:
            raise ValueError("formaat")
        versie = inhoud["versie"]
        if type(versie) is int and versie > VERSIE:
            raise SleutelNieuwer.meld(pad=show_pad(pad))
        controle = inhoud.pop("controle")
        if versie != VERSIE or controle != _controle(inhoud):
            raise ValueError("controle")
        return Sleutelbestand(
            kast_id=inhoud["kast_id"],
            gemaakt_op=inhoud["gemaakt_op"],
            sleuven={naam: _from_json(deel) for naam, deel in inhoud["sleuven"].items()},
        )
    except FileNotFoundError:
        raise
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise SleutelBeschadigd.meld(pad=show_pad(pad)) from error


def write_sleutelbestand(pad: Path, bestand: Sleutelbestand) -> None:
    """Write a key file, whole or not at all, for its owner only.

    Raises:
        SchijfVol, AlleenLezen: the disk refused; the old file is untouched.
    """
    with schijffouten(pad.parent):
        keep_heel(pad, bestand.to_bytes())


def _to_json(sleuf: Sleuf) -> dict[str, Any]:
    return {
        "afleiding": "argon2id",
        "geheugen_kib": sleuf.kosten.geheugen_kib,
        "rondes": sleuf.kosten.rondes,
        "banen": sleuf.kosten.banen,
        "zout": sleuf.zout.hex(),
        "versleuteling": "chacha20-poly1305",
        "nonce": sleuf.nonce.hex(),
        "versleuteld": sleuf.versleuteld.hex(),
    }


def _from_json(deel: Mapping[str, Any]) -> Sleuf:
    return Sleuf(
        kosten=Kosten(deel["geheugen_kib"], deel["rondes"], deel["banen"]),
        zout=bytes.fromhex(deel["zout"]),
        nonce=bytes.fromhex(deel["nonce"]),
        versleuteld=bytes.fromhex(deel["versleuteld"]),
    )


def _controle(inhoud: Mapping[str, Any]) -> str:
    tekst = json.dumps(inhoud, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(tekst.encode("utf-8", "surrogatepass")).hexdigest()
