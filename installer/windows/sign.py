"""Signs programs for Windows: `python3 installer/windows/sign.py FILE...`.

Where the environment names no certificate nothing is signed, which is said in capitals; the exit
code is 0 then. What it reads, never shown:

    POSAPP_SIGN_PFX        the certificate with its key, a PKCS#12 file
    POSAPP_SIGN_PASSWORD   a file with its password alone, without a line's end
    POSAPP_SIGN_TIMESTAMP  address of a time-stamping service; without it a signature ends with
                           the certificate

Needs osslsigncode (Debian has it); standard library only.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NOT_SIGNED = "NOT SIGNED: no certificate was given (POSAPP_SIGN_PFX)"


class SignError(Exception):
    """A file cannot be signed; its text says why."""


def has_certificate() -> bool:
    """Whether the environment names a certificate."""
    return bool(os.environ.get("POSAPP_SIGN_PFX"))


def sign(file: Path) -> None:
    """Sign one program in its place, and verify what was written. Raises `SignError`."""
    tool = shutil.which("osslsigncode")
    if tool is None:
        raise SignError("osslsigncode is not installed")
    certificate, password = (
        Path(os.environ.get(name, "")) for name in ("POSAPP_SIGN_PFX", "POSAPP_SIGN_PASSWORD")
    )
    for given in (certificate, password):
        if not given.is_file():
            raise SignError(f"{given} is no file")
    with tempfile.TemporaryDirectory(dir=file.parent) as beside:
        signed = Path(beside) / file.name
        command = [tool, "sign", "-pkcs12", str(certificate), "-readpass", str(password)]
        command += ["-h", "sha256", "-n", "posapp"]
        if stamp := os.environ.get("POSAPP_SIGN_TIMESTAMP"):
            command += ["-ts", stamp]
        command += ["-in", str(file), "-out", str(signed)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode or not is_signed(signed):
            told = (done.stderr or done.stdout).strip().splitlines()
            raise SignError(f"{file.name}: {told[-1] if told else 'no signature was written'}")
        shutil.copymode(file, signed)
        signed.replace(file)


def is_signed(file: Path) -> bool:
    """Whether a program carries a signature of its present bytes; by whom is not judged."""
    tool = shutil.which("osslsigncode")
    if tool is None or not file.is_file():
        return False
    done = subprocess.run(
        [tool, "verify", "-in", str(file)], check=False, capture_output=True, text=True
    )
    found = dict(re.findall(r"^(Current|Calculated) message digest *: (\S+)", done.stdout, re.M))
    return "Signer" in done.stdout and len(found) == 2 and len(set(found.values())) == 1


def main(files: list[str]) -> int:
    """Sign the files that are named."""
    if not has_certificate():
        print(f"*** {NOT_SIGNED} ***", file=sys.stderr)
        return 0
    try:
        for file in files:
            sign(Path(file))
    except SignError as stop:
        print(f"Signing stopped: {stop}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
