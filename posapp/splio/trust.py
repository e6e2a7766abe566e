"""Whom the line to Splio believes: certificates are always verified."""

from __future__ import annotations

import ssl

import httpx


def trust_for(url: httpx.URL) -> ssl.SSLContext:
    """The trust store; an empty one, which trusts nobody, where no certificate will be shown."""
    return tls_context() if url.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def tls_context() -> ssl.SSLContext:
    """Trust the system's certificates and the bundled list of public ones.

    Reading them takes tens of milliseconds: build it once, away from the interface's thread.
    """
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
