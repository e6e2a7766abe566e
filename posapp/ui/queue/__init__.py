"""The queue page: what is stuck, why, worth how much, and what can be done about it."""
