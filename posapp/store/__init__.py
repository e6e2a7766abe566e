"""THE DISK: the two SQLite files of a till.

Law of this room: the only one that imports sqlmodel, sqlalchemy, sqlite3 or alembic; their errors
leave it as `StoreError`. One writer connection per file.
"""
