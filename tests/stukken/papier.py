"""A made-up document with every block in it, and a way to make any document."""

from __future__ import annotations

from hypothesis import strategies as st

from overleg.keuzes import StukSoort
from overleg.stukken.document import (
    Alinea,
    Blok,
    Document,
    Kolom,
    Kop,
    Lijst,
    NaastElkaar,
    Noot,
    Paren,
    Streep,
    Tabel,
)


def make_document(*blokken: Blok, **velden: object) -> Document:
    gewoon: dict[str, object] = {
        "soort": StukSoort.VERSLAG,
        "titel": "Verslag casus 2026-0007, overleg 2",
        "nummer": "2026-0007",
        "overleg": 2,
        "voor": "alle genodigden",
        "stempel": "NIET DOORSTUREN.",
        "organisaties": ("Politie", "School"),
        "kop": (("Waar", "zaal 3"),),
        "blokken": blokken,
        "gemaakt_op": "2026-11-17T14:00:00+01:00",
    }
    return Document(**{**gewoon, **velden})  # type: ignore[arg-type]


ALLES = make_document(
    Kop(1, "Is het NU veilig?"),
    Alinea("Een zin.\nEen tweede regel."),
    Lijst(("Eerste", "Tweede\nmet uitleg")),
    Lijst(("Een", "Twee"), genummerd=True),
    Paren((("Casusregisseur", "Ans"), ("Vervanger", "niet bekend"))),
    Tabel(("Wie", "Wat"), (("Sem (8)", "onveilig"), ("Noa (5)", "weten we niet"))),
    NaastElkaar(
        ("Wat is er bekend?", "Weten wij niet"),
        (
            Kolom("● Politie", "", (("Sem belde.",), ("Waar vader is.",))),
            Kolom("▲ School", "Geen inbreng: niet nagekeken", ((), ())),
        ),
    ),
    Noot("Let op."),
    Streep(),
    Kop(2, "Slot"),
)

teksten = st.text(max_size=80)
"""Anything at all, control characters and lone surrogates included."""

_cellen = st.tuples(teksten, teksten)

blokken: st.SearchStrategy[Blok] = st.one_of(
    st.builds(Kop, st.integers(1, 3), teksten),
    st.builds(Alinea, teksten),
    st.builds(Lijst, st.lists(teksten, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(Paren, st.lists(_cellen, min_size=1, max_size=3).map(tuple)),
    st.builds(Tabel, st.just(("Wie", "Wat")), st.lists(_cellen, max_size=3).map(tuple)),
    st.builds(
        NaastElkaar,
        st.just(("Een", "Twee")),
        st.lists(
            st.builds(
                Kolom,
                teksten,
                teksten,
                st.tuples(st.tuples(teksten), st.tuples(teksten, teksten)),
            ),
            max_size=2,
        ).map(tuple),
    ),
    st.builds(Noot, teksten),
    st.just(Streep()),
)

documenten = st.builds(
    lambda titel, stempel, kop, inhoud: make_document(
        *inhoud, titel=titel, stempel=stempel, kop=kop
    ),
    teksten,
    teksten,
    st.lists(_cellen, max_size=2).map(tuple),
    st.lists(blokken, max_size=6),
)
