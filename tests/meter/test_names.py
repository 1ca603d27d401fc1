"""The names that the meter counts are those of the installed torch, and each can be seen to run."""

from types import BuiltinFunctionType, FunctionType

from explained.meter import names


def test_the_names_are_those_of_torch() -> None:
    """Counted once by hand, on torch 2.13; a new torch may move a number."""
    assert {group: len(found) for group, found in names.names().items()} == {
        "torch.nn": 168 + 1,  # classes, and factory_kwargs
        "torch.nn.Module": 50,
        "torch.nn.functional": 132,
        "torch.nn.init": 26,
        "torch.nn.utils": 18,
        "torch.nn.utils.parametrize": 7,
        "torch.nn.utils.parametrizations": 3,
        "torch.nn.utils.rnn": 8,
        "torch.nn.utils.prune": 17,
        "torch.nn.attention": 8 - 2,  # without a constant and an enumeration
        "torch.nn.parallel": 7,
    }


def test_each_name_is_of_a_kind_that_can_be_seen() -> None:
    for name, value in names.everything().items():
        seeable = (
            any(names.makers(value))
            if isinstance(value, type)
            else isinstance(value, (FunctionType, BuiltinFunctionType))
        )
        assert seeable, f"{name}: would never count. Teach explained/run/watch.py to see it."
