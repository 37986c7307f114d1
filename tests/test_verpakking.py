"""The program works where nobody has the checkout: built offline, installed elsewhere, started."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

import overleg

CHECKOUT = Path(__file__).parent.parent
DATA = CHECKOUT / "data"
REQUIREMENTS = {name: CHECKOUT / "requirements" / f"{name}.txt" for name in ("run", "bouw", "dev")}


def _run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in `folder` with a clean environment; fail with what it said."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
    environment |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with the pinned backend of this environment; nothing is fetched."""
    target = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", target, folder=CHECKOUT)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in a new environment outside the checkout; return its folder of programs.

    The dependencies are borrowed from the running environment. Python does not follow the path
    files of a borrowed folder, so the editable install in there stays out of sight.
    """
    place = tmp_path_factory.mktemp("elders") / "venv"
    _run(sys.executable, "-m", "venv", "--without-pip", place, folder=place.parent)
    programs = place / "bin"
    (packages,) = place.glob("lib/python*/site-packages")
    borrowed = Path(sysconfig.get_path("purelib"))
    (packages / "geleend.pth").write_text(f"{borrowed}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", programs / "python", "install", "--no-deps"]
    _run(*pip, "--quiet", "--no-compile", wheel, folder=place.parent)
    return programs


def test_wheel_holds_the_package_its_data_and_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
        licence = archive.read(next(name for name in inside if name.endswith("licenses/LICENSE")))
    data = {f"overleg/data/{p.relative_to(DATA).as_posix()}" for p in _files(DATA)}
    source = {p.relative_to(CHECKOUT).as_posix() for p in _files(CHECKOUT / "overleg")}
    notes = {name for name in inside if ".dist-info/" in name}
    assert data
    assert inside - notes == data | source
    assert "overleg/py.typed" in inside
    assert licence == (CHECKOUT / "LICENSE").read_bytes()


def _files(folder: Path) -> list[Path]:
    """Return the files under `folder` that belong to the project."""
    return [p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts]


def test_installed_program_is_not_the_checkout(elsewhere: Path, tmp_path: Path) -> None:
    code = "import overleg; print(overleg.__file__)"
    printed = _run(elsewhere / "python", "-c", code, folder=tmp_path).stdout
    assert Path(printed.strip()).is_relative_to(elsewhere.parent)


def test_installed_program_tells_its_version(elsewhere: Path, tmp_path: Path) -> None:
    printed = _run(elsewhere / "overleg", "--version", folder=tmp_path).stdout
    assert overleg.__version__ in printed


def test_installed_program_finds_its_data_and_leaves_nothing_behind(
    elsewhere: Path, tmp_path: Path
) -> None:
    printed = _run(elsewhere / "overleg", "leidraad", "lijst", folder=tmp_path).stdout
    scripts = [p.stem for p in (DATA / "leidraden").glob("*.toml")]
    assert scripts
    assert [name for name in scripts if name not in printed] == []
    assert list(tmp_path.iterdir()) == []


def test_editable_install_finds_the_same_data(elsewhere: Path, tmp_path: Path) -> None:
    # The fallback: there is no data folder beside the package, only one in the checkout.
    assert not (CHECKOUT / "overleg" / "data").exists()
    editable = _run(sys.executable, "-m", "overleg", "leidraad", "lijst", folder=tmp_path).stdout
    assert editable == _run(elsewhere / "overleg", "leidraad", "lijst", folder=tmp_path).stdout


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements_are_pinned_by_hash_and_name_no_address(name: str) -> None:
    text = REQUIREMENTS[name].read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=)", text, re.MULTILINE)
    for entry in text.replace("\\\n", "").splitlines():
        assert re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry


def _pins(name: str) -> set[str]:
    """Return the lines `package==version` of one requirements file."""
    text = REQUIREMENTS[name].read_text(encoding="utf-8")
    return set(re.findall(r"^[a-z0-9-]+==\S+", text, re.MULTILINE))


def test_tests_run_on_the_versions_that_users_get() -> None:
    assert _pins("run") <= _pins("dev")
    assert _pins("bouw") <= _pins("dev")


def test_every_declared_dependency_is_pinned() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=~!\[; ]", line)[0] for line in project["dependencies"]}
    assert declared <= {pin.partition("==")[0] for pin in _pins("run")}
