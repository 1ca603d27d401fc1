from loopback import serving
from model_server import create_app

body = b'{"x": [1, 2, 3' + b"0" * 2000 + b"]}"
headers = {"content-type": "application/json"}


def in_pieces():
    for start in range(0, len(body), 500):
        yield body[start : start + 500]


with serving(create_app(load_model=lambda path: list)) as client:
    for name, content in (("declared", body), ("in pieces", in_pieces())):
        answer = client.post("/predict", content=content, headers=headers)
        print(f"{name}:", answer.status_code, answer.json())
