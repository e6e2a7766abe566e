from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.datahub.sftp_server import SftpTestServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as server:
        yield server
