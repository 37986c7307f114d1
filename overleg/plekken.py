"""Where files live: the user's own map, the store and its key, and the data that is shipped."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

from overleg.fouten import Fout
from overleg.tekst import sanitize_line

_PACKAGE = Path(__file__).resolve().parent

# The last row are folders shared with the machine a virtual one runs on.
_NETWORK_TYPE = re.compile(
    r"(?:fuse\.)?(?:nfs4?|cifs|smb\d?|smbfs|smbnetfs|ncpfs|k?afs|openafs|sshfs|davfs2?|curlftpfs"
    r"|ceph|glusterfs|lustre|beegfs|gpfs|ocfs2|gfs2|orangefs|pvfs2|coda|rclone|s3fs|gvfsd-fuse"
    r"|9p|virtiofs|drvfs|vboxsf|prl_fs|vmhgfs|vmhgfs-fuse)"
)

_MOUNTS = Path("/proc/mounts")


def map_van_overleg() -> Path:
    """
    Return the absolute path of the map that holds everything the user has.

    ``OVERLEG_MAP`` moves it; otherwise it is where the operating system wants a program to
    keep its data. The map need not exist yet.
    """
    chosen = os.environ.get("OVERLEG_MAP", "").strip()
    if chosen:
        try:
            return Path(os.path.abspath(Path(chosen).expanduser()))
        except RuntimeError as error:
            raise Fout(
                f"De map uit OVERLEG_MAP is niet te vinden: {_show(chosen)}.",
                "Er is niets veranderd.",
                "Zet in OVERLEG_MAP het volledige pad van een map.",
            ) from error
    from platformdirs import user_data_path

    return user_data_path("overleg", appauthor=False)


def kast_map() -> Path:
    """Return the folder that holds the store, its key and nothing else."""
    return map_van_overleg() / "kast"


def kast_pad() -> Path:
    """Return the path of the encrypted store."""
    return kast_map() / "overleg.kast"


def sleutel_pad() -> Path:
    """Return the path of the key file that belongs to the store."""
    return kast_map() / "overleg.sleutel"


def data_map() -> Path:
    """
    Return the folder of shipped data: leidraden, organisaties, woordenlijst, voorbeelden.

    In an installed wheel that is ``overleg/data``, in a checkout the ``data`` in its root.
    """
    packaged = _PACKAGE / "data"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "data"


def find_data(relative: str) -> Path:
    """
    Return the file to read for `relative`, such as ``leidraden/uur.toml``.

    A file of the same name in ``data`` in the user's map goes before the shipped one.

    Raises
    ------
    Fout: when neither exists, or `relative` leads out of the data folder.
    """
    inside = _inside(relative)
    for folder in (map_van_overleg() / "data", data_map()):
        try:
            if (folder / inside).is_file():
                return folder / inside
        except OSError as error:
            raise _unreadable(folder / inside) from error
    raise Fout(
        f"Het bestand {_show(relative)} is er niet.",
        "Er is niets veranderd.",
        "Controleer de naam, of installeer overleg opnieuw.",
    )


def list_data(folder: str, suffix: str) -> dict[str, Path]:
    """
    Return the data files in `folder` that end in `suffix`, by name without the suffix.

    Parameters
    ----------
    folder: a folder inside the data folder, such as ``leidraden``.
    suffix: with its dot, such as ``.toml``.

    The user's file wins over the shipped one of the same name. Sorted by name; hidden files
    are left out.
    """
    inside = _inside(folder)
    found: dict[str, Path] = {}
    for root in (data_map(), map_van_overleg() / "data"):
        try:
            if not (root / inside).is_dir():
                continue
            for path in (root / inside).iterdir():
                if path.name.endswith(suffix) and not path.name.startswith(".") and path.is_file():
                    found[path.name.removesuffix(suffix)] = path
        except OSError as error:
            raise _unreadable(root / inside) from error
    return dict(sorted(found.items()))


def restrict_umask() -> None:
    """Make every file this process writes from now on readable by its owner only."""
    os.umask(0o077)


def make_map(path: Path) -> Path:
    """
    Make a folder that only its owner can enter, with the folders above it, and return it.

    A folder that exists already keeps its rights: it may be the user's own.

    Raises
    ------
    Fout: when the folder cannot be made.
    """
    try:
        missing = [folder for folder in (path, *path.parents) if not folder.exists()]
        for folder in reversed(missing):
            # Not `parents=True`: that gives the folders above the rights of the umask.
            folder.mkdir(mode=0o700, exist_ok=True)
        if not path.is_dir():
            raise NotADirectoryError(path)
    except OSError as error:
        raise Fout(
            f"De map {_show(str(path))} kan niet gemaakt worden.",
            "Er is niets veranderd.",
            "Kies met OVERLEG_MAP een andere map, of vraag uw beheerder om schrijfrechten.",
        ) from error
    return path


def is_netwerkpad(path: Path, mounts: str | None = None) -> bool:
    """
    Tell whether `path` lies on a network drive, where the store would not be safe.

    Parameters
    ----------
    path: a file or folder; it need not exist.
    mounts: the text of ``/proc/mounts``; read from this machine when left out. On a machine
        that has no such file only UNC paths (``\\\\server\\\\map``) are recognised.
    """
    if str(path).startswith("\\\\") or (os.name == "nt" and str(path).startswith("//")):
        return True
    if mounts is None:
        mounts = _read_mounts()
    target = PurePosixPath(path.resolve().as_posix())
    deepest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePosixPath(_unescape(fields[1]))
        # A later mount on the same point lies over an earlier one.
        if target.is_relative_to(point) and len(point.parts) >= deepest:
            deepest, kind = len(point.parts), fields[2]
    return _NETWORK_TYPE.fullmatch(kind) is not None


def is_alleen_lezen(path: Path) -> bool:
    """
    Tell whether writing at `path` is impossible: a read-only disk, or no right to write.

    For a path that does not exist yet, the nearest folder above it is asked.
    """
    try:
        nearest = next(place for place in (path, *path.absolute().parents) if place.exists())
    except (OSError, StopIteration):
        return True
    return not os.access(nearest, os.W_OK)


def _inside(relative: str) -> PurePosixPath:
    path = PurePosixPath(relative)
    if path.is_absolute() or ".." in path.parts or "\\" in relative or "\0" in relative:
        raise Fout(
            f"De naam {_show(relative)} wijst buiten de map met gegevens.",
            "Er is niets veranderd.",
            "Geef een naam zonder schuine streep vooraan en zonder twee punten.",
        )
    return path


def _unreadable(path: Path) -> Fout:
    return Fout(
        f"{_show(str(path))} kan niet gelezen worden.",
        "Er is niets veranderd.",
        "Controleer of u deze map en dit bestand mag lezen.",
    )


def _read_mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _unescape(field: str) -> str:
    """Undo the octal escapes that the kernel writes for spaces and the like in a path."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)


def _show(text: str) -> str:
    return f"“{sanitize_line(text)}”"
