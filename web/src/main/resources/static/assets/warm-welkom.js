// Licensed under the EUPL-1.2. Every page works without this; here is only what a page cannot do by itself.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
