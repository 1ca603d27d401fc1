"""MkDocs hooks for `make serve`, which makes only those pages anew whose file changed (--dirty).

A page also shows what lies in its folder of snippets/, the nav of mkdocs.yml, and theme/: where one
of them is newer than the page, it is made anew as well.
"""

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from explained.tree import Tree

dirty = False


def on_startup(*, dirty: bool, **_: str) -> None:
    """Remember which way of building this is."""
    globals()["dirty"] = dirty


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Remove each built page that is older than something that it shows."""
    if dirty:
        tree = Tree(Path(config.config_file_path).parent)
        around = [Path(config.config_file_path), *(tree.root / "theme").iterdir()]
        for file in files.documentation_pages():
            made, folder = Path(file.abs_dest_path), tree.folder(Path(str(file.abs_src_path)))
            shown = [*around, *(folder.glob("*") if folder.is_dir() else ())]
            if made.exists() and made.stat().st_mtime < max(f.stat().st_mtime for f in shown):
                made.unlink()
    return files


def on_env(env: Environment, config: MkDocsConfig, **_: object) -> Environment:
    """Keep the compiled templates of Material: they are a third of the making of one page."""
    if dirty:
        folder = Path(config.config_file_path).parent / ".cache" / "templates"
        folder.mkdir(parents=True, exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(folder))
    return env


@event_priority(100)  # before mkdocs-jupyter's own
def on_post_build(config: MkDocsConfig) -> None:
    """Keep the outputs of labs that were not made anew: mkdocs-jupyter would drop them."""
    if dirty:
        config.plugins["mkdocs-jupyter"].config["cache"] = False
