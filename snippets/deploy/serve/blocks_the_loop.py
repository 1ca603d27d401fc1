import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
from fastapi import FastAPI
from loopback import serving

entered = threading.Event()
release = threading.Event()
app = FastAPI()


@app.get("/in_thread")
def in_thread():
    entered.set()
    release.wait()  # in place of a long forward


@app.get("/in_loop")
async def in_loop():
    in_thread()


@app.get("/live")
async def live():
    return "alive"


with serving(app) as client, ThreadPoolExecutor(1) as clients:
    for path in ("/in_thread", "/in_loop"):
        entered.clear()
        release.clear()
        long = clients.submit(client.get, path)
        entered.wait()
        try:
            print(path, client.get("/live", timeout=0.5).json())
        except httpx.ReadTimeout as error:
            print(path, type(error).__name__)
        release.set()
        long.result()
