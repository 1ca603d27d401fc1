import torch
from loopback import serving
from model_server import create_app
from served_model import save_program

model = save_program("net.pt2")
with serving(create_app()) as client:
    print("health:", client.get("/health").json())
    answer = client.post("/predict", json={"x": [1.0, -2.0, 0.5]})
    y = torch.tensor(answer.json()["y"])
    print("answer:", answer.status_code, y.round(decimals=3))
    wanted = model(torch.tensor([[1.0, -2.0, 0.5]]))[0]
    print("same as the model:", y.allclose(wanted, atol=1e-6))
    print("health:", client.get("/health").json())
