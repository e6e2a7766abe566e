"""The journal's page: every fact, found and checked."""
