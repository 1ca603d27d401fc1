"""What shows more on hover: terms of the field, and where a link to another page leads.

The terms are the glossary of mkdocs.yml, once a page for each.
"""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

ELSEWHERE = ("a", "h1", "h2", "h3", "h4", "h5", "h6")  # a link or a heading explains no term


class Terms(Treeprocessor):
    """Keep the first explanation of each term in the text of a page, and let Tab reach it."""

    def run(self, root: Element) -> None:
        seen: set[str] = set()
        self._keep(root, seen, explains=True)

    def _keep(self, parent: Element, seen: set[str], *, explains: bool) -> None:
        for child in list(parent):
            if child.tag != "abbr":
                self._keep(child, seen, explains=explains and child.tag not in ELSEWHERE)
                continue
            title = child.get("title", "")
            if explains and title not in seen:
                seen.add(title)
                child.set("tabindex", "0")
            else:
                unwrap(parent, child)


def unwrap(parent: Element, child: Element) -> None:
    """Put the text of an element in its place."""
    at = list(parent).index(child)
    text = (child.text or "") + (child.tail or "")
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
    parent.remove(child)


class Previews(Treeprocessor):
    """Let Material show on hover the section of another page that a link leads to.

    Its feature for all links (navigation.instant.preview) takes the names of the page's buttons.
    """

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            target = link.get("href", "")
            if "://" not in target and target.partition("#")[0].endswith(".md"):
                link.set("data-preview", "")
