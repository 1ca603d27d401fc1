"""Small curves side by side: functions with their slopes, all on one scale."""

import re

from explained.pictures.drawing import WIDTH, Drawing, num

LINE = re.compile(r"^\s*(?P<label>\S+)(?P<numbers>(?: +-?\d+(?:\.\d+)?){4,})$")
COLUMNS, HIGH = 4, 62
FORM = (
    "print a line of x, then two lines for each function: a name and its values, a word and its"
    " slopes. Each has as many numbers as the first, four or more."
)


def draw(lines: list[str]) -> Drawing:
    """A small plot for each pair of lines after the line of x: values full, slopes dashed."""
    rows = [LINE.match(line) for line in lines]
    found = [(row["label"], [float(n) for n in row["numbers"].split()]) for row in rows if row]
    equally_many = len({len(numbers) for _, numbers in found}) == 1
    if len(found) != len(rows) or not equally_many or len(rows) < 3 or len(rows) % 2 == 0:
        raise ValueError(FORM)
    (_, xs), *functions = found
    every = [0.0, *(value for _, values in functions for value in values)]
    low, high = min(every), max(every)
    if low == high:
        raise ValueError("all its numbers are 0. Nothing is to be seen there.")
    wide = WIDTH / COLUMNS
    drawing = Drawing()
    for place in range(len(functions) // 2):
        (name, values), (_, slopes) = functions[2 * place : 2 * place + 2]
        left = wide * (place % COLUMNS) + 2
        top = (HIGH + 28) * (place // COLUMNS) + 24

        def spot(x: float, y: float, left: float = left, top: float = top) -> str:
            across = (wide - 8) * (x - xs[0]) / (xs[-1] - xs[0])
            return f"{num(left + across)} {num(top + HIGH * (high - y) / (high - low))}"

        drawing.text(left, top - 12, name)
        drawing.line(f"M{spot(xs[0], 0)}L{spot(xs[-1], 0)}", "soft")
        if xs[0] < 0 < xs[-1]:
            drawing.line(f"M{spot(0, low)}L{spot(0, high)}", "soft")
        for numbers, kind in ((slopes, "curve o"), (values, "curve b")):
            line = "L".join(spot(x, y) for x, y in zip(xs, numbers, strict=True))
            drawing.line(f"M{line}", kind)
        drawing.height = top + HIGH + 4
    return drawing
