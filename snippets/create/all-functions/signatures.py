import inspect
import re
import textwrap

from torch.nn import functional

HELPERS = re.compile("_|assert_|boolean_|handle_torch|has_torch")
FIRST = re.compile(r"\s*\w+(\([^()]*(\([^()]*\))?[^()]*\))")


def signature(name, function):
    """Return how a function is called; one written in C++ says so itself."""
    try:
        arguments = inspect.signature(function).parameters.values()
    except ValueError:
        first = FIRST.match(function.__doc__)
        return name + (" ".join(first[1].split()) if first else "(...)")
    empty = inspect.Parameter.empty
    plain = [each.replace(annotation=empty) for each in arguments]
    return f"{name}{inspect.Signature(plain)}"


for name, function in sorted(vars(functional).items()):
    if inspect.isroutine(function) and not HELPERS.match(name):
        text = signature(name, function)
        print(textwrap.fill(text, width=78, subsequent_indent="    "))
