"""The manager's pages, behind one key."""
