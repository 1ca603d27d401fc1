// Material loads its search on every visit: two thirds of the weight of a page. Here it waits for a
// reader who searches. Each of the two below stands in for one use by Material's script, and leaves.
// What ranks is docs/assets/search.js; Zensical ranks by itself.
{
  const { Worker, XMLHttpRequest } = window
  const asked = new Promise((ask) => {
    document.addEventListener("change", ({ target }) => target.id === "__search" && ask())
    if (/[?&][hq]=/.test(location.search)) ask() // words to highlight, or to search
  })
  const byMkDocs = document.querySelector("meta[name=generator][content^=mkdocs]")
  window.Worker = class extends EventTarget {
    constructor(url) {
      super()
      window.Worker = Worker
      this.worker = asked.then(() => {
        const ours = new URL("assets/search.js", window.__md_scope)
        const worker = byMkDocs ? new Worker(ours, { type: "module" }) : new Worker(url)
        worker.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }))
        return worker
      })
    }
    postMessage(data) {
      this.worker.then((worker) => worker.postMessage(data))
    }
  }
  window.XMLHttpRequest = class extends XMLHttpRequest {
    open(method, url) {
      super.open(method, url)
      this.waits = `${url}`.endsWith("/search_index.json") // a string or a URL
    }
    send() {
      if (!this.waits) return super.send()
      window.XMLHttpRequest = XMLHttpRequest
      asked.then(() => super.send())
    }
  }
  // Material looks when a key is released: what is pasted by a finger or a mouse would find nothing.
  document.addEventListener("input", ({ target }) => {
    if (target.name === "query") target.dispatchEvent(new Event("keyup"))
  })
}
