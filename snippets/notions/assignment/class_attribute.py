from torch import nn


class Shadowed(nn.Module):
    head = None

    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 1)


class Annotated(nn.Module):
    head: nn.Module

    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 1)


for model in (Shadowed(), Annotated()):
    print(type(model).__name__)
    print("  registered:", *model.state_dict())
    print("  read:", model.head)
