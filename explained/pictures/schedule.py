"""Lanes over time, from lines of events such as `F0 F1 · B0`."""

import re

from explained.pictures.drawing import CHAR, WIDTH, Drawing

SLOTS = re.compile(r"^(?P<slots>(?:(?:[A-Z]\d+|·) +){4,}(?:[A-Z]\d+|·)?) *(?P<after>.*)$")


def draw(lines: list[str]) -> Drawing:
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
