"""Writes posapp.ico anew from resources/icons/posapp.svg: `python installer/windows/icon.py`.

Needs the program's own packages (Qt draws). Small sizes are plain bitmaps, which every part of
Windows and of the installer reads; the largest is a PNG, as the format wants it.
"""

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ICON = Path(__file__).resolve().parent / "posapp.ico"
BITMAPS = (16, 20, 24, 32, 40, 48, 64)
PNG = 256


def main() -> int:
    """Draw every size and write the file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication(sys.argv)
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "posapp.svg"))

    def drawn(size: int) -> QImage:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        return image

    pictures = [(size, bitmap(bytes(drawn(size).constBits()), size)) for size in BITMAPS]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(PNG).save(buffer, b"PNG")
    pictures.append((PNG, bytes(buffer.data().data())))
    ICON.write_bytes(container(pictures))
    del application
    return 0


def bitmap(pixels: bytes, size: int) -> bytes:
    """A 32-bit picture of an icon, bottom row first; `pixels` are BGRA, top row first."""
    row = size * 4
    rows = [pixels[at : at + row] for at in range(0, size * row, row)]
    mask = bytes((size + 31) // 32 * 4) * size  # nothing is cut out: the alpha says it all
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask


def container(pictures: list[tuple[int, bytes]]) -> bytes:
    """The icon file with pictures of these sizes."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(data for _size, data in pictures)


if __name__ == "__main__":
    sys.exit(main())
