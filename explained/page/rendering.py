"""The site's own settings, and Markdown as the site renders it."""

import logging
import re
from functools import cache
from pathlib import Path
from typing import Any

import markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files, get_files

from explained.page.source import PageError
from explained.tree import Tree


def settings(tree: Tree, *, whole: bool = True) -> MkDocsConfig:
    """Return the site's configuration, mkdocs.yml; read anew only if the file has changed.

    Code that only reads Markdown leaves out the plugins of the build: their import takes a second.
    Raises PageError if the file does not load.
    """
    return _settings(tree, whole, (tree.root / "mkdocs.yml").read_bytes())


@cache
def _settings(tree: Tree, whole: bool, _: bytes) -> MkDocsConfig:
    without: dict[str, Any] = {} if whole else {"plugins": [], "hooks": []}
    try:
        config = load_config(str(tree.root / "mkdocs.yml"), **without)
    except Abort:
        raise PageError(
            "mkdocs.yml: does not load. Run `mkdocs build`: it names the line."
        ) from None
    # mkdocs.yml names folders as seen from the checkout; whoever reads this may stand elsewhere.
    snippets = config.mdx_configs.get("pymdownx.snippets", {})
    snippets["base_path"] = [str(tree.root / folder) for folder in snippets.get("base_path", [])]
    config.mdx_configs.setdefault("explained.site.extension", {})["root"] = str(tree.root)
    return config


def files(tree: Tree) -> Files:
    """Return all files of the site, as MkDocs finds them."""
    return get_files(settings(tree, whole=False))


def renderer(tree: Tree) -> markdown.Markdown:
    """Return Markdown as the site renders it."""
    config = settings(tree, whole=False)
    return markdown.Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )


def expand(path: Path, tree: Tree) -> str:
    """Return a page's Markdown with its includes expanded by the site's configuration."""
    return expanded(path.read_text(encoding="utf-8").splitlines(), tree)


def expanded(lines: list[str], tree: Tree) -> str:
    """Return lines of Markdown with their includes expanded by the site's configuration."""
    return "\n".join(renderer(tree).preprocessors["snippet"].run(lines)) + "\n"


def check(tree: Tree) -> list[str]:
    """Return what is wrong with mkdocs.yml: what it lets pass, and which torch it names."""
    try:
        config = settings(tree)
    except PageError as problem:
        return [str(problem)]
    problems = []
    if not config.mdx_configs["pymdownx.snippets"].get("check_paths"):
        problems.append("mkdocs.yml: a missing file would vanish. Set check_paths: true.")
    lab: Any = config.plugins["mkdocs-jupyter"].config
    if lab["allow_errors"]:
        problems.append("mkdocs.yml: a failing lab would appear. Unset allow_errors.")
    levels = {**config.validation.nav, **config.validation.links}
    if low := [name for name, level in levels.items() if level < logging.WARNING]:
        problems.append(
            "mkdocs.yml: the strict build lets some faults pass. Under validation, set"
            f" {', '.join(low)} to warn."
        )
    requirements = (tree.root / "requirements.txt").read_text(encoding="utf-8")
    chosen = re.search(r"^torch==(\S+)", requirements, re.MULTILINE)
    if not chosen:
        problems.append("requirements.txt: torch has no exact version. Write torch==X.Y.Z.")
    elif f"torch {chosen[1]} " not in (config.copyright or ""):
        problems.append(
            "mkdocs.yml: the copyright does not say that the blocks ran on the torch of"
            f" requirements.txt. Write there: ran on torch {chosen[1]}"
        )
    elsewhere = {
        path.stem.rpartition(".torch-")[2] for path in tree.snippets.rglob("*.torch-*.txt")
    }
    if unnamed := sorted(each for each in elsewhere if f" {each} " not in (config.copyright or "")):
        problems.append(
            f"mkdocs.yml: the copyright does not name torch {unnamed[0]}, which prints what some"
            f" records show. Write there: where torch {unnamed[0]} prints another text"
        )
    published = {
        tree.docs / file.src_uri
        for file in files(tree)
        if file.src_uri.endswith(".md") and file.inclusion.is_included()
    }
    problems += [
        f"{tree.relative(path)}: the site publishes it or the tests read it, but not both. Let"
        " mkdocs.yml exclude no page."
        for path in sorted(published ^ set(tree.pages()))
    ]
    return problems
