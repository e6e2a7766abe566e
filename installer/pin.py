"""Write the pinned requirements anew from pyproject.toml: python3 installer/pin.py [--upgrade].

Needs `uv` on the PATH. Without --upgrade only what pyproject.toml asks for changes; the
versions already pinned stay. One file serves every Python, Linux and Windows, by markers.
What is made from the pins (supply.py: the SBOM, the advisories) is then written anew as well.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILE = [
    *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-build", "--no-header", "--no-annotate"),
    *("--no-emit-index-url", "--no-emit-find-links"),
]
PLACE = re.compile(r"://|^\s*-|@ |[A-Za-z]:\\", re.MULTILINE)


def places(text: str) -> list[str]:
    """Return the lines that name an address, an option or a path: a pin must have none."""
    lines = [line.split("--hash=")[0] for line in text.splitlines()]
    return [line for line in lines if PLACE.search(line)]


def pin(name: str, *arguments: str) -> None:
    """Compile one file and refuse it when it says where a package comes from."""
    target = f"installer/{name}"
    done = subprocess.run(
        [*COMPILE, "pyproject.toml", "--output-file", target, *arguments],
        cwd=ROOT,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    if done.returncode:
        sys.exit(done.returncode)
    text = (ROOT / target).read_text(encoding="utf-8")
    if places(text):
        sys.exit(f"{target} names a place: {places(text)[0]}")
    print(f"{target}: {text.count('==')} packages")


if __name__ == "__main__":
    pin("requirements.txt", *sys.argv[1:])
    extra = ("--extra", "test", "--constraint", "installer/requirements.txt")
    pin("requirements-test.txt", *extra, *sys.argv[1:])
    frozen = ("--extra", "build", "--constraint", "installer/requirements.txt")
    pin("requirements-build.txt", *frozen, *sys.argv[1:])
    renew = [sys.executable, str(ROOT / "installer" / "supply.py"), "renew"]
    sys.exit(subprocess.run(renew, check=False).returncode)
