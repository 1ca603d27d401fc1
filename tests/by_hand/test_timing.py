"""What the page on timing measures by hooks equals the time that modules were given."""

from typing import Any

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

CLOCK = [0]


class Work(nn.Sequential):
    """Takes a time before and after its parts."""

    def __init__(self, before: int, after: int, *parts: nn.Module) -> None:
        super().__init__(*parts)
        self.before = before
        self.after = after

    def forward(self, input: torch.Tensor) -> torch.Tensor:  # noqa: A002 (torch's name)
        CLOCK[0] += self.before
        output = super().forward(input)
        CLOCK[0] += self.after
        return output


class Other(Work):
    """Another class, for the times by class."""


@st.composite
def works(draw: Any) -> Work:
    """Draw a tree of modules, in which a part may stand several times."""
    pool: list[Work] = []
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from([Work, Other]))
        parts = draw(st.lists(st.sampled_from(pool), max_size=3)) if pool else []
        pool.append(kind(draw(st.integers(0, 9)), draw(st.integers(0, 9)), *parts))
    return pool[-1]


def calls(module: Any) -> list[Any]:
    """Return a module and all that it calls, once for each call."""
    return [module, *(inner for part in module for inner in calls(part))]


def own(module: Work) -> int:
    return module.before + module.after


@settings(max_examples=200)
@given(works(), st.integers(1, 3))
def test_times_by_hooks_are_what_each_module_was_given(model: Work, times: int) -> None:
    timer = rebuilt("inspect/timing/module_timer.py").ModuleTimer(model, lambda: CLOCK[0])
    start = CLOCK[0]
    for _ in range(times):
        model(torch.ones(1))
    called = calls(model) * times
    for module, name in timer.names.items():
        count = called.count(module)
        assert timer.own[name] == count * own(module)
        assert timer.total[name] == count * sum(own(part) for part in calls(module))
    assert sum(timer.own.values()) == timer.total["model"] == CLOCK[0] - start
    timer.remove()
    before = dict(timer.own)
    model(torch.ones(1))
    assert dict(timer.own) == before


@given(works())
def test_the_answer_on_time_by_class_adds_up_what_its_modules_were_given(model: Work) -> None:
    time_by_class = rebuilt("inspect/timing/answer_time_by_class.py").time_by_class
    found = time_by_class(model, torch.ones(1), lambda: CLOCK[0])
    for kind in (Work, Other):
        wanted = sum(own(part) for part in calls(model) if type(part) is kind)
        assert found.get(kind.__name__, 0) == wanted
    assert not any(module._forward_hooks for module in model.modules())


@settings(max_examples=150)
@given(works())
def test_the_answer_on_own_times_is_what_each_event_has_alone(model: Work) -> None:
    own_times = rebuilt("inspect/timing/answer_own_times.py").own_times
    events = []
    wanted: dict[str, int] = {}
    names = {
        module: f"{type(module).__name__} {index % 2}"
        for index, module in enumerate(model.modules())
    }

    def record(module: Any, start: int) -> int:
        index = len(events)
        events.append(None)
        end = start + module.before + 1  # no event is empty
        for part in module:
            end = record(part, end)
        end += module.after
        events[index] = (names[module], start, end)
        wanted[names[module]] = wanted.get(names[module], 0) + own(module) + 1
        return end

    record(model, 0)
    assert own_times(events) == wanted


@given(
    takes=st.integers(1, 500),
    queued=st.integers(0, 5000),
    slow=st.dictionaries(st.integers(1, 12), st.integers(1, 9000), max_size=5),
)
def test_the_answer_on_a_queue_measures_the_usual_call(
    takes: int, queued: int, slow: dict[int, int]
) -> None:
    seconds = rebuilt("inspect/timing/answer_seconds.py").seconds
    clock, queue, count = [0], [queued], [0]

    def work() -> None:
        count[0] += 1
        clock[0] += 1
        queue[0] = max(queue[0], clock[0]) + takes + slow.get(count[0], 0)

    def wait() -> None:
        clock[0] = max(clock[0], queue[0])

    assert seconds(work, lambda: clock[0], wait) == takes + 1
