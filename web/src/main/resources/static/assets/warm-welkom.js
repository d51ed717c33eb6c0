// Licensed under the EUPL-1.2. Every page works without this; here is only what a page cannot do by itself.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// That something changed is told in the words that lie ready beside it. The page stays as its reader left it.
document.addEventListener('sse:changed', ({ target }) => {
  if (!target.firstElementChild) target.append(target.nextElementSibling.content.cloneNode(true));
});

// What came of long work takes the place of the page, and is where its reader goes on. What shows itself while somebody fills in a
// form needs no button, once that has worked.
document.addEventListener('htmx:afterSwap', ({ detail }) => {
  if (detail.target.id === 'main') detail.target.focus();
  for (const button of document.querySelectorAll('[data-until-live]')) button.hidden = true;
});
