"""Where the program's own files are: icons, styles, sounds and translations."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def find_resources() -> Path:
    """The `resources` folder: inside the package once installed, beside it in a checkout.

    Raises `FileNotFoundError` when neither is there (a broken installation).
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "i18n").is_dir():
            return folder
    raise FileNotFoundError(f"no resources folder in or beside {package}")


def licence_notice() -> str:
    """What the program is made of and under which licences, as Markdown.

    Raises `FileNotFoundError` in a broken installation.
    """
    return (find_resources() / "docs" / "licences.md").read_text(encoding="utf-8")
