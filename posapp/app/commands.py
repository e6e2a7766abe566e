"""All commands of the command line: each module adds its own to the one `app`."""

from __future__ import annotations

from posapp.app import cli_begin as _begin  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_burns as _burns  # noqa: F401 - imported for the commands it adds

# isort: split
from posapp.app import cli_archive as _archive  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_backup as _backup  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_clock as _clock  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_codes as _codes  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_doctor as _doctor  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_exports as _exports  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_files as _files  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_find as _find  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_import as _import  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_journal as _journal  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_life as _life  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_manual as _manual  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_people as _people  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_place as _place  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_queue as _queue  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_report as _report  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_sale as _sale  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_settings as _settings  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_setup as _setup  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_stock as _stock  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_update as _update  # noqa: F401 - imported for the commands it adds
from posapp.app import cli_update_guard as _guard  # noqa: F401 - imported for the commands it adds
from posapp.app.cli import app

__all__ = ["app"]
