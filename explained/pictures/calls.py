"""Calls inside calls, from lines of `┌ begins`, `│ inside`, `└ ends`."""

import re

from explained.pictures.drawing import WIDTH, Drawing

BRACKET = re.compile(r"^(?P<lead>(?:│ )*)(?:(?P<mark>[┌└]) )?(?P<text>[^│┌└].*)$")
WAY = re.compile(r"^(?P<name>\S+) +(?P<way>in|out) +(?P<shape>\(.*\))$")


def draw(lines: list[str]) -> Drawing:
    """What happens inside what, from top to bottom: each call a box in the box that made it."""
    events = []
    opened: list[str] = []
    form = "print ┌ where a call begins, └ where it ends, │ before what is inside; or NAME in (2,)."
    for line in lines:
        way, bracket = WAY.match(line), BRACKET.match(line)
        if way:
            mark, text = "┌└"[way["way"] == "out"], " ".join(line.split())
            name = way["name"]
        elif bracket and len(bracket["lead"]) // 2 == len(opened) - (bracket["mark"] == "└"):
            mark, text, name = bracket["mark"] or "", bracket["text"], ""
        else:
            raise ValueError(f"{line!r} is not inside what is open there; {form}")
        if mark == "└" and (not opened or opened.pop() != name):
            raise ValueError(f"{line!r} ends what did not begin; {form}")
        events.append((len(opened), mark, text))
        if mark == "┌":
            opened.append(name)
    if opened or not any(mark for _, mark, _ in events):
        raise ValueError(f"no call begins there and ends; {form}")
    drawing, boxes, said = Drawing(), [], []
    for depth, mark, text in events:
        y = drawing.height + 14
        if mark == "┌":
            boxes.append(drawing.height + 2)
        elif mark == "└":
            top, left = boxes.pop(), 18 + 12 * depth
            drawing.box(left, top, WIDTH - 6 - 6 * depth - left, y + 12 - top, "n", 5)
        said.append((30 + 12 * depth - 4 * bool(mark), y, text, {"┌": "b", "└": "c"}.get(mark)))
        drawing.height += 28
    drawing.parts.reverse()  # the outermost box first
    for x, y, text, kind in said:
        drawing.chip(x, y, text, kind) if kind else drawing.text(x + 4, y, text)
    drawing.arrow(8, 6, drawing.height - 2)
    return drawing
