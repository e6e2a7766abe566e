"""Migrations of the stock."""
