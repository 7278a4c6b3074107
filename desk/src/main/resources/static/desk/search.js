// Adds to the search page, which works without it: a span of months chosen by drawing over the bars, and keys.
(() => {
  "use strict";
  const address = (first, last) => {
    const there = new URL(window.location.href);
    there.pathname = "/search";
    there.searchParams.set("from", `${first}-01`);
    const [year, month] = last.split("-").map(Number);
    there.searchParams.set("to", `${last}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`);
    there.searchParams.delete("after");
    return there.toString();
  };

  const brush = (drawing) => {
    const bars = [...drawing.querySelectorAll("a[data-month]")];
    const told = document.getElementById("months-told");
    if (drawing.dataset.ready || bars.length === 0) {
      return;
    }
    drawing.dataset.ready = "true";
    let anchor = -1;
    let pulled = false;
    let focus = bars.length - 1;
    let range = null;
    const name = (bar) => bar.dataset.month.split("-").reverse().join("/");
    const mark = (from, to) => {
      range = from === null ? null : [Math.min(from, to), Math.max(from, to)];
      bars.forEach((bar, i) => bar.classList.toggle("drawn", range !== null && i >= range[0] && i <= range[1]));
      const count = range === null ? 0 : bars.slice(range[0], range[1] + 1).reduce((sum, bar) => sum + Number(bar.dataset.count), 0);
      told.textContent = range === null ? told.dataset.how
        : `${name(bars[range[0]])} – ${name(bars[range[1]])}: ${count.toLocaleString(document.documentElement.lang)}`;
    };
    const go = () => window.location.assign(address(bars[range[0]].dataset.month, bars[range[1]].dataset.month));
    const at = (event) => {
      const box = drawing.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width * drawing.viewBox.baseVal.width;
      return Math.max(0, Math.min(bars.length - 1, Math.floor(x / 12)));
    };
    drawing.addEventListener("dragstart", (event) => event.preventDefault());
    drawing.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.isPrimary) {
        anchor = at(event);
        pulled = false;
      }
    });
    drawing.addEventListener("pointermove", (event) => {
      if (anchor < 0) {
        return;
      }
      if (at(event) !== anchor || pulled) {
        // Held only from here on: a click without a pull still follows the bar's link.
        drawing.setPointerCapture(event.pointerId);
        pulled = true;
        mark(anchor, at(event));
      }
    });
    drawing.addEventListener("pointerup", () => {
      const done = anchor >= 0 && pulled;
      anchor = -1;
      if (done) {
        go();
      }
    });
    drawing.addEventListener("pointercancel", () => { anchor = -1; pulled = false; mark(null); });
    drawing.addEventListener("click", (event) => {
      if (pulled) {
        event.preventDefault();
        event.stopPropagation();
        pulled = false;
      }
    }, true);
    // One stop of the Tab key for all bars; arrows go from bar to bar.
    const enter = (i) => {
      focus = i;
      bars.forEach((bar, other) => bar.setAttribute("tabindex", other === i ? "0" : "-1"));
    };
    enter(focus);
    drawing.addEventListener("focusin", (event) => {
      const i = bars.indexOf(event.target.closest("a[data-month]"));
      if (i >= 0) {
        enter(i);
      }
    });
    drawing.addEventListener("keydown", (event) => {
      const to = { ArrowLeft: focus - 1, ArrowRight: focus + 1, Home: 0, End: bars.length - 1 }[event.key];
      if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        const next = Math.max(0, Math.min(bars.length - 1, to));
        if (event.shiftKey) {
          anchor = anchor < 0 ? focus : anchor;
          mark(anchor, next);
        }
        else {
          anchor = -1;
          mark(null);
        }
        bars[next].focus();
      }
      else if (event.key === "Enter" && range !== null) {
        event.preventDefault();
        event.stopPropagation();
        go();
      }
      else if (event.key === "Escape" && range !== null) {
        anchor = -1;
        mark(null);
      }
    }, true);
    mark(null);
  };

  const ready = () => document.querySelectorAll("svg.months").forEach(brush);
  ready();
  document.addEventListener("htmx:afterSettle", ready);

  // Counts that follow the hits may fail to come.
  const uncounted = (event) => {
    const counting = event.target.closest(".counting");
    if (counting) {
      [...counting.children].forEach((part) => { part.hidden = !part.classList.contains("uncounted"); });
    }
  };
  document.addEventListener("htmx:responseError", uncounted);
  document.addEventListener("htmx:sendError", uncounted);

  const help = document.getElementById("keys");
  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
  const step = (by) => {
    const hits = [...document.querySelectorAll(".hit h2 a")];
    const here = hits.findIndex((link) => link.closest(".hit").contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : -1) : here + by;
    if (hits[next]) {
      hits[next].focus();
      hits[next].scrollIntoView({ block: "nearest" });
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || isTyping(event.target) || (help && help.open)) {
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      const box = document.getElementById("q");
      box.focus();
      box.select();
    }
    else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
    else if (event.key === "?" && help) {
      help.showModal();
    }
  });
  const opener = document.getElementById("keys-open");
  if (opener && help) {
    opener.hidden = false;
    opener.addEventListener("click", () => help.showModal());
    help.addEventListener("click", (event) => { if (event.target === help) { help.close(); } });
  }
})();
