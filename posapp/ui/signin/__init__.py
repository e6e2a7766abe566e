"""Signing in: names to choose from, and a PIN."""
