"""The till screen: a presenter that owns the sale in hand, and views that only show it."""
