// The page is to be read first: what makes it comfortable waits until it is painted. Material's script
// begins at DOMContentLoaded, which is over by then; told of it in a task of its own, it blocks less.
requestAnimationFrame(() =>
  setTimeout(() => {
    const waiting = document.querySelector("script[type=later]")
    const script = document.createElement("script")
    script.addEventListener("load", () =>
      setTimeout(() => {
        document.dispatchEvent(new Event("DOMContentLoaded"))
        // On each page that it shows it lets a wide table scroll, which no key reaches.
        window.document$.subscribe(() => {
          for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) table.tabIndex = 0
        })
      }),
    )
    script.src = waiting.src
    waiting.replaceWith(script)
  }),
)
