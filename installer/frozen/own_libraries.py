"""Run first in the frozen program: other programs it starts get the system's libraries again.

The loader points LD_LIBRARY_PATH at this program's own; a sound player, a browser or a file
manager started by the till must not load those.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
