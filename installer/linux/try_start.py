"""How long until the window stands: the frozen program beside the source tree, turn by turn.

    python installer/linux/try_start.py dist/posapp/posapp [--runs 7]

Needs Xvfb and xdotool, and the tests' Python. Each run is a process of its own on the same till's
files; one of each is not counted. Measured is the time from the start of the process until its
window is on the screen (xdotool's look each 30 ms included, for both).
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
AT_MOST = 1.5
STEP_S = 0.03
LIMIT_S = 120.0


def window_after(command: list[str], env: dict[str, str]) -> float:
    """Seconds from the start until the window stands; the program is then told to end."""
    began = time.perf_counter()
    running = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    look = ["xdotool", "search", "--onlyvisible", "--name", "^posapp$"]
    try:
        while time.perf_counter() - began < LIMIT_S:
            if subprocess.run(look, env=env, check=False, capture_output=True).stdout.strip():
                return time.perf_counter() - began
            time.sleep(STEP_S)
        raise SystemExit(f"{command[0]} showed no window")
    finally:
        running.terminate()
        running.wait(LIMIT_S)


def main(argv: list[str]) -> int:
    """Measure; returns 0 where the frozen program is fast enough."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("frozen", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    given = parser.parse_args(argv)
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    number = os.read(read, 16).decode().strip()
    with tempfile.TemporaryDirectory() as home:
        env = os.environ | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": home,
            "PYTHONPATH": str(ROOT),
            "POSAPP_DATA_DIR": f"{home}/till",
            "POSAPP_SPLIO_URL": "http://127.0.0.1:9",
            "POSAPP_SPLIO_API_KEY": "none",
            "POSAPP_STORE_ID": "PAR-01",
        }
        ways = {
            "source": [sys.executable, "-P", "-m", "posapp"],
            "frozen": [str(given.frozen.resolve())],
        }
        took: dict[str, list[float]] = {name: [] for name in ways}
        try:
            for turn in range(given.runs + 1):
                for name, command in ways.items():
                    seconds = window_after(command, env)
                    if turn:
                        took[name].append(seconds)
        finally:
            screen.terminate()
            screen.wait(LIMIT_S)
    middle = {name: statistics.median(found) for name, found in took.items()}
    for name, found in took.items():
        told = " ".join(f"{one:.2f}" for one in found)
        print(f"{name}: median {middle[name]:.2f} s, best {min(found):.2f} s ({told})")
    ratio = middle["frozen"] / middle["source"]
    print(f"frozen / source: {ratio:.2f} by the medians (to reach: {AT_MOST})")
    return 0 if ratio <= AT_MOST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
