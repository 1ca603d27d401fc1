// Light, dark, or as the system says. Material's script does the same, and styles the whole page
// four times more while it starts; main.html takes its mark from the form, so that it stays away.
{
  const options = [...document.querySelectorAll(".md-option")]
  const light = matchMedia("(prefers-color-scheme: light)")
  const system = (option) => option.dataset.mdColorMedia === "(prefers-color-scheme)"
  const follows = (option) => option.dataset.mdColorMedia === light.media

  const show = (index) => {
    const chosen = options[index]
    const named = options.filter((option) => !system(option))
    const meant = system(chosen) ? named.find((option) => follows(option) === light.matches) : chosen
    for (const name of ["scheme", "primary", "accent"]) {
      const attribute = `data-md-color-${name}`
      const value = meant.getAttribute(attribute)
      if (document.body.getAttribute(attribute) !== value) document.body.setAttribute(attribute, value)
    }
    for (const option of options) option.nextElementSibling.hidden = option !== chosen
    chosen.checked = true
  }

  // As Material keeps it, whose own script in the header reads it before the page is painted.
  const keep = (index) => {
    const { mdColorMedia: media, mdColorScheme: scheme } = options[index].dataset
    __md_set("__palette", { index, color: { media, scheme, primary: "custom", accent: "custom" } })
  }

  let index = __md_get("__palette")?.index ?? 0
  show(index)
  light.addEventListener("change", () => show(index))
  const choose = (next) => {
    index = next
    show(index)
    keep(index)
  }
  options.forEach((option, at) => {
    option.addEventListener("change", () => choose(at))
    option.addEventListener("keydown", ({ key }) => {
      if (key !== "Enter") return
      choose((index + 1) % options.length)
      options[index].focus()
    })
  })
}
