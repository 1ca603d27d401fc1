from loopback import serving
from model_server import create_app
from served_model import save_program

save_program("net.pt2")
kind = {"content-type": "application/json"}
with serving(create_app()) as client:
    for body in (
        '{"x": [1, 2]}',
        '{"x": [1, 2, 3, 4]}',
        '{"x": ["1.5", 2, true]}',
        '{"x": [1, 2, NaN]}',
        '{"x": [1, 2, 1e39]}',
        '{"x": [1, 2, 3], "y": 4}',
        "[1, 2, 3]",
        '{"x": [1, 2',
    ):
        answer = client.post("/predict", content=body, headers=kind)
        print(answer.status_code, body)
        for each in answer.json()["detail"]:
            print("   ", *each["at"], "-", each["why"])
