import torch
from loopback import serving
from model_server import create_app
from served_model import save_program

model = save_program("net.pt2")
x = [1.0, -2.0, 0.5]
with serving(create_app()) as client:
    answer = client.post("/predict", json={"x": x})
    y = torch.tensor(answer.json()["y"])
    print("answer:", answer.status_code, y.round(decimals=3))
    print("same as the model:", y.allclose(model(torch.tensor(x)), atol=1e-6))
    print("ready:", client.get("/ready").json())
