import threading
import time

import torch
from loopback import serving
from model_server import create_app, load
from served_model import save_program


def slow_load(path):
    go_on.wait()
    return load(path)


def show(client):
    for path in ("/live", "/ready"):
        answer = client.get(path)
        print(path, answer.status_code, answer.json())


save_program("net.pt2")
files = {"known.json": ""}
program = torch.export.load("net.pt2", extra_files=files)
program.state_dict["out.bias"].data += 1
torch.export.save(program, "damaged.pt2", extra_files=files)

for path in ("net.pt2", "damaged.pt2"):
    print(path)
    go_on = threading.Event()
    with serving(create_app(path, slow_load), wait=False) as client:
        show(client)
        go_on.set()
        while "loading" in client.get("/ready").text:
            time.sleep(0.01)
        show(client)
