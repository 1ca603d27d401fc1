import threading
import time

import torch
from loopback import serving
from model_server import create_app, load
from served_model import save_program


def slow(path):
    go.wait()
    return load(path)


save_program("net.pt2")
extra = {"known.json": ""}
program = torch.export.load("net.pt2", extra_files=extra)
program.state_dict["out.bias"].data += 1
torch.export.save(program, "damaged.pt2", extra_files=extra)

for path in ("net.pt2", "damaged.pt2"):
    go = threading.Event()
    with serving(create_app(path, slow), wait=False) as client:
        health = client.get("/health")
        print(f"{path}: {health.status_code} {health.json()['detail']}", end="")
        go.set()
        while health.json() == {"detail": "loading"}:
            time.sleep(0.01)
            health = client.get("/health")
        print(f", then {health.status_code}", health.json().get("detail", ""))
