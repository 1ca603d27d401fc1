"""Tables as they are printed: read here for all pictures that draw one."""

import re


def read(lines: list[str]) -> tuple[list[str], list[list[str]]]:
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
