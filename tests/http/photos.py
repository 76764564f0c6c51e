"""Photos for tests of what happens to them before anybody reads them: drawn here, of nobody."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageDraw

from ocr.reading import Card, Line, Quad, Reading, Value


def picture(kind: str = "JPEG", size: tuple[int, int] = (640, 400), text: str = "Mara Lindqvist") -> bytes:
    """A small picture with a line of text and, above it, a red bar that can be found again."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((100, 50, 300, 80), fill=(200, 0, 0))
    draw.text((100, 100), text, fill="black")
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def huge_png(side: int = 30_000) -> bytes:
    """A white square of any size in a few kilobytes: what a decoder makes of it has gigabytes."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    squeezed = zlib.compressobj(9)
    row = b"\x00" + b"\xff" * (side * 3)
    content = b"".join(squeezed.compress(row) for _ in range(32)) + squeezed.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", content) + chunk(b"IEND", b"")


RED_BAR: Quad = ((100.0, 50.0), (300.0, 50.0), (300.0, 80.0), (100.0, 80.0))
WHOLE: Quad = ((0.0, 0.0), (640.0, 0.0), (640.0, 400.0), (0.0, 400.0))


def reading(name_confidence: float = 0.95) -> Reading:
    """A reading of `picture`, as a reader might give it."""
    return Reading(
        width=640,
        height=400,
        engine="test",
        elapsed_ms=1.0,
        cards=(
            Card(
                box=WHOLE,
                name=Value("Mara Lindqvist", name_confidence, raw="Mara Lindqvist", box=RED_BAR),
                organization=Value("Lindqvist & Co", 0.4, source="derived", reason="from the e-mail's domain"),
                phones=(Value("+15550100123", 0.9, raw="555 0100 123", type="mobile", box=RED_BAR),),
                lines=(Line("Mara Lindqvist", 0.95, RED_BAR, 30.0),),
            ),
        ),
    )
