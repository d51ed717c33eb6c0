// Licensed under the EUPL-1.2. Every page works without this; here is only what a page cannot do by itself.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Long work that goes on is looked at every second; once it is over, the page shows what came of it and says so.
const follow = async () => {
  if (!document.querySelector('[data-follow]')) return;
  await new Promise((later) => setTimeout(later, 1000));
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const going = document.querySelector('[data-follow]');
    const next = now.querySelector('[data-follow]');
    if (next) {
      going.querySelector('p').replaceWith(next.querySelector('p'));
      going.querySelector('progress').replaceWith(next.querySelector('progress'));
    } else {
      const main = document.querySelector('main');
      main.replaceChildren(...now.querySelector('main').childNodes);
      main.focus();
    }
  } catch {
    return; // No connection: the button that looks again is still there.
  }
  follow();
};
follow();
