import torch
from torch import nn


class InList(nn.Module):
    def __init__(self):
        super().__init__()
        self.windows = [nn.Buffer(torch.ones(n)) for n in (3, 5)]


class InParameterList(nn.Module):
    def __init__(self):
        super().__init__()
        windows = [nn.Buffer(torch.ones(n)) for n in (3, 5)]
        self.windows = nn.ParameterList(windows)


class Registered(nn.Module):
    def __init__(self):
        super().__init__()
        for i, n in enumerate((3, 5)):
            self.register_buffer(f"window_{i}", torch.ones(n))

    def window(self, i):
        return self.get_buffer(f"window_{i}")


print("nn.BufferList exists:", hasattr(nn, "BufferList"))
for kind in (InList, InParameterList, Registered):
    model = kind()
    print(kind.__name__)
    print("  buffers:", [name for name, _ in model.named_buffers()])
    print("  parameters:", [name for name, _ in model.named_parameters()])
