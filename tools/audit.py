"""Lighthouse on every page of the built site: `make audit` prints the scores; below 100 it is red.

The site is built and served as it is published, compressed; Lighthouse looks as a slow phone, its
preset. On a busy machine the performance varies: a page is looked at up to three times, and the
best look counts. Needs node 18.20 or newer, and Chromium.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from harness import CHROMIUM, URLS, published, tool

LIGHTHOUSE = "lighthouse@12.8.2"  # the newest that runs on node 20; 13 wants node 22
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LOOKS = 3


class Look(NamedTuple):
    """What Lighthouse says of a page."""

    scores: tuple[int, ...]
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
        timeout=180,
    )
    if done.returncode:
        sys.exit(f"{LIGHTHOUSE} did not look at {url}:\n{done.stderr[-2000:]}")
    return read(json.loads(done.stdout))


def read(report: dict[str, Any]) -> Look:
    """Return what counts of a report."""
    audits = report["audits"]
    return Look(
        tuple(round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES),
        audits["total-byte-weight"]["numericValue"] / 1024,
        audits["cumulative-layout-shift"]["numericValue"],
        [
            f"{name}: {audit['id']}: {audit.get('displayValue') or audit['title']}"
            for name in CATEGORIES
            for part in report["categories"][name]["auditRefs"]
            if part["weight"] and (audit := audits[part["id"]])["score"] not in (None, 1)
        ],
    )


def audit(address: str, urls: list[str]) -> list[str]:
    """Print a row for each page; return what is wrong."""
    wrong = []
    print(f"{'perf':>5}{'a11y':>5}{'best':>5}{'seo':>5}{'KiB':>8}{'shift':>8}  page", flush=True)
    for url in urls:
        best = look(address + url)
        for _ in range(LOOKS - 1):
            if min(best.scores) < 100:
                best = max(best, look(address + url), key=lambda it: (min(it.scores), it.scores))
        scores = "".join(f"{score:5}" for score in best.scores)
        print(f"{scores}{best.weight:8.1f}{best.shift:8.3f}  {url}", flush=True)
        if min(best.scores) < 100:
            wrong += [f"{url}: {failed}" for failed in best.failed]
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pages", nargs="*", default=[*URLS, "404.html"], help="as create/shapes/")
    pages = parser.parse_args().pages
    if not shutil.which("npx"):
        sys.exit("make audit needs node: install it (Debian: apt install npm; or nodejs.org).")
    if CHROMIUM is None:
        sys.exit("make audit needs Chromium: install it (Debian: apt install chromium).")
    with tempfile.TemporaryDirectory() as folder:
        built = tool("mkdocs", "build", "--strict", "--site-dir", folder)
        if built.returncode:
            sys.exit(built.stdout)
        with published(Path(folder)) as address:
            wrong = audit(address, pages)
    if wrong:
        sys.exit("Lighthouse gives less than 100:\n" + "\n".join(wrong))


if __name__ == "__main__":
    main()
