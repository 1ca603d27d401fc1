"""What all pictures are drawn with: boxes, lines and words, from top to bottom."""

import html
from dataclasses import dataclass, field

WIDTH = 356  # a phone of 390 px shows it at its own size
CHAR = 6.63  # of the monospaced font at 11 px; `.picture text` in site.css sets both
ROW = 22


def num(value: float) -> str:
    """Return a coordinate, rounded: the same on every machine."""
    return f"{round(value, 1):g}"


@dataclass
class Drawing:
    """Shapes from top to bottom; `height` is where the next one goes."""

    height: float = 2
    parts: list[str] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)  # small boxes, of each kind one path

    def svg(self) -> str:
        """Return all that was drawn, as SVG."""
        cells = (f'<path d="{d}" class="{kind} cells"/>' for kind, d in self.cells.items())
        return "".join([*cells, *self.parts])

    def text(self, x: float, y: float, words: str, kind: str = "", anchor: str = "") -> float:
        """Write words whose middle is at height y; return where they end."""
        width = CHAR * len(words)
        left = x - {"middle": width / 2, "end": width}.get(anchor, 0)
        if left < -0.5 or left + width > WIDTH + 0.5:
            raise ValueError(f"{words!r} does not fit in its width. Print less.")
        said = f' class="{f"{kind} {anchor}".strip()}"' * bool(kind or anchor)
        escaped = html.escape(words, quote=False)
        self.parts.append(f'<text x="{num(x)}" y="{num(y + 3.8)}"{said}>{escaped}</text>')
        return left + width

    def box(self, x: float, y: float, width: float, height: float, kind: str, r: int = 3) -> None:
        """Draw a box; its kind is a, b or c (a hue), n (neutral) or o (empty, dashed)."""
        if r < 2:
            side = f"h{num(width)}v{num(height)}h{num(-width)}z"
            self.cells[kind] = f"{self.cells.get(kind, '')}M{num(x)} {num(y)}{side}"
            return
        at = f'x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"'
        self.parts.append(f'<rect {at} rx="{r}" class="{kind}"/>')

    def chip(self, x: float, y: float, words: str, kind: str) -> float:
        """Draw words in a box around their middle; return where it ends."""
        self.box(x, y - 9, CHAR * len(words) + 10, 18, kind)
        return self.text(x + 5, y, words) + 5

    def line(self, path: str, kind: str = "") -> None:
        """Draw a line along an SVG path."""
        said = f' class="{kind}"' * bool(kind)
        self.parts.append(f'<path d="{path}"{said}/>')

    def arrow(self, x: float, top: float, bottom: float) -> None:
        """Draw an arrow that points down."""
        self.line(f"M{num(x)} {num(top)}V{num(bottom)}m-3-4l3 4l3-4")
