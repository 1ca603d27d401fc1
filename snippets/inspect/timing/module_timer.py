"""Measure by hooks how long each module runs, with and without its parts."""

import time
from collections import Counter

from torch import nn


class ModuleTimer:
    def __init__(self, model, clock=time.perf_counter):
        self.clock = clock
        self.total = Counter()  # with the modules inside
        self.own = Counter()  # without them
        self.running = []  # start, and the time of the modules inside
        self.names = {m: name or "model" for name, m in model.named_modules()}
        self.handles = []
        for module in self.names:
            self.handles.append(module.register_forward_pre_hook(self.enter))
            self.handles.append(module.register_forward_hook(self.leave))

    def enter(self, module, inputs):
        self.running.append([self.clock(), 0.0])

    def leave(self, module, inputs, output):
        start, inside = self.running.pop()
        seconds = self.clock() - start
        self.total[self.names[module]] += seconds
        self.own[self.names[module]] += seconds - inside
        if self.running:
            self.running[-1][1] += seconds

    def remove(self):
        for handle in self.handles:
            handle.remove()


if __name__ == "__main__":
    timer = ModuleTimer(nn.Linear(2, 2))
    print("watches", len(timer.names), "module")
