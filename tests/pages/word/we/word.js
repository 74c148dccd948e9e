const query = new URLSearchParams(location.search);
const panel = document.querySelector('#WACViewPanel');
const view = document.querySelector('.WACInteractiveView');
const proxy = document.querySelector('#WACViewPanel_EditingElement');

const filler = (number) => `Paragraph ${number} says what the service did in road ${number} last year.`;

/** `*words*` are bold, `• ` a list, `|` parts the cells of a table's row. */
const documents = {
  empty: [''],
  runs: [
    'The highways officers are *la*zy\tand the planning officer is *incompetent*, as the whole town knows.',
    '',
    '• The planning officer is useless.',
    'The highways officers are lazy.|The clerk is useless.',
    'The planning officer is incompetent.',
    'The planning officer is incompetent.',
  ],
  long: Array.from({ length: 60 }, (_, at) =>
    at % 30 === 29 ? `In ward ${at} the planning officer is incompetent.` : filler(at),
  ),
};
let paragraphs = [...documents[query.get('doc') ?? 'empty']];
let caret = 0;
let zoom = 1;

const plain = (source) => source.replaceAll('*', '').replace(/^• /, '');
const cells = () => paragraphs.flatMap((source) => source.split('|'));

const made = (tag, name, ...children) => {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
};

/** Runs of one style, a space now and then one that does not break, and the mark of the paragraph's end. */
function rendered(source) {
  const runs = plain(source) === source ? [source] : source.replace(/^• /, '').split('*');
  const inside = runs.flatMap((words, at) =>
    words.split(/(\t)/).map((part) => {
      if (part === '\t') return made('span', 'TabRun', '\u00a0');
      const text = made('span', 'NormalTextRun SCXW1 BCX0', part.replace(/ {2}/g, ' \u00a0'));
      const run = made('span', 'TextRun SCXW1 BCX0', text);
      if (at % 2 === 1) run.style.fontWeight = 'bold';
      return run;
    }),
  );
  const mark = source.startsWith('• ') ? [made('span', 'ListMarker', '•\u00a0')] : [];
  return made('p', 'Paragraph SCXW1 BCX0', ...mark, ...inside, made('span', 'EOP', '\u00a0'));
}

const block = (source) => {
  if (!source.includes('|')) return made('div', 'OutlineElement Ltr', rendered(source));
  const row = made('tr', '', ...source.split('|').map((cell) => made('td', '', rendered(cell))));
  return made('table', '', made('tbody', '', row));
};

const perPage = 10;

function render() {
  const pages = Math.ceil(paragraphs.length / perPage);
  view.style.height = `${pages * 500 * zoom}px`;
  const inSight = [...Array(pages).keys()].filter(
    (page) => page * 500 * zoom < panel.scrollTop + panel.clientHeight && (page + 1) * 500 * zoom > panel.scrollTop,
  );
  view.replaceChildren(
    ...inSight.map((page) => {
      const header = made('div', 'Header', made('p', 'Paragraph', 'Northgate Council'));
      const footer = made('div', 'Footer', made('p', 'Paragraph', `Page ${page + 1}`));
      const old = made('div', 'InactiveBoxRendering', made('p', 'Paragraph', 'The clerk is lazy.'));
      old.hidden = true;
      const blocks = paragraphs.slice(page * perPage, (page + 1) * perPage).map(block);
      const sheet = made('div', 'Page', header, ...blocks, old, footer);
      sheet.style.top = `${page * 500 * zoom}px`;
      sheet.style.zoom = String(zoom);
      if (query.get('render') === 'canvas') sheet.replaceChildren(document.createElement('canvas'));
      return sheet;
    }),
  );
}

/** The caret is counted in the characters of all paragraphs, each with its end. */
function edit(from, to, words) {
  const text = paragraphs.join('\n');
  paragraphs = (text.slice(0, from) + words + text.slice(to)).split('\n');
  caret = from + words.length;
  render();
}

proxy.addEventListener('beforeinput', (event) => {
  event.preventDefault();
  if (event.inputType === 'insertText') edit(caret, caret, event.data);
  else if (/^insert(Paragraph|LineBreak)$/.test(event.inputType)) edit(caret, caret, '\n');
});
proxy.addEventListener('keydown', (event) => {
  const { key, ctrlKey } = event;
  const { length } = paragraphs.join('\n');
  if (key === 'Backspace' && caret > 0) edit(caret - 1, caret, '');
  else if (key === 'Home' && ctrlKey) caret = 0;
  else if (key === 'End' && ctrlKey) caret = length;
  else if (key === 'ArrowLeft') caret = Math.max(0, caret - 1);
  else if (key === 'ArrowRight') caret = Math.min(length, caret + 1);
  else return;
  event.preventDefault();
});
panel.addEventListener('mousedown', (event) => {
  event.preventDefault();
  proxy.focus();
});
panel.addEventListener('scroll', render);

const modelOf = (texts, at) => ({
  text: texts[at],
  uniqueLocalId: String(at),
  getNext: () => (at + 1 < texts.length ? modelOf(texts, at + 1) : null),
});

if (query.get('model') !== 'none')
  window.WordEditor = {
    Extension: {
      AutomationUtility: {
        getDocument: () => {
          const texts = cells().map(plain);
          if (query.get('model') === 'ahead') texts[0] = texts[0].replace('lazy', 'very lazy');
          return { body: { text: texts.join('\r'), paragraphs: { getFirst: () => modelOf(texts, 0) } } };
        },
      },
    },
  };

Object.assign(window, {
  textOf: () => cells().map(plain).join('\n'),
  proxyOf: () => proxy.textContent.trim(),
  zoomTo: (to) => {
    zoom = to;
    render();
  },
});
render();
