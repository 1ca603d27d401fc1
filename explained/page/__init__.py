"""A page as its reader sees it: its blocks, their programs, and what stands under them."""

from explained.page.blocks import (
    Block,
    PageError,
    expand,
    files,
    missing,
    read,
    renderer,
    settings,
)

__all__ = ["Block", "PageError", "expand", "files", "missing", "read", "renderer", "settings"]
