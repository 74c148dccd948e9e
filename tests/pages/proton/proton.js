/**
 * Composers as the published source builds them. The body stands in a frame that is written from here and runs no
 * script. Recipients are chips as long as their row has the focus; then they are the names of contacts, nothing else.
 */
const names = { to: 'An', cc: 'CC', bcc: 'BCC' };
const people = {
  new: {
    to: [],
    cc: [],
    bcc: [],
  },
  reply: {
    to: [{ name: 'Carys Bevan', address: 'carys.bevan@household.example' }],
    cc: [],
    bcc: [],
  },
};
const bodies = {
  new: '<div><br></div><div class="protonmail_signature_block-user">Sam Whitlock, who guarantees nothing</div>',
  reply:
    '<div><br></div><div class="protonmail_quote">Am Dienstag schrieb Carys Bevan:<br><blockquote class="protonmail_quote">We will definitely approve it, you said.</blockquote></div>',
};

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const chip = ({ name, address }) =>
  make(
    'div',
    { class: 'composer-addresses-item', 'data-testid': 'composer-addresses-item' },
    make(
      'span',
      { 'data-testid': 'composer-addresses-item-label' },
      name ? `${name} <${address}>` : address,
    ),
    make('button', { 'data-testid': `remove-address-button-${address}` }, '×'),
  );

function editor(list, redraw) {
  const row = (field) => {
    const input = make('input', {
      'data-testid': field === 'to' ? 'composer:to' : `composer:to-${field}`,
      'aria-label': names[field],
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || input.value === '') return;
      event.preventDefault();
      const [, name = '', address = input.value] = /^(.*?)\s*<(.+)>$/.exec(input.value) ?? [];
      list[field].push({ name, address });
      redraw(field);
    });
    return make(
      'div',
      { class: 'composer-to-editor' },
      make('label', {}, names[field]),
      make('div', { class: `composer-editor-${field}` }, ...list[field].map(chip), input),
    );
  };
  return make('div', {}, row('to'), row('cc'), row('bcc'));
}

function summary(list, open) {
  const all = Object.values(list).flat();
  const field = make(
    'div',
    { class: 'composer-addresses-fakefield' },
    make('label', {}, names.to),
    all.length > 0 ? all.map(({ name, address }) => name || address).join(', ') : 'E-Mail-Adresse',
  );
  field.addEventListener('click', open);
  return field;
}

function write(frame, body) {
  const page = frame.contentDocument;
  page.open();
  page.write(
    `<!doctype html><head><style>body{margin:0;font:14px/1.5 sans-serif}</style></head><body><div id="rooster-wrapper"><div id="rooster-editor" contenteditable="true">${body}</div></div></body>`,
  );
  page.close();
}

function compose(id) {
  const list = people[id];
  const addresses = make('div');
  const show = (child) => addresses.replaceChildren(child);
  const close = () => show(summary(list, () => open('to')));
  const open = (field) => {
    show(editor(list, open));
    addresses.querySelector(`.composer-editor-${field} input`).focus();
  };
  const subject = make('input', { 'data-testid': 'composer:subject', 'aria-label': 'Betreff' });
  subject.value = id === 'reply' ? 'Re: Your street' : '';
  subject.addEventListener('focus', close);
  const frame = make('iframe', {
    title: 'E-Mail-Editor',
    'data-testid': 'rooster-iframe',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });
  document.body.append(
    make(
      'div',
      { class: 'composer', id },
      make(
        'div',
        { class: 'composer-meta' },
        make('div', {}, make('button', { 'data-testid': 'composer:from' }, 'sam.whitlock@proton.me')),
        addresses,
        make('div', {}, subject),
      ),
      frame,
      make('button', { 'data-testid': 'composer:send-button' }, 'Senden'),
    ),
  );
  write(frame, bodies[id]);
  frame.contentDocument.addEventListener('focusin', close);
  if (id === 'new') open('to');
  else close();
}

compose('reply');
compose('new');

const page = document.querySelector('#new iframe').contentDocument;
const line = page.querySelector('#rooster-editor > div');
const send = outbox({ read: () => line.innerText, write: (text) => (line.textContent = text) });
document.querySelector('#new [data-testid="composer:send-button"]').addEventListener('click', send);
page.addEventListener('keydown', ({ key, ctrlKey }) => ctrlKey && key === 'Enter' && send());
