import warnings

from cases import CASES, make, value

warnings.filterwarnings("ignore", "reduction: 'mean'")  # of KLDivLoss
warnings.filterwarnings("error", "Using a target size")


def said(kind):
    before, target, after = CASES[kind]
    try:
        value(make(kind), before, target.unsqueeze(1), after)
    except (RuntimeError, ValueError, UserWarning) as problem:
        first = str(problem).splitlines()[0]
        return f"{type(problem).__name__}: {first}"
    return "says nothing"


told = {}
for kind in CASES:
    name = kind.__name__.removesuffix("Loss")
    told.setdefault(said(kind), []).append(name)
for words, names in told.items():
    print(words)
    print("   ", ", ".join(names))
