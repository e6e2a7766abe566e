"""THE RULES: the till's knowledge as plain values and pure functions.

Law of this room: standard library only. No clock is read, no file, socket, database or widget is
touched; time and randomness come in as arguments. Everybody may import it, it imports nobody.
"""
