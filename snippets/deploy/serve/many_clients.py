from concurrent.futures import ThreadPoolExecutor

import torch
from loopback import serving
from model_server import create_app
from served_model import save_program

model = save_program("net.pt2")
torch.manual_seed(1)
x = torch.randn(400, 3)


def ask(row):
    return client.post("/predict", json={"x": row})


with serving(create_app()) as client, ThreadPoolExecutor(8) as clients:
    answers = list(clients.map(ask, x.tolist()))
    counted = client.get("/ready").json()

y = torch.tensor([answer.json()["y"] for answer in answers])
alone = torch.cat([model(row[None]) for row in x])
print("status:", {answer.status_code for answer in answers})
print("all as one by one:", y.allclose(alone, atol=1e-6))
print("requests:", counted["requests"])
print("fewer batches than requests:", counted["batches"] < 400)
