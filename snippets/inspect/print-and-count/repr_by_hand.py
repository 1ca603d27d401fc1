from torch import nn


def show(module):
    """Return what repr(module) returns."""
    if module is None:
        return "None"
    folds = isinstance(module, nn.ModuleList)
    settings = "" if folds else module.extra_repr()
    lines = settings.split("\n") if settings else []
    if len(lines) == 1 and not module._modules:
        return f"{type(module).__name__}({settings})"
    names = list(module._modules)
    texts = [show(child) for child in module._modules.values()]
    start = 0
    while start < len(texts):
        end = start
        # as long as a next text is there, and equal
        while folds and texts[end + 1 : end + 2] == [texts[start]]:
            end += 1
        label = f"({start if folds else names[start]}): "
        if end > start:
            label = f"({start}-{end}): {end - start + 1} x "
        lines.append(label + texts[start].replace("\n", "\n  "))
        start = end + 1
    inside = "\n  " + "\n  ".join(lines) + "\n" if lines else ""
    return f"{type(module).__name__}({inside})"


blocks = nn.ModuleList(nn.Sequential(nn.Linear(8, 8)) for _ in range(4))
model = nn.ModuleDict({"blocks": blocks, "rnn": nn.LSTM(8, 4)})
print(show(model))
print("equal to repr:", show(model) == repr(model))
