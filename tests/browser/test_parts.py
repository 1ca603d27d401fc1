"""What the site makes of Material's parts: colors, menu, search, navigation, pictures of a page."""

import io
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from harness import URLS, visit
from PIL import Image
from playwright.sync_api import Browser, Locator, Page

SCHEME = "document.body.getAttribute('data-md-color-scheme')"


def toggle(view: Page) -> Locator:
    """Return the one button of the palette that is seen."""
    return view.locator(".md-header__option label:visible")


def test_the_palette_follows_the_system_until_it_is_told_otherwise(
    browser: Browser, address: str
) -> None:
    view, trouble = visit(browser, address, "", color_scheme="dark")
    assert view.evaluate(SCHEME) == "slate"
    view.emulate_media(color_scheme="light")
    view.wait_for_function(f"{SCHEME} === 'default'")
    view.emulate_media(color_scheme="dark")
    view.wait_for_function(f"{SCHEME} === 'slate'")
    for title, scheme in (("light mode", "default"), ("dark mode", "slate"), ("system", "slate")):
        assert title in str(toggle(view).get_attribute("title"))
        toggle(view).click()
        assert view.evaluate(SCHEME) == scheme
    toggle(view).click()
    view.reload()
    assert view.evaluate(SCHEME) == "default"
    view.goto(address + "notions/parameter/")
    assert view.evaluate(SCHEME) == "default"
    view.locator(".md-option:checked").press("Enter")
    assert view.evaluate(SCHEME) == "slate"
    assert not trouble
    view.context.close()


@pytest.mark.parametrize("by", ["touch", "keyboard"])
def test_the_menu_of_a_phone_opens_leads_and_closes(
    browser: Browser, address: str, by: str
) -> None:
    view, _ = visit(browser, address, "", 390, has_touch=True, reduced_motion="reduce")
    menu = view.locator(".md-sidebar--primary")
    button = view.get_by_role("button", name="Menu", include_hidden=True)
    section = menu.locator("label.md-nav__link", has_text="Create").first
    link = menu.get_by_role("link", name="Containers").first

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
    section.wait_for()
    if by == "touch":
        view.touchscreen.tap(380, 600)  # beside it
    else:
        view.keyboard.press("Escape")
        assert button.evaluate("(element) => element === document.activeElement")
    section.wait_for(state="hidden")
    if by == "keyboard":
        view.keyboard.press("Enter")
    else:
        use(button)
    use(section)
    use(link)
    view.wait_for_url("**/create/containers/")
    assert not view.locator("#__drawer").is_checked()
    view.context.close()


def test_the_parts_of_the_site_are_tabs_and_a_part_lists_its_pages(
    browser: Browser, address: str
) -> None:
    view, _ = visit(browser, address, "notions/parameter/")
    tabs = view.locator(".md-tabs__link")
    assert tabs.count() <= 8
    tabs.get_by_text("Create").click()
    view.wait_for_url("**/create/**")
    assert view.locator(".md-tabs__item--active").inner_text().strip() == "Create"
    listed = view.locator(".md-sidebar--primary .md-nav__link:visible").all_inner_texts()
    assert "Containers" in listed
    assert "Parameter" not in listed
    view.context.close()


def test_a_link_shows_on_hover_what_it_leads_to(browser: Browser, address: str, site: Path) -> None:
    view, trouble = visit(browser, address, "inspect/hooks/")
    home = BeautifulSoup((site / "index.html").read_text(encoding="utf-8"), "html.parser")
    canonical = home.select("link[rel=canonical]")[0]["href"]
    # Material looks a link up in the sitemap, which has the addresses of the published site.
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8").replace(str(canonical), address)
    view.route("**/sitemap.xml", lambda route: route.fulfill(body=sitemap, content_type="text/xml"))
    view.reload()
    view.wait_for_function("window.component$")
    view.locator("article a[data-preview]").first.hover()
    view.locator(".md-tooltip2--active").wait_for()
    assert not trouble
    view.context.close()


def test_a_missing_page_shows_the_way(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/of-the-past/")
    assert "paste an error" in view.locator("article").inner_text()
    view.locator("article a", has_text="Notions").click()
    view.wait_for_url("**/notions/parameter/")
    view.context.close()


def test_the_search_loads_when_somebody_searches(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "notions/parameter/")
    assert "search" not in view.evaluate(
        "performance.getEntriesByType('resource').map((entry) => entry.name).join()"
    )
    view.keyboard.press("/")  # Material's key for the search field
    view.keyboard.type("optimizer")
    link = view.locator(".md-search-result__item a").first
    link.wait_for()
    link.click()
    view.locator("article mark").first.wait_for()  # the words, highlighted
    view.context.close()


def test_a_picture_of_a_whole_page_has_no_blank_block(
    browser: Browser, address: str, site: Path
) -> None:
    """Of the page with the most blocks: what looks without scrolling sees each of them."""
    counts = {
        url: (site / url / "index.html").read_text(encoding="utf-8").count(" highlight")
        for url in URLS
    }
    view, _ = visit(browser, address, max(counts, key=lambda url: counts[url]))
    boxes = [block.bounding_box() for block in view.locator("article .highlight:visible").all()]
    picture = Image.open(io.BytesIO(view.screenshot(full_page=True))).convert("L")
    view.context.close()
    assert len(boxes) > 20
    blank = []
    for box in filter(None, boxes):
        # Without its edge, its button, and the word "prints" above an output.
        left, top = box["x"] + 4, box["y"] + 24
        right, bottom = box["x"] + box["width"] * 0.8, box["y"] + box["height"] - 4
        inside = picture.crop((int(left), int(top), int(right), int(bottom)))
        if len(set(inside.get_flattened_data())) < 3:
            blank.append(box)
    assert not blank, f"{len(blank)} of {len(boxes)} blocks are blank in a picture of the page"


@pytest.mark.parametrize("width", [1280, 390])
def test_the_explorer_has_its_room_before_its_script_comes(
    browser: Browser, address: str, width: int
) -> None:
    heights = []
    for script in ("never", "in time"):
        view = browser.new_page(viewport={"width": width, "height": 900})
        if script == "never":
            view.route("**/shapes.js", lambda route: route.abort())
        view.goto(address + "create/shapes/", wait_until="load")
        if script == "in time":
            view.locator("shape-explorer form").wait_for()
        heights.append(view.locator("shape-explorer").evaluate("(e) => e.offsetHeight"))
        view.context.close()
    before, after = heights
    assert abs(before - after) < 4, (
        f"the text below jumps at {width} px: see min-height in site.css"
    )
