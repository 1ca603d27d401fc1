from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
state = model.state_dict()
for name, metadata in state._metadata.items():
    print(f"{name!r:4} {metadata}")

del state["1.num_batches_tracked"]
try:
    model.load_state_dict(state)
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())

plain = dict(state)
print("a plain dict has metadata:", hasattr(plain, "_metadata"))
print(model.load_state_dict(plain))
