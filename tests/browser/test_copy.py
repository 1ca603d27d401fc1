"""What the buttons copy: a block, a cell of a lab, and a page as Markdown."""

from pathlib import Path

import pytest
from harness import ROOT, SITE, TREE, visit
from playwright.sync_api import Browser, Page

from explained import page

CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}


def taken(view: Page) -> str:
    """Return what the clipboard holds as soon as the page says that something was copied."""
    view.locator(".md-dialog--active[role=status]").wait_for()
    return view.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize("by", ["pointer", "keyboard"])
def test_a_block_is_copied_as_it_is_run(browser: Browser, address: str, by: str) -> None:
    view, trouble = visit(browser, address, "notions/parameter/", **CLIPBOARD)
    block = page.read(TREE.docs / "notions/parameter.md", TREE)[-1]
    assert block.program
    button = view.locator(f"p:has(> a[id='{block.program.path.stem}']) + .highlight .copy")
    view.evaluate("document.querySelectorAll('details').forEach((box) => (box.open = true))")
    if by == "pointer":
        button.click()
    else:
        button.focus()
        view.keyboard.press("Enter")
    assert taken(view).rstrip() == block.code.rstrip()
    assert "copied" in view.locator(".md-dialog").inner_text()
    assert not trouble
    view.context.close()


def test_a_cell_of_a_lab_is_copied_as_it_stands(browser: Browser, address: str) -> None:
    (lab, *_) = (entry for entry in SITE.entries if entry.path.suffix == ".py")
    view, _ = visit(browser, address, lab.url, **CLIPBOARD)
    view.locator("article .copy").first.click()
    cell = taken(view)
    assert cell.strip()
    assert cell.strip() in lab.path.read_text(encoding="utf-8")
    view.context.close()


def test_a_page_is_copied_as_markdown_by_keyboard(
    browser: Browser, address: str, site: Path
) -> None:
    view, _ = visit(browser, address, "notions/parameter/", **CLIPBOARD)
    view.get_by_role("button", name="Copy this page as Markdown").focus()
    view.keyboard.press("Enter")
    twin = (site / "notions/parameter/parameter.md").read_text(encoding="utf-8")
    assert taken(view) == twin
    assert "Markdown" in view.locator(".md-dialog").inner_text()
    view.context.close()


def test_what_cannot_be_copied_is_said(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/parameter/", **CLIPBOARD)
    view.route("**/parameter.md", lambda route: route.fulfill(status=404))
    view.evaluate("navigator.clipboard.writeText('before')")
    view.locator(".copy-page").click()
    assert taken(view) == "before"
    assert "Nothing is copied" in view.locator(".md-dialog").inner_text()
    view.context.close()


def test_without_a_script_no_button_promises_to_copy(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(address + "notions/parameter/")
    assert view.locator(".copy").count()
    assert not any(button.is_visible() for button in view.locator(".copy, .copy-page").all())
    context.close()


def test_each_script_of_the_theme_is_included_in_the_pages() -> None:
    scripts = sorted((ROOT / "theme").glob("*.js"))
    template = (ROOT / "theme" / "main.html").read_text(encoding="utf-8")
    assert scripts
    for script in scripts:
        assert f'{{% include "{script.name}" %}}' in template, f"{script.name} is in no page"
