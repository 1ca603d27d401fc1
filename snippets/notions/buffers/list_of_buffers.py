import torch
from torch import nn


class Windows(nn.Module):
    def __init__(self, way):
        super().__init__()
        windows = [nn.Buffer(torch.ones(n)) for n in (3, 5)]
        if way == "list":
            self.windows = windows
        elif way == "nn.ParameterList":
            self.windows = nn.ParameterList(windows)
        else:
            for i, window in enumerate(windows):
                self.register_buffer(f"window_{i}", window)


print("nn.BufferList exists:", hasattr(nn, "BufferList"))
for way in ("list", "nn.ParameterList", "register_buffer"):
    model = Windows(way)
    print(way)
    print("  buffers:", [name for name, _ in model.named_buffers()])
    print("  trained:", [name for name, _ in model.named_parameters()])
