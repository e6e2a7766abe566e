"""Alembic's scripts, one directory a file; written by hand, explicit SQL."""
