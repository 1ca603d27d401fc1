"""The built site in a real browser, as it is used: by eye, by keyboard, on a phone, on paper."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from harness import URLS, fetch, visit
from playwright.sync_api import Browser, Page, ViewportSize

from explained import page

EVERYWHERE = [*URLS, "404.html"]
LIMIT, LIMIT_OF_A_LAB = 100, 150  # KiB on a first visit, compressed


def viewport(width: int) -> ViewportSize:
    return {"width": width, "height": 900}


def settle(view: Page) -> None:
    """Let the page draw what was set, and end what moves."""
    view.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))")


# Every page ---------------------------------------------------------------------------------------

# What is wider than its place and neither scrolls by keyboard nor is meant to be cut.
CUT_OFF = """() => [...document.querySelectorAll("article *, .md-footer *")].filter((e) => {
  const style = getComputedStyle(e)
  const wider = e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
  if (!wider || !e.checkVisibility() || e.closest("svg, select, .md-source-file")) return false
  if (["hidden", "clip"].includes(style.overflowX))
    return style.clipPath === "none" && e.tagName !== "INPUT"
  return ["auto", "scroll"].includes(style.overflowX) && e.tabIndex < 0
}).map((e) => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("url", URLS)
def test_a_page_loads_and_fits_at_each_width(browser: Browser, address: str, url: str) -> None:
    """640 pixels are 1280 at 200 % zoom, 320 are 1280 at 400 %."""
    view, trouble = visit(browser, address, url)
    assert view.locator("h1").count() == 1
    for width in (1280, 640, 390, 320):
        view.set_viewport_size(viewport(width))
        settle(view)
        too_wide = view.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert too_wide <= 0, f"{url} scrolls sideways by {too_wide} px at {width} px"
        cut = view.evaluate(CUT_OFF)
        assert not cut, f"{url} at {width} px: cut off, or out of reach of the arrow keys: {cut}"
    assert not trouble
    view.context.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("url", ["deploy/memory/", "labs/signals_by_depth/"])
def test_a_block_takes_its_height_before_it_is_drawn(
    browser: Browser, address: str, url: str, width: int
) -> None:
    """Else what a reader looks at would move while the blocks above it are drawn."""
    view, _ = visit(browser, address, url, width)
    height = "document.documentElement.scrollHeight"
    before = view.evaluate(height)
    view.add_style_tag(content=".highlight { content-visibility: visible !important }")
    moved, blocks = view.evaluate(height) - before, view.locator(".highlight").count()
    assert blocks
    assert abs(moved) < 0.5 * blocks, f"{moved} px on {blocks} blocks: see --tn-frame in site.css"
    view.context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_explorer_has_its_room_before_its_script_comes(
    browser: Browser, address: str, width: int
) -> None:
    heights = []
    for script in ("never", "in time"):
        view = browser.new_page(viewport=viewport(width))
        if script == "never":
            view.route("**/shapes.js", lambda route: route.abort())
        view.goto(address + "create/shapes/", wait_until="networkidle")
        heights.append(view.locator("shape-explorer").evaluate("(e) => e.offsetHeight"))
        view.context.close()
    before, after = heights
    assert abs(before - after) < 4, (
        f"the text below jumps at {width} px: see min-height in site.css"
    )


# Of tokens of one class in blocks of one kind keep the first: a page has a thousand.
THIN = """() => {
  const seen = new Set()
  for (const token of document.querySelectorAll(".highlight code span")) {
    const kind = token.closest(".highlight").className + !!token.closest(".admonition, details")
    const key = token.className + kind
    if (seen.has(key)) token.replaceWith(...token.childNodes)
    seen.add(key)
  }
  document.querySelectorAll(".highlight code").forEach((code) => code.normalize())
}"""
COLORS = ["color-contrast", "link-in-text-block"]  # the rules that dark can change


@pytest.mark.parametrize("url", EVERYWHERE)
def test_axe_finds_nothing(browser: Browser, address: str, url: str) -> None:
    """All rules in light, those of color again in dark, on a desktop and on a phone."""
    view, _ = visit(browser, address, url, reduced_motion="reduce")
    view.evaluate(THIN)
    for scheme, rules in (("light", {}), ("dark", {"runOnly": COLORS})):
        view.emulate_media(color_scheme=scheme)
        for width in (1280, 390):
            view.set_viewport_size(viewport(width))
            settle(view)
            options = {"resultTypes": ["violations"], **rules}
            found = Axe().run(view, options=options).response["violations"]
            told = "\n".join(
                f"{rule['id']}: {rule['help']}\n  {node['html'][:150]}\n  {node['failureSummary']}"
                for rule in found
                for node in rule["nodes"][:3]
            )
            assert not found, f"{url}, {scheme}, {width} px. Mend what axe-core finds:\n{told}"
    view.context.close()


@pytest.mark.parametrize("url", EVERYWHERE)
def test_a_first_visit_is_light(browser: Browser, address: str, url: str) -> None:
    """All that is requested until the page stands still, its lazy pictures included, compressed."""
    context = browser.new_context(viewport=viewport(1280))
    view = context.new_page()
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(request.url))
    view.goto(address + url, wait_until="networkidle")
    view.evaluate("scrollTo(0, document.body.scrollHeight)")
    for picture in view.locator("img[loading=lazy]").all():
        picture.scroll_into_view_if_needed()
    view.wait_for_load_state("networkidle")
    context.close()
    weights = {name: weight(name) / 1024 for name in asked if name.startswith(address)}
    limit = LIMIT_OF_A_LAB if url.startswith("labs/") else LIMIT
    heaviest = sorted(weights, key=lambda name: -weights[name])[:5]
    told = "\n".join(f"{weights[name]:6.1f} KiB  /{name[len(address) :]}" for name in heaviest)
    total = sum(weights.values())
    assert total <= limit, (
        f"{url}: a first visit weighs {total:.1f} KiB, more than {limit}. The heaviest:\n{told}"
    )


