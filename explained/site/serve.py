"""`make serve` makes only those pages anew whose file changed (--dirty).

A page also shows what lies in its folder of snippets/, the nav of mkdocs.yml, and theme/: where one
of them is newer than the page, it is made anew as well.
"""

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.structure.files import Files

from explained.tree import Tree


def forget_outdated(files: Files, tree: Tree) -> None:
    """Remove each built page that is older than something that it shows.

    A folder is newer than a page if a file was added to it, renamed, or removed since.
    """
    around = [tree.root / "mkdocs.yml", *(tree.root / "theme").iterdir()]
    for file in files.documentation_pages():
        made, folder = Path(file.abs_dest_path), tree.folder(Path(str(file.abs_src_path)))
        shown = [*around, *((folder, *folder.glob("*")) if folder.is_dir() else ())]
        if made.exists() and made.stat().st_mtime < max(path.stat().st_mtime for path in shown):
            made.unlink()


def keep_templates(env: Environment, tree: Tree) -> None:
    """Keep the compiled templates of Material: they are a third of the making of one page."""
    folder = tree.root / ".cache" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(folder))
