# --8<-- [start:train]
import io

import torch
from torch import nn


def start(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(3, 8), nn.Dropout(), nn.Linear(8, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 20)
    return {"model": model, "optimizer": optimizer, "schedule": schedule}


def train(run, steps):
    for _ in steps:
        run["optimizer"].zero_grad()
        run["model"](torch.randn(4, 3)).square().mean().backward()
        run["optimizer"].step()
        run["schedule"].step()


# --8<-- [end:train]


# --8<-- [start:save]
def save(run, step, file):
    state = {name: part.state_dict() for name, part in run.items()}
    state |= {"step": step, "random": torch.get_rng_state()}
    torch.save(state, file)


def load(file, without=""):
    file.seek(0)
    state, run = torch.load(file), start(seed=1)
    for name, part in run.items():
        if name != without:
            part.load_state_dict(state[name])
    if without != "random":
        torch.set_rng_state(state["random"])
    return run, 0 if without == "step" else state["step"]


# --8<-- [end:save]


# --8<-- [start:compare]
whole = start(seed=0)
train(whole, range(20))
wanted = whole["model"].state_dict()

stopped, file = start(seed=0), io.BytesIO()
train(stopped, range(7))
save(stopped, 7, file)

print("left out   equal, bit for bit")
for without in ["", *stopped, "random", "step"]:
    run, step = load(file, without)
    train(run, range(step, 20))
    got = run["model"].state_dict()
    equal = all(torch.equal(got[key], wanted[key]) for key in wanted)
    print(f"{without or 'nothing':10} {equal}")
# --8<-- [end:compare]
