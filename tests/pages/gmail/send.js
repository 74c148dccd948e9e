/** What arrives, and how often the page was told to send. */
window.sent = [];
window.told = 0;
let latest = document.querySelector('#first');

function send(compose, how) {
  window.told += 1;
  if (compose.dataset.underWay) return;
  compose.dataset.underWay = 'yes';
  window.sent.push({ compose: compose.id, how, text: compose.querySelector('[g_editable]').innerText });
}

for (const compose of document.querySelectorAll('.AD')) {
  const [button] = compose.querySelectorAll('.IZ [role="button"]');
  button.addEventListener('click', () => send(compose, 'button'));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') send(compose, 'button');
  });
  button.addEventListener('keyup', (event) => {
    if (event.key === ' ') send(compose, 'button');
  });
  compose.addEventListener('focusin', () => (latest = compose));
}
window.addEventListener(
  'keydown',
  (event) => {
    const compose = event.target.closest?.('.AD');
    if (compose && event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      send(compose, 'keys');
    }
  },
  true,
);
document
  .querySelector('[selector="scheduledSend"]')
  .addEventListener('mousedown', () => send(latest, 'menu'));

/** A new message with these words. */
window.begin = (text, id = 'first') => {
  window.sent = window.sent.filter(({ compose }) => compose !== id);
  window.told = 0;
  const compose = document.querySelector(`#${id}`);
  delete compose.dataset.underWay;
  const line = document.createElement('div');
  line.textContent = text;
  const body = compose.querySelector('[g_editable]');
  body.replaceChildren(line);
  body.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
