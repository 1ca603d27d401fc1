"""Each message that a block prints stands in one list of the part "Errors", and in errors.json."""

import json
import re

from harness import SITE, TREE

from explained.page import said
from explained.site import errors


def test_the_lists_hold_each_message_once_and_each_leads_to_its_place() -> None:
    lists = TREE.docs / "errors"
    parts = [
        part
        for path in sorted(lists.glob("*.md"))
        for part in re.findall(
            r"^\[messages (\w+)\]$", path.read_text(encoding="utf-8"), re.MULTILINE
        )
    ]
    items = [
        line for part in parts for line in errors.markdown(TREE, part) if line.startswith("- ")
    ]
    messages = said.all_of(TREE)
    assert len(items) == len(messages) > 200
    for message in messages:
        place = f"](../{message.page}#{message.anchor})"
        assert [line for line in items if message.text in line and place in line], message


def test_each_message_is_in_errors_json_with_an_address_that_exists() -> None:
    entries = json.loads(errors.data(SITE))
    addresses = {entry.url for entry in SITE.entries}
    assert {entry["url"].partition("#")[0] for entry in entries} <= addresses
    patterns = {said.Message(e["kind"], e["text"], "", "", "", False, "").pattern for e in entries}
    assert patterns == {message.pattern for message in said.all_of(TREE)}
