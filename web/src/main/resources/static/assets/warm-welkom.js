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
// A form whose outcome stands beside it, shown anew while somebody fills it in. It asks what the button would ask, and the button
// stays until that has worked once.
for (const form of document.querySelectorAll('form[data-live]')) {
  const id = form.dataset.live;
  let waiting;
  let asking;
  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const fields = new URLSearchParams(new FormData(form));
    fields.set('go', 'look');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = answer.ok && page.getElementById(id);
      if (fresh) {
        document.getElementById(id).replaceWith(fresh);
        for (const button of form.querySelectorAll('[data-live-button]')) button.hidden = true;
      }
    } catch {
      // No connection, or something newer was asked: what is there stays, and so does the button.
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 300);
  });
}
