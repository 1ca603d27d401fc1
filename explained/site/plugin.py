"""The one MkDocs plugin of the project; it only passes each event on to the module that knows.

labs.py makes the notebook pages, beside.py what stands beside the pages, serve.py the refreshed
pages of `make serve`. What a page itself shows comes from extension.py, which any generator runs.
"""

import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from explained.page import renderer
from explained.site import beside, labs, serve
from explained.site.contents import Site, is_lab
from explained.tree import Tree

log = get_plugin_logger("explained")
DRAWN = re.compile(r"</?(?:span|path)\b[^>]*>")  # most of the elements of a page, and no words


class ExplainedPlugin(BasePlugin):
    """Registered for `plugins:` in mkdocs.yml by pyproject.toml."""

    dirty = False  # `make serve`: only pages that changed are made anew

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember which way of building this is, and the code that it began with."""
        self.dirty = dirty
        self.machinery = serve.machinery()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Give the labs a cache that knows all that their output depends on."""
        if self.dirty and self.machinery != (now := serve.machinery()):
            self.machinery = now
            log.info("explained/ changed: the server starts again.")
            log.error(
                f"explained/ does not load ({serve.start_again(config.site_dir)}), so the server"
                " goes on with what it had. Correct it, and save."
            )
        self.tree = Tree(Path(config.config_file_path).parent)
        labs.set_up(config, self.tree)
        options = config.mdx_configs.setdefault("explained.site.extension", {})
        options["lenient"] = self.dirty
        return config

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> Any:
        """Let a saved page be seen at once."""
        serve.watch(server, config.docs_dir, str(config.config_file_path))
        return server

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Let pages be made anew that show something that changed."""
        inlined = {path.name for path in (self.tree.root / "theme").glob("*.js")}
        for file in [file for file in files if file.src_uri in inlined]:  # by theme/main.html
            files.remove(file)
        if self.dirty:
            serve.forget_outdated(files, self.tree, Path(config.site_dir))
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Keep the compiled templates of Material: they are a third of the making of one page."""
        folder = self.tree.root / ".cache" / "templates"
        folder.mkdir(parents=True, exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(folder))
        return env

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Say on a page that is being written what it lacks; a build refuses such a page."""
        if not self.dirty or is_lab(Path(page.file.src_uri)):
            return markdown
        name = f"docs/{page.file.src_uri}"
        markdown, said = serve.missing_said(markdown, name, renderer(self.tree))
        for sentence in said:
            log.warning(f"{name}: {sentence}")
        return markdown

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give a lab the markup of the other pages."""
        return labs.markup(html, page, config) if is_lab(Path(page.file.src_uri)) else html

    @event_priority(100)
    def _without_colors(self, context: Any, /, *, page: Page, **_: Any) -> Any:
        """Let the search read a page without what colors and draws: the words are the same."""
        self.whole = page.content
        page.content = DRAWN.sub("", page.content or "")
        return context

    @event_priority(-100)
    def _with_colors(self, context: Any, /, *, page: Page, **_: Any) -> Any:
        page.content = self.whole
        return context

    on_page_context = CombinedEvent(_without_colors, _with_colors)

    @event_priority(100)  # before mkdocs-jupyter's own, which drops the outputs of other labs
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write what stands beside the pages."""
        if self.dirty:
            labs.keep_outputs(config)
        for problem in beside.finish(Site.of(self.tree), Path(config.site_dir)):
            if not self.dirty:  # else it was said already
                log.warning(problem)
