"""The plain Markdown of each page, for machines and for the clipboard; llms.txt beside them.

The house syntax (boxes, attributes, pictures, includes) becomes what any reader of Markdown knows.
See https://llmstxt.org for what stands at the root.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from explained.page import asked, source
from explained.site.contents import Entry, Site, is_lab

ATTRIBUTES = re.compile(r"[ \t]*\{:? *[#.][^}]*\}")
TAG = re.compile(r"\s*</?(?:div|ul|li)\b[^>]*>\s*")
ASIDE = re.compile(r"(`[^`]*`|\$[^$]*\$)")  # code and mathematics stay as they are
LINK = re.compile(r"\]\(([^)\s#]*)(#[^)\s]*)?\)")


@dataclass(frozen=True)
class Part:
    """A stretch of a page: prose, or the content of a fence."""

    language: str  # of the fence; empty for prose
    text: str
    folded: bool = False  # whether it stands in a box that its reader opens


def plainly(text: str) -> Iterator[Part]:
    """Yield Markdown in parts, prose and fences, without the house syntax."""
    prose: list[str] = []
    for part in source.parts(text.splitlines()):
        if isinstance(part, source.Fence):
            yield Part("", "\n".join(prose).strip("\n"))
            prose = []
            yield Part(part.info, part.text.rstrip() + "\n", bool(part.box and part.box.folded))
        elif isinstance(part, source.Box):
            prose.append(f"**{part.title}**" if part.title else "")
        else:
            indent = part.box.indent + "    " if part.box else ""
            prose += [_plain(line.removeprefix(indent)) for line in part.lines]
    yield Part("", "\n".join(prose).strip("\n"))


def _plain(line: str) -> str:
    """Return a line of prose without the house syntax."""
    if picture := asked.PICTURE.match(line):  # the output above it stays, and what it shows
        return f"*The picture on the site: {picture['alt']}*"
    bits = ASIDE.split("" if TAG.fullmatch(line) else line)
    return "".join(bit if n % 2 else ATTRIBUTES.sub("", bit) for n, bit in enumerate(bits))


def parts(entry: Entry, site: Site) -> list[Part]:
    """Return a page in parts, its includes expanded, its links absolute, its address on top."""
    if is_lab(entry.path):
        languages = {"code": "python", "markdown": ""}
        found = [Part(languages[cell.cell_type], cell.source) for cell in entry.cells]
    else:
        lines = site.renderer.preprocessors["snippet"].run(entry.text.splitlines())
        found = list(
            plainly("\n".join(site.renderer.preprocessors["explained_measured"].run(lines)))
        )

    def absolute(link: re.Match[str]) -> str:
        target = site.resolve(entry, link[1]) if link[1] else site.full(entry)
        return f"]({target}{link[2] or ''})"

    found = [
        part if part.language else Part("", _tidy(LINK.sub(absolute, part.text)))
        for part in found
        if part.text
    ]
    title, _, rest = found[0].text.partition("\n")
    return [Part("", f"{title}\n\n<{site.full(entry)}>\n{rest}"), *found[1:]]


def _tidy(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", text)


def markdown(found: list[Part]) -> str:
    """Return the parts of a page as one text."""
    texts = [f"```{p.language}\n{p.text.rstrip()}\n```" if p.language else p.text for p in found]
    return "\n\n".join(texts) + "\n"


def index(site: Site, entries: list[Entry]) -> str:
    """Return llms.txt: what the site is, and each page with its Markdown and its description."""
    lines = [f"# {site.config.site_name}", f"> {site.config.site_description}"]
    lines.append(str(site.config.copyright))
    lines.append(f"All pages in one file: <{urljoin(site.address, 'llms-full.txt')}>")
    for part in dict.fromkeys(entry.part for entry in entries):
        rows = [
            f"- [{entry.headline}]({site.full(entry)}{entry.path.stem}.md): {entry.description}"
            for entry in entries
            if entry.part == part
        ]
        lines.append(f"## {part}\n\n" + "\n".join(rows))
    return "\n\n".join(lines) + "\n"
