"use strict";
(() => {
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  const sections = [...document.querySelectorAll("section")];
  const lines = sections.map((section) => [...section.querySelectorAll(".line")]);
  const numbers = sections.map((section) => section.querySelector(".number"));
  const links = sections.map((section) => document.querySelector(`nav a[href="#${section.id}"]`));
  const total = lines.flat().length;

  // The same folding as in the keys: no case, marks, hyphens or apostrophes.
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’‘ʼʻʿ`´‐‑‒–-]/g, "").normalize("NFC").trim();

  const show = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    sections.forEach((section, index) => {
      let here = 0;
      for (const line of lines[index]) {
        const hit = words.every((word) => line.dataset.key.includes(word));
        line.hidden = !hit;
        here += hit;
      }
      section.hidden = links[index].hidden = here === 0;
      numbers[index].textContent = here;
      shown += here;
    });
    count.textContent = words.length ? `${shown} of ${total}` : `${total} ${total === 1 ? "name" : "names"}`;
    nothing.hidden = shown > 0 || total === 0;
  };

  search.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && search.value) {
      search.value = "";
      show();
    }
  });
  search.closest("form").addEventListener("submit", (event) => event.preventDefault());
  show();
})();
