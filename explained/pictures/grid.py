"""A table whose equal cells look alike."""

from explained.pictures import table
from explained.pictures.drawing import CHAR, ROW, WIDTH, Drawing

NO = {"", "-", "·", "no", "False", "None"}


def draw(lines: list[str]) -> Drawing:
    """A table whose equal cells look alike; cells of █ and · are drawn square by square."""
    heading, rows = table.read(lines)
    columns = list(zip(heading, *rows, strict=True))
    needed = [CHAR * max(map(len, column)) + 4 for column in columns]
    spare = (WIDTH - sum(needed)) / len(columns)
    if spare < 0:
        raise ValueError("it is too wide for a phone. Print shorter words.")
    drawing, x = Drawing(), 0.0
    counts = [cell for row in rows for cell in row[1:]]
    heat = all(cell.isdigit() for cell in counts) and max(map(int, counts))
    # Words that stand in several columns have one hue in all of them.
    everywhere = dict.fromkeys(cell for cell in counts if cell not in NO)
    shared = sum(len(everywhere.keys() & {*column[1:]}) for column in columns) > len(everywhere) < 5
    for index, (column, width) in enumerate(zip(columns, needed, strict=True)):
        width += spare
        kinds = everywhere if shared else dict.fromkeys(c for c in column[1:] if c not in NO)
        hues = dict(zip(kinds, "bcna" if len(kinds) < 5 else "n" * len(kinds), strict=False))
        for row, cell in enumerate(column):
            y = 12 + ROW * row
            if not row or not index:
                drawing.text(x + (width / 2 if index else 0), y, cell, "" if row else "soft",
                             "middle" * bool(index))  # fmt: skip
            elif cell and set(cell) <= set("█·") and cell != "·":
                side = min(16, (width - 8) / len(cell))
                for place, square in enumerate(cell):
                    left = x + (width - side * len(cell)) / 2 + side * place
                    drawing.box(left, y - 8, side - 2, 16, "ob"[square == "█"], 1)
            else:
                hue = f"b heat{4 * int(cell) // heat}" if heat else hues.get(cell, "o")
                drawing.box(x + 1.5, y - 9.5, width - 3, 19, hue)
                if cell:
                    drawing.text(x + width / 2, y, cell, "", "middle")
        x += width
    drawing.height = ROW * (len(rows) + 1) + 2
    return drawing
