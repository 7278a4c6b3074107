// Adds to pages that work without it: the bubble that says what a marked piece means.
(() => {
  "use strict";
  const tip = document.getElementById("tip");
  if (tip) {
    const marks = document.querySelectorAll("a.mark");
    let shown = null;
    let finger = false;
    marks.forEach((mark) => {
      // The bubble takes the title's place; both at once would say it twice.
      mark.removeAttribute("title");
      mark.setAttribute("aria-describedby", "tip");
    });
    const entry = (line) => {
      const [value, detail, quote, rule] = line.split("\t");
      const paragraph = document.createElement("p");
      [["strong", value], ["span", detail], ["q", quote.slice(1, -1)], ["small", rule]].forEach(([tag, text]) => {
        if (text) {
          const part = document.createElement(tag);
          part.textContent = text;
          paragraph.append(part);
        }
      });
      return paragraph;
    };
    const show = (mark) => {
      const lines = (mark.dataset.tip || "").split("\n").filter(Boolean);
      if (lines.length === 0) {
        return;
      }
      tip.replaceChildren(...lines.map(entry));
      tip.hidden = false;
      shown = mark;
      const box = mark.getClientRects()[0];
      const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
      tip.style.left = `${Math.max(8, left) + window.scrollX}px`;
      const below = box.bottom + tip.offsetHeight + 12 < window.innerHeight;
      tip.style.top = `${(below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + window.scrollY}px`;
    };
    const hide = () => { tip.hidden = true; shown = null; };
    marks.forEach((mark) => {
      mark.addEventListener("pointerenter", (event) => { finger = event.pointerType === "touch"; if (!finger) { show(mark); } });
      // The first tap of a finger says what the piece means, the second goes to it.
      mark.addEventListener("click", (event) => {
        if (finger && shown !== mark) {
          event.preventDefault();
          show(mark);
        }
      });
      mark.addEventListener("focus", () => { if (!finger) { show(mark); } });
      mark.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") { hide(); } });
      mark.addEventListener("blur", hide);
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") { hide(); } });
    document.addEventListener("pointerdown", (event) => { if (!event.target.closest("a.mark")) { hide(); } });
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
