"""What stands beside the pages of a built site, whichever generator built it.

`python -m explained.site.beside site/` reads the sources and the built folder. It puts beside each
page its notebook and its plain Markdown, into each page what other sites and machines read of it
and the line at its foot, and at the root llms.txt, llms-full.txt, errors.json, sitemap.xml and
feed.xml.
theme/main.html marks the two places of a page; a page without the marks was finished before.
"""

import argparse
import gzip
import json
import re
import sys
from html import escape
from pathlib import Path

from minify_html import minify
from pymdownx.snippets import SnippetMissingError

from explained.site import dates, errors, notebooks, twins
from explained.site.contents import Entry, Site, is_lab
from explained.tree import Tree

HEAD = "<!-- what machines read of this page -->"
FOOT = "<!-- what a reader takes away -->"
# Pages, scripts and styles are sent without the spaces, quotes and comments that no reader sees.
# A comment stands on lines of its own, and one that begins with /*! is a license: it stays.
SCRIPT = re.compile(r"<script>.*?</script>", re.DOTALL)
COMMENT = re.compile(r"^ *// .*\n", re.MULTILINE)
LONG_COMMENT = re.compile(r"^ */\*(?!!).*?\*/\s*", re.MULTILINE | re.DOTALL)
TAGS = {".js": "script", ".css": "style"}
KEPT = {"keep_closing_tags": True, "keep_html_and_head_opening_tags": True, "minify_js": True}


def finish(site: Site, folder: Path) -> list[str]:
    """Finish the pages of a built site that are not finished; return what is wrong with some.

    Labs are of MkDocs alone: a page of the nav that was not built is left out.
    """
    changed = dates.changed(site.tree.root)
    built = [entry for entry in site.entries if (folder / entry.url / "index.html").exists()]
    dated = {entry: dates.of(entry, changed) for entry in built}
    problems: list[str] = []
    new = 0
    for entry in built:
        page = folder / entry.url / "index.html"
        html = page.read_text(encoding="utf-8")
        if HEAD not in html:
            continue
        new += 1
        try:
            links = _files(entry, site, folder / entry.url)
        except SnippetMissingError as problem:  # `make serve` shows the page all the same
            problems.append(f"docs/{entry.name}: {problem}")
            continue
        html = html.replace(HEAD, head(entry, site, dated[entry]))
        html = html.replace(FOOT, foot(links, dated[entry]))
        html = SCRIPT.sub(lambda script: COMMENT.sub("", script[0]), html)
        page.write_text(minify(html, **KEPT), encoding="utf-8")
    if new == len(built):  # what `make serve` makes anew alone changes little of the whole
        _root(site, folder, dated)
    return problems


def _files(entry: Entry, site: Site, folder: Path) -> dict[str, str]:
    """Write the Markdown and the notebook of a page into its folder; return links by their text."""
    found = twins.parts(entry, site)
    links: dict[str, str] = {}
    name = f"{entry.path.stem}.ipynb"
    if is_lab(entry.path):
        (folder / entry.path.name).write_bytes(entry.path.read_bytes())
        _write(folder / name, notebooks.lab(entry))
        links = {"notebook": name, "Python": entry.path.name}
    elif any(part.language for part in found):
        _write(folder / name, notebooks.notebook(entry, found, site))
        links = {"notebook": name}
    if links and (colab := site.config.extra.get("colab")):
        links["Open in Colab"] = f"{colab.rstrip('/')}/{entry.url}{name}"
    links["Markdown"] = f"{entry.path.stem}.md"
    _write(folder / links["Markdown"], twins.markdown(found))
    return links


def _root(site: Site, folder: Path, dated: dict[Entry, str]) -> None:
    """Write what stands at the root of the site, from what stands beside all pages."""
    texts = [folder / entry.url / f"{entry.path.stem}.md" for entry in dated]
    full = "\n".join(text.read_text(encoding="utf-8") for text in texts if text.exists())
    _write(folder / "llms.txt", twins.index(site, list(dated)))
    _write(folder / "llms-full.txt", full)
    _write(folder / "errors.json", errors.data(site))
    for asset in (site.tree.docs / "assets").iterdir():
        if asset.suffix in TAGS:
            text = light(asset.read_text(encoding="utf-8"), asset.suffix)
            _write(folder / "assets" / asset.name, text)
    sitemap = dates.sitemap(site, dated)
    _write(folder / "sitemap.xml", sitemap)
    (folder / "sitemap.xml.gz").write_bytes(gzip.compress(sitemap.encode(), mtime=0))
    if any(dated.values()):
        _write(folder / "feed.xml", dates.feed(site, dated))


def light(text: str, suffix: str) -> str:
    """Return a script (.js) or styles (.css) with the same meaning in fewer characters."""
    tag = TAGS[suffix]
    text = LONG_COMMENT.sub("", COMMENT.sub("", text))
    made = minify(f"<{tag}>{text}</{tag}>", minify_js=True, minify_css=True)
    return made.removeprefix(f"<{tag}>").removesuffix(f"</{tag}>") + "\n"


def head(entry: Entry, site: Site, changed: str) -> str:
    """Return what other sites and machines read of a page: Open Graph, schema.org, its Markdown."""
    config, address = site.config, site.full(entry)
    card = f"{site.address}assets/card.png"
    name = str(config.site_name)
    graph = {
        "og:type": "article",
        "og:site_name": name,
        "og:title": entry.headline,
        "og:description": entry.description,
        "og:url": address,
        "og:image": card,
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": f"{name}: {config.site_description}",
    }
    lines = [f'<meta property="{key}" content="{escape(graph[key])}">' for key in graph]
    lines.append('<meta name="twitter:card" content="summary_large_image">')
    # Two words: Material takes each rel="alternate" for a translation of the site.
    lines.append(
        '<link rel="alternate markdown" type="text/markdown" title="This page as Markdown"'
        f' href="{entry.path.stem}.md">'
    )
    article = {
        "@context": "https://schema.org",
        "@type": "TechArticle",
        "headline": entry.headline,
        "description": entry.description,
        "url": address,
        "image": card,
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": name, "url": site.address},
    }
    if changed:
        up = "../" * entry.url.count("/")
        lines.append(
            '<link rel="alternate feed" type="application/atom+xml" title="Changes"'
            f' href="{up}feed.xml">'
        )
        article["dateModified"] = changed
    data = json.dumps(article).replace("<", "\\u003c")
    lines.append(f'<script type="application/ld+json">{data}</script>')
    return "\n".join(lines)


def foot(links: dict[str, str], changed: str) -> str:
    """Return the line at the foot of a page: what a reader takes away, and its last change."""
    anchors = [
        f'<a href="{target}"{" download" * (text in ("notebook", "Python"))}>{text}</a>'
        for text, target in links.items()
    ]
    line = f"Take it away: {', '.join(anchors)}."
    if day := changed[:10]:
        line += f' Last changed <time datetime="{day}">{day}</time>.'
    return f'<p class="takeaway">{line}</p>'


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Finish a built site; print what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path, help="the built folder")
    folder = parser.parse_args().site
    problems = finish(Site.of(Tree.around(Path.cwd())), folder)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
