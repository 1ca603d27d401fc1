import torch
from fastapi import FastAPI
from loopback import serving
from pydantic import BaseModel, FiniteFloat
from torch import nn

app = FastAPI()
torch.manual_seed(0)
model = nn.Linear(3, 1).eval()


class Features(BaseModel):
    x: list[FiniteFloat]


@app.post("/predict")
def predict(features: Features):
    with torch.inference_mode():
        return {"y": model(torch.tensor(features.x)).item()}


kind = {"content-type": "application/json", "connection": "close"}
with serving(app) as client:
    y = client.post("/predict", json={"x": [1, 2, 3]}).json()["y"]
    print("same as the model:", y == model(torch.tensor([1.0, 2, 3])).item())
    for x in ('["1.5", 2, true]', "[1, 2]", "[1, 2, 1e39]", "[1, 2, NaN]"):
        answer = client.post("/predict", content=f'{{"x": {x}}}', headers=kind)
        print(f"{answer.status_code}: {x}")
