"""The settings of whom the till believes on the way to Splio."""

from __future__ import annotations

from pydantic import Field

from posapp.app.settings_files import OptionalPath
from posapp.app.settings_part import SettingsPart


class TrustSettings(SettingsPart):
    """Certificates are always verified; a store may only name one more who may vouch for them."""

    splio_ca_file: OptionalPath = Field(
        default=None, description="certificates (PEM) to trust beside the public ones"
    )
