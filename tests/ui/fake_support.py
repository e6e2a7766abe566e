"""How a till is and bundles about it, as a test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from posapp.domain.errors import PosError
from posapp.domain.health import Bundle, BundleStep, Condition, Observed


class FakeSupport:
    """Answers at once, or fails as told."""

    version = "1.2.3"

    def __init__(self) -> None:
        self.folder = Path("/desk")
        self.seen: list[Observed] = [Observed("program", Condition.GOOD, "posapp 1.2.3")]
        self.fails: PosError | None = None
        self.looks: list[str] = []
        self.made_in: list[Path] = []
        self.cut: tuple[str, ...] = ()

    async def look(self, language: str) -> Sequence[Observed]:
        self.looks.append(language)
        return self.seen

    async def make_bundle(
        self, language: str, folder: Path, tell: Callable[[BundleStep], None]
    ) -> Bundle:
        del language
        self.made_in.append(folder)
        if self.fails is not None:
            raise self.fails
        for step in BundleStep:
            tell(step)
        return Bundle(folder / "posapp-till-1.zip", 1_300_000, self.cut)
