import logging

from loopback import serving
from model_server import create_app

logging.disable(logging.ERROR)  # the server logs why forward failed
outputs = [[], [[0.5]]]  # the first call returns one row too few


def forward(rows):
    return outputs.pop(0)


with serving(create_app(load_model=lambda path: forward)) as client:
    for _ in range(2):
        answer = client.post("/predict", json={"x": [1, 2, 3]})
        print(answer.status_code, answer.json())
