import logging

import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Scale(nn.Linear):
    def forward(self, input):
        return super().forward(input) * self.in_features


def print_first_line(record):
    print(record.getMessage().splitlines()[0])
    return False  # do not log it as well


def compile_twelve(**options):
    torch.compiler.reset()
    graphs.clear()
    for size in range(1, 13):
        model = torch.compile(Scale(size, 1), backend=backend, **options)
        model(torch.ones(5, size))
    print("12 models,", len(graphs), "graphs")


graphs = []
logger = logging.getLogger("torch._dynamo.convert_frame")
logger.addFilter(print_first_line)
print("default")
compile_twelve()
print("isolate_recompiles=True")
compile_twelve(isolate_recompiles=True)
