"""Each page in a real browser: one visit for all that a browser checks of every page."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from harness import URLS
from playwright.sync_api import Browser, Page, Request

LIMIT, LIMIT_OF_A_LAB = 100, 150  # KiB on a first visit, compressed
WIDTHS = (1280, 640, 390, 320)  # 640 pixels are 1280 at 200 % zoom, 320 are 1280 at 400 %
PHONE = 390  # pixels of a phone, from which on a formula can be read
PAPER = 605  # pixels of A4 less its margins

# What is wider than its place and neither scrolls by keyboard nor is meant to be cut.
CUT_OFF = """() => [...document.querySelectorAll("article *, .md-footer *")].filter((e) => {
  if (e.scrollWidth <= e.clientWidth + 1 || e.clientWidth <= 1) return false
  if (!e.checkVisibility() || e.closest("svg, select, .md-source-file")) return false
  const style = getComputedStyle(e)
  if (["hidden", "clip"].includes(style.overflowX))
    return style.clipPath === "none" && e.tagName !== "INPUT"
  return ["auto", "scroll"].includes(style.overflowX) && e.tabIndex < 0
}).map((e) => e.outerHTML.slice(0, 120))"""
# A formula is never cut: it shrinks to its place, and below three quarters nobody reads it.
SHRUNK = """() => [...document.querySelectorAll(".arithmatex svg")].filter((svg) => {
  const natural = parseFloat(svg.getAttribute("width")) * parseFloat(getComputedStyle(svg).fontSize)
  return !(svg.getBoundingClientRect().width >= 0.75 * natural)
}).map((svg) => svg.ariaLabel)"""
# Axe-core measures contrast for each text that looks like no other: a page has thousands. Tokens of
# code that look like another are plain text for the other rules, too.
MARK = """() => {
  const seen = new Set()
  for (const e of document.body.querySelectorAll("*")) {
    const isText = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim())
    if (!isText || !e.checkVisibility()) continue
    const { color, fontSize, fontWeight } = getComputedStyle(e)
    const look = [e.tagName, e.className, color, fontSize, fontWeight]
    look.push(getComputedStyle(e.parentElement).color)
    for (let behind = e; behind; behind = behind.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(behind)
      look.push(backgroundColor, backgroundImage, opacity)
    }
    if (!seen.has(look.join())) e.dataset.looks = ""
    seen.add(look.join())
  }
  for (const token of document.querySelectorAll(".highlight code span:not([data-looks])"))
    token.replaceWith(...token.childNodes)
  document.querySelectorAll(".highlight code").forEach((code) => code.normalize())
  axe.configure({ rules: [{ id: "color-contrast", selector: "[data-looks]" }] })
}"""
RUN_AXE = """async (options) =>
  (await axe.run({ resultTypes: ["violations"], ...options })).violations"""
# What a narrow window or dark can change; all rules run on every page in a wide and light one, and
# in each other on pages of these kinds.
CHANGED: dict[str, Any] = {
    "runOnly": [
        *("scrollable-region-focusable", "target-size", "region"),
        *("color-contrast", "link-in-text-block"),
    ]
}
KINDS = ("", "create/shapes/", "labs/list_or_modulelist/")
PRINTED = """() => [...document.querySelectorAll(`.md-header, .md-tabs, .md-sidebar, .md-footer,
  .copy, .md-content__button, .headerlink, .md-top`)]
  .filter((e) => e.checkVisibility()).map((e) => e.className)"""
CUT_ON_PAPER = """() => [...document.querySelectorAll("article *")].filter((e) =>
  e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && e.checkVisibility()
  && !e.closest("svg") && getComputedStyle(e).overflowX !== "visible")
  .map((e) => e.outerHTML.slice(0, 120))"""
INK = """() => ["body", "article p", "pre code"].map((name) => document.querySelector(name))
  .filter(Boolean).map((e, n) => getComputedStyle(e)[n ? "color" : "backgroundColor"]
  .match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0))"""


def settle(view: Page) -> None:
    """Let the page draw what was set."""
    view.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")


class Tab(NamedTuple):
    """A tab of Chromium, with all that its pages complain of and ask for."""

    view: Page
    trouble: list[str]
    asked: list[Request]


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Tab]:
    """One tab for all pages: a new one for each costs Chromium a third of the visit."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(300_000)  # a busy machine is no fault
    view, trouble, asked = tab = Tab(context.new_page(), [], [])
    network = context.new_cdp_session(view)
    network.send("Network.enable")  # without it, the next line does nothing
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})  # each visit is a first one
    view.on("console", lambda m: trouble.append(m.text) if m.type in ("error", "warning") else None)
    view.on("pageerror", lambda error: trouble.append(str(error)))
    view.on("request", lambda request: asked.append(request))
    yield tab
    context.close()


