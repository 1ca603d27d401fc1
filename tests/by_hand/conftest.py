"""How the tests of this folder compute, and what is true after each."""

from collections.abc import Iterator

import pytest
import torch
from torch.nn.modules import module

# The tensors here are small. A second thread does little of the work, and waits for the first: it
# took three times the processor time, and on busy cores as much of the wall time.
torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def no_global_hook_is_left() -> Iterator[None]:
    """A hook of all modules would be called, or warned of, in every later test of its process."""
    yield
    assert not module._has_any_global_hook(), "remove the hook that was registered for all modules"
