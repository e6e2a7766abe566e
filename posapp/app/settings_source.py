"""Where settings came from: remembered with them, so that a page can tell and a file be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from posapp.app.settings_policy import CompanyPolicy
from posapp.domain.setting import Source


@dataclass(frozen=True, slots=True)
class Provenance:
    """How settings were read.

    Attributes:
        file: the settings file, be it there or not.
        sources: where each setting's value is from; those not named are as they come.
        given: what the command line gave.
        read: the values as they were read; what differs later was set by the program itself.
        policy: the company's, which stands over everything else; None where none was looked for.
    """

    file: Path
    sources: Mapping[str, Source] = field(default_factory=dict)
    given: Mapping[str, object] = field(default_factory=dict)
    read: Mapping[str, object] = field(default_factory=dict)
    policy: CompanyPolicy | None = None

    @property
    def doubted(self) -> str:
        """The policy's path where it is not followed, since others could change it; else empty."""
        return str(self.policy.path) if self.policy is not None and self.policy.doubt else ""

    @property
    def over(self) -> Mapping[str, object]:
        """What stands over file and environment: the command line, and the policy over both."""
        return dict(self.given) | (dict(self.policy.values) if self.policy is not None else {})
