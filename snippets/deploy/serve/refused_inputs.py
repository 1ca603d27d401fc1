from loopback import serving
from model_server import create_app
from served_model import save_program

save_program("net.pt2")
headers = {"content-type": "application/json"}
bodies = (
    '{"x": [1, 2]}',
    '{"x": [1, 2, 3, 4]}',
    '{"x": ["1.5", 2, true]}',
    '{"x": [1, 2, NaN]}',
    '{"x": [1, 2, 1e39]}',
    '{"x": [1, 2, 3], "y": 4}',
    "[1, 2, 3]",
    '{"x": [1, 2',
)
with serving(create_app()) as client:
    for body in bodies:
        answer = client.post("/predict", content=body, headers=headers)
        print(answer.status_code, body)
        for reason in answer.json()["detail"]:
            print("   ", *reason["at"], "-", reason["why"])
