"""THE SERVER: Splio over HTTP.

Law of this room: the only one that imports httpx; its errors leave as `SplioError` or as one of
the answers in `posapp.domain.answers`.
"""
