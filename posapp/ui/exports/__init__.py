"""Where an export goes: a file of this till, or the head office's server."""
