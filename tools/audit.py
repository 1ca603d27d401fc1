"""Lighthouse on every page, beside stock Material made of the same text: `make audit`.

The site is built and served as it is published, compressed; the other is Material without settings,
made of the Markdown that stands beside each page. Lighthouse looks at both as a slow phone, its
preset, in turn and three times each: the medians count, since a machine is never equally busy. Red
is a page that is behind stock Material, has a fault, blocks for long, or is heavy. Needs node 18.20
or newer, and Chromium.
"""

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from explained.site import twins
from explained.site.contents import Site
from explained.tree import Tree
from tools.serving import CHROMIUM, published

LIGHTHOUSE = "lighthouse@12.8.2"  # the newest that runs on node 20; 13 wants node 22
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LOOKS = 3
BLOCKED, WEIGHT, WEIGHT_OF_A_LAB = 200, 100, 150  # milliseconds, and KiB compressed


class Look(NamedTuple):
    """What Lighthouse says of a page."""

    scores: tuple[int, ...]
    blocked: float  # ms
    weight: float  # KiB
    shift: float
    failed: list[str]  # audits that cost points, with what they say


def look(url: str) -> Look:
    """Let Lighthouse look at a page once."""
    flags = "--headless=new --no-sandbox --disable-gpu"
    command = ["npx", "--yes", LIGHTHOUSE, url, "--output=json", "--quiet"]
    done = subprocess.run(
        [*command, f"--chrome-flags={flags}", f"--only-categories={','.join(CATEGORIES)}"],
        env={**os.environ, "CHROME_PATH": str(CHROMIUM)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode:
        sys.exit(f"{LIGHTHOUSE} did not look at {url}:\n{done.stderr[-2000:]}")
    return read(json.loads(done.stdout))


def read(report: dict[str, Any]) -> Look:
    """Return what counts of a report."""
    audits = report["audits"]
    return Look(
        tuple(round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES),
        audits["total-blocking-time"]["numericValue"],
        audits["total-byte-weight"]["numericValue"] / 1024,
        audits["cumulative-layout-shift"]["numericValue"],
        [
            f"{name}: {audit['id']}: {audit.get('displayValue') or audit['title']}"
            for name in CATEGORIES
            for part in report["categories"][name]["auditRefs"]
            if part["weight"] and (audit := audits[part["id"]])["score"] not in (None, 1)
        ],
    )


def median(looks: list[Look]) -> Look:
    """Return the median of each figure; of the failed audits those of the best look."""
    best = max(looks, key=lambda it: it.scores)
    return Look(
        tuple(
            statistics.median_low(scores)
            for scores in zip(*(it.scores for it in looks), strict=True)
        ),
        statistics.median(it.blocked for it in looks),
        statistics.median(it.weight for it in looks),
        statistics.median(it.shift for it in looks),
        best.failed,
    )


def wrong(url: str, ours: Look, stock: Look) -> list[str]:
    """Return what is wrong with a page, beside stock Material."""
    problems = []
    for name, own, other in zip(CATEGORIES, ours.scores, stock.scores, strict=True):
        if own < other:
            problems.append(f"{name} is {own}, that of stock Material {other}.")
        elif name != "performance" and own < 100:
            problems.append(f"{name} is {own}.")
    if ours.blocked > BLOCKED:
        problems.append(f"it blocks for {ours.blocked:.0f} ms, more than {BLOCKED}.")
    limit = WEIGHT_OF_A_LAB if url.startswith("labs/") else WEIGHT
    if ours.weight > limit:
        problems.append(f"it weighs {ours.weight:.0f} KiB, more than {limit}.")
    return [f"{url}: {problem}" for problem in (*problems, *(ours.failed if problems else ()))]


def audit(ours: str, stock: str, urls: list[str]) -> list[str]:
    """Print two rows for each page, ours and stock Material's; return what is wrong."""
    problems = []
    head = "".join(f"{name[:4]:>5}" for name in CATEGORIES)
    print(f"{head}{'ms':>7}{'KiB':>8}{'shift':>8}  page", flush=True)
    for url in urls:
        pairs = [(look(ours + url), look(stock + url)) for _ in range(LOOKS)]
        own, other = (median(list(looks)) for looks in zip(*pairs, strict=True))
        for name, it in ((f"/{url}", own), ("  stock Material", other)):
            scores = "".join(f"{score:5}" for score in it.scores)
            print(f"{scores}{it.blocked:7.0f}{it.weight:8.1f}{it.shift:8.3f}  {name}", flush=True)
        problems += wrong(url, own, other)
    return problems


def build(tree: Tree, folder: Path) -> None:
    """Build the site into a folder. Ends the command if that fails."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    built = subprocess.run(command, cwd=tree.root, capture_output=True, text=True)
    if built.returncode:
        sys.exit(built.stderr)


def build_stock(site: Site, folder: Path) -> None:
    """Build stock Material of the same text: of the Markdown that stands beside each page."""
    made = Tree(folder)
    for entry in site.entries:
        path = made.docs / Path(entry.name).with_suffix(".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(twins.markdown(twins.parts(entry, site)), encoding="utf-8")
    name = json.dumps(site.config.site_name)
    settings = f"site_name: {name}\nsite_url: {site.address}\ntheme:\n  name: material\n"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    build(made, folder / "site")


def main() -> int:
    """Look at the pages named, or at all; print the table, and what is wrong."""
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__.partition("\n")[0])
    parser.add_argument("pages", nargs="*", help="as create/shapes/")
    parser.add_argument("--site", type=Path, help="a folder that was built before")
    arguments = parser.parse_args()
    if not shutil.which("npx"):
        sys.exit("make audit needs node: install it (Debian: apt install npm; or nodejs.org).")
    if CHROMIUM is None:
        sys.exit(
            "make audit needs Chromium: install it (Debian: apt install chromium-headless-shell)."
        )
    site = Site.of(Tree.around(Path(__file__)))
    urls = [entry.url for entry in site.entries]
    if unknown := set(arguments.pages) - set(urls):
        sys.exit(f"mkdocs.yml has no page {', '.join(unknown)}. Name one of: {' '.join(urls)}")
    with tempfile.TemporaryDirectory() as made, contextlib.ExitStack() as stack:
        own = arguments.site or Path(made, "own")
        if not arguments.site:
            build(site.tree, own)
        build_stock(site, Path(made, "stock"))
        ours, stock = (
            stack.enter_context(published(folder)) for folder in (own, Path(made, "stock", "site"))
        )
        problems = audit(ours, stock, arguments.pages or urls)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
