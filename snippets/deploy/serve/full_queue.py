import threading
import time
from concurrent.futures import ThreadPoolExecutor

from loopback import serving
from model_server import create_app

entered = threading.Event()
release = threading.Event()


def forward(rows):
    entered.set()
    release.wait()
    return rows


def ask():
    return client.post("/predict", json={"x": [1, 2, 3]})


app = create_app(load_model=lambda path: forward, most=1, room=2)
with serving(app) as client, ThreadPoolExecutor(3) as clients:
    waiting = [clients.submit(ask)]
    entered.wait()  # the first request is in forward
    waiting.append(clients.submit(ask))
    waiting.append(clients.submit(ask))
    while client.get("/ready").status_code == 200:
        time.sleep(0.01)
    print("/live", client.get("/live").status_code)
    answer = ask()
    print(answer.status_code, answer.json(), answer.headers["retry-after"])
    release.set()
    print("the three:", [each.result().status_code for each in waiting])
