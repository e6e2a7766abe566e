"""A frozen folder becomes a Debian package; called by `installer/build.py deb`.

Standard library, with dpkg-dev's programs. Every file carries one moment, so that the same folder
makes the same package.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MAINTAINER = "posapp developers <posapp@splio.com>"
ARCHITECTURE = "amd64"
PLACE = "usr/lib/posapp"
SIZES = (48, 128, 256)
SCRIPTS = ("preinst", "prerm", "postrm")
DESCRIPTION = """till companion for stores whose loyalty runs on Splio
 Scan a voucher, see at once whether it is good, and use it with the sale.
 Works without network: used vouchers wait in a queue that survives power
 cuts, and are sent to Splio exactly once.
 .
 Python, Qt and the other libraries it is tested with are included."""


def build(frozen: Path, out: Path, version: str, moment: int, *, quick: bool = False) -> Path:
    """Make the package; returns its file. Raises `subprocess.CalledProcessError`.

    `quick` packs less tightly, in a second rather than a minute: for tries.
    """
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"posapp_{version}_{ARCHITECTURE}.deb"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder) / "root"
        _fill(root, frozen, version, moment)
        _strip(root / PLACE)
        _control(root, version)
        _settle(root, moment)
        packing = "-Zzstd" if quick else "-Zxz"
        command = ["dpkg-deb", "--root-owner-group", packing, "--build", str(root), str(target)]
        subprocess.run(
            command,
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"SOURCE_DATE_EPOCH": str(moment)},
        )
    return target


def _fill(root: Path, frozen: Path, version: str, moment: int) -> None:
    shutil.copytree(frozen, root / PLACE, symlinks=True)
    day = datetime.fromtimestamp(moment, UTC)
    facts = {"@VERSION@": version, "@DATE@": f"{day:%Y-%m-%d}"}

    def put(text: str, place: str, *, packed: bool = False) -> None:
        for mark, fact in facts.items():
            text = text.replace(mark, fact)
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        content = text.encode()
        path.write_bytes(gzip.compress(content, 9, mtime=0) if packed else content)

    def given(name: str) -> str:
        return (HERE / name).read_text(encoding="utf-8")

    put(given("posapp.desktop"), "usr/share/applications/posapp.desktop")
    put(given("posapp.metainfo.xml"), "usr/share/metainfo/com.splio.posapp.metainfo.xml")
    put(given("posapp.1"), "usr/share/man/man1/posapp.1.gz", packed=True)
    put(given("copyright"), "usr/share/doc/posapp/copyright")
    put(given("lintian-overrides"), "usr/share/lintian/overrides/posapp")
    changelog = (
        f"posapp ({version}) stable; urgency=medium\n\n"
        f"  * What is new: /{PLACE}/_internal/posapp/resources/docs/changelog.md\n\n"
        f" -- {MAINTAINER}  {format_datetime(day)}\n"
    )
    put(changelog, "usr/share/doc/posapp/changelog.gz", packed=True)
    link(root, "usr/bin/posapp", "../lib/posapp/posapp")
    link(
        root, "usr/share/doc/posapp/manuals", "../../../lib/posapp/_internal/posapp/resources/docs"
    )
    _icons(root)


def link(root: Path, place: str, to: str) -> None:
    """A relative link inside the package."""
    path = root / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(to)


def _icons(root: Path) -> None:
    icons = root / "usr/share/icons/hicolor"
    scalable = icons / "scalable/apps/posapp.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources/icons/posapp.svg", scalable)
    for size in SIZES:
        made = HERE / f"posapp-{size}.png"
        place = icons / f"{size}x{size}/apps/posapp.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(made, place)


def elf_files(folder: Path) -> list[Path]:
    """The programs and shared libraries below a folder, no links."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def _strip(place: Path) -> None:
    """Take the debugging tables out of Python's own libraries: a third of their size.

    The wheels' libraries come stripped, and some do not survive it twice; the start program carries
    the archive behind its end.
    """
    inside = place / "_internal"
    own = [*inside.glob("libpython3*.so*"), *inside.rglob("lib-dynload/*.so")]
    own += [path for path in inside.glob("*.so") if path.is_file()]
    for path in own:
        if not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def depends(place: Path) -> str:
    """What the files ask of the system, measured by the symbols they use."""
    inside = place / "_internal"
    with tempfile.TemporaryDirectory() as folder:
        debian = Path(folder) / "debian"
        debian.mkdir()
        (debian / "control").write_text(
            f"Source: posapp\n\nPackage: posapp\nArchitecture: {ARCHITECTURE}\n", encoding="utf-8"
        )
        folders = sorted({path.parent for path in elf_files(inside)})
        done = subprocess.run(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
                *(f"-l{one}" for one in folders),
                *(f"-e{path}" for path in elf_files(place)),
            ],
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        )
    measured = done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    return ", ".join(sorted(measured))


def script(name: str) -> str:
    """A maintainer script whole: with what keeps a running till's files where it asks for that."""
    guard = (HERE / "guard.sh").read_text(encoding="utf-8")
    lines = (HERE / name).read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(guard if line.startswith("#GUARD#") else line for line in lines)


def _control(root: Path, version: str) -> None:
    debian = root / "DEBIAN"
    debian.mkdir()
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    weight = sum(path.stat().st_size for path in files) // 1024
    control = {
        "Package": "posapp",
        "Version": version,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(weight),
        "Depends": depends(root / PLACE),
        "Recommends": "ca-certificates",
        "Suggests": "xdg-utils, pipewire-bin | pulseaudio-utils | alsa-utils, gnome-keyring",
        "Section": "misc",
        "Priority": "optional",
        "Homepage": "https://www.splio.com",
        "Description": DESCRIPTION,
    }
    text = "".join(f"{name}: {value}\n" for name, value in control.items())
    (debian / "control").write_text(text, encoding="utf-8")
    for name in SCRIPTS:
        (debian / name).write_text(script(name), encoding="utf-8")
        (debian / name).chmod(0o755)
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(root)}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and debian not in path.parents
    ]
    (debian / "md5sums").write_text("".join(sums), encoding="utf-8")


def _settle(root: Path, moment: int) -> None:
    """Modes as Debian wants them, one moment for all."""
    programs = {root / PLACE / "posapp"}
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            if path.is_dir() or path in programs:
                path.chmod(0o755)
            elif path.parent.name != "DEBIAN" or path.name in {"control", "md5sums"}:
                path.chmod(0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (moment, moment))
