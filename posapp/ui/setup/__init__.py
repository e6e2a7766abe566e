"""The wizard of the first run: one task a page, before the till opens."""
