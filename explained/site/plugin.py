"""The one MkDocs plugin of the project; it only passes each event on to the module that knows.

labs.py makes the notebook pages, beside.py what stands beside the pages, serve.py the refreshed
pages of `make serve`. What a page itself shows comes from extension.py, which any generator runs.
"""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from explained.site import beside, labs, serve
from explained.site.contents import Site, is_lab
from explained.tree import Tree

log = get_plugin_logger("explained")


class ExplainedPlugin(BasePlugin):
    """Registered for `plugins:` in mkdocs.yml by pyproject.toml."""

    dirty = False  # `make serve`: only pages that changed are made anew

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember which way of building this is."""
        self.dirty = dirty

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Give the labs a cache that knows all that their output depends on."""
        self.tree = Tree(Path(config.config_file_path).parent)
        labs.set_up(config, self.tree)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Let pages be made anew that show something that changed."""
        if self.dirty:
            serve.forget_outdated(files, self.tree)
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Keep the compiled templates between the builds of `make serve`."""
        if self.dirty:
            serve.keep_templates(env, self.tree)
        return env

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give a lab the markup of the other pages."""
        return labs.markup(html, page, config) if is_lab(Path(page.file.src_uri)) else html

    @event_priority(100)  # before mkdocs-jupyter's own, which drops the outputs of other labs
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write what stands beside the pages."""
        if self.dirty:
            labs.keep_outputs(config)
        for problem in beside.finish(Site.of(self.tree), Path(config.site_dir)):
            log.warning(problem)
