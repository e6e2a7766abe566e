"""Where a newer program comes from: a channel's file and its packages, by HTTPS or from a folder.

Law of this room: beside the one of Splio the only one that imports httpx; nothing that it reads is
believed before a signature or a checksum fits; its errors leave as `UpdateError`.
"""
