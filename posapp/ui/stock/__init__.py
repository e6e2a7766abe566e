"""The manager's view of the stock: how the codes hold out, files by hand, the tenant's fields."""