def weight(url: str) -> int:
    """Return how many bytes are sent for a file."""
    with urlopen(Request(url, headers={"Accept-Encoding": "gzip"}), timeout=5) as response:
        return len(response.read())


@pytest.mark.parametrize("url", EVERYWHERE)
def test_pictures_and_mathematics_say_what_they_show(site: Path, url: str) -> None:
    path = site / url
    text = (path if path.suffix else path / "index.html").read_text(encoding="utf-8")
    for element in BeautifulSoup(text, "html.parser").select("article :is(img, svg)"):
        words = element.get("alt") or element.get("aria-label") or element.get("title")
        named = element.find_parent(["a", "button"])
        words = words or (named and (named.get("aria-label") or named.get("title")))
        hidden = element.get("aria-hidden") == "true"
        assert words or hidden, f"{url}: {str(element)[:100]} has no words. Give it an alt text."


# By keyboard --------------------------------------------------------------------------------------

# What has the focus, and what is wrong with it; and what can be used and never had it.
FOCUSED = """() => {
  let e = document.activeElement
  const again = "reached" in e.dataset
  e.dataset.reached = ""
  if (e === document.body) return [e.tagName, again, ""]
  const name = e.outerHTML.slice(0, 90)
  if (e.type === "radio") e = e.nextElementSibling // of Material: its label is seen
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


def tabbed(view: Page) -> dict[str, str]:
    """Press Tab until it comes to the beginning again; return the fault of each thing that has one.

    Where code no longer scrolls at this width, it gives the focus back: Tab goes on behind it.
    """
    faults = {}
    for _ in range(1000):
        view.keyboard.press("Tab")
        settle(view)  # no hand is faster than the screen
        name, again, fault = view.evaluate(FOCUSED)
        if again and name != "BODY":
            return faults
        if fault:
            faults[name] = fault
    raise AssertionError("Tab does not leave the page")


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(
    "url", ["", "notions/parameter/", "create/shapes/", "labs/signals_by_depth/"]
)
def test_tab_reaches_all_and_shows_where_it_is(
    browser: Browser, address: str, url: str, width: int
) -> None:
    view, _ = visit(browser, address, url, width, reduced_motion="reduce")
    faults = tabbed(view)
    assert not faults, f"{url} at {width} px"
    missed = view.evaluate(MISSED)
    assert not missed, f"{url} at {width} px: Tab does not reach these"
    view.context.close()


def test_the_skip_link_leads_past_the_navigation(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/parameter/", reduced_motion="reduce")
    view.keyboard.press("Tab")
    skip = view.locator(":focus")
    assert skip.inner_text() == "Skip to content"
    view.keyboard.press("Enter")
    view.wait_for_url("**/#parameter")
    settle(view)  # a page is moved to its anchor, and takes the focus there, with its next frame
    view.keyboard.press("Tab")
    assert view.evaluate("!!document.activeElement.closest('article')")
    view.context.close()


def test_code_that_is_wider_than_a_phone_scrolls_by_arrow_keys(
    browser: Browser, address: str
) -> None:
    view, _ = visit(browser, address, "notions/parameter/", 320)
    code = view.locator("pre > code[tabindex='0']").first
    code.focus()
    for _ in range(3):
        view.keyboard.press("ArrowRight")
    view.wait_for_function("document.activeElement.scrollLeft > 0", timeout=3000)
    view.context.close()


def test_nothing_moves_for_who_asked_for_that(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "create/shapes/", reduced_motion="reduce")
    moving = view.evaluate(
        """() => [...document.querySelectorAll("*")].filter((e) => {
          const style = getComputedStyle(e)
          return style.scrollBehavior === "smooth" || parseFloat(style.animationDuration) > 0
            || style.transitionDuration.split(",").some((time) => parseFloat(time) > 0)
        }).map((e) => e.outerHTML.slice(0, 80))"""
    )
    assert not moving, "site.css: prefers-reduced-motion must reach these"
    view.context.close()


# Copy ---------------------------------------------------------------------------------------------


def pasted(view: Page, source: str) -> tuple[str, str]:
    """Press copy at the block named by its link (`a#by_hand`); return what it took and shows."""
    block = view.locator(f"p:has(> {source}) + .highlight")
    block.hover()
    block.get_by_role("button").click()
    view.wait_for_function("navigator.clipboard.readText().then((text) => text !== '')")
    taken = view.evaluate("navigator.clipboard.readText()")
    view.evaluate("navigator.clipboard.writeText('')")
    output = block.locator("xpath=following-sibling::*[1][contains(@class, 'language-text')]")
    return taken, "".join(output.all_inner_texts())


def prints(code: str) -> str:
    """Return what a fresh interpreter prints for a paste."""
    command = [sys.executable, "-"]
    return subprocess.run(command, input=code, capture_output=True, check=True, text=True).stdout


def chosen() -> list[tuple[str, list[str]]]:
    """Return blocks to paste, each as its page and the blocks to paste before and with it.

    By rule: the first program without sections of every second page, the last section of the first
    program that has any, and the first block of the first box. Needs and long runs aside.
    """
    first, stepped, boxed = [], [], []
    for path in sorted(page.DOCS.rglob("*.md")):
        url = path.relative_to(page.DOCS).with_suffix("").as_posix() + "/"
        lines = path.read_text(encoding="utf-8").splitlines()
        alone = []
        for block in page.read(path):
            program = block.program
            if not program or program.path.suffix != ".py" or block.needs or block.seconds:
                continue
            names = [part.name for part in program.sections]
            ids = [f"a[id='{program.path.stem}{f'-{name}' if name else ''}']" for name in names]
            if block.section and block.section == names[-1]:
                stepped.append((url, ids))
            elif not block.section:
                (boxed if lines[block.line - 1].startswith(" ") else alone).append((url, ids))
        first += alone[:1]
    return [*first[::2], stepped[0], boxed[0]]


def test_what_copy_takes_runs_alone_and_prints_what_stands_under_it(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    view = context.new_page()
    pastes = []
    for url, ids in chosen():
        view.goto(address + url, wait_until="load")
        view.evaluate("document.querySelectorAll('details').forEach((box) => (box.open = true))")
        blocks = [pasted(view, source) for source in ids]
        for source in ids[1:]:  # a later step does not run alone, and says so
            assert "continues the block above" in view.locator(f"p:has(> {source})").inner_text()
        code = "\n".join(code for code, _ in blocks)
        pastes.append((f"{url} {ids[-1]}", code, "".join(shown + "\n" for _, shown in blocks)))
    context.close()
    assert len(pastes) >= 10
    with ThreadPoolExecutor(2) as pool:
        printed = pool.map(prints, [code for _, code, _ in pastes])
    for (where, _, shown), out in zip(pastes, printed, strict=True):
        assert out.split() == shown.split() != [], where


def test_a_cell_of_a_lab_can_be_copied_and_run(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "labs/list_or_modulelist/")
    view.context.grant_permissions(["clipboard-read", "clipboard-write"])
    cell = view.locator("article .highlight").first
    cell.hover()
    cell.get_by_role("button").click()
    prints(view.evaluate("navigator.clipboard.readText()"))
    view.context.close()


# The parts that Material brings -------------------------------------------------------------------

SCHEME = "document.body.getAttribute('data-md-color-scheme')"


def test_the_theme_follows_the_system_and_remembers_the_toggle(
    browser: Browser, address: str
) -> None:
    view, _ = visit(browser, address, "", color_scheme="dark")
    assert view.evaluate(SCHEME) == "slate"
    view.get_by_title("Switch to light mode").click()
    assert view.evaluate(SCHEME) == "default"
    view.reload()
    assert view.evaluate(SCHEME) == "default"
    view.locator(".md-footer__link--next").click()
    view.wait_for_url("**/notions/parameter/")
    assert view.evaluate(SCHEME) == "default"
    view.goto(address + "labs/signals_by_depth/")
    assert view.evaluate(SCHEME) == "default"
    view.context.close()


def works(view: Page, address: str) -> None:
    """Check on the page that is shown what navigation without reload could leave behind."""
    url = view.url.removeprefix(address).partition("?")[0]
    view.wait_for_function(
        "(url) => document.querySelector('link[rel=canonical]').href.endsWith(`/${url}`)", arg=url
    )
    view.wait_for_function("document.querySelector('article h1').checkVisibility()")
    for link in view.locator(".takeaway a[href]:not([href^='https:'])").all():
        target = link.evaluate("(link) => link.href")
        assert target.startswith(address + url), target
        assert fetch(target), f"{url}: {target} is not there"
    for picture in view.locator("article img").all():
        picture.scroll_into_view_if_needed()
        handle = picture.element_handle()
        view.wait_for_function("(picture) => picture.naturalWidth > 0", arg=handle)
    drawn = view.locator(".arithmatex svg[aria-label]")
    assert drawn.count() or url != "notions/parameter/"
    assert all(drawing.bounding_box() for drawing in drawn.all()[:5])
    if url == "create/shapes/":
        explorer = view.locator("shape-explorer")
        explorer.locator("select").first.select_option("Linear")
        assert explorer.locator("dd").first.inner_text()


def test_navigation_without_reload_keeps_each_page_whole(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, "notions/parameter/")
    # Material looks each link up in the sitemap, by the host of the page, but not by its port.
    sitemap = fetch(address + "sitemap.xml").replace(str(page.site().site_url), address)
    view.route("**/sitemap.xml", lambda route: route.fulfill(body=sitemap, content_type="text/xml"))
    view.reload(wait_until="networkidle")
    view.evaluate("window.stays = true")
    way = ["create/shapes/", "labs/signals_by_depth/", "create/shapes/", "notions/parameter/"]
    for url in way:
        view.locator(f".md-nav--primary a[href$='{url.split('/')[1]}/']").first.click()
        view.wait_for_url(re.compile(re.escape(address + url) + r"(\?.*)?$"))
        works(view, address)
    for url in [*way[-2::-1], "notions/parameter/"]:
        view.go_back()
        view.wait_for_url(re.compile(re.escape(address + url) + r"(\?.*)?$"))
        works(view, address)
    assert view.evaluate("window.stays"), "a page was loaded anew"
    assert not trouble
    view.context.close()


@pytest.mark.parametrize("by", ["touch", "keyboard"])
def test_the_menu_of_a_phone_opens_leads_and_closes(
    browser: Browser, address: str, by: str
) -> None:
    view, _ = visit(browser, address, "", 390, has_touch=True, reduced_motion="reduce")
    button = view.get_by_role("button", name="Menu", include_hidden=True)
    section = view.locator("label.md-nav__link", has_text="Create").first
    link = view.get_by_role("link", name="Containers").first

    def use(target: Any) -> None:
        if by == "touch":
            target.tap()
            return
        for _ in range(60):
            view.keyboard.press("Tab")
            if target.evaluate("(element) => element === document.activeElement"):
                view.keyboard.press("Enter")
                return
        pytest.fail(f"Tab does not reach {target}")

    assert not section.is_visible()
    use(button)
    assert section.is_visible()
    if by == "touch":
        view.touchscreen.tap(380, 600)  # beside it
    else:
        view.keyboard.press("Escape")
        assert button.evaluate("(element) => element === document.activeElement")
    assert not section.is_visible()
    if by == "keyboard":
        view.keyboard.press("Enter")
    else:
        use(button)
    use(section)
    use(link)
    view.wait_for_url("**/create/containers/")
    view.wait_for_function("!document.getElementById('__drawer').checked")
    view.context.close()


def test_a_missing_page_shows_the_way(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/of-the-past/")
    assert "error messages" in view.locator("article").inner_text()
    view.locator("article a", has_text="Notions").click()
    view.wait_for_url("**/notions/parameter/")
    view.context.close()


def test_the_search_loads_when_somebody_searches(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/parameter/")
    assert "search" not in view.evaluate(
        "performance.getEntriesByType('resource').map((entry) => entry.name).join()"
    )
    view.keyboard.press("/")
    view.keyboard.type("optimizer")
    link = view.locator(".md-search-result__item a").first
    link.wait_for()
    link.click()
    view.locator("article mark").first.wait_for()  # the words, highlighted
    view.reload()
    view.locator("article mark").first.wait_for()
    view.context.close()


# On paper -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", URLS)
def test_a_page_prints_whole(browser: Browser, address: str, url: str) -> None:
    """A4 less its margins is 605 pixels wide; dark pages print dark on white, too."""
    view, _ = visit(browser, address, url, 605, reduced_motion="reduce")
    view.emulate_media(media="print", color_scheme="dark")
    settle(view)
    shown = view.evaluate(
        """() => [...document.querySelectorAll(`.md-header, .md-sidebar, .md-footer,
          .md-code__nav, .md-content__button, .headerlink, .md-top`)]
          .filter((e) => e.checkVisibility()).map((e) => e.className)"""
    )
    assert not shown, f"{url}: printed though nobody can use it on paper"
    cut = view.evaluate(
        """() => [...document.querySelectorAll("article *")].filter((e) => e.checkVisibility()
          && !e.closest("svg") && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1
          && getComputedStyle(e).overflowX !== "visible").map((e) => e.outerHTML.slice(0, 120))"""
    )
    assert not cut, f"{url}: cut off on paper"
    colors = view.evaluate(
        """() => ["body", "article p", "pre code"].map((name) => document.querySelector(name))
          .filter(Boolean).map((e, n) => getComputedStyle(e)[n ? "color" : "backgroundColor"]
          .match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0))"""
    )
    assert colors[0] > 700, f"{url}: the paper is dark"
    assert max(colors[1:]) < 300, f"{url}: the ink is light"
    view.context.close()
