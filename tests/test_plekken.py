from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from overleg import plekken
from overleg.fouten import Fout

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/huis /home nfs4 rw 0 0
/dev/sdb1 /home/lokaal ext4 rw 0 0
//kantoor/deel /mnt/kantoor\\040deel cifs rw 0 0
bos@elders:/ /mnt/ssh fuse.sshfs rw 0 0
host /mnt/gast 9p rw 0 0
tmpfs /mnt/laag tmpfs rw 0 0
server:/laag /mnt/laag nfs rw 0 0
kapotte regel
kort
"""


@pytest.fixture
def eigen_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "eigen"))
    return tmp_path / "eigen"


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(plekken, "_PACKAGE", tmp_path / "uit" / "overleg")
    (tmp_path / "uit" / "overleg").mkdir(parents=True)
    return tmp_path / "uit"


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_overleg_map_moves_everything(eigen_map: Path) -> None:
    assert plekken.map_van_overleg() == eigen_map
    for path in (plekken.kast_map(), plekken.kast_pad(), plekken.sleutel_pad()):
        assert path.is_relative_to(eigen_map)
    assert plekken.kast_pad() != plekken.sleutel_pad()
    assert plekken.kast_pad().parent == plekken.sleutel_pad().parent == plekken.kast_map()


def test_asking_for_a_place_makes_nothing(eigen_map: Path) -> None:
    plekken.kast_pad()
    assert not eigen_map.exists()


def test_without_overleg_map_the_system_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_MAP", "  ")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "gegevens"))
    assert plekken.map_van_overleg().name == "overleg"
    assert plekken.map_van_overleg().is_relative_to(tmp_path)


def test_a_relative_map_or_a_tilde_becomes_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    monkeypatch.setenv("OVERLEG_MAP", "hier/../daar")
    assert plekken.map_van_overleg() == tmp_path / "daar"
    monkeypatch.setenv("OVERLEG_MAP", "~/daar")
    assert plekken.map_van_overleg() == tmp_path / "thuis" / "daar"


def test_an_unknown_home_is_told_in_dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OVERLEG_MAP", "~niemand-heet-zo/daar")
    with pytest.raises(Fout, match="OVERLEG_MAP"):
        plekken.map_van_overleg()


def test_shipped_data_is_found_in_a_wheel_and_in_a_checkout(shipped: Path) -> None:
    assert plekken.data_map() == shipped / "data"
    (shipped / "overleg" / "data").mkdir()
    assert plekken.data_map() == shipped / "overleg" / "data"


def test_the_users_file_goes_before_the_shipped_one(eigen_map: Path, shipped: Path) -> None:
    ours = write(shipped / "data" / "leidraden" / "uur.toml")
    assert plekken.find_data("leidraden/uur.toml") == ours
    theirs = write(eigen_map / "data" / "leidraden" / "uur.toml")
    assert plekken.find_data("leidraden/uur.toml") == theirs


def test_a_missing_file_is_named(eigen_map: Path, shipped: Path) -> None:
    with pytest.raises(Fout, match=r"“leidraden/weg\.toml” is er niet"):
        plekken.find_data("leidraden/weg.toml")


@pytest.mark.parametrize("name", ["../geheim", "/etc/passwd", "a/../../b", "..\\geheim", "a\0b"])
def test_no_name_leads_out_of_the_data(name: str, eigen_map: Path, shipped: Path) -> None:
    write(shipped / "geheim")
    with pytest.raises(Fout, match="wijst buiten de map"):
        plekken.find_data(name)
    with pytest.raises(Fout, match="wijst buiten de map"):
        plekken.list_data(name, ".toml")


def test_lists_are_merged_by_name(eigen_map: Path, shipped: Path) -> None:
    write(shipped / "data" / "leidraden" / "uur.toml")
    acuut = write(shipped / "data" / "leidraden" / "acuut.toml")
    write(shipped / "data" / "leidraden" / "lees.md")
    uur = write(eigen_map / "data" / "leidraden" / "uur.toml")
    streek = write(eigen_map / "data" / "leidraden" / "streek.toml")
    write(eigen_map / "data" / "leidraden" / ".half.toml")
    (eigen_map / "data" / "leidraden" / "map.toml").mkdir()
    found = plekken.list_data("leidraden", ".toml")
    assert list(found.items()) == [("acuut", acuut), ("streek", streek), ("uur", uur)]


def test_a_folder_that_is_nowhere_lists_nothing(eigen_map: Path, shipped: Path) -> None:
    assert plekken.list_data("bestaat-niet", ".toml") == {}


def test_data_that_may_not_be_read_is_told(
    eigen_map: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", refuse)
    monkeypatch.setattr(Path, "is_dir", refuse)
    monkeypatch.setattr(plekken, "data_map", lambda: shipped / "data")
    with pytest.raises(Fout, match="kan niet gelezen worden"):
        plekken.find_data("leidraden/uur.toml")
    with pytest.raises(Fout, match="kan niet gelezen worden"):
        plekken.list_data("leidraden", ".toml")


def test_new_folders_are_for_the_owner_only(eigen_map: Path) -> None:
    before = os.umask(0)
    try:
        made = plekken.make_map(eigen_map / "a" / "b")
    finally:
        os.umask(before)
    for folder in (eigen_map, eigen_map / "a", made):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_exists_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert plekken.make_map(tmp_path) == tmp_path
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    write(tmp_path / "bestand")
    for path in (tmp_path / "bestand", tmp_path / "bestand" / "map"):
        with pytest.raises(Fout, match="kan niet gemaakt worden"):
            plekken.make_map(path)


def test_new_files_are_for_the_owner_only(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        plekken.restrict_umask()
        made = write(tmp_path / "stuk")
    finally:
        os.umask(before)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/var/lib/overleg", False),
        ("/home/chair/.local/share/overleg", True),
        ("/home/lokaal/overleg", False),
        ("/homestead/overleg", False),
        ("/mnt/kantoor deel/overleg", True),
        ("/mnt/ssh/x", True),
        ("/mnt/gast", True),
        ("/mnt/laag/x", True),
        ("\\\\server\\deel\\overleg", True),
        # Two slashes mean a server on Windows only.
        ("//var/lib/overleg", os.name == "nt"),
    ],
)
def test_network_drives_are_recognised(path: str, network: bool) -> None:
    assert plekken.is_netwerkpad(Path(path), MOUNTS) is network


@pytest.mark.parametrize("kind", ["nfs", "smb3", "afs", "fuse.rclone", "davfs", "virtiofs"])
def test_each_kind_of_network_drive_counts(kind: str) -> None:
    assert plekken.is_netwerkpad(Path("/kast"), f"x / {kind} rw 0 0\n")


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "fuseblk", "overlay", "tmpfs", "nfsd", "fuse"])
def test_local_drives_do_not_count(kind: str) -> None:
    assert not plekken.is_netwerkpad(Path("/kast"), f"x / {kind} rw 0 0\n")


def test_a_link_to_a_network_drive_counts(tmp_path: Path) -> None:
    (tmp_path / "ver").mkdir()
    (tmp_path / "hier").symlink_to(tmp_path / "ver")
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/x {tmp_path}/ver nfs rw 0 0\n"
    assert plekken.is_netwerkpad(tmp_path / "hier" / "kast", mounts)


def test_this_machine_is_asked_when_no_mounts_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plekken, "_MOUNTS", write(tmp_path / "mounts", "x / nfs rw 0 0\n"))
    assert plekken.is_netwerkpad(tmp_path)
    monkeypatch.setattr(plekken, "_MOUNTS", tmp_path / "weg")
    assert not plekken.is_netwerkpad(tmp_path)


def test_a_place_one_may_not_write_is_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not plekken.is_alleen_lezen(tmp_path / "nog" / "niet")
    asked: list[Path] = []

    def refuse(path: Path, mode: int) -> bool:
        asked.append(path)
        return not mode & os.W_OK

    # Tests may run as root, whom no mode bits stop; so the system's answer is replaced.
    monkeypatch.setattr(os, "access", refuse)
    assert plekken.is_alleen_lezen(tmp_path / "nog" / "niet")
    assert asked == [tmp_path]
