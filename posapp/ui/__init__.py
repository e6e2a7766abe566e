"""THE FACE: every widget and every word a person reads.

Law of this room: views show, presenters format; nothing here reads a row, opens a socket or
decides about a voucher.
"""
