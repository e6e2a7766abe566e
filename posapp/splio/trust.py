"""Whom the line to Splio believes: certificates are always verified."""

from __future__ import annotations

import ssl
from pathlib import Path

from posapp.domain.errors import Disposition, SplioError


def trust_for(scheme: str, ca_file: Path | None = None) -> ssl.SSLContext:
    """The trust store; an empty one, which trusts nobody, where no certificate will be shown."""
    if scheme == "https":
        return tls_context(ca_file)
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def tls_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """Trust the system's certificates, the bundled list of public ones, and those of `ca_file`.

    Names are checked too, and nothing older than TLS 1.2 is spoken. Raises `SplioError`
    ``splio.bad_ca`` where the file holds no certificates (PEM) that can be read.

    Reading them takes tens of milliseconds: build it once, away from the interface's thread.
    """
    import certifi

    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(certifi.where())
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file.expanduser())
        except (OSError, RuntimeError, ValueError) as error:
            why = "it holds no certificate" if isinstance(error, ssl.SSLError) else "not readable"
            raise SplioError("splio.bad_ca", Disposition.ASK, path=ca_file, detail=why) from None
    return context
