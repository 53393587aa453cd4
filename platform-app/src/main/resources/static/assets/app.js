// What pages gain from a script; each works without it.
(() => {
  // A form is sent once: a second click waits for the answer to the first.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent === "yes") { event.preventDefault(); return; }
    if (form.method === "post") {
      form.dataset.sent = "yes";
      setTimeout(() => { delete form.dataset.sent; }, 8000);
    }
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; });
  });
  // A running import says how far it is.
  document.querySelectorAll("form[data-progress]").forEach((form) => {
    form.addEventListener("submit", () => {
      const text = form.querySelector("[data-progress-text]");
      const ask = () => fetch(form.dataset.progress, { headers: { Accept: "application/json" } })
        .then((answer) => answer.json())
        .then(({ rowsRead }) => {
          if (rowsRead >= 0) { text.hidden = false; text.textContent = text.dataset.reading.replace("#", rowsRead.toLocaleString()); }
        }).catch(() => {});
      setInterval(ask, 1000);
    });
  });
  // The error summary takes the focus, so that it is read out.
  // Each mistake is told with the name of its field, as a label or a legend gives it.
  const nameMistakes = () => document.querySelectorAll(".error-summary a[href^='#']:not([data-named])").forEach((link) => {
    const id = link.getAttribute("href").slice(1);
    const field = document.getElementById(id) || document.getElementsByName(id)[0];
    const choice = field?.matches("[type=radio], [type=checkbox]") && field.closest("fieldset")?.querySelector("legend");
    const name = (choice || field?.labels?.[0] || field?.querySelector?.("legend"))?.textContent.trim();
    link.dataset.named = "";
    if (name) { link.textContent = name + (document.documentElement.lang.startsWith("zh") ? "：" : ": ") + link.textContent; }
  });
  const showMistakes = () => { nameMistakes(); document.querySelector(".error-summary")?.focus(); };
  showMistakes();
  document.addEventListener("htmx:afterSettle", showMistakes);
  // A mistake inside a closed box opens it, and so does a link to a field inside one.
  const openAround = (element) => {
    for (let box = element?.closest("details"); box; box = box.parentElement.closest("details")) { box.open = true; }
  };
  document.querySelectorAll("details .has-wrong, details .wrong").forEach(openAround);
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".error-summary a[href^='#']");
    if (link) { openAround(document.getElementById(link.getAttribute("href").slice(1))); }
  });
  // How many boxes of a long list are ticked is said beside the button that stays in view.
  const countChosen = () => document.querySelectorAll("[data-chosen]").forEach((told) => {
    const ticked = told.closest("form").querySelectorAll(`[name="${told.dataset.chosen}"]:checked`).length;
    told.hidden = false;
    told.textContent = told.dataset.text.replace("#", ticked);
  });
  countChosen();
  document.addEventListener("change", countChosen);
  document.addEventListener("htmx:afterSettle", countChosen);
  // On a phone the navigation is one row that scrolls; what is open is in view.
  document.querySelector("header nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
