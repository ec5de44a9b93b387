"use strict";
const table = document.querySelector("table.files");
const body = table.tBodies[0];
const rows = [...body.rows];
const form = document.querySelector(".filters");
const texts = new Map(rows.map(row => [row, row.textContent.toLocaleLowerCase()]));

function refine() {
  const words = form.querySelector("[data-search]").value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const wanted = [...form.querySelectorAll("[data-filter]")].filter(s => s.value);
  let shown = 0;
  for (const row of rows) {
    const kept = words.every(word => texts.get(row).includes(word)) &&
      wanted.every(select => row.dataset[select.dataset.filter] === select.value);
    row.hidden = !kept;
    shown += kept;
  }
  form.querySelector("[data-shown]").textContent = shown;
}

function sort(head, column) {
  const ascending = head.getAttribute("aria-sort") !== "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const cells = new Map(rows.map(row => [row, row.cells[column].textContent.trim()]));
  rows.sort((a, b) => {
    const [x, y] = [cells.get(a), cells.get(b)];
    if (!x !== !y) return x ? -1 : 1;
    return ascending ? order.compare(x, y) : order.compare(y, x);
  });
  body.append(...rows);
}

for (const select of form.querySelectorAll("[data-fill]")) {
  const values = new Set(rows.map(row => row.dataset[select.dataset.filter]).filter(Boolean));
  for (const value of [...values].sort()) select.add(new Option(value, value));
}
[...table.tHead.rows[0].cells].forEach((head, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  button.addEventListener("click", () => sort(head, column));
  head.replaceChildren(button);
});
form.addEventListener("input", refine);
form.addEventListener("submit", event => event.preventDefault());
form.hidden = false;
refine();
