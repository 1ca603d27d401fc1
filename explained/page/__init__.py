"""A page as its reader sees it: its blocks, their programs, and what stands under them.

source.py     the one reader of Markdown: prose, fences, boxes
rendering.py  the site's settings, and Markdown as the site renders it
blocks.py     the blocks of a page, and what keeps one from being shown as it runs
asked.py      where a page asks for a picture
compare.py    what a block printed, against what its page shows
check.py      the contract of pages and programs
prose.py      what a page says between its blocks, against what they show
said.py       the messages of torch that the blocks print, each with the place that explains it
"""

from explained.page.blocks import Block, read
from explained.page.rendering import expand, files, renderer, settings
from explained.page.source import PageError

__all__ = ["Block", "PageError", "expand", "files", "read", "renderer", "settings"]
