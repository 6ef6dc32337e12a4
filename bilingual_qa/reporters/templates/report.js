"use strict";
// The filter lives in the address (#severity=critical,major&rule=TM101&q=words&only=1), so that a view can be sent as a link.
(() => {
  const $ = (id) => document.getElementById(id);
  const cards = [...document.querySelectorAll(".card")];
  const rows = [...document.querySelectorAll(".row")];
  const folds = [...document.querySelectorAll(".folded")];
  const toggles = [...document.querySelectorAll("[data-toggle]")];
  const texts = cards.map((card) => card.textContent.toLowerCase());
  const known = toggles.map((toggle) => toggle.dataset.toggle);
  const usual = known.filter((name) => name !== "neutral" && name !== "suppressed");
  const marks = new Map();
  for (const mark of document.querySelectorAll("mark")) {
    for (const number of mark.dataset.f.split(" ")) {
      if (!marks.has(number)) marks.set(number, []);
      marks.get(number).push(mark);
    }
  }
  const numberOf = (card) => card.id.slice(1);
  const state = { on: new Set(usual), rule: "", q: "", only: false };
  let current = null;

  function read() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) return;
    const given = new URLSearchParams(hash);
    state.on = new Set(given.has("severity") ? given.get("severity").split(",").filter((name) => known.includes(name)) : usual);
    state.rule = given.get("rule") || "";
    state.q = given.get("q") || "";
    state.only = given.get("only") === "1";
  }

  function write() {
    const kept = new URLSearchParams();
    const chosen = known.filter((name) => state.on.has(name));
    if (chosen.join() !== usual.join()) kept.set("severity", chosen.join(","));
    if (state.rule) kept.set("rule", state.rule);
    if (state.q) kept.set("q", state.q);
    if (state.only) kept.set("only", "1");
    const hash = kept.toString().replaceAll("%2C", ",");
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  }

  function show() {
    const words = state.q.trim().toLowerCase();
    const visible = new Set();
    let shown = 0;
    cards.forEach((card, at) => {
      const suppressed = card.classList.contains("is-suppressed");
      const wanted = (suppressed ? state.on.has("suppressed") : state.on.has(card.dataset.severity))
        && (!state.rule || card.dataset.rule === state.rule) && (!words || texts[at].includes(words));
      card.hidden = !wanted;
      if (wanted) { visible.add(numberOf(card)); shown += 1; }
    });
    for (const fold of folds) {
      const inside = [...fold.querySelectorAll(".card")].filter((card) => !card.hidden).length;
      fold.hidden = inside === 0;
      fold.querySelector("b").textContent = inside;
      if (state.rule || words) fold.open = true;
    }
    for (const row of rows) row.hidden = state.only && !row.querySelector(".card:not([hidden])");
    for (const mark of document.querySelectorAll("mark")) {
      mark.classList.toggle("off", !mark.dataset.f.split(" ").some((number) => visible.has(number)));
    }
    for (const ref of document.querySelectorAll(".ref")) ref.hidden = !visible.has(ref.hash.slice(2));
    for (const toggle of toggles) toggle.setAttribute("aria-pressed", state.on.has(toggle.dataset.toggle));
    $("rule").value = state.rule;
    if ($("search").value !== state.q) $("search").value = state.q;
    $("only").checked = state.only;
    $("count").textContent = document.body.dataset.shown.replace("{shown}", shown).replace("{total}", cards.length);
    $("empty").hidden = shown > 0 || cards.length === 0;
  }

  function change(alter) { alter(); write(); show(); }

  function light(card, on) {
    for (const mark of marks.get(numberOf(card)) || []) mark.classList.toggle("on", on);
  }

  function select(card, scroll) {
    if (current) { current.classList.remove("current"); light(current, false); }
    current = card;
    const fold = card.closest(".folded");
    if (fold) fold.open = true;
    card.classList.add("current");
    light(card, true);
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    if (scroll) card.scrollIntoView({ block: innerWidth > 1180 ? "center" : "nearest" });
  }

  function step(by) {
    const open = cards.filter((card) => !card.hidden && (!card.closest(".folded") || card.closest(".folded").open));
    if (!open.length) return;
    let at = current ? open.indexOf(current) : -1;
    if (at < 0 && current) {
      const place = cards.indexOf(current);
      at = by > 0 ? open.findLastIndex((card) => cards.indexOf(card) < place) : open.findIndex((card) => cards.indexOf(card) > place);
      if (at < 0) at = by > 0 ? -1 : open.length;
    } else if (at < 0 && by < 0) at = open.length;
    select(open[Math.max(0, Math.min(open.length - 1, at + by))], true);
  }

  function follow() {
    const card = /^#f\d+$/.test(location.hash) ? $(location.hash.slice(1)) : null;
    if (card && !card.hidden) select(card, true);
  }

  for (const toggle of toggles) {
    toggle.addEventListener("click", () => change(() => {
      const name = toggle.dataset.toggle;
      if (!state.on.delete(name)) state.on.add(name);
    }));
  }
  $("rule").addEventListener("change", (event) => change(() => { state.rule = event.target.value; }));
  $("search").addEventListener("input", (event) => change(() => { state.q = event.target.value; }));
  $("only").addEventListener("change", (event) => change(() => { state.only = event.target.checked; }));
  $("next").addEventListener("click", () => step(1));
  $("previous").addEventListener("click", () => step(-1));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const ref = event.target.closest(".ref");
    if (mark && !mark.classList.contains("off")) {
      const card = mark.dataset.f.split(" ").map((number) => $("f" + number)).find((found) => !found.hidden);
      if (card) select(card, true);
    } else if (ref) {
      event.preventDefault();
      select($(ref.hash.slice(1)), true);
    } else if (event.target.closest(".card") && !event.target.closest("a, summary, .suggestion")) {
      select(event.target.closest(".card"), false);
    }
  });
  document.addEventListener("mouseover", (event) => {
    const card = event.target.closest(".card");
    if (card) light(card, true);
  });
  document.addEventListener("mouseout", (event) => {
    const card = event.target.closest(".card");
    if (card && card !== current && !card.contains(event.relatedTarget)) light(card, false);
  });
  // The page of a rule stands once in the file; a card borrows a copy when it is opened.
  document.addEventListener("toggle", (event) => {
    const link = event.target.matches(".card .page") && event.target.open && event.target.querySelector(":scope > a");
    if (!link) return;
    const copy = $(link.hash.slice(1)).cloneNode(true);
    copy.removeAttribute("id");
    link.replaceWith(copy);
  }, true);
  if (navigator.clipboard) {
    for (const suggestion of document.querySelectorAll(".suggestion")) {
      suggestion.setAttribute("role", "button");
      suggestion.tabIndex = 0;
      suggestion.title = document.body.dataset.copy;
      const copy = () => navigator.clipboard.writeText(suggestion.textContent).then(() => { suggestion.title = document.body.dataset.copied; });
      suggestion.addEventListener("click", copy);
      suggestion.addEventListener("keydown", (event) => { if (event.key === "Enter") copy(); });
    }
  }
  addEventListener("hashchange", () => { read(); show(); follow(); });
  addEventListener("beforeprint", () => { for (const fold of folds) fold.open = true; });
  read();
  show();
  follow();
})();
