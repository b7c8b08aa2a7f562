
"use strict";
(function () {
  const form = document.querySelector(".filters");
  const cards = Array.from(document.querySelectorAll(".card"));
  const count = form.querySelector(".count");
  const none = document.querySelector(".none");
  const search = form.querySelector("input");
  const selects = Array.from(form.querySelectorAll("select"));
  const entries = new Map();
  const words = new Map();
  for (const entry of document.querySelectorAll(".index li")) entries.set(entry.dataset.of, entry);

  function wordsOf(card) {
    if (!words.has(card)) words.set(card, card.textContent.toLowerCase().replace(/\s+/g, " "));
    return words.get(card);
  }

  function isWanted(card, sought) {
    for (const select of selects) {
      if (select.value && !card.dataset[select.dataset.filter].trim().split(" ").includes(select.value)) return false;
    }
    return sought.every((word) => wordsOf(card).includes(word));
  }

  function show(card, shown) {
    card.hidden = !shown;
    const entry = entries.get(card.id);
    if (entry) entry.hidden = !shown;
  }

  function filter() {
    const sought = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const wanted = isWanted(card, sought);
      show(card, wanted);
      shown += wanted ? 1 : 0;
    }
    none.hidden = shown > 0;
    count.textContent = shown === cards.length ? cards.length + " findings" : shown + " of " + cards.length + " findings";
  }

  // A link may lead into a document that is closed, or to a finding that the filters leave out.
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const folded = target.closest("details");
    const hides = (folded && !folded.open) || target.hidden;
    if (folded) folded.open = true;
    if (target.classList.contains("card")) show(target, true);
    if (hides) target.scrollIntoView();
    if (target.classList.contains("claim")) target.focus({ preventScroll: true });
    for (const link of document.querySelectorAll(".index a[aria-current]")) link.removeAttribute("aria-current");
    const entry = entries.get(target.id);
    if (entry) entry.firstElementChild.setAttribute("aria-current", "true");
  }

  let waiting = 0;
  search.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener("change", filter);
  form.addEventListener("reset", function () { setTimeout(filter); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("hashchange", reveal);

  // What a claim was read as can be put away without moving away from it.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    for (const claim of document.querySelectorAll(".claim:hover, .claim:focus")) claim.classList.add("dismissed");
  });
  for (const name of ["focusout", "mouseout"]) {
    document.addEventListener(name, function (event) {
      if (event.target.classList && event.target.classList.contains("claim")) event.target.classList.remove("dismissed");
    });
  }

  addEventListener("beforeprint", function () {
    for (const folded of document.querySelectorAll("details.document")) folded.open = true;
  });

  if (matchMedia("(max-width: 63.99rem)").matches) {
    document.querySelector(".find").open = false;
  }
  form.hidden = cards.length < 2;
  filter();
  reveal();
})();
