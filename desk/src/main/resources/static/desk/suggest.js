// Adds to the search box, which works without it: suggestions of bodies and places as one types.
(() => {
  "use strict";
  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  const told = document.getElementById("suggestions-told");
  if (!box || !list) {
    return;
  }
  const longest = 1500;
  const wait = 120;
  let timer = 0;
  let asked = null;
  let items = [];
  let chosen = -1;
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", "suggestions");
  box.setAttribute("aria-expanded", "false");

  const close = () => {
    window.clearTimeout(timer);
    if (asked) {
      asked.abort();
    }
    list.hidden = true;
    items = [];
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const choose = (at) => {
    chosen = at;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) {
      box.removeAttribute("aria-activedescendant");
    }
    else {
      box.setAttribute("aria-activedescendant", `suggestion-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  };
  const take = (at) => {
    const item = items[at];
    const caret = box.selectionStart ?? box.value.length;
    const before = box.value.slice(0, item.start);
    const lead = before && !/[\s(]$/.test(before) ? `${before} ` : before;
    // An open quote before the caret is closed behind it by some.
    const rest = box.value.slice(caret).replace(/^["”]/, "").replace(/^\s+/, "");
    box.value = `${lead}${item.term} ${rest}`;
    const place = lead.length + item.term.length + 1;
    box.setSelectionRange(place, place);
    box.focus();
    close();
  };
  const option = (item, at) => {
    const row = document.createElement("li");
    row.id = `suggestion-${at}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    [["kind", list.dataset[item.kind]], ["name", item.name], ["note", item.note]].forEach(([name, text]) => {
      if (text) {
        const part = document.createElement("span");
        part.className = name;
        part.textContent = text;
        row.append(part, " ");
      }
    });
    // The box keeps the focus, so that a tap does not close the list before it counts.
    row.addEventListener("pointerdown", (event) => event.preventDefault());
    row.addEventListener("click", () => take(at));
    return row;
  };
  const show = (found) => {
    items = found;
    chosen = -1;
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    box.setAttribute("aria-expanded", String(items.length > 0));
    box.removeAttribute("aria-activedescendant");
    told.textContent = items.length === 0 ? "" : items.length === 1 ? told.dataset.one : told.dataset.many.replace("#", items.length);
  };
  const ask = async () => {
    const caret = box.selectionStart ?? box.value.length;
    const typed = box.value.slice(0, caret);
    if (typed.trim().length < 2 || typed.length > longest) {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const answer = await fetch(`/search/suggestions?${new URLSearchParams({ q: typed })}`, { signal: asked.signal, headers: { Accept: "application/json" } });
      if (answer.ok && document.activeElement === box) {
        show(await answer.json());
      }
    }
    catch (failure) {
      // Typing goes on without suggestions, whether they were overtaken or cannot be had.
      if (failure.name !== "AbortError") {
        close();
      }
    }
  };
  box.addEventListener("input", () => {
    window.clearTimeout(timer);
    if (asked) {
      asked.abort();
    }
    timer = window.setTimeout(ask, wait);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) {
      if (event.key === "ArrowDown" && !event.isComposing && box.value.trim()) {
        ask();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place beyond the list is the box itself.
      choose(((chosen + 1 + step + items.length + 1) % (items.length + 1)) - 1);
    }
    else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    }
    else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
    else if (event.key === "Tab" || event.key === "Enter") {
      close();
    }
  });
  box.addEventListener("blur", close);
})();
