from torch import nn


class Naive(nn.Module):
    def __init__(self, module):
        super().__init__()
        self.module = module

    def __getattr__(self, name):
        return getattr(self.module, name)


class Cured(Naive):
    def __getattr__(self, name):
        try:
            return nn.Module.__getattr__(self, name)
        except AttributeError:
            if name.startswith("__"):
                raise
            module = nn.Module.__getattr__(self, "module")
            return getattr(module, name)


layer = nn.Linear(3, 1)
try:
    print(Naive(layer).in_features)
except RecursionError as error:
    print(f"RecursionError: {str(error)[:32]}")
print("in_features:", Cured(layer).in_features)
