"""Objects before and after, from a table of headings `same X`."""

from explained.pictures import table
from explained.pictures.drawing import CHAR, WIDTH, Drawing, num


def draw(lines: list[str]) -> Drawing:
    """Before and after: one box where an object is the same, the old and the new where not."""
    heading, rows = table.read(lines)
    if not all(name.startswith("same ") for name in heading[1:]) or not all(
        cell in ("True", "False") for row in rows for cell in row[1:]
    ):
        raise ValueError("print a table: headings `same X`, True or False under each.")
    drawing = Drawing()
    left = CHAR * max(len(row[0]) for row in rows) + 10
    wide = (WIDTH - left) / (len(heading) - 1)
    for index, name in enumerate(heading[1:]):
        drawing.text(left + wide * (index + 0.5), 12, name.removeprefix("same "), "soft", "middle")
    drawing.height = 24
    for label, *cells in rows:
        y = drawing.height + 13
        drawing.text(0, y, label)
        for index, cell in enumerate(cells):
            x = left + wide * index + 4
            if cell == "True":
                drawing.box(x, y - 11, wide - 8, 22, "b")
                drawing.text(x + wide / 2 - 4, y, "the same", "", "middle")
                continue
            half = (wide - 8 - 14) / 2
            drawing.box(x, y - 11, half, 22, "o")
            drawing.text(x + half / 2, y, "old", "soft", "middle")
            drawing.line(f"M{num(x + half + 2)} {num(y)}h10m-4-3l4 3l-4 3")
            drawing.box(x + half + 14, y - 11, half, 22, "a")
            drawing.text(x + half * 1.5 + 14, y, "new", "", "middle")
        drawing.height += 32
    return drawing
