"""A tree of modules and tensors, from lines of `├── name` or 4 spaces a level."""

import re

from explained.pictures.drawing import CHAR, ROW, Drawing, num

BRANCH = re.compile(r"^(?P<lead>(?:│   |    )*)(?P<branch>├── |└── )?(?P<label>\S.*)$")
MODULE = re.compile(r"^(?P<name>[^:]+): (?P<type>[A-Z]\w*)(?P<rest>, .*)?$")
TENSOR = re.compile(r"^(?P<name>\S+) +(?P<shape>\((?:\d+,? ?)*\))$")


def numbers(shape: str) -> list[int]:
    """Return the sizes in a shape that is written as `(2, 3)`."""
    return [int(size) for size in re.findall(r"\d+", shape)]


def draw(lines: list[str]) -> Drawing:
    """Modules as boxes, tensors as rectangles with their sides, anything else as words."""
    rows = []
    for line in lines:
        row = BRANCH.match(line)
        depth = len(row["lead"]) // 4 + bool(row["branch"]) if row else 0
        if not row or depth > (rows[-1][0] + 1 if rows else 0):
            raise ValueError(f"{line!r} is not a line of a tree (├── name, or 4 spaces a level).")
        rows.append((depth, row["label"]))
    if not any(depth for depth, _ in rows):
        raise ValueError("it has one level only. Print a tree: ├── name, or 4 spaces a level.")
    drawing, above = Drawing(), dict[int, float]()
    sides = [
        side for _, label in rows if (t := TENSOR.match(label)) for side in numbers(t["shape"])
    ]
    for depth, label in rows:
        x, y = 2 + 20 * depth, drawing.height + ROW / 2
        if depth:
            self_x = num(x - 11)
            drawing.line(f"M{self_x} {num(above[depth - 1] + 9)}V{num(y)}H{num(x - 2)}")
        above[depth] = y
        if module := MODULE.match(label):
            width = CHAR * (len(module["name"]) + len(module["type"]) + 1) + 12
            drawing.box(x, y - 9, width, 18, "b")
            end = drawing.text(x + 5, y, module["name"], "strong")
            drawing.text(end + CHAR, y, module["type"])
            if module["rest"]:
                drawing.text(x + width + 6, y, module["rest"].lstrip(", "), "soft")
        elif tensor := TENSOR.match(label):
            end = drawing.text(x + 1, y, tensor["name"])
            shape = [*numbers(tensor["shape"]), 1, 1][:2]
            high, wide = (max(3, 16 * (side / max(sides)) ** 0.5) for side in shape)
            drawing.box(end + 7, y - high / 2, wide * 1.6, high, "c", 0)
            drawing.text(end + 7 + wide * 1.6 + 7, y, tensor["shape"], "soft")
        else:
            for number, word in enumerate(re.finditer(r"\S+", label)):
                left = x + 1 + (CHAR + 1) * word.start()
                if number:
                    drawing.chip(left, y, word[0], "c")
                else:
                    drawing.text(x + 1, y, word[0], "strong")
        drawing.height += ROW
    return drawing
