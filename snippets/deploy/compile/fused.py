import torch
from torch import nn
from torch._inductor import metrics
from torch.utils._python_dispatch import TorchDispatchMode


class CountOperations(TorchDispatchMode):
    count = 0

    # torch calls this for each operation that it runs
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.count += 1
        return func(*args, **(kwargs or {}))


class Pointwise(nn.Module):
    def forward(self, x):
        for _ in range(8):
            x = (x * 0.5 + 1).relu()
        return x


model = Pointwise()
# Without the cache on disk Inductor writes each kernel now, and counts it.
compiled = torch.compile(model, options={"fx_graph_cache": False})
x = torch.ones(2**22)
with CountOperations() as counter:
    y = model(x)
print("operations without torch.compile:", counter.count)
print("same output:", torch.equal(compiled(x), y))
print("kernels that Inductor wrote:     ", metrics.generated_kernel_count)
