from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(3, 10)

    @property
    def width(self):
        return self.lin_in.out_feature  # misspelled: out_features


model = SimpleMLP()
try:
    model.width
except AttributeError as error:
    print(f"model.width: {error}")

try:
    SimpleMLP.width.__get__(model)
except AttributeError as error:
    print(f"its cause:   {error}")
