# --8<-- [start:train]
import io

import torch
from torch import nn

cpu = torch.device("cpu")
device = torch.accelerator.current_accelerator(check_available=True) or cpu
data = torch.linspace(-1, 1, 60).view(20, 3).to(device)


class Run:
    def __init__(self, seed):
        torch.manual_seed(seed)  # of the CPU and of each accelerator
        layers = nn.Linear(3, 8), nn.Dropout(), nn.Linear(8, 1)
        self.model = nn.Sequential(*layers).to(device)
        self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=0.1)
        cosine = torch.optim.lr_scheduler.CosineAnnealingLR
        self.schedule = cosine(self.optimizer, T_max=20)
        # A scale that doubles so often makes overflows, to be seen here.
        self.scaler = torch.amp.GradScaler(device.type, growth_interval=2)
        self.batches = 0  # how many this run has taken, over all epochs

    def next_batch(self):
        epoch, batch = divmod(self.batches, 5)  # five batches an epoch
        shuffle = torch.Generator().manual_seed(epoch)
        order = torch.randperm(20, generator=shuffle)
        self.batches += 1
        return data[order[4 * batch : 4 * batch + 4].to(device)]


# --8<-- [end:train]


# --8<-- [start:step]
def train(run, steps):
    for _ in range(steps):
        x = run.next_batch()
        run.optimizer.zero_grad()
        with torch.autocast(device.type, dtype=torch.float16):
            output = run.model(x)
        loss = (output.float() - 1).square().sum()
        run.scaler.scale(loss).backward()
        scale = run.scaler.get_scale()
        run.scaler.step(run.optimizer)
        run.scaler.update()
        if run.scaler.get_scale() >= scale:  # else the step was skipped
            run.schedule.step()


# --8<-- [end:step]


# --8<-- [start:save]
PARTS = ["model", "optimizer", "schedule", "scaler"]


def save(run, file):
    state = {name: getattr(run, name).state_dict() for name in PARTS}
    state["batches"] = run.batches
    state["random_cpu"] = torch.get_rng_state()
    if device != cpu:  # the accelerator draws from a generator of its own
        state["random_device"] = torch.get_device_module().get_rng_state()
    torch.save(state, file)


def load(file, without=""):
    file.seek(0)
    state = torch.load(file, map_location="cpu")  # random states stay there
    run = Run(seed=1)
    for name in PARTS:
        if name != without:
            getattr(run, name).load_state_dict(state[name])
    if without != "batches":
        run.batches = state["batches"]
    if without != "random":  # last: building a model draws numbers
        torch.set_rng_state(state["random_cpu"])
        if device != cpu:
            torch.get_device_module().set_rng_state(state["random_device"])
    return run


# --8<-- [end:save]


# --8<-- [start:compare]
whole = Run(seed=0)
train(whole, 20)
wanted = whole.model.state_dict()

stopped = Run(seed=0)
train(stopped, 7)
file = io.BytesIO()
save(stopped, file)

print("left out   equal, bit for bit")
for without in ["", *PARTS, "batches", "random"]:
    run = load(file, without)
    train(run, 13)
    got = run.model.state_dict()
    equal = all(torch.equal(got[key], wanted[key]) for key in wanted)
    print(f"{without or 'nothing':10} {equal}")
# --8<-- [end:compare]
