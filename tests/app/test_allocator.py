"""What a thread needed once is the system's again: real threads in a process of their own."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIVE_THREADS = """
import hashlib, threading
from posapp.app.allocator import give_back_large_blocks

def memory():
    status = open("/proc/self/status").read()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024

def open_a_secret():
    hashlib.scrypt(b"key", salt=bytes(16), n=2**14, r=8, p=1, dklen=32)
    opened.set()
    ended.wait()

def grown(threads):
    global opened
    before = memory()
    for _ in range(threads):
        opened = threading.Event()
        threading.Thread(target=open_a_secret, daemon=True).start()
        opened.wait()
    return memory() - before

ended = threading.Event()
kept = grown(2)
assert give_back_large_blocks()
print(kept, grown(3))
ended.set()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="a setting of glibc")
def test_a_thread_that_opened_a_secret_keeps_no_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIVE_THREADS],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    kept, grown = map(int, done.stdout.split())
    assert grown < 8  # MB; each thread needed 16
    assert kept > 8, "the system gives it back by itself: the setting is needed no more"
