// Applies "as the system" before the first paint; an explicit choice comes from the server.
(() => {
  const root = document.documentElement;
  if (root.dataset.appearance !== "auto") return;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => { root.dataset.bsTheme = dark.matches ? "dark" : "light"; };
  apply();
  dark.addEventListener("change", apply);
})();
