import os
import warnings

import torch
from torch import nn
from torch._inductor import aoti_compile_and_package, aoti_load_package
from torch.export import export


class Doubled(nn.Module):
    def forward(self, x):
        return x * 2


warnings.simplefilter("ignore")  # they are about torch's own code
x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
path = aoti_compile_and_package(
    export(Doubled(), (x,)),
    package_path="doubled.pt2",
    # Precompiled headers do not pay for a single package.
    inductor_configs={"aot_inductor.precompile_headers": False},
)
package = aoti_load_package(path)
print("as exported:", package(x).tolist())
others = {
    "one row": x[:1],
    "other strides": x.T.contiguous().T,
    "float64": x.double(),
}
for name, other in others.items():
    print(f"{name}:", package(other).tolist())

os.environ["AOTI_RUNTIME_CHECK_INPUTS"] = "1"
os.dup2(os.open("errors.txt", os.O_CREAT | os.O_WRONLY), 2)  # C++ writes here
package = aoti_load_package(path)
for name, other in others.items():
    try:
        package(other)
    except RuntimeError as error:
        print(f"{name}: {str(error).splitlines()[0]}")
