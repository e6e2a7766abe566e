"""THE FILES: codes in and burns out by CSV and SFTP.

Law of this room: the only one that imports an SFTP library.
"""
