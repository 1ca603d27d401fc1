from loopback import serving
from model_server import create_app

body = b'{"x": [1, 2, 3' + b"0" * 2000 + b"]}"
kind = {"content-type": "application/json"}


def in_pieces():
    for start in range(0, len(body), 500):
        yield body[start : start + 500]


app = create_app(load_model=lambda path: list)
with serving(app) as client:
    for name, content in (("declared", body), ("in pieces", in_pieces())):
        answer = client.post("/predict", content=content, headers=kind)
        print(f"{name}:", answer.status_code, answer.json())
