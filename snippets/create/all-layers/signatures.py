import inspect
import re
import textwrap

from torch import nn


def signature(kind):
    """Return how a layer is made, without device and dtype."""
    arguments = [
        each.replace(annotation=inspect.Parameter.empty)
        for each in inspect.signature(kind).parameters.values()
        if each.name not in ("device", "dtype")
    ]
    text = f"{kind.__name__}{inspect.Signature(arguments)}"
    text = re.sub(r"<function (\w+) at \w+>", r"\1", text)
    return textwrap.fill(text, width=78, subsequent_indent="    ")


kinds = [kind for name, kind in vars(nn).items() if isinstance(kind, type)]
layers = [kind for kind in kinds if issubclass(kind, nn.Module)]
for layer in sorted(layers, key=lambda layer: layer.__name__.lower()):
    print(signature(layer))
