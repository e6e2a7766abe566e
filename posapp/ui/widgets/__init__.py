"""Widgets that know nothing of the till: shapes, labels, rows."""
