// In the head, before anything is styled. Material's script sets these classes at the end of a page,
// and all of the page would be styled anew.
document.documentElement.classList.replace("no-js", "js")
document.documentElement.classList.add("js-focus-visible")
