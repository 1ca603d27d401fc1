"""The site by keyboard, and for a reader who wants nothing to move."""

import pytest
from harness import visit
from playwright.sync_api import Browser, Page

# What has the focus, and what is wrong with it; and what can be used and never had it.
FOCUSED = """() => {
  let e = document.activeElement
  const again = "reached" in e.dataset
  e.dataset.reached = ""
  if (e === document.body) return [e.tagName, again, ""]
  const name = e.outerHTML.slice(0, 90)
  if (e.type === "radio") e = e.nextElementSibling // of the palette: its label is seen
  const { outlineStyle, outlineWidth } = getComputedStyle(e)
  const box = e.getBoundingClientRect()
  let fault = outlineStyle === "none" || parseFloat(outlineWidth) < 1 ? "has no ring" : ""
  if (!box.width || box.right <= 0 || box.left >= innerWidth) fault = "is not on the screen"
  return [name, again, fault]
}"""
MISSED = """() => [...document.querySelectorAll(
  "a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((e) =>
  e.tabIndex >= 0 && !e.disabled && !e.hidden && e.checkVisibility({ visibilityProperty: true })
  && (e.type !== "radio" || e.checked)
  && (e.getBoundingClientRect().width > 0 || e.type === "radio")
  && !("reached" in e.dataset)
).map((e) => e.outerHTML.slice(0, 90))"""
FRAME = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))"


def tabbed(view: Page) -> dict[str, str]:
    """Press Tab until it comes to the beginning again; return the fault of each thing that has one.

    Where code no longer scrolls at this width, it gives the focus back: Tab goes on behind it.
    """
    faults = {}
    for _ in range(1000):
        view.keyboard.press("Tab")
        view.evaluate(FRAME)  # no hand is faster than the screen
        name, again, fault = view.evaluate(FOCUSED)
        if again and name != "BODY":
            return faults
        if fault:
            faults[name] = fault
    raise AssertionError("Tab does not leave the page")


@pytest.mark.parametrize(
    ("url", "width"), [("", 1280), ("", 390), ("create/shapes/", 1280), ("create/shapes/", 390)]
)
def test_tab_reaches_all_and_shows_where_it_is(
    browser: Browser, address: str, url: str, width: int
) -> None:
    view, _ = visit(browser, address, url, width, reduced_motion="reduce")
    faults = tabbed(view)
    missed = view.evaluate(MISSED)
    view.context.close()
    assert not faults, f"/{url} at {width} px"
    assert not missed, f"/{url} at {width} px: Tab does not reach these"


def test_the_skip_link_leads_past_the_navigation(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/parameter/", reduced_motion="reduce")
    view.keyboard.press("Tab")
    assert view.locator(":focus").inner_text() == "Skip to content"
    view.keyboard.press("Enter")
    view.wait_for_url("**/#*")
    view.evaluate(FRAME)  # the anchor takes the focus with the next frame
    view.keyboard.press("Tab")
    assert view.evaluate("!!document.activeElement.closest('article')")
    view.context.close()


def test_code_that_is_wider_than_a_phone_scrolls_by_arrow_keys(
    browser: Browser, address: str
) -> None:
    view, _ = visit(browser, address, "notions/parameter/", 320)
    view.locator("pre > code[tabindex='0']").first.focus()
    for _ in range(3):
        view.keyboard.press("ArrowRight")
    view.wait_for_function("document.activeElement.scrollLeft > 0")
    view.context.close()


def test_a_term_is_explained_where_the_focus_is(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/parameter/", 390)
    term = view.locator("abbr").first
    term.focus()
    shown = term.evaluate("(e) => getComputedStyle(e, '::after').content")
    assert str(term.get_attribute("title")) in shown.replace("\\", "")
    assert view.evaluate("document.documentElement.scrollWidth <= innerWidth")
    view.context.close()


def test_nothing_moves_for_a_reader_who_asked_for_that(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "create/shapes/", reduced_motion="reduce")
    moving = view.evaluate(
        """() => [...document.querySelectorAll("*")].filter((e) => {
          const style = getComputedStyle(e)
          return style.scrollBehavior === "smooth" || parseFloat(style.animationDuration) > 0
            || style.transitionDuration.split(",").some((time) => parseFloat(time) > 0)
        }).map((e) => e.outerHTML.slice(0, 80))"""
    )
    view.context.close()
    assert not moving, "site.css: prefers-reduced-motion must reach these"
