"""MkDocs hooks for what a reader takes away, and what a machine reads.

Beside each page its notebook and its plain Markdown, with a line at its foot that leads to them; at
the root llms.txt, llms-full.txt (https://llmstxt.org) and a feed. The date of a page is that of the
last commit that changed it or its programs; outside git there are no dates, and no feed.
"""

import ast
import os
import posixpath
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin
from xml.sax.saxutils import escape

import jupytext
import nbformat
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data
from nbformat import v4

from explained import page as pages
from explained.page.blocks import FENCE
from explained import pictures
from explained.site.labs import is_lab
from explained.tree import Tree

log = get_plugin_logger("takeaway")

# House syntax: `!!! note "Title"` and `??? note "Title"`, `{ #id .class }`, tags alone on a line.
BOX = re.compile(r'^(?P<kind>!!!|\?\?\?)\+? +\w+(?: +"(?P<title>.*)")?$')
ATTRIBUTES = re.compile(r"[ \t]*\{:? *[#.][^}]*\}")
TAG = re.compile(r"\s*</?(?:div|ul|li)\b[^>]*>\s*")
ASIDE = re.compile(r"(`[^`]*`|\$[^$]*\$)")  # code and mathematics stay as they are
LINK = re.compile(r"\]\(([^)\s#]*)(#[^)\s]*)?\)")

Part = tuple[str, str, bool]  # the language of a fence or "", its text, whether it was folded
nav = Navigation([], [])
dates: dict[str, str] = {}  # of the last change of each file of the repository
plain: dict[str, tuple[str, str]] = {}  # of each page, by its path: its Markdown and its address


def tree_of(config: MkDocsConfig) -> Tree:
    """Return the checkout that MkDocs builds."""
    return Tree(Path(str(config.config_file_path)).parent)


def plainly(text: str) -> Iterator[Part]:
    """Yield Markdown in parts, prose and fences, without the house syntax."""
    prose: list[str] = []
    boxed = folded = False
    lines = iter(text.splitlines())
    for line in lines:
        if line.strip() and not line.startswith("    "):
            boxed = folded = False
        if opening := FENCE.match(line):
            yield "", "\n".join(prose).strip("\n"), False
            prose, code = [], []
            for inside in lines:
                if inside.strip() == opening["fence"]:
                    break
                code.append(inside.removeprefix(opening["indent"]))
            yield opening["info"], "\n".join(code).rstrip() + "\n", folded
        elif box := BOX.match(line):
            boxed, folded = True, box["kind"] == "???"
            prose.append(f"**{box['title']}**" if box["title"] else "")
        elif picture := pictures.ASKED.match(line):  # the output above it stays, and what it shows
            prose.append(f"*The picture on the site: {picture['alt']}*")
        else:
            line = line.removeprefix("    ") if boxed else line
            bits = ASIDE.split("" if TAG.fullmatch(line) else line)
            prose.append("".join(b if n % 2 else ATTRIBUTES.sub("", b) for n, b in enumerate(bits)))
    yield "", "\n".join(prose).strip("\n"), False


def parts(page: Page, files: Files, config: MkDocsConfig) -> list[Part]:
    """Return a page in parts, its includes expanded, its links absolute, its address on top."""
    path, tree = Path(config.docs_dir, page.file.src_uri), tree_of(config)
    found: list[Part]
    if is_lab(page):
        notebook: Any = jupytext.read(path)
        kinds = {"code": "python", "markdown": ""}
        found = [(kinds[cell.cell_type], cell.source, False) for cell in notebook.cells]
    else:
        meter = pages.renderer(tree).preprocessors["explained_measured"]
        text = get_data(pages.expand(path, tree))[0]
        found = list(plainly("\n".join(meter.run(text.splitlines()))))

    def absolute(link: re.Match[str]) -> str:
        beside = posixpath.join(posixpath.dirname(page.file.src_uri), link[1])
        file = files.get_file_from_path(posixpath.normpath(beside)) if link[1] else None
        here = urljoin(config.site_url or "", page.url)
        address = urljoin(config.site_url or "", file.url) if file else urljoin(here, link[1])
        return f"]({address}{link[2] or ''})"

    found = [
        (kind, text if kind else re.sub(r"\n{3,}", "\n\n", LINK.sub(absolute, text)), folded)
        for kind, text, folded in found
        if text
    ]
    title, _, rest = found[0][1].partition("\n")
    return [("", f"{title}\n\n<{page.canonical_url}>\n{rest}", False), *found[1:]]


