"""THE VERBS: look up, sell, flush, reconcile, sync; coroutines over the ports of the domain.

Law of this room: no Qt, SQL, HTTP or files. It knows the domain and nothing else.
"""
