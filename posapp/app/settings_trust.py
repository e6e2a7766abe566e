"""The settings of whom the till believes on the way to Splio."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings

from posapp.app.settings_files import OptionalPath


class TrustSettings(BaseSettings):
    """Certificates are always verified; a store may only name one more who may vouch for them."""

    splio_ca_file: OptionalPath = Field(
        default=None, description="certificates (PEM) to trust beside the public ones"
    )
