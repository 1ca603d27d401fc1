import logging
import warnings

import onnxruntime
import torch
from torch import nn
from torch.export import Dim

logging.disable(logging.WARNING)  # onnxscript logs what it optimizes
warnings.simplefilter("ignore")  # about torch's own code
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
example = torch.randn(2, 3)  # (batch, in_features)
program = torch.onnx.export(
    model,
    (example,),
    input_names=["x"],
    dynamic_shapes=({0: Dim("batch")},),
    verbose=False,
)
program.save("net.onnx")
for node in program.model.graph:
    print("operator:", node.op_type)

session = onnxruntime.InferenceSession("net.onnx")
for each in session.get_inputs():
    print("input:", each.name, each.shape, each.type)

x = torch.randn(7, 3)
[output] = session.run(None, {"x": x.numpy()})
print("same output:", torch.from_numpy(output).allclose(model(x), atol=1e-6))
for wrong in (x[:, :2], x.double()):
    try:
        session.run(None, {"x": wrong.numpy()})
    except onnxruntime.capi.onnxruntime_pybind11_state.InvalidArgument as error:
        print(str(error).splitlines()[0].partition(" : 2 : ")[2])
