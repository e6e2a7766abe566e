"""The page of the settings: every choice of the store, explained and checked as it is typed."""
