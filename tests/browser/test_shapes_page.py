"""The explorer of docs/create/shapes.md is read and used by keyboard, and on a phone."""

from typing import Any

import pytest
from asking_torch import printed_by
from harness import answered, visit
from playwright.sync_api import Browser, Locator, Page

URL = "create/shapes/"


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Page:
    return visit(browser, address, URL)[0]


def shown(view: Page) -> dict[str, str]:
    """What the explorer answers, by its terms."""
    return answered(view, "shape-explorer")


def field(view: Page, name: str) -> Locator:
    """The field with this label."""
    explorer = view.locator("shape-explorer")
    if name == "layer":
        return explorer.get_by_role("combobox", name=name, exact=True)
    return explorer.get_by_label(name, exact=True)


def test_it_works_by_keyboard(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, URL)
    assert shown(view)["output"] == "[2, 8, 30, 30]"
    field(view, "layer").focus()
    view.keyboard.type("Linear")
    assert shown(view)["output"] == "[2, 4]"
    focused = "document.activeElement.name"
    for name in ("in_features", "out_features", "bias", "input"):
        view.keyboard.press("Tab")
        assert view.evaluate(focused) == name
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert view.evaluate(outline) == "solid", f"no focus is seen on {name}"
    view.keyboard.press("ControlOrMeta+a")
    view.keyboard.type("(2, 3)")
    assert shown(view) == {
        "torch raises": "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 8x4)",
        "parameters": "36",
        "memory of the layer": "144 bytes",
    }
    view.keyboard.press("Shift+Tab")
    view.keyboard.press("Space")  # no bias
    assert shown(view)["parameters"] == "32"
    for _ in range(2):
        view.keyboard.press("Shift+Tab")
    view.keyboard.press("ControlOrMeta+a")
    view.keyboard.type("3")
    assert shown(view)["output"] == "[2, 4]"
    assert view.locator("shape-explorer code").inner_text() == (
        "nn.Linear(3, 4, bias=False)(torch.randn(2, 3)).shape"
    )
    view.keyboard.press("Enter")  # sends no form
    assert shown(view)["output"] == "[2, 4]"
    assert not trouble
    view.context.close()


@pytest.mark.parametrize(
    ("name", "typed", "wanted"),
    [
        ("input shape", "", "input shape: write 1 to 8 whole numbers from 1 on."),
        ("input shape", "2, three", "input shape: write 1 to 8 whole numbers from 1 on."),
        ("input shape", "2, 0, 4", "input shape: write 1 to 8 whole numbers from 1 on."),
        ("kernel_size", "3, 3, 3", "kernel_size: write 1 or 2 whole numbers from 1 on."),
        ("groups", "0", "groups: write 1 whole number from 1 on."),
        ("padding", "some", "padding: write 1 or 2 whole numbers from 0 on, or same, or valid."),
    ],
)
def test_what_is_no_number_is_answered_with_what_to_write(
    page: Page, name: str, typed: str, wanted: str
) -> None:
    page.reload()
    box = field(page, name)
    box.fill(typed)
    assert shown(page) == {"not yet": wanted}
    assert box.get_attribute("aria-invalid") == "true"
    assert not page.locator("shape-explorer code").is_visible()
    box.fill("1" if name != "input shape" else "1, 3, 9, 9")
    assert "not yet" not in shown(page)
    assert box.get_attribute("aria-invalid") is None
    page.goto(page.url.partition("?")[0])


def test_what_copy_takes_runs_alone(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, URL)
    view.context.grant_permissions(["clipboard-read", "clipboard-write"])
    view.locator("shape-explorer").get_by_role("button").click()
    printed = printed_by(view.evaluate("navigator.clipboard.readText()"))
    assert printed.strip() == f"torch.Size({shown(view)['output']})"
    view.context.close()


def test_the_address_holds_what_is_set(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, URL)
    field(view, "layer").select_option("MaxPool1d")
    field(view, "kernel_size").fill("3,")
    field(view, "ceil_mode").check()
    field(view, "input shape").fill("4, 10")
    wanted = "?layer=MaxPool1d&kernel_size=3,&ceil_mode=True&input=4,10"
    assert view.evaluate("location.href") == address + URL + wanted
    view.mouse.wheel(0, 4000)  # past headings, which Material writes into the hash
    view.wait_for_url("**#*")
    assert wanted in view.evaluate("location.href")
    other, trouble = visit(browser, address, URL + wanted)
    assert shown(other) == shown(view)
    assert field(other, "ceil_mode").is_checked()
    assert not trouble
    # Whatever an address holds is text, and never a layer that does not exist.
    strange, trouble = visit(browser, address, URL + "?layer=constructor&input=<b>x</b>")
    assert field(strange, "layer").input_value() == "Conv2d"
    assert shown(strange) == {"not yet": "input shape: write 1 to 8 whole numbers from 1 on."}
    assert not trouble
    for each in (view, other, strange):
        each.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_longest_error_fits_a_phone(browser: Browser, address: str, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    view = context.new_page()
    view.goto(f"{address}{URL}?layer=ConvTranspose3d&output_padding=2", wait_until="load")
    assert "dilation_width" in shown(view)["torch raises"]
    assert view.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    inside = "[...document.querySelectorAll('shape-explorer *')].every((e) =>"
    inside += " e.getBoundingClientRect().right <= innerWidth)"
    assert view.evaluate(inside)
    context.close()


def test_without_a_script_the_page_says_so(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(address + URL)
    assert "needs JavaScript" in view.locator("shape-explorer").inner_text()
    context.close()
