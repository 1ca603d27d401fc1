import torch
from torch import nn

layer = nn.Linear(2, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer.register_forward_pre_hook(lambda *_: print("1 forward pre"))
layer.register_forward_hook(lambda *_: print("2 forward"))
layer.register_full_backward_pre_hook(lambda *_: print("3 backward pre"))
layer.weight.register_hook(lambda grad: print("4 tensor hook"))
layer.register_full_backward_hook(lambda *_: print("5 backward"))
optimizer.register_step_pre_hook(lambda *_: print("6 step pre"))
optimizer.register_step_post_hook(lambda *_: print("7 step post"))

x = torch.ones(3, 2, requires_grad=True)
layer(x).sum().backward()
optimizer.step()
