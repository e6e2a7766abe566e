"""THE PROCESS: settings, threads, start and stop, the command line.

The only room that sees all rooms.
"""
