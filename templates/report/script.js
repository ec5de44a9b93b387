(() => {
  "use strict";
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const theme = document.getElementById("theme");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const tell = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    tell();
  });
  dark.addEventListener("change", tell);
  tell();

  const print = document.getElementById("print");
  print.hidden = false;
  print.addEventListener("click", () => window.print());
  const folded = document.querySelectorAll("details");
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...folded].filter((part) => !part.open);
    closed.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((part) => { part.open = false; }));

  const findingsOf = (mark) => mark.dataset.findings.trim().split(" ");
  const light = (id) => {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    if (!id) return;
    document.getElementById(id).classList.add("lit");
    document.querySelectorAll(`mark[data-findings~="${id}"]`).forEach((m) => m.classList.add("lit"));
  };
  // A page that scrolls under a pointer at rest is no choice of the reader.
  let pointer = "";
  const place = (event) => `${event.screenX} ${event.screenY}`;
  addEventListener("mousemove", (event) => { pointer = place(event); });
  const pointed = (part, id) => part.addEventListener("mouseenter", (event) => {
    if (place(event) !== pointer) light(id);
  });
  document.querySelectorAll("mark[data-findings]").forEach((mark) => {
    mark.addEventListener("click", () => { location.hash = findingsOf(mark)[0]; });
    pointed(mark, findingsOf(mark)[0]);
  });
  document.querySelectorAll(".finding").forEach((finding) => {
    pointed(finding, finding.id);
    finding.addEventListener("focusin", () => light(finding.id));
  });
  const arrive = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const finding = target.closest(".finding");
    if (finding) {
      finding.hidden = false;
      finding.focus({ preventScroll: true });
    } else if (target.classList.contains("ref")) {
      target.focus({ preventScroll: true });
      light(target.hash.slice(1));
    }
  };
  addEventListener("hashchange", arrive);

  document.querySelectorAll("form.filters").forEach((form) => {
    const list = form.parentElement.querySelectorAll(".finding");
    const search = form.querySelector("input[type=search]");
    const number = form.querySelector("output");
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const apply = () => {
      const kinds = new Set([...form.querySelectorAll("input:checked")].map((box) => box.value));
      const words = fold(search.value).split(/\s+/).filter(Boolean);
      let count = 0;
      list.forEach((finding) => {
        const text = fold(finding.textContent);
        const wanted = kinds.has(finding.dataset.kind) && words.every((word) => text.includes(word));
        finding.hidden = !wanted;
        count += wanted;
      });
      number.value = count;
    };
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
  });
})();
