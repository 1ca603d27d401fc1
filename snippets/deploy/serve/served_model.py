import json

import torch
from torch import nn
from torch.export import Dim, export, save


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.out = nn.Linear(4, 2)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


def save_program(path):
    torch.manual_seed(0)
    model = SimpleMLP().eval()  # in place of a trained model
    x = torch.randn(2, 3)
    program = export(model, (x,), dynamic_shapes=({0: Dim("batch")},))
    known = {"x": x.tolist(), "y": model(x).tolist()}
    save(program, path, extra_files={"known.json": json.dumps(known)})
    return model


if __name__ == "__main__":
    save_program("net.pt2")
    print("saved net.pt2, with one known answer inside")
