import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook, saved_tensors_hooks

model = nn.Linear(2, 1)
x = torch.ones(3, 2, requires_grad=True)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def hook(kind, returned=None):
    def write(*given):
        print(f"{kind:20}", *(type(value).__name__ for value in given))
        return returned

    return write


model.register_forward_pre_hook(hook("forward pre"))
model.register_forward_pre_hook(hook("  with_kwargs=True"), with_kwargs=True)
model.register_forward_hook(hook("forward"))
model.register_forward_hook(hook("  with_kwargs=True"), with_kwargs=True)
model.register_full_backward_pre_hook(hook("full backward pre"))
model.register_full_backward_hook(hook("full backward"))
model.weight.register_hook(hook("tensor"))
model.weight.register_post_accumulate_grad_hook(hook("post-accumulate"))
register_multi_grad_hook([x, model.weight], hook("multi-grad, all"))
register_multi_grad_hook([x, model.bias], hook("multi-grad, any"), mode="any")
optimizer.register_step_pre_hook(hook("step pre"))
optimizer.register_step_post_hook(hook("step post"))

y = model(x)
y.grad_fn.register_prehook(hook("node pre-hook"))
y.grad_fn.register_hook(hook("node hook"))
unpack = hook("unpack", torch.tensor(2.0))
with saved_tensors_hooks(hook("pack", "kept"), unpack):
    loss = y.sum().exp()
loss.backward()
optimizer.step()
