from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

layer = nn.Linear(3, 2)
print(*[name for name, _ in layer.named_parameters(prefix="head")])
print(*layer.state_dict(prefix="head"))
print(*layer.state_dict(prefix="head."))

state = layer.state_dict(prefix="head.")
consume_prefix_in_state_dict_if_present(state, "head.")
print(layer.load_state_dict(state))
