from torch import nn


def fitting(model, state):
    own = model.state_dict()
    return {
        key: tensor
        for key, tensor in state.items()
        if key in own and tensor.shape == own[key].shape
    }


saved = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
model = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 5))
state = fitting(model, saved.state_dict())
result = model.load_state_dict(state, strict=False)
print("loaded:", *state)
print("not loaded:", *result.missing_keys)
