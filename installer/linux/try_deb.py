"""Try the package in a clean Debian: as root, with the tests' Python.

    python installer/linux/try_deb.py OLD.deb NEW.deb [--base DIR] [--display :9]

In a root made by debootstrap (or a copy of --base, which is not changed): installs OLD, runs its
self-test as an ordinary user (with --display on that X server too), fills a till's queue with 50
used vouchers, installs NEW over it while a till is open (refused) and after it closed, sends the
queue to the sandbox while an installation is tried (refused), compares Splio's books, removes and
purges. Times are printed; the first thing that is not as it must be ends it with exit code 1.

OLD and NEW: `installer/build.py deb`, and once more with `--frozen … --quick --version 0.1.1`.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from posapp.sandbox import DEMO_API_KEY, DEMO_CARD, DEMO_STORE_ID, SandboxServer, lifelike

BURNS = 50
A_SALE = 10
SHOP = "/home/shop"
DATA = f"{SHOP}/.local/share/posapp"
SUITE, MIRROR = "bookworm", "http://deb.debian.org/debian"
USABLE_WITHIN_S = 60
X11 = "/tmp/.X11-unix"  # noqa: S108 - where every X server listens


class Wrong(Exception):  # noqa: N818 - the end of a try
    """Something is not as it must be."""


def must(is_so: object, what: str) -> None:
    """Tell what holds. Raises `Wrong` where it does not."""
    if not is_so:
        raise Wrong(what)
    print(f"  ok  {what}", flush=True)


class Machine:
    """A clean Debian in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def prepare(self) -> None:
        """Network, devices, an ordinary user."""
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", self.root / "etc" / name)
        for name in ("null", "zero", "full", "random", "urandom"):
            node = self.root / "dev" / name
            if not node.exists():
                os.mknod(node, 0o020666, Path(f"/dev/{name}").stat().st_rdev)
                node.chmod(0o666)
        (self.root / "dev" / "shm").mkdir(exist_ok=True)
        (self.root / "dev" / "shm").chmod(0o1777)
        (self.root / "etc" / "apt" / "apt.conf.d" / "99clock").write_text(
            'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\n'
        )
        (self.root / "usr" / "sbin" / "policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
        (self.root / "usr" / "sbin" / "policy-rc.d").chmod(0o755)
        self.as_root("useradd", "--create-home", "shop")

    def as_root(self, *command: str, fine: bool = True, **env: str) -> str:
        """Run a command; its output. Raises `Wrong` where it fails, unless not `fine`."""
        done = subprocess.run(
            ["chroot", str(self.root), *command],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=self._env("/root") | {"DEBIAN_FRONTEND": "noninteractive"} | env,
        )
        if (done.returncode == 0) is not fine:
            raise Wrong(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done.stdout

    def start(self, *command: str, **env: str) -> subprocess.Popen[str]:
        """Start a command as the ordinary user."""
        return subprocess.Popen(
            ["chroot", "--userspec=shop:shop", str(self.root), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=self._env(SHOP) | env,
        )

    def as_shop(self, *command: str, codes: tuple[int, ...] = (0,), **env: str) -> str:
        """Run a command as the ordinary user; its output."""
        running = self.start(*command, **env)
        said, _ = running.communicate(timeout=180)
        if running.returncode not in codes:
            raise Wrong(f"{' '.join(command[:3])} ended with {running.returncode}:\n{said}")
        return said

    def put(self, deb: Path) -> str:
        """Copy a package in; its place there."""
        shutil.copyfile(deb, self.root / deb.name)
        return f"/{deb.name}"

    @staticmethod
    def _env(home: str) -> dict[str, str]:
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        kept = {
            name: os.environ[name] for name in ("http_proxy", "https_proxy") if name in os.environ
        }
        return {
            "HOME": home,
            "PATH": path,
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        } | kept


@contextmanager
def clean_debian(base: Path | None, display: str | None) -> Iterator[Machine]:
    """A Debian nobody has used, gone afterwards."""
    folder = tempfile.mkdtemp(prefix="posapp-debian-")
    root = Path(folder) / "root"
    mounted: list[Path] = []

    def mount(place: Path, *how: str) -> None:
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", *how, str(place)], check=True)
        mounted.append(place)

    try:
        if base is None:
            command = ["debootstrap", "--variant=minbase", SUITE, str(root), MIRROR]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        else:
            subprocess.run(["cp", "-a", str(base), str(root)], check=True)
        machine = Machine(root)
        mount(root / "proc", "-t", "proc", "proc")
        if display:
            mount(root / X11[1:], "--bind", X11)
        machine.prepare()
        yield machine
    finally:
        for place in reversed(mounted):
            subprocess.run(["umount", "-l", str(place)], check=True)
        subprocess.run(["rm", "-rf", "--one-file-system", folder], check=True)


def version_of(deb: Path) -> str:
    """The version a package says."""
    told = subprocess.run(["dpkg-deb", "-f", str(deb), "Version"], check=True, capture_output=True)
    return told.stdout.decode().strip()


def waiting(machine: Machine, env: dict[str, str]) -> list[str]:
    """The ids of the burns that wait."""
    rows = json.loads(machine.as_shop("posapp", "queue", "--state", "pending", "--json", **env))
    return sorted(row["id"] for row in rows)


def install(machine: Machine, old: Path, display: str | None) -> bool:
    """From nothing to a till that can be used; False where that took too long."""
    print(f"Installing {old.name} ({old.stat().st_size / 1e6:.1f} MB)")
    place = machine.put(old)
    machine.as_root("apt-get", "-q", "update")
    began = time.monotonic()
    apt = ("apt-get", "-q", "-y", "install", place)
    machine.as_root(*apt)
    installed = time.monotonic() - began
    told = machine.as_shop("posapp", "--language", "en", "--self-test")
    usable = time.monotonic() - began
    print("".join(f"      {line}\n" for line in told.splitlines()), end="")
    print(f"      installed after {installed:.1f} s, self-test passed after {usable:.1f} s")
    is_quick = usable < USABLE_WITHIN_S
    print(f"  {'ok' if is_quick else 'TOO SLOW'}  usable within {USABLE_WITHIN_S} s")
    must(not (machine.root / DATA[1:]).exists(), "the self-test made no till")
    must("posapp" in machine.as_root("ls", "/usr/share/applications"), "desktop entry")
    owner = machine.as_root("find", "/usr/lib/posapp", "!", "-user", "root", "-o", "-perm", "/022")
    must(not [one for one in owner.split() if not (machine.root / one[1:]).is_symlink()], "modes")
    if display:
        told = machine.as_shop(
            *("posapp", "--language", "en", "--self-test"), DISPLAY=display, QT_QPA_PLATFORM="xcb"
        )
        must("All is well" in told, f"the same in a window on {display}")
    return is_quick


def fill(
    machine: Machine, splio: SandboxServer, codes: list[str], env: dict[str, str]
) -> list[str]:
    """Sell offline until the queue holds `BURNS`."""
    print("A till with a full queue")
    machine.as_shop("posapp", "sync", **env)
    splio.go_offline()
    for at in range(0, BURNS, A_SALE):
        machine.as_shop(
            *("posapp", "redeem", *codes[at : at + A_SALE], "--amount", "900", "--card", DEMO_CARD),
            *("--sale", f"T-{at}", "--approve-by", "Ann", "--why", "a full queue"),
            **env,
        )
    queued = waiting(machine, env)
    must(len(queued) == BURNS, f"{BURNS} used vouchers wait")
    return queued


def upgrade(machine: Machine, old: Path, new: Path, queued: list[str], env: dict[str, str]) -> None:
    """Refused while a till hangs; one that does not closes for it, and the queue stays as it is."""
    print(f"Installing {new.name} over it")
    place = machine.put(new)
    till = machine.start("posapp", "demo")
    end = time.monotonic() + 60
    asking = ("sh", "-c", "posapp can-update --json || true")
    while '"open"' not in (seen := machine.as_root(*asking)):
        if time.monotonic() > end:
            raise Wrong(f"the till does not open: {seen}")
        time.sleep(0.5)
    till.send_signal(signal.SIGSTOP)  # as one that hangs
    said = machine.as_root("dpkg", "-i", place, fine=False, POSAPP_UPGRADE_WAIT_S="2")
    must("posapp is still running: nothing was changed" in said, "refused while a till hangs")
    must(till.poll() is None, "it is left alone")
    must(version_of(old) in machine.as_root("dpkg", "-s", "posapp"), "the old version is there")
    till.send_signal(signal.SIGCONT)
    ledger = machine.root / DATA[1:] / "ledger.db"
    before = ledger.read_bytes()
    began = time.monotonic()
    machine.as_root("apt-get", "-q", "-y", "install", place)
    print(f"      upgraded after {time.monotonic() - began:.1f} s")
    till.communicate(timeout=60)
    must(till.returncode == 0, "the open till closed for it, in order")
    must(version_of(new) in machine.as_root("dpkg", "-s", "posapp"), "the new version is there")
    must(ledger.read_bytes() == before, "the queue's file was not touched")
    must(waiting(machine, env) == queued, f"all {BURNS} wait as before")


def send(machine: Machine, splio: SandboxServer, new: Path, env: dict[str, str]) -> None:
    """Installing is refused while burns are sent; each arrives once."""
    print("Sending them")
    splio.go_online()
    with splio.slow(8, path="/burn", times=1):
        flush = machine.start("posapp", "flush", **env)
        time.sleep(3)
        place = machine.put(new)
        said = machine.as_root("dpkg", "-i", place, fine=False, POSAPP_UPGRADE_WAIT_S="1")
        must(flush.poll() is None and "sends used vouchers" in said, "refused while they are sent")
        flush.communicate(timeout=120)
    machine.as_root("dpkg", "--configure", "-a")
    machine.as_shop("posapp", "flush", codes=(0, 5), **env)
    must(waiting(machine, env) == [], "nothing waits")
    arrived = [one.code for one in splio.world.arrivals if one.outcome == "burned"]
    must(len(arrived) == len(set(arrived)) == BURNS, f"Splio's books: {BURNS}, each once")


def remove(machine: Machine) -> None:
    """Removing keeps the data; purging takes what is the whole machine's, and no till's queue."""
    print("Removing")
    policy = machine.root / "etc" / "posapp"
    policy.mkdir(exist_ok=True)
    (policy / "policy.toml").write_text('language = "fr"\n')
    ledger = machine.root / DATA[1:] / "ledger.db"
    machine.as_root("apt-get", "-q", "-y", "remove", "posapp")
    must(not (machine.root / "usr/lib/posapp").exists(), "the program is gone")
    must(policy.exists() and ledger.exists(), "settings of the machine and data are kept")
    machine.as_root("apt-get", "-q", "-y", "purge", "posapp")
    must(not policy.exists() and ledger.exists(), "purged; the till's data are still its user's")
    left = machine.as_root("find", "/usr", "/etc", "/var/lib/dpkg/info", "-name", "*posapp*")
    must(not left.strip(), "nothing else is left")


def main(argv: list[str]) -> int:
    """Try it; returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--display")
    given = parser.parse_args(argv)
    world = lifelike(rate_limited=False)
    codes = [
        world.add_attribution(reward="bbco-10", card=DEMO_CARD, status="available").code
        for _ in range(BURNS)
    ]
    try:
        with clean_debian(given.base, given.display) as machine, SandboxServer(world) as splio:
            env = {
                "POSAPP_SPLIO_URL": splio.url,
                "POSAPP_SPLIO_API_KEY": DEMO_API_KEY,
                "POSAPP_STORE_ID": DEMO_STORE_ID,
                "POSAPP_TILL_ID": "till-1",
                "POSAPP_LANGUAGE": "en",
                "POSAPP_REQUEST_TIMEOUT_S": "30",
                "POSAPP_VOUCHERS_PER_SALE": str(A_SALE),
            }
            is_quick = install(machine, given.old, given.display)
            queued = fill(machine, splio, codes, env)
            upgrade(machine, given.old, given.new, queued, env)
            send(machine, splio, given.new, env)
            remove(machine)
    except Wrong as error:
        print(f"WRONG: {error}", file=sys.stderr)
        return 1
    print("All as it must be." if is_quick else "All as it must be, but too slow to install.")
    return 0 if is_quick else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
