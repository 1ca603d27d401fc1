// Copies a block, or the page as Markdown, and says what happened. One listener serves every button.
{
  let over = 0
  const say = (words) => {
    const dialog = document.querySelector(".md-dialog")
    dialog.role = "status"
    dialog.firstElementChild.textContent = words
    dialog.classList.add("md-dialog--active")
    clearTimeout(over)
    over = setTimeout(() => dialog.classList.remove("md-dialog--active"), 3000)
  }

  const taken = async (button) => {
    if (!button.matches(".copy-page")) return button.parentElement.querySelector("code").textContent
    const link = document.querySelector(".takeaway a[href$='.md']")
    const answer = await fetch(link.href)
    if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`)
    return answer.text()
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest?.(".copy, .copy-page")
    if (!button) return
    try {
      await navigator.clipboard.writeText(await taken(button))
      say(button.matches(".copy-page") ? "The page is copied as Markdown" : "The block is copied")
    } catch (problem) {
      say(`Nothing is copied: ${problem.message}`)
    }
  })
}
