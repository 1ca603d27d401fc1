from loopback import serving
from smallest_server import app

# After a 500 uvicorn closes the connection, so each request has its own.
headers = {"content-type": "application/json", "connection": "close"}
bodies = (
    '{"x": ["1.5", 2, true]}',
    '{"x": [1, 2]}',
    '{"x": [1, 2, 1e39]}',
    '{"x": [1, 2, NaN]}',
)
with serving(app) as client:
    for body in bodies:
        answer = client.post("/predict", content=body, headers=headers)
        print(answer.status_code, body)
