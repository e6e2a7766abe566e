"""The files that still name a card once the till has forgotten it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posapp.app.paths import TillPaths
from posapp.datahub.naming import files_naming

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.code import Code


def files_left(settings: Settings, card: Code) -> Sequence[str]:
    """Their paths: lists of rejected rows, burn files, files of codes, exports; for a thread."""
    paths = TillPaths(settings.data_dir)
    folders = [paths.rejected, paths.outgoing, paths.incoming, paths.exports]
    if settings.hot_folder is not None:
        folders.append(settings.hot_folder)
    return [str(path) for path in files_naming(card, folders)]
