"""Print what the program costs beside its floor; exit 1 when a bar is missed."""

from __future__ import annotations

import argparse

from tests.bench import eerste_scherm, kast, opstarten, tellen, zaal
from tests.bench.meten import Regel


def print_regels(regels: list[Regel]) -> None:
    """Print one row each: what, measured, floor, how many times, bar."""
    for regel in regels:
        lat = f"{regel.lat:.1f}x" if regel.lat is not None else "-"
        stand = "ok" if regel.gehaald else "GEMIST"
        print(
            f"{regel.wat:<52}{regel.gemeten:>9.2f} ms{regel.vloer:>9.2f} ms"
            f"{regel.keer:>7.2f}x  lat {lat:<6}{stand}",
            flush=True,
        )


def main() -> int:
    """Measure everything; `--kort` leaves out the growth to 100,000 cases."""
    parser = argparse.ArgumentParser(description="Snelheid van overleg naast zijn vloer")
    parser.add_argument("--kort", action="store_true", help="zonder de groei naar 100.000 casussen")
    keuze = parser.parse_args()
    print(f"{'wat':<52}{'gemeten':>12}{'vloer':>12}{'keer':>8}")
    gemist = 0
    for measure in (
        opstarten.measure,
        eerste_scherm.measure,
        zaal.measure,
        lambda: kast.measure(kort=keuze.kort),
    ):
        regels = measure()
        print_regels(regels)
        gemist += sum(not regel.gehaald for regel in regels)
    gemist += tellen.print_kosten()
    print("Alle latten gehaald." if not gemist else f"{gemist} latten gemist.")
    return 1 if gemist else 0


if __name__ == "__main__":
    raise SystemExit(main())
