import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
from loopback import serving
from model_server import create_app

entered, release = threading.Event(), threading.Event()


def forward(rows):
    entered.set()
    release.wait()
    return rows


with ThreadPoolExecutor(1) as clients:
    with serving(create_app(load_model=lambda path: forward)) as client:
        last = clients.submit(client.post, "/predict", json={"x": [1, 2, 3]})
        entered.wait()
        threading.Timer(0.3, release.set).start()
    print("asked before the stop:", last.result().json())
try:
    httpx.get(client.base_url, trust_env=False)
except httpx.ConnectError as error:
    print("asked after it:", type(error).__name__)
