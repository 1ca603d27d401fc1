"""A picture is a record, drawn: the output above it on the page, as inline SVG.

A page asks for one under an output: `![What it shows, in words](picture:KIND)`. What is drawn is
the recorded text and nothing else, so a picture cannot be older than its record. Each kind has a
file of its own, with a function that takes the lines of an output and returns a drawing; it raises
ValueError, saying the form that it wants, for lines of another form. Colors and fonts are in
docs/assets/site.css under `.picture`; a color never says what no word or outline says.
"""

import html
from collections.abc import Callable

from explained.pictures import bars, calls, curve, functions, grid, objects, path, schedule, tree
from explained.pictures.drawing import WIDTH, Drawing, num

KINDS: dict[str, Callable[[list[str]], Drawing]] = {
    "tree": tree.draw,
    "calls": calls.draw,
    "path": path.draw,
    "bars": bars.draw,
    "curve": curve.draw,
    "functions": functions.draw,
    "grid": grid.draw,
    "schedule": schedule.draw,
    "objects": objects.draw,
}


def figure(kind: str, alt: str, output: str) -> str:
    """Return an output, drawn, as HTML; a screen reader gets the alternative text.

    Raises ValueError, with the form to print, if the output has another form.
    """
    lines = [line.rstrip() for line in output.splitlines() if line.strip()]
    try:
        drawing = KINDS[kind](lines)
    except ValueError as form:
        raise ValueError(f"picture:{kind} cannot draw the output above it: {form}") from None
    return (
        f'<figure class="picture" data-search-exclude><svg viewBox="0 0 {WIDTH}'
        f' {num(drawing.height)}" role="img" aria-label="{html.escape(alt)}">{drawing.svg()}'
        "</svg></figure>"
    )
