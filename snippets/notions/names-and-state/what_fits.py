from torch import nn

saved = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
model = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 5))

own = model.state_dict()
fits = {
    key: tensor
    for key, tensor in saved.state_dict().items()
    if key in own and tensor.shape == own[key].shape
}
result = model.load_state_dict(fits, strict=False)
print("loaded:", *fits)
print("not loaded:", *result.missing_keys)