def notebook(path: Path, found: list[Part], torch: str, tree: Tree) -> nbformat.NotebookNode:
    """Return a page as a notebook: its prose, its blocks in order, and what they print."""
    cells = [
        v4.new_markdown_cell(
            f"*Each output below was printed on {torch} by its block in a process of its own. Here"
            " the blocks share one: run them in order.*"
        )
    ]
    blocks = iter(pages.read(path, tree))
    waits = False  # for the output of the last block
    for kind, text, folded in found:
        if kind == "text" and waits:
            cells[-1].outputs = [v4.new_output("stream", name="stdout", text=text)]
            waits = False
        elif kind in ("python", "sh"):
            block, waits = next(blocks), True
            assert block.program, "only README.md and CONTRIBUTING.md have typed commands"
            home = block.program.path.parent
            wanted = [need[12:] for need in block.needs if need.startswith("pip install ")]
            cells += [v4.new_code_cell(f"%pip install --quiet {names}") for names in wanted]
            if kind == "sh":
                for name in sorted(set(re.findall(r"\b\w+\.py\b", text))):
                    source = (home / name).read_text(encoding="utf-8")
                    cells.append(v4.new_code_cell(f"%%writefile {name}\n{source.rstrip()}"))
                    folds(cells[-1])
            source = f"%%bash -e\n{text}" if kind == "sh" else silent(text)
            cells.append(v4.new_code_cell(source.rstrip("\n")))
            cells[-1].metadata["block"] = block.name
            if folded:
                folds(cells[-1])
        else:
            cells.append(v4.new_markdown_cell(f"```{kind}\n{text}```" if kind else text))
            waits = False
    cells[0], cells[1] = cells[1], cells[0]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"  # by default random, and no two builds would be equal
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    made = v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    nbformat.validate(made)
    return made


def silent(code: str) -> str:
    """End a program by `;` where a notebook would show the value of its last line, unprinted."""
    last = ast.parse(code).body[-1]
    shows = isinstance(last, ast.Expr) and not ast.unparse(last).startswith("print(")
    return code.rstrip("\n") + ";" * shows


def folds(cell: nbformat.NotebookNode) -> None:
    """Fold the source of a cell, as far as what opens the notebook can do that."""
    cell.metadata["jupyter"] = {"source_hidden": True}


