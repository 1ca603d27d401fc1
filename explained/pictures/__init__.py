"""A picture is a record, drawn: the output above it on the page, as inline SVG.

A page asks for one under an output: `![What it shows, in words](picture:KIND)`. What is drawn is
the recorded text and nothing else, so a picture cannot be older than its record. Each function of
KINDS takes the lines of an output and returns a drawing; it raises ValueError, saying the form that
it wants, for lines of another form. Colors and fonts are in docs/assets/site.css under `.picture`;
a color never says what no word or outline says.
"""

import html
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

WIDTH = 356  # a phone of 390 px shows it at its own size
CHAR = 6.63  # of the monospaced font at 11 px; `.picture text` in site.css sets both
ROW = 22

ASKED = re.compile(r"^(?P<indent>\s*)!\[(?P<alt>.*)\]\(picture:(?P<kind>[^)]*)\)\s*$")
FENCE = re.compile(r"^\s*(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
NOTE = re.compile(
    r"^\s*\*(?:Takes about|Needs) .*\*$"
)  # may stand between: explained/page/blocks.py
FORM = "![What the picture shows, in words](picture:KIND)"
ALT = 30  # characters; with fewer nobody has said what it shows


@dataclass
class Asked:
    """A line that asks for a picture, and the output above it; None if there is none."""

    index: int
    indent: str
    alt: str
    kind: str
    above: list[str] | None

    def problem(self, output: str) -> str:
        """Say what keeps the output from being drawn, and the cure; empty if nothing does."""
        try:
            draw(self, output)
        except ValueError as problem:
            return str(problem)
        return ""


def asked(lines: list[str]) -> Iterator[Asked]:
    """Find what asks for a picture; fences are passed over."""
    body: list[str] = []
    above: list[str] | None = None
    marks = info = ""
    for index, line in enumerate(lines):
        fence = FENCE.match(line)
        if marks:
            if fence and fence["marks"].startswith(marks) and not fence["info"].strip():
                above, marks = body if info == "text" else None, ""
            else:
                body.append(line)
        elif fence:
            marks, info, body = fence["marks"], fence["info"].strip(), []
        elif "](picture:" in re.sub(r"`[^`]*`", "", line):
            if found := ASKED.match(line):
                yield Asked(index, found["indent"], found["alt"], found["kind"], above)
            else:  # in a sentence, or with something behind it
                yield Asked(index, "", "", "", None)
            above = None
        elif line.strip() and not NOTE.match(line):
            above = None


def draw(picture: Asked, output: str) -> str:
    """Return the figure of an output. Raises ValueError: what is wrong, and the cure."""
    known = ", ".join(KINDS)
    if picture.kind not in KINDS:
        raise ValueError(f"there is no picture of the kind {picture.kind!r}. Take one of {known}.")
    if len(picture.alt.split()) < 5 or len(picture.alt) < ALT:
        raise ValueError(
            f"the picture's alternative text {picture.alt!r} is too short for who cannot see it."
            " Say what it shows."
        )
    if picture.above is None:
        raise ValueError("no output stands right above this picture. Put it under one.")
    lines = [line.rstrip() for line in output.splitlines() if line.strip()]
    try:
        drawing = KINDS[picture.kind](lines)
    except ValueError as form:
        raise ValueError(
            f"picture:{picture.kind} cannot draw the output above it: {form}"
        ) from None
    label = html.escape(picture.alt)
    return (
        f'<figure class="picture" data-search-exclude><svg viewBox="0 0 {WIDTH}'
        f' {num(drawing.height)}" role="img" aria-label="{label}">{drawing.svg()}'
        "</svg></figure>"
    )


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
        said = f' class="{kind}"' * bool(kind)
        self.parts.append(f'<path d="{path}"{said}/>')

    def arrow(self, x: float, top: float, bottom: float) -> None:
        self.line(f"M{num(x)} {num(top)}V{num(bottom)}m-3-4l3 4l3-4")


# The kinds ----------------------------------------------------------------------------------------

BRANCH = re.compile(r"^(?P<lead>(?:│   |    )*)(?P<branch>├── |└── )?(?P<label>\S.*)$")
MODULE = re.compile(r"^(?P<name>[^:]+): (?P<type>[A-Z]\w*)(?P<rest>, .*)?$")
TENSOR = re.compile(r"^(?P<name>\S+) +(?P<shape>\((?:\d+,? ?)*\))$")


def numbers(shape: str) -> list[int]:
    return [int(size) for size in re.findall(r"\d+", shape)]


def tree(lines: list[str]) -> Drawing:
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


BRACKET = re.compile(r"^(?P<lead>(?:│ )*)(?:(?P<mark>[┌└]) )?(?P<text>[^│┌└].*)$")
WAY = re.compile(r"^(?P<name>\S+) +(?P<way>in|out) +(?P<shape>\(.*\))$")


def calls(lines: list[str]) -> Drawing:
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


BAR = re.compile(r"^(?P<label>.*?)(?P<bar>\|?[█■□#]+|\|)(?P<after>[^█■□#]*)$")


def bars(lines: list[str]) -> Drawing:
    """A bar for each line that draws one by █, # or ■ and □; a line above some is a heading."""
    rows = [(line, BAR.match(line)) for line in lines]
    while rows and not rows[-1][1]:
        rows.pop()  # a heading of nothing
    found = [row for _, row in rows if row]
    if len(found) < 2:
        raise ValueError("it has no two bars. Draw each by █, or by ■ and □, behind its label.")
    left = CHAR * max(len(row["label"].rstrip()) for row in found) + 8
    after = CHAR * max(len(row["after"].strip()) for row in found)
    most = max(len(row["bar"].strip("|")) for row in found)
    unit = min(14, (WIDTH - left - after - 8) / most)
    if unit * most < 80 and most > 6:
        raise ValueError(f"its labels leave no room for bars of {most}. Print shorter ones.")
    first = list(dict.fromkeys(row["label"].split()[0] for row in found if row["label"].split()))
    hues = "bca" if len(first) <= 3 < len(found) else "b" * len(first)  # rows of a kind, a hue each
    drawing, before = Drawing(), True
    for line, row in rows:
        y = drawing.height + 9
        if row is None:
            y += 5 * (not before)
            drawing.text(0, y, line)
            drawing.height = y + 10
            before = True
            continue
        before = False
        label, bar = row["label"].rstrip(), row["bar"].strip("|")
        word = label.split()[0] if label.split() else ""
        hue = hues[first.index(word)] if word else "b"
        drawing.text(0, y, label)
        if set(bar) & {"■", "□"}:
            for number, cell in enumerate(bar):
                drawing.box(left + unit * number, y - 5.5, unit - 3, 11, "oc"[cell == "■"], 1)
        elif bar:
            drawing.box(left, y - 6, unit * len(bar), 12, hue, 1)
        else:
            drawing.line(f"M{num(left)} {num(y - 6)}v12")
        if words := row["after"].strip():
            drawing.text(WIDTH, y, words, "soft", "end")
        drawing.height += 18
    return drawing


def number(text: str) -> float:
    return float(text.replace(",", ""))


LINE = re.compile(r"^(?P<label>\S.*?):? +(?P<numbers>(?:-?\d[\d,.]*(?:e[+-]?\d+)? *){4,})$")


def curve(lines: list[str]) -> Drawing:
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


NO = {"", "-", "·", "no", "False", "None"}


def table(lines: list[str]) -> tuple[list[str], list[list[str]]]:
    """Read a table: its columns stand between │, or under a heading two spaces from the next."""
    lines = [line for line in lines if line.strip("─┼ ")]
    if all("│" in line for line in lines):
        cells = [[cell.strip() for cell in line.split("│")] for line in lines]
    elif len({len(line.split()) for line in lines}) == 1:
        cells = [line.split() for line in lines]
    else:
        starts = sorted({0, *(m.start() for m in re.finditer(r"(?<=  )\S", lines[0]))})
        ends = [*starts[1:], None]
        for line in lines[1:]:
            cut = next((s for s in starts[1:] if line[s - 1 : s].strip()), None)
            if cut:
                raise ValueError(f"{line!r} does not stand in columns under its heading.")
        cells = [[line[a:b].strip() for a, b in zip(starts, ends, strict=True)] for line in lines]
    heading, *rows = cells
    if len(heading) < 3 or len(rows) < 2 or any(len(row) != len(heading) for row in rows):
        raise ValueError(
            "print a table: a heading and two rows or more, three columns or more, columns two"
            " spaces apart or with │ between."
        )
    return heading, rows


def grid(lines: list[str]) -> Drawing:
    """A table whose equal cells look alike; cells of █ and · are drawn square by square."""
    heading, rows = table(lines)
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


SLOTS = re.compile(r"^(?P<slots>(?:(?:[A-Z]\d+|·) +){4,}(?:[A-Z]\d+|·)?) *(?P<after>.*)$")


def schedule(lines: list[str]) -> Drawing:
    """Lanes over time: a box for each event (F0, B3), dashed where a lane waits (·)."""
    rows = [(line, SLOTS.match(line)) for line in lines]
    lanes = [(row["slots"].split(), row["after"]) for _, row in rows if row]
    if len(lanes) < 2 or len({len(slots) for slots, _ in lanes}) != 1:
        raise ValueError("print two lanes or more, each of the same number of F0, B0 or ·.")
    right = CHAR * max(len(after) for _, after in lanes)
    side = min(30, (WIDTH - right - 4) / len(lanes[0][0]))
    if side < 2 * CHAR:
        raise ValueError("it has too many steps for a phone. Print fewer.")
    letters = list(dict.fromkeys(slot[0] for slots, _ in lanes for slot in slots if slot != "·"))
    drawing, slots = Drawing(), Drawing()
    lane = False
    for line, row in rows:
        y = drawing.height + 11
        if row is None:
            y += 4 * (not lane)
            drawing.text(0, y, line)
            drawing.height = y + 11 + 3 * lane
            lane = not lane
            continue
        lane = True
        for step, slot in enumerate(row["slots"].split()):
            kind = "o" if slot == "·" else "bca"[letters.index(slot[0]) % 3]
            drawing.box(side * step + 0.5, y - 9, side - 1, 18, kind, 1)
            if slot != "·":
                slots.text(side * (step + 0.5), y, slot)
        if row["after"]:
            drawing.text(WIDTH, y, row["after"], "soft", "end")
        drawing.height += 20
    drawing.parts.append(f'<g class="middle">{"".join(slots.parts)}</g>')
    return drawing


def objects(lines: list[str]) -> Drawing:
    """Before and after: one box where an object is the same, the old and the new where not."""
    heading, rows = table(lines)
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


STEP = re.compile(r"^(?P<name>\S+(?: \S+)*) +(?P<into>\([\d, ]*\)) +-> +(?P<out>\([\d, ]*\))$")


def path(lines: list[str]) -> Drawing:
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


KINDS: dict[str, Callable[[list[str]], Drawing]] = {
    "tree": tree, "calls": calls, "path": path, "bars": bars, "curve": curve,
    "grid": grid, "schedule": schedule, "objects": objects,
}  # fmt: skip
