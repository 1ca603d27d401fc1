"""Bars, from lines that draw them by █, # or ■ and □ behind a label."""

import re

from explained.pictures.drawing import CHAR, WIDTH, Drawing, num

BAR = re.compile(r"^(?P<label>.*?)(?P<bar>\|?[█■□#]+|\|)(?P<after>[^█■□#]*)$")


def draw(lines: list[str]) -> Drawing:
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
