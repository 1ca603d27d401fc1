import logging

import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


graphs = []
logging.getLogger("torch._dynamo.convert_frame").disabled = True
kinds = [nn.ReLU, nn.GELU, nn.SiLU, nn.Mish, nn.ELU, nn.CELU]
kinds += [nn.SELU, nn.Tanh, nn.Sigmoid, nn.Softplus, nn.Softsign, nn.Hardtanh]
for options in ({}, {"isolate_recompiles": True}):
    torch.compiler.reset()
    graphs.clear()
    for kind in kinds:
        torch.compile(kind(), backend=backend, **options)(torch.ones(5))
    print(options or "default")
    print(f"  {len(kinds)} classes of torch, {len(graphs)} graphs")
