import torch
from fastapi import FastAPI
from pydantic import BaseModel
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1).eval()  # in place of a trained model
app = FastAPI()


class Features(BaseModel):
    x: list[float]


@app.post("/predict")
def predict(features: Features):
    with torch.inference_mode():
        y = model(torch.tensor(features.x))
    return {"y": round(y.item(), 4)}


if __name__ == "__main__":
    print(predict(Features(x=[1, 2, 3])))