def changed(root: Path) -> dict[str, str]:
    """Return when each file of docs/ and snippets/ last changed; empty outside git.

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
            found.setdefault(line, date)
    return found


# Called by MkDocs ---------------------------------------------------------------------------------


def on_nav(found: Navigation, /, config: MkDocsConfig, **_: Any) -> None:
    """Forget the build before."""
    global nav, dates
    nav, dates = found, changed(tree_of(config).root)
    plain.clear()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Write a page's notebook and Markdown beside it, and lead to them at its foot."""
    path = Path(config.docs_dir, page.file.src_uri)
    folder = Path(config.site_dir, page.file.dest_uri).parent
    folder.mkdir(parents=True, exist_ok=True)
    found = parts(page, files, config)
    if is_lab(page):  # it has no front matter: the question and the answer are its first lines
        words = " ".join(found[0][1].split("\n\n", 2)[2].replace("*", "").split())
        page.meta["description"] = words.partition(". ")[0] + "."
    described = str(page.meta.get("description") or config.site_description)
    page.meta["described"] = described
    # Material writes this one between double quotes as it is.
    page.meta["description"] = escape(described, {'"': "&quot;"})
    own = [
        date
        for name, date in dates.items()
        if name == f"docs/{page.file.src_uri}"
        or posixpath.dirname(name) == f"snippets/{page.file.src_uri.rpartition('.')[0]}"
    ]
    page.meta["changed"] = max(own, default="")
    page.meta["headline"] = found[0][1].partition("\n")[0].lstrip("# ")
    page.update_date = page.meta["changed"][:10] or page.update_date  # for sitemap.xml

    text = "\n\n".join(f"```{k}\n{t.rstrip()}\n```" if k else t for k, t, _ in found) + "\n"
    plain[page.file.src_uri] = text, str(page.canonical_url)
    name = page.meta["markdown"] = f"{path.stem}.md"
    (folder / name).write_text(text, encoding="utf-8", newline="\n")
    links = [f'<a href="{name}">Markdown</a>']
    notebook_name = f"{path.stem}.ipynb"
    if any(kind for kind, *_ in found):  # explained/site/labs.py writes those of the labs
        if colab := config.extra.get("colab"):
            address = f"{colab.rstrip('/')}/{page.url}{notebook_name}"
            links.insert(0, f'<a href="{address}">Open in Colab</a>')
        if is_lab(page):
            links.insert(0, f'<a href="{path.name}" download>Python</a>')
        links.insert(0, f'<a href="{notebook_name}" download>notebook</a>')
    if not is_lab(page) and any(kind for kind, *_ in found):
        try:
            made = notebook(path, found, ran_on(config), tree_of(config))
        except pages.PageError as problem:  # in `mkdocs serve` the page is shown all the same
            log.warning(str(problem))
        else:
            nbformat.write(made, folder / notebook_name)
    foot = f"Take it away: {', '.join(links)}."
    if date := page.meta["changed"][:10]:
        foot += f' Last changed <time datetime="{date}">{date}</time>.'
    return f'{html}\n<p class="takeaway">{foot}</p>'


def ran_on(config: MkDocsConfig) -> str:
    """Return the torch that the site says its blocks ran on, as `torch 2.13.0`."""
    said = re.search(r"torch \d+(\.\d+)+", config.copyright or "")
    assert said, "mkdocs.yml: the copyright does not say on which torch the blocks ran. Say it."
    return said[0]


def on_post_build(config: MkDocsConfig) -> None:
    """Write llms.txt, llms-full.txt and feed.xml."""
    if len(plain) < len(nav.pages):  # explained/site/serve.py: the other pages stay, and these too
        return
    site = Path(config.site_dir)
    index = [f"# {config.site_name}", f"> {config.site_description}", str(config.copyright)]
    index.append(f"All pages in one file: <{urljoin(str(config.site_url), 'llms-full.txt')}>")
    for item in nav.items:
        ours = item.children if isinstance(item, Section) else [item]
        lines = [
            f"- [{page.meta['headline']}]({page.canonical_url}{page.meta['markdown']}):"
            f" {page.meta['described']}"
            for page in ours
            if isinstance(page, Page)
        ]
        index.append(f"## {item.title}\n\n" + "\n".join(lines))
    (site / "llms.txt").write_text("\n\n".join(index) + "\n", encoding="utf-8", newline="\n")
    full = "\n".join(plain[page.file.src_uri][0] for page in nav.pages)
    (site / "llms-full.txt").write_text(full, encoding="utf-8", newline="\n")
    if dates:
        (site / "feed.xml").write_text(feed(config), encoding="utf-8", newline="\n")


def feed(config: MkDocsConfig) -> str:
    """Return an Atom feed: each page with its last change, the latest first."""
    listed = sorted(nav.pages, key=lambda page: page.meta["changed"], reverse=True)
    entries = [
        f"<entry><title>{escape(page.meta['headline'])}</title><id>{page.canonical_url}</id>"
        f'<link href="{page.canonical_url}"/><updated>{page.meta["changed"]}</updated>'
        f"<summary>{escape(page.meta['described'])}</summary></entry>"
        for page in listed
        if page.meta["changed"]
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{escape(config.site_name)}</title><id>{config.site_url}</id>"
        f"<author><name>{escape(config.site_name)}</name></author>"
        f'<link href="{config.site_url}"/><link rel="self" href="{config.site_url}feed.xml"/>'
        f"<updated>{listed[0].meta['changed']}</updated>\n" + "\n".join(entries) + "\n</feed>\n"
    )
