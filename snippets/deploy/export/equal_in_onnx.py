import logging
import warnings

import onnxruntime
import torch
from torch import nn
from torch.export import Dim

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
example, shapes = (torch.ones(2, 3),), ({0: Dim("batch")},)
names = {"input_names": ["x"], "verbose": False}
program = torch.onnx.export(model, example, dynamic_shapes=shapes, **names)
program.save("net.onnx")
print("operators:", *(node.op_type for node in program.model.graph))

session = onnxruntime.InferenceSession("net.onnx")
print("input:", *(f"{i.name} {i.shape} {i.type}" for i in session.get_inputs()))
x = torch.randn(7, 3)
output = torch.from_numpy(session.run(None, {"x": x.numpy()})[0])
print("same output:", output.allclose(model(x), atol=1e-6))
try:
    session.run(None, {"x": x.double().numpy()})
except onnxruntime.capi.onnxruntime_pybind11_state.InvalidArgument as error:
    print(*str(error).split(" : ")[2:], sep=": ")
