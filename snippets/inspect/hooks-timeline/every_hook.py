# --8<-- [start:model]
import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook, saved_tensors_hooks
from torch.nn.modules import module as for_all
from torch.optim import optimizer as optimizers


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(3.0))
        self.register_buffer("unused", torch.tensor(0.0))

    def forward(self, x):
        print("│ (forward runs)")
        return x * self.weight


def says(text):
    """Return a hook that prints `text` and returns None."""

    def hook(*given):  # each kind of hook is given other arguments
        print("│", text)

    return hook


# --8<-- [end:model]


# --8<-- [start:registration]
def hear_construction():
    for_all.register_module_parameter_registration_hook(says("parameter"))
    for_all.register_module_buffer_registration_hook(says("buffer"))
    for_all.register_module_module_registration_hook(says("submodule"))


# --8<-- [end:registration]


# --8<-- [start:layer]
def hear_layer(layer):
    layer.register_forward_pre_hook(says("forward pre"))
    layer.register_forward_hook(says("forward"))
    layer.register_full_backward_pre_hook(says("full backward pre"))
    layer.register_full_backward_hook(says("full backward"))
    layer.register_state_dict_pre_hook(says("state_dict pre"))
    layer.register_state_dict_post_hook(says("state_dict post"))
    layer.register_load_state_dict_pre_hook(says("load_state_dict pre"))
    layer.register_load_state_dict_post_hook(says("load_state_dict post"))


def hear_all_layers():
    for_all.register_module_forward_pre_hook(says("forward pre, global"))
    for_all.register_module_forward_hook(says("forward, global"))
    backward_pre = says("full backward pre, global")
    for_all.register_module_full_backward_pre_hook(backward_pre)
    for_all.register_module_full_backward_hook(says("full backward, global"))


# --8<-- [end:layer]


# --8<-- [start:tensors]
def hear_tensors(x, weight):
    x.register_hook(says("tensor hook of the input"))
    x.register_post_accumulate_grad_hook(says("post-accumulate, input"))
    weight.register_hook(says("tensor hook of the weight"))
    weight.register_post_accumulate_grad_hook(says("post-accumulate, weight"))
    both = (x, weight)
    register_multi_grad_hook(both, says("multi-grad hook, all"))
    register_multi_grad_hook(both, says("multi-grad hook, any"), mode="any")


def hear_output(y):
    y.register_hook(says("tensor hook of the output"))
    y.grad_fn.register_prehook(says("pre-hook of the node y.grad_fn"))
    y.grad_fn.register_hook(says("hook of the node y.grad_fn"))


def pack(tensor):
    print("│ saved tensor, pack")
    return tensor


def unpack(kept):
    print("│ saved tensor, unpack")
    return kept


# --8<-- [end:tensors]


# --8<-- [start:optimizer]
def hear_optimizer(optimizer):
    optimizer.register_step_pre_hook(says("step pre"))
    optimizer.register_step_post_hook(says("step post"))
    optimizer.register_state_dict_pre_hook(says("state_dict pre, optimizer"))
    optimizer.register_state_dict_post_hook(says("state_dict post, optimizer"))
    optimizer.register_load_state_dict_pre_hook(says("load pre, optimizer"))
    optimizer.register_load_state_dict_post_hook(says("load post, optimizer"))
    optimizers.register_optimizer_step_pre_hook(says("step pre, global"))
    optimizers.register_optimizer_step_post_hook(says("step post, global"))


# --8<-- [end:optimizer]


# --8<-- [start:run]
hear_construction()
print("┌ construction")
model = Scale()
model.part = nn.Identity()  # registered, never called
print("└ construction")

x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
hear_layer(model)
hear_all_layers()
hear_tensors(x, model.weight)
hear_optimizer(optimizer)
print("┌ call")
with saved_tensors_hooks(pack, unpack):
    y = model(x)
print("└ call")
hear_output(y)
print("┌ backward")
y.backward()
print("└ backward")
print("┌ optimizer step")
optimizer.step()
print("└ optimizer step")
print("┌ save")
saved = model.state_dict(), optimizer.state_dict()
print("└ save")
print("┌ load")
model.load_state_dict(saved[0])
optimizer.load_state_dict(saved[1])
print("└ load")
# --8<-- [end:run]
