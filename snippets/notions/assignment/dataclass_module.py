from dataclasses import dataclass

from torch import nn


@dataclass(eq=False)
class TooEarly(nn.Module):
    layer: nn.Module


@dataclass(eq=False, repr=False)
class AfterInit(nn.Module):
    width: int

    def __post_init__(self):
        super().__init__()
        self.layer = nn.Linear(self.width, 1)


@dataclass
class Unhashable(AfterInit):
    pass


try:
    TooEarly(nn.Linear(3, 1))
except AttributeError as error:
    print(f"AttributeError: {error}")

print("registered:", *AfterInit(3).state_dict())
print(AfterInit(3))

print(Unhashable(3))  # the dataclass wrote a __repr__ as well
try:
    list(Unhashable(3).modules())
except TypeError as error:
    print(f"TypeError: {error}")
