// What opens the menu and the search on a phone is a label, which no key reaches: make it a button.
{
  const [menu] = ["drawer", "search"].map((name) => {
    const label = document.querySelector(`.md-header__button[for=__${name}]`)
    const button = document.createElement("button")
    for (const { name: key, value } of label.attributes) button.setAttribute(key, value)
    button.ariaLabel = name === "drawer" ? "Menu" : "Search"
    button.append(...label.childNodes)
    button.addEventListener("click", () => document.getElementById(`__${name}`).click())
    label.replaceWith(button)
    return button
  })
  // Into the menu, and by Escape out of it.
  const drawer = document.getElementById("__drawer")
  menu.addEventListener("click", ({ detail }) => {
    for (const label of document.querySelectorAll(".md-sidebar--primary label")) label.tabIndex = 0
    if (!detail) document.querySelector(".md-sidebar--primary .md-nav__link").focus() // by a key
  })
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !drawer.checked) return
    drawer.click()
    menu.focus()
  })
}
