import torch
from torch import nn
from torch._inductor import metrics

model = nn.Linear(64, 64)
# Without the cache on disk Inductor writes each kernel now, and counts it.
compiled = torch.compile(model, options={"fx_graph_cache": False})
x = torch.ones(32, 64)
print("same output:", torch.allclose(compiled(x), model(x), atol=1e-5))
print("kernels that Inductor wrote:", metrics.generated_kernel_count)
