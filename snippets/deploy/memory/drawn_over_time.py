from weakref import WeakSet

from torch import nn, ones
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import checkpoint_sequential


class Live(TorchDispatchMode):
    now = WeakSet()

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        if out.shape == x.shape:
            self.now.add(out.untyped_storage())
        return out


class Block(nn.Linear):
    def forward(self, input):
        print("forward  |" + "█" * len(Live.now))
        y = nn.functional.gelu(super().forward(input))
        y.register_hook(lambda _: print("backward |" + "█" * len(Live.now)))
        return y


x, blocks = ones(64, 8), [Block(8, 8) for _ in range(4)]
for parts in (1, 2):
    print("segments:", parts)
    with Live():
        checkpoint_sequential(blocks, parts, x, False).sum().backward()
