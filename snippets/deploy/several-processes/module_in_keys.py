from torch import nn
from torch.nn.modules import utils

model = nn.Linear(3, 2)
parallel = nn.DataParallel(model)
state = parallel.state_dict()
print("wrapper:", list(state))
print("module: ", list(parallel.module.state_dict()))

try:
    model.load_state_dict(state)
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())

utils.consume_prefix_in_state_dict_if_present(state, "module.")
print(model.load_state_dict(state))
