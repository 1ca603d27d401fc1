import logging

import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Scale(nn.Linear):
    def forward(self, input):
        return super().forward(input) * self.in_features


def show(record):
    print(record.getMessage().splitlines()[0])
    return False


graphs = []
logging.getLogger("torch._dynamo.convert_frame").addFilter(show)
for options in {}, {"isolate_recompiles": True}:
    torch.compiler.reset()
    graphs.clear()
    for size in range(1, 13):
        model = torch.compile(Scale(size, 1), backend=backend, **options)
        model(torch.ones(5, size))
    print(options or "default", "12 models,", len(graphs), "graphs")
