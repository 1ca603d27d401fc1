from collections import Counter

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


class SavedBytes:
    def __init__(self, model):
        self.seen = {p.untyped_storage() for p in model.parameters()}
        self.seen |= {b.untyped_storage() for b in model.buffers()}
        self.running = ["outside"]
        self.bytes = Counter()
        self.hooks = saved_tensors_hooks(self.pack, lambda tensor: tensor)
        self.names = {module: name for name, module in model.named_modules()}
        for module in self.names:
            module.register_forward_pre_hook(self.enter)
            module.register_forward_hook(self.leave)

    def enter(self, module, inputs):
        self.running.append(self.names[module])

    def leave(self, module, inputs, output):
        self.running.pop()

    def pack(self, tensor):
        storage = tensor.untyped_storage()  # views share one storage
        if storage not in self.seen:
            self.seen.add(storage)
            self.bytes[self.running[-1]] += storage.nbytes()
        return tensor.detach()


if __name__ == "__main__":
    model = nn.Sequential(nn.Linear(64, 256), nn.ReLU())
    saved = SavedBytes(model)
    with saved.hooks:
        model(torch.ones(32, 64))
    print(dict(saved.bytes))
