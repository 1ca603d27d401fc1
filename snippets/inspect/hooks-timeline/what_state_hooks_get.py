import torch
from torch import nn
from torch.nn.modules import module as for_all


def hook(kind):
    def write(*given):
        print(f"{kind:20}", *(type(value).__name__ for value in given))

    return write


for_all.register_module_parameter_registration_hook(hook("parameter"))
for_all.register_module_buffer_registration_hook(hook("buffer"))
for_all.register_module_module_registration_hook(hook("submodule"))
model = nn.BatchNorm1d(2, affine=False)
model.weight = nn.Parameter(torch.ones(2))
model.part = nn.Identity()

model.register_state_dict_pre_hook(hook("state_dict pre"))
model.register_state_dict_post_hook(hook("state_dict post"))
model.register_load_state_dict_pre_hook(hook("load_state_dict pre"))
model.register_load_state_dict_post_hook(hook("load_state_dict post"))
model.load_state_dict(model.state_dict())

optimizer = torch.optim.SGD(model.parameters())
optimizer.register_state_dict_pre_hook(hook("optimizer state pre"))
optimizer.register_state_dict_post_hook(hook("optimizer state post"))
optimizer.register_load_state_dict_pre_hook(hook("optimizer load pre"))
optimizer.register_load_state_dict_post_hook(hook("optimizer load post"))
optimizer.load_state_dict(optimizer.state_dict())
print("saved and loaded")
