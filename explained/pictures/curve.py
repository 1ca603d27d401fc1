"""Curves, from lines of a label and numbers."""

import math
import re

from explained.pictures.drawing import Drawing, num


def number(text: str) -> float:
    return float(text.replace(",", ""))


LINE = re.compile(r"^(?P<label>\S.*?):? +(?P<numbers>(?:-?\d[\d,.]*(?:e[+-]?\d+)? *){4,})$")


def draw(lines: list[str]) -> Drawing:
    """One curve for each line of a label and numbers; logarithmic from three orders on."""
    rows = [LINE.match(line) for line in lines]
    found = [(row["label"], [number(n) for n in row["numbers"].split()]) for row in rows if row]
    if len(found) != len(rows) or len({len(values) for _, values in found}) != 1 or len(rows) > 3:
        raise ValueError("print one to three lines, each a label and four or more numbers.")
    every = [value for _, values in found for value in values]
    log = min(every) > 0 and max(every) / min(every) >= 1000
    low, high = (min(every), max(every)) if log else (min(0, *every), max(every))
    if min(every) == max(every):
        raise ValueError("all its numbers are equal. Nothing is to be seen there.")

    def place(step: int, value: float, of: int) -> tuple[float, float]:
        ends = (math.log(v) if log else v for v in (value, low, high))
        now, bottom, top = ends
        return 40 + step * 266 / (of - 1), base - 110 * (now - bottom) / (top - bottom)

    drawing = Drawing()
    for hue, (label, values) in zip("abc", found, strict=False):
        y = drawing.height + 10
        mark(drawing, hue, 6, y)
        drawing.text(16, y, f"{label}: {values[0]:g} … {values[-1]:g}")
        drawing.height += 19
    base = drawing.height + 122
    for value in (low, high):
        _, y = place(0, value, 2)
        drawing.line(f"M40 {num(y)}H306", "soft")
        drawing.text(34, y, f"{value:g}", "soft", "end")
    for hue, (_, values) in zip("abc", found, strict=False):
        spots = [place(step, value, len(values)) for step, value in enumerate(values)]
        drawing.line("M" + "L".join(f"{num(x)} {num(y)}" for x, y in spots), f"curve {hue}")
        for x, y in spots:
            mark(drawing, hue, x, y)
    drawing.height = base + 10
    return drawing


def mark(drawing: Drawing, hue: str, x: float, y: float) -> None:
    """Mark a point: a hue has a form of its own."""
    drawing.box(x - 3.5, y - 3.5, 7, 7, f"{hue} full", {"a": 4, "b": 0}.get(hue, 2))
