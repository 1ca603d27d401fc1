from start_group import run_on
from torch import nn
from torch.nn.modules import utils
from torch.nn.parallel import DistributedDataParallel


def keys():
    model = nn.Linear(3, 2)
    parallel = DistributedDataParallel(model)
    print("of the wrapper:", list(parallel.state_dict()))
    print("of the model:  ", list(parallel.module.state_dict()))
    try:
        model.load_state_dict(parallel.state_dict())
    except RuntimeError as error:
        for line in str(error).splitlines():
            print(line.strip())

    state = parallel.state_dict()  # as from a file that somebody saved
    utils.consume_prefix_in_state_dict_if_present(state, "module.")
    print(model.load_state_dict(state))


results = run_on(1, keys)
