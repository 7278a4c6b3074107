// Adds to pages that work without it: the bubble that says what a marked piece means.
(() => {
  "use strict";
  const tip = document.getElementById("tip");
  if (tip) {
    const marks = document.querySelectorAll("a.mark");
    const meanings = new Map();
    marks.forEach((mark) => {
      // The bubble takes the title's place; both at once would say it twice.
      const number = mark.dataset.facts.split(" ")[0];
      meanings.set(number, mark.title);
      mark.removeAttribute("title");
      mark.setAttribute("aria-describedby", "tip");
    });
    const line = (text) => {
      const paragraph = document.createElement("p");
      const open = text.lastIndexOf(" (");
      paragraph.textContent = open < 0 ? text : text.slice(0, open) + " ";
      if (open >= 0) {
        const finder = document.createElement("small");
        finder.textContent = text.slice(open + 2, -1);
        paragraph.append(finder);
      }
      return paragraph;
    };
    const show = (mark) => {
      const texts = mark.dataset.facts.split(" ").map((number) => meanings.get(number)).filter(Boolean);
      if (texts.length === 0) {
        return;
      }
      tip.replaceChildren(...texts.map(line));
      tip.hidden = false;
      const box = mark.getClientRects()[0];
      const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
      tip.style.left = `${Math.max(8, left) + window.scrollX}px`;
      const below = box.bottom + tip.offsetHeight + 12 < window.innerHeight;
      tip.style.top = `${(below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + window.scrollY}px`;
    };
    const hide = () => { tip.hidden = true; };
    marks.forEach((mark) => {
      mark.addEventListener("mouseenter", () => show(mark));
      mark.addEventListener("focus", () => show(mark));
      mark.addEventListener("mouseleave", hide);
      mark.addEventListener("blur", hide);
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") { hide(); } });
  }

  // On a narrow screen the results come first: the box of facets starts closed.
  const fold = () => {
    const box = document.querySelector(".facet-box");
    if (box && window.matchMedia("(max-width: 60rem)").matches) {
      box.open = false;
    }
  };
  fold();
  document.addEventListener("htmx:afterSettle", fold);
  const here = document.querySelector(".top nav [aria-current]");
  if (here && here.parentElement.parentElement.scrollWidth > here.parentElement.parentElement.clientWidth) {
    here.parentElement.parentElement.scrollLeft = here.offsetLeft - 24;
  }
})();
