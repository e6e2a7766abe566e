"""posapp: the till companion for stores whose loyalty runs on Splio.

Rooms and the direction of imports are described in ``resources/docs/`` and enforced by the
import-linter contracts of ``pyproject.toml``.
"""

__version__ = "0.1.0"
