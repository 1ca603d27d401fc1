"""A tensor on its way through layers, from lines of `NAME (2, 3) -> (2, 4)`."""

import math
import re
from itertools import pairwise

from explained.pictures.drawing import CHAR, ROW, WIDTH, Drawing, num
from explained.pictures.tree import numbers

STEP = re.compile(r"^(?P<name>\S+(?: \S+)*) +(?P<into>\([\d, ]*\)) +-> +(?P<out>\([\d, ]*\))$")


def draw(lines: list[str]) -> Drawing:
    """A tensor on its way: its shape, and a bar as long as it has values, between the layers."""
    steps = [STEP.match(line) for line in lines]
    found = [(step["name"], step["into"], step["out"]) for step in steps if step]
    if len(found) != len(steps) or len(found) < 2:
        raise ValueError("print a layer a line: NAME (2, 3) -> (2, 10).")
    for (_, _, out), (name, into, _) in pairwise(found):
        if out != into:
            raise ValueError(f"{name} gets {into}, and what came before gave {out}.")

    shapes = [found[0][1], *[out for _, _, out in found]]
    left = 22 + CHAR * max(map(len, shapes)) + 10
    sizes = [math.prod(numbers(shape)) for shape in shapes]
    drawing = Drawing()
    names = [*[name for name, *_ in found], ""]
    for shape, size, name in zip(shapes, sizes, names, strict=True):
        y = drawing.height + 11
        drawing.text(22, y, shape)
        drawing.box(left, y - 7, max(1, (WIDTH - left - 2) * size / max(sizes)), 14, "c", 1)
        drawing.height += ROW
        if name:
            drawing.arrow(10, y, y + 18)
            drawing.chip(2, y + 28, name, "b")
            drawing.line(f"M10 {num(y + 37)}v{11}")
            drawing.height += 34
    return drawing
