import time
from pathlib import Path

import httpx

if Path("model.sock").exists():
    socket = httpx.HTTPTransport(uds="model.sock", retries=3)
    with httpx.Client(transport=socket, base_url="http://model") as client:
        while "loading" in client.get("/ready").text:
            time.sleep(0.01)
        print(client.post("/predict", json={"x": [1, 2, 3]}).status_code)
        print(client.get("/ready").json())
else:
    print("there is no model.sock here: start the server first")
