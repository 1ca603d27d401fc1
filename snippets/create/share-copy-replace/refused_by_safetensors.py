import tempfile
from pathlib import Path

from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn


def tied():
    model = nn.Sequential(nn.Embedding(5, 4), nn.Linear(4, 5, bias=False))
    model[1].weight = model[0].weight
    return model


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "tied.safetensors"
    try:
        save_file(tied().state_dict(), path)
    except RuntimeError as error:
        print("RuntimeError:", str(error).strip().split(" and ")[0])

    save_model(tied(), path)  # one of the two names
    state = load_file(path)
    print("in the file:", list(state))
    try:
        tied().load_state_dict(state)
    except RuntimeError as error:
        print("RuntimeError:", str(error).splitlines()[1].strip())

    model = tied()
    print("load_model: ", load_model(model, path))
    print("still tied: ", model[0].weight is model[1].weight)
