"""Where settings came from: remembered with them, so that a page can tell and a file be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from posapp.domain.setting import Source


@dataclass(frozen=True, slots=True)
class Provenance:
    """How settings were read.

    Attributes:
        file: the settings file, be it there or not.
        sources: where each setting's value is from; those not named are as they come.
        given: what the command line gave.
        read: the values as they were read; what differs later was set by the program itself.
    """

    file: Path
    sources: Mapping[str, Source] = field(default_factory=dict)
    given: Mapping[str, object] = field(default_factory=dict)
    read: Mapping[str, object] = field(default_factory=dict)
