import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self, length, persistent):
        super().__init__()
        table = torch.linspace(0, 1, length)
        self.register_buffer("table", table, persistent=persistent)


for persistent in [False, True]:
    print(f"persistent={persistent}")
    saved = Positions(5, persistent)
    model = Positions(3, persistent)
    try:
        print(model.load_state_dict(saved.state_dict()))
        print("saved:", saved.table.tolist())
        print("model:", model.table.tolist())
    except RuntimeError as error:
        print(str(error).splitlines()[-1].strip())
