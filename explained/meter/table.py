"""The meter on docs/coverage.md: how much of torch.nn is run, and by which block."""

from explained.meter.names import GROUPS
from explained.meter.rows import Row


def table(rows: dict[str, Row]) -> list[str]:
    """Return the meter in Markdown: a table of the groups, then the names of each, linked."""
    out = ["| group | run | called by a block |", "|---|--:|--:|"]
    parts: list[str] = []
    for group in GROUPS:
        own = {n: row for n, row in rows.items() if n.rpartition(".")[0] == group}
        anchor = group.replace(".", "-")
        out.append(f"| [{group}](#{anchor}) {_counts(own)}")
        parts += ["", f"### {group} {{ #{anchor} }}"]
        for how, title in (("called", "Called by a block"), ("inside", "Run inside another")):
            shown = [_link(name, row) for name, row in own.items() if row.how == how]
            if shown:
                parts += ["", f"{title}: {', '.join(shown)}."]
        missing = [
            _plain(name, row, "<code>{}</code>") for name, row in own.items() if row.how == "-"
        ]
        if missing:
            summary = f"<summary>{len(missing)} not run</summary>"
            parts += ["", f"<details>{summary}<p>{', '.join(missing)}</p></details>"]
    return [*out, f"| **all** {_counts(rows)}", *parts, ""]


def _counts(rows: dict[str, Row]) -> str:
    how = [row.how for row in rows.values()]
    return f"| {len(how) - how.count('-')}&nbsp;of&nbsp;{len(how)} | {how.count('called')} |"


def _plain(name: str, row: Row, code: str) -> str:
    mark = " (deprecated)" if row.mark == "deprecated" else ""
    return code.format(name.rpartition(".")[2]) + mark


def _link(name: str, row: Row) -> str:
    """Return a name, linked to the block that runs it: the id is that of site/extension.py."""
    path, _, section = row.block.partition(":")
    folder, _, file = path.rpartition("/")
    anchor = file.rpartition(".")[0] + (f"-{section}" if section else "")
    return _plain(name, row, f"[`{{}}`]({folder}.md#{anchor})")
