from torch import nn


class Wrapped(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner


def wrap(parent, go_into_new):
    for name, child in parent.named_children():
        if isinstance(child, nn.Linear):
            setattr(parent, name, Wrapped(child))
        new = getattr(parent, name)  # the wrapper, if the child got one
        wrap(new if go_into_new else child, go_into_new)


for go_into_new in (True, False):
    model = nn.Sequential(nn.Linear(2, 2))
    try:
        wrap(model, go_into_new)
        print("wrapped once:", type(model[0].inner) is nn.Linear)
    except RecursionError as error:
        print("RecursionError:", str(error)[:32])

wrap(model, go_into_new=False)  # the second run wraps what is wrapped
print("wrapped twice:", type(model[0].inner).__name__)
