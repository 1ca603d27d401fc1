import time
from pathlib import Path

import httpx

if Path("net.pt2").exists():
    deadline = time.monotonic() + 60
    while not Path("model.sock").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    socket = httpx.HTTPTransport(uds="model.sock")
    with httpx.Client(transport=socket, base_url="http://model") as client:
        while client.get("/ready").status_code != 200:
            time.sleep(0.01)
        print(client.post("/predict", json={"x": [1, 2, 3]}).status_code)
        print(client.get("/ready").json())
else:
    print("there is no net.pt2 here: run served_model.py first")