@pytest.mark.parametrize("url", [*URLS, "404.html"])
def test_a_page_is_whole_light_and_accessible(tab: Tab, address: str, url: str) -> None:
    """Nothing on the console, no other host, its weight, its widths, axe-core, and paper."""
    view, trouble, asked = tab
    view.goto("about:blank")  # what the page before says while it ends is not of this one
    trouble.clear()
    asked.clear()
    view.emulate_media(media="screen", color_scheme="light")
    view.set_viewport_size({"width": WIDTHS[0], "height": 900})
    view.goto(address + url, wait_until="load")
    view.wait_for_function("window.component$")  # Material's script has begun
    for picture in view.locator("img[loading=lazy]").all():
        picture.scroll_into_view_if_needed()
    view.wait_for_load_state("networkidle")

    own = [r for r in asked if r.url.startswith((address, "data:", "blob:"))]
    trouble += [f"asks {r.url}" for r in asked if r not in own]
    trouble += weight(own, LIMIT_OF_A_LAB if url.startswith("labs/") else LIMIT)
    if view.locator("h1").count() != 1:
        trouble.append("has not one title")
    for width in WIDTHS:
        trouble += fits(view, width)
    view.evaluate(AXE_SCRIPT)
    view.evaluate(MARK)
    trouble += axe(view, 1280, "light", {})
    trouble += axe(view, 390, "dark", CHANGED)
    if url in KINDS:
        trouble += axe(view, 1280, "dark", {})
        trouble += axe(view, 390, "light", {})
    trouble += printed(view)
    assert not trouble, "\n".join([f"/{url}", *trouble])


def weight(asked: list[Request], limit: int) -> list[str]:
    """Say what weighs too much: all answers together, as they were sent, with their headers."""
    sent = {r.url: r.sizes() for r in asked if r.url.startswith("http")}
    sizes = {
        url: (size["responseBodySize"] + size["responseHeadersSize"]) / 1024
        for url, size in sent.items()
    }
    if kept := [url for url, size in sent.items() if size["responseBodySize"] <= 0]:
        return [f"is no first visit: {kept} came from the cache, and were not weighed"]
    if sum(sizes.values()) <= limit:
        return []
    heaviest = sorted(sizes, key=lambda name: -sizes[name])[:5]
    told = "".join(f"\n  {sizes[name]:6.1f} KiB {name}" for name in heaviest)
    return [f"weighs {sum(sizes.values()):.1f} KiB, more than {limit}. The heaviest:{told}"]


def fits(view: Page, width: int) -> list[str]:
    """Say what does not fit a width."""
    view.set_viewport_size({"width": width, "height": 900})
    settle(view)
    problems = [
        f"at {width} px cut off, or out of reach of keys: {e}" for e in view.evaluate(CUT_OFF)
    ]
    if width >= PHONE:
        problems += [
            f"at {width} px too small to read: {tex}. Split it, or write it as code."
            for tex in view.evaluate(SHRUNK)
        ]
    if (wide := view.evaluate("document.documentElement.scrollWidth - innerWidth")) > 0:
        problems.append(f"scrolls sideways by {wide} px at {width} px")
    return problems


def axe(view: Page, width: int, scheme: str, options: dict[str, Any]) -> list[str]:
    """Say what axe-core finds, with its cure."""
    view.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    view.set_viewport_size({"width": width, "height": 900})
    settle(view)
    found = view.evaluate(RUN_AXE, options)
    return [
        f"{scheme}, {width} px: {rule['id']}: {rule['help']}\n  {node['html'][:150]}\n"
        f"  {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"][:3]
    ]


def printed(view: Page) -> list[str]:
    """Say what is wrong on paper; dark pages print dark on white, too."""
    view.emulate_media(media="print", color_scheme="dark")
    view.set_viewport_size({"width": PAPER, "height": 900})
    settle(view)
    problems = [f"printed, and of no use on paper: {name}" for name in view.evaluate(PRINTED)]
    problems += [f"cut off on paper: {element}" for element in view.evaluate(CUT_ON_PAPER)]
    paper, *ink = view.evaluate(INK)
    if paper < 700:
        problems.append("the paper is dark")
    if ink and max(ink) > 300:
        problems.append("the ink is light")
    return problems
