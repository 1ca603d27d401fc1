import torch
from torch import nn

for context in (torch.inference_mode, torch.no_grad):
    model = nn.Sequential(nn.LazyLinear(3), nn.LazyLinear(1))
    x = torch.ones(2, 5)
    with context():
        model(x)  # the first call makes the weights
    made_there = model.get_parameter("0.weight").is_inference()
    print(f"{context.__name__}: weights are inference tensors: {made_there}")
    try:
        model(x).sum().backward()
        print("  trains")
    except RuntimeError as error:
        print("  RuntimeError:", str(error).partition(".")[0])
