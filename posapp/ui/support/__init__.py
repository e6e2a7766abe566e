"""The support page: how the till is, and the bundle for support."""
