"""The explorer of windows is read and used by keyboard, and keeps its state in the address."""

from asking_torch import printed_by
from harness import answered, visit
from playwright.sync_api import Browser, Locator, Page

URL = "create/windows/"


def cell(view: Page, name: str) -> Locator:
    return view.locator("window-explorer").get_by_role("gridcell", name=name, exact=True)


def said(view: Page) -> dict[str, str]:
    """What the explorer says of the chosen cell, by its terms."""
    return answered(view, "window-explorer")


def linked(view: Page) -> list[str]:
    """The cells that are marked, by name."""
    return view.locator("window-explorer .linked").evaluate_all("all => all.map(e => e.ariaLabel)")


def test_it_works_by_keyboard(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, URL)
    assert said(view) == {
        "output size": "[3, 3]",
        "output[0, 0]": "is the bias and 9 products, 5 of them with the zeros of the padding",
    }
    assert linked(view).count("padding") == 5
    cell(view, "output[0, 0]").focus()
    view.keyboard.press("ArrowRight")
    view.keyboard.press("ArrowDown")
    assert view.evaluate("document.activeElement.ariaLabel") == "output[1, 1]"
    assert cell(view, "output[1, 1]").get_attribute("aria-selected") == "true"
    assert linked(view) == [f"input[{i}, {j}]" for i in (1, 2, 3) for j in (1, 2, 3)]
    for _ in range(3):
        view.keyboard.press("ArrowRight")  # at the edge it stays
    assert view.evaluate("document.activeElement.ariaLabel") == "output[1, 2]"
    view.keyboard.press("Tab")
    assert view.evaluate("document.activeElement.ariaLabel") == "input[0, 0]"
    view.keyboard.press("ArrowRight")
    assert said(view)["input[0, 1]"] == "goes into 2 cells of the output"
    assert linked(view) == ["output[0, 0]", "output[0, 1]"]
    assert not trouble
    view.context.close()


def test_what_a_stride_skips_is_marked_and_an_error_is_torchs(
    browser: Browser, address: str
) -> None:
    view, trouble = visit(browser, address, f"{URL}?layer=Conv1d&stride=3&padding=0&size=8")
    assert said(view)["read by no window"] == "2 cells of the input"
    assert view.locator("window-explorer .unused").count() == 2
    view.locator("window-explorer").get_by_label("kernel_size", exact=True).fill("9")
    assert "Kernel size can't be greater than actual input size" in said(view)["torch raises"]
    assert view.locator("window-explorer td").count() == 0
    view.locator("window-explorer").get_by_label("input size", exact=True).fill("17")
    assert said(view) == {"not yet": "size: write numbers up to 16."}
    assert not trouble
    view.context.close()


def test_the_address_holds_what_is_set_and_what_copy_takes_runs(
    browser: Browser, address: str
) -> None:
    view, trouble = visit(browser, address, f"{URL}?layer=ConvTranspose2d")
    view.context.grant_permissions(["clipboard-read", "clipboard-write"])
    view.locator("window-explorer").get_by_label("output_padding", exact=True).fill("1, 0")
    wanted = "?layer=ConvTranspose2d&output_padding=1,0"
    assert view.evaluate("location.href") == address + URL + wanted
    assert said(view)["products a cell"].startswith("1 to 4")
    view.locator("window-explorer").get_by_role("button").click()
    printed = printed_by(view.evaluate("navigator.clipboard.readText()"))
    size = said(view)["output size"].removeprefix("[")
    assert printed == f"torch.Size([1, 1, {size})\n"
    strange, _ = visit(browser, address, f"{URL}?layer=constructor&size=<b>")
    assert said(strange) == {"not yet": "size: write 1 or 2 whole numbers from 1 on."}
    assert not trouble
    for each in (view, strange):
        each.context.close()
