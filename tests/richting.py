"""Reads which room imports which, from the source and without running any of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "service"}
"""Words that say nothing about what is in a file; the singular and plural are both refused."""

LOADERS = {"import_module", "__import__"}
"""Functions that import by a name in a string."""


@dataclass(frozen=True)
class Import:
    """One import, wherever it stands: on top, inside a function, or for types only."""

    file: Path
    line: int
    module: str | None
    """The full dotted name; None when the name is worked out while the program runs."""


def read_imports(file: Path, root: Path, package: str) -> Iterator[Import]:
    """Yield every import in `file`, a source file of the package `package` in folder `root`."""
    parents = [package, *file.relative_to(root).parent.parts]
    tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            base = parents[: len(parents) - node.level + 1] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            # `from overleg import store` names a room in its second half.
            for alias in node.names:
                yield Import(file, node.lineno, f"{start}.{alias.name}")
        elif isinstance(node, ast.Call) and _called_name(node) in LOADERS:
            yield Import(file, node.lineno, _first_text(node))


def _called_name(node: ast.Call) -> str:
    """Return the last part of the name of the function that is called."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _first_text(node: ast.Call) -> str | None:
    """Return the first argument when it is written out, and None when it is worked out."""
    match node.args:
        case [ast.Constant(value=str(name)), *_]:
            return name
    return None


def room_of(file: Path, root: Path) -> str:
    """Return the room of a source file: its first folder, or its own name in the root."""
    return file.relative_to(root).with_suffix("").parts[0]


def find_violations(
    root: Path, arrows: Mapping[str, Set[str]], outside: Mapping[str, Set[str]]
) -> list[str]:
    """Return one sentence for each import that goes against the direction.

    Parameters
    ----------
    root: the folder of the package; its name is the name of the package.
    arrows: for each room the rooms it may import. A room that is not named is a violation.
    outside: for each package of others that is fenced in, the rooms that may import it.
    """
    package = root.name
    rooms = {room_of(file, root) for file in root.rglob("*.py")}
    found = [f"{room}: not in the table of rooms" for room in sorted(rooms - arrows.keys())]
    for file in sorted(root.rglob("*.py")):
        room = room_of(file, root)
        allowed = arrows.get(room, frozenset()) | {room}
        for imported in read_imports(file, root, package):
            place = f"{file.relative_to(root.parent)}:{imported.line}"
            if imported.module is None:
                found.append(f"{place}: imports a name that cannot be read from the source")
                continue
            first, *rest = imported.module.split(".")
            if first == package:
                # The rest may also name something in the package itself, such as its version.
                if rest and rest[0] in rooms and rest[0] not in allowed:
                    found.append(f"{place}: {room} may not import {rest[0]}")
            elif room not in outside.get(first, {room}):
                found.append(f"{place}: {room} may not import {first}")
    return found


def find_circles(root: Path) -> list[str]:
    """Return the modules that import each other in a circle, lazy imports included."""
    package = root.name
    modules = {_module_of(file, root): file for file in root.rglob("*.py")}
    to = {
        name: {
            target
            for imported in read_imports(file, root, package)
            if (target := _nearest(imported.module, modules.keys())) and target != name
        }
        for name, file in modules.items()
    }
    # Take away, again and again, what imports nothing that is left or what nothing left imports.
    while True:
        used = set().union(*to.values())
        kept = {name: targets & to.keys() for name, targets in to.items() if name in used}
        kept = {name: targets for name, targets in kept.items() if targets}
        if kept == to:
            return sorted(to)
        to = kept


def _module_of(file: Path, root: Path) -> str:
    """Return the dotted name of a source file; a package goes by the name of its folder."""
    parts = file.relative_to(root.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _nearest(name: str | None, modules: Set[str]) -> str | None:
    """Return the module that `name` lies in: itself, or the module that holds it."""
    while name and name not in modules:
        name = name.rpartition(".")[0]
    return name or None


def find_empty_names(root: Path) -> list[str]:
    """Return the files and folders under `root` whose name says nothing about what is inside."""
    refused = FORBIDDEN_NAMES | {word.removesuffix("s") for word in FORBIDDEN_NAMES}
    refused |= {f"{word}s" for word in refused}
    return [
        str(path.relative_to(root.parent))
        for path in sorted(root.rglob("*"))
        if path.suffix in {"", ".py"} and refused & set(path.stem.lower().split("_"))
    ]
