"""THE HANDS: what scanners and keyboards do.

Law of this room: knows no sale and no screen; turns strokes and bytes into scans.
"""
