"""What is true after each test of this folder."""

from collections.abc import Iterator

import pytest
from torch.nn.modules import module


@pytest.fixture(autouse=True)
def no_global_hook_is_left() -> Iterator[None]:
    """A hook of all modules would be called, or warned of, in every later test of its process."""
    yield
    assert not module._has_any_global_hook(), "remove the hook that was registered for all modules"
