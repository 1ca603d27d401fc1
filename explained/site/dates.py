"""When each page last changed: the date of the last commit that changed it or its programs.

Outside git there are no dates, and no feed.
"""

import os
import posixpath
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

from explained.site.contents import Entry, Site


def changed(root: Path) -> dict[str, str]:
    """Return when each page of docs/ and each folder of snippets/ last changed; empty outside git.

    What a merge brought changed with the merge.
    """
    command = ["git", "log", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--format=>%cd"]
    command += ["--first-parent", "-m", "--name-only", "--", "docs", "snippets"]
    try:
        history = subprocess.run(
            command, cwd=root, env={**os.environ, "TZ": "UTC"}, capture_output=True, text=True
        ).stdout
    except FileNotFoundError:  # there is no git
        return {}
    found: dict[str, str] = {}
    date = ""
    for line in filter(None, history.splitlines()):
        if line.startswith(">"):
            date = line[1:]
        else:
            found.setdefault(line if line.startswith("docs/") else posixpath.dirname(line), date)
    return found


def of(entry: Entry, dates: dict[str, str]) -> str:
    """Return when a page or one of its programs last changed; empty if nothing tells."""
    programs = f"snippets/{entry.name.rpartition('.')[0]}"
    return max(dates.get(f"docs/{entry.name}", ""), dates.get(programs, ""))


def feed(site: Site, dated: dict[Entry, str]) -> str:
    """Return an Atom feed: each page with its last change, the latest first."""
    listed = sorted(filter(dated.get, dated), key=lambda entry: dated[entry], reverse=True)
    name = escape(site.config.site_name)
    entries = [
        f"<entry><title>{escape(entry.headline)}</title><id>{site.full(entry)}</id>"
        f'<link href="{site.full(entry)}"/><updated>{dated[entry]}</updated>'
        f"<summary>{escape(entry.description)}</summary></entry>"
        for entry in listed
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{name}</title><id>{site.address}</id><author><name>{name}</name></author>"
        f'<link href="{site.address}"/><link rel="self" href="{site.address}feed.xml"/>'
        f"<updated>{dated[listed[0]]}</updated>\n" + "\n".join(entries) + "\n</feed>\n"
    )


def sitemap(site: Site, dated: dict[Entry, str]) -> str:
    """Return the sitemap: each page with the day of its last change."""
    rows = []
    for entry, date in dated.items():
        day = f"<lastmod>{date[:10]}</lastmod>" if date else ""
        rows.append(f"<url><loc>{site.full(entry)}</loc>{day}</url>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "\n".join(rows)
        + "\n</urlset>\n"
    )
