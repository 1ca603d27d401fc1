"""Count the bytes of activations that autograd keeps for backward."""

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def kept_bytes(model, x):
    storages = set()

    def pack(tensor):
        # Two tensors that share memory have one storage.
        storages.add(tensor.untyped_storage())
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        model(x)
    held = [*model.parameters(), *model.buffers()]
    own = {tensor.untyped_storage() for tensor in held}
    return sum(storage.nbytes() for storage in storages - own)


if __name__ == "__main__":
    first = nn.Linear(64, 256)
    last = nn.Linear(256, 64)
    x = torch.ones(32, 64)
    print("Linear alone      ", kept_bytes(first, x), "bytes")
    for activation in (nn.ReLU(), nn.GELU()):
        model = nn.Sequential(first, activation, last)
        name = type(activation).__name__
        print(f"Linear {name} Linear", kept_bytes(model, x), "bytes")
