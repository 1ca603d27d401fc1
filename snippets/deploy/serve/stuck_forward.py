import threading
import time
from concurrent.futures import ThreadPoolExecutor

from loopback import serving
from model_server import create_app

release = threading.Event()


def forward(rows):
    release.wait()  # a deadlock, a driver that hangs, ...
    return rows


def show(client):
    for path in ("/live", "/ready"):
        answer = client.get(path)
        print(path, answer.status_code, answer.json())


app = create_app(load_model=lambda path: forward, patience=0.3)
with serving(app) as client, ThreadPoolExecutor(1) as clients:
    show(client)
    request = clients.submit(client.post, "/predict", json={"x": [1, 2, 3]})
    while client.get("/live").status_code == 200:
        time.sleep(0.01)
    answer = request.result()
    print("the request:", answer.status_code, answer.json())
    show(client)
    release.set()
