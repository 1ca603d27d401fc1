import io
import random

import numpy as np
import torch

generator = np.random.default_rng(0)


def state():
    ours = {"numpy": generator.bit_generator.state, "python": random.getstate()}
    return ours | {"torch": torch.get_rng_state()}


def restore(state):
    torch.set_rng_state(state["torch"])
    random.setstate(state["python"])
    generator.bit_generator.state = state["numpy"]


# the check
file = io.BytesIO()
torch.save(state(), file)
wanted = torch.rand(1).item(), random.random(), generator.random()
file.seek(0)
restore(torch.load(file))
got = torch.rand(1).item(), random.random(), generator.random()
same = [a == b for a, b in zip(wanted, got, strict=True)]
print("solved" if all(same) else f"not yet: wanted three True, got {same}")
