import { documents } from './documents.js';
import { layOut, paper, widthOf } from './layout.js';

const query = new URLSearchParams(location.search);
const surface = document.querySelector('.kix-appview-editor');
const content = document.querySelector('.kix-rotatingtilemanager-content');
const frame = document.querySelector('.docs-texteventtarget-iframe').contentDocument;

const model = { text: '', bold: [], bullets: new Set() };
let caret = 1;
let zoom = Number(query.get('zoom') ?? 1);
let laid = { runs: [], pages: 0 };
/** What the annotated text was when it was last brought up to date. */
let snapshot = '';
const movedByOthers = [];

function read(source) {
  let isBold = false;
  for (const line of source.split('\n').slice(0, -1)) {
    const from = model.text.length;
    if (line.startsWith('• ')) model.bullets.add(from);
    for (const letter of line.replace(/^• /, '')) {
      if (letter === '*') isBold = !isBold;
      else {
        model.text += letter;
        model.bold.push(isBold);
      }
    }
    model.text += '\n';
    model.bold.push(false);
  }
}

function edit(from, to, words) {
  model.text = model.text.slice(0, from) + words + model.text.slice(to);
  model.bold.splice(from, to - from, ...[...words].map(() => false));
  caret = from + words.length;
  paint();
}

/** Only an extension that has left its name is told where words are. */
const annotates = () => query.get('layer') !== 'none' && Boolean(Reflect.get(window, '_docs_annotate_canvas_by_ext'));

const made = (tag, name, style) => {
  const element = document.createElement(tag);
  element.className = name;
  Object.assign(element.style, style);
  return element;
};

const topOf = (page) => (paper.gap + page * (paper.height + paper.gap)) * zoom;

function paint() {
  laid = layOut(model);
  content.style.height = `${topOf(laid.pages)}px`;
  content.style.width = `${paper.width * zoom}px`;
  const pages = [];
  for (let page = 0; page < laid.pages; page += 1) {
    const top = topOf(page);
    const isInSight = top < surface.scrollTop + surface.clientHeight + 50 && top + paper.height * zoom > surface.scrollTop - 50;
    if (isInSight) pages.push(paintPage(page, top));
  }
  content.replaceChildren(...pages, ...carets());
}

function paintPage(page, top) {
  const size = { width: `${paper.width * zoom}px`, height: `${paper.height * zoom}px` };
  const sheet = made('div', 'kix-page-paginated', { ...size, top: `${top}px` });
  const tile = made('div', 'kix-canvas-tile-content', size);
  const canvas = made('canvas', '', size);
  canvas.width = paper.width * zoom * devicePixelRatio;
  canvas.height = paper.height * zoom * devicePixelRatio;
  const pen = canvas.getContext('2d');
  pen.scale(zoom * devicePixelRatio, zoom * devicePixelRatio);
  pen.textBaseline = 'top';
  tile.append(canvas);
  const runs = laid.runs.filter((run) => run.page === page);
  for (const { words, font, x, y, isRightToLeft } of runs) {
    pen.font = font;
    pen.direction = isRightToLeft ? 'rtl' : 'ltr';
    pen.textAlign = 'left';
    pen.fillText(words, x, y + 3);
  }
  if (annotates()) tile.append(annotation(runs, size));
  sheet.append(tile);
  return sheet;
}

function annotation(runs, size) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  Object.assign(svg.style, size);
  for (const { words, font, x, y, width, isRightToLeft } of runs) {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    // A label has no space at its end, its rectangle is as narrow.
    const label = words.trimEnd();
    const narrow = widthOf(label, font);
    const left = isRightToLeft ? x + width - narrow : x;
    const attributes = { x: left, y, width: narrow, height: paper.line - 4, fill: 'none', 'aria-label': label };
    for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, value);
    rect.setAttribute('data-font-css', font);
    rect.setAttribute('transform', `matrix(${zoom},0,0,${zoom},0,0)`);
    if (words.trim() !== '') group.append(rect);
    svg.append(group);
  }
  return svg;
}

/** The writer's and a collaborator's. */
const carets = () =>
  [caret, 1].map((at, index) => {
    const spot = placeOf(at) ?? { page: 0, x: paper.margin, y: paper.margin };
    return made('div', index === 0 ? 'kix-cursor' : 'kix-cursor kix-cursor-other', {
      left: `${spot.x * zoom}px`,
      top: `${topOf(spot.page) + spot.y * zoom}px`,
      height: `${18 * zoom}px`,
      background: index === 0 ? '#000' : '#a0f',
    });
  });

function placeOf(at) {
  const run = laid.runs.find(({ from, words }) => from >= 0 && from <= at && at <= from + words.length);
  if (!run) return undefined;
  const before = widthOf(run.words.slice(0, at - run.from), run.font);
  return { ...run, x: run.isRightToLeft ? run.x + run.width - before : run.x + before };
}

// Carets blink whether or not anybody types.
setInterval(() => {
  for (const each of document.querySelectorAll('.kix-cursor'))
    each.style.opacity = each.style.opacity === '0' ? '1' : '0';
}, 250);

surface.addEventListener('scroll', paint);
surface.addEventListener('mousedown', (event) => {
  const { x, y } = at(event);
  const run = laid.runs.find((it) => it.from >= 0 && within(it, x, y));
  caret = run ? run.from + letterAt(run, x) : model.text.length - 1;
  snapshot = model.text;
  event.preventDefault();
  frame.defaultView.focus();
  target.focus();
  for (const each of document.querySelectorAll('.kix-cursor')) each.remove();
  content.append(...carets());
});

function at({ clientX, clientY }) {
  const box = content.getBoundingClientRect();
  return { x: (clientX - box.left) / zoom, y: (clientY - box.top) / zoom };
}
const within = ({ page, x, y, width }, atX, atY) => {
  const top = topOf(page) / zoom + y;
  return atX >= x && atX <= x + width && atY >= top && atY <= top + paper.line;
};
const letterAt = ({ words, font, x }, wanted) =>
  [...words].findIndex((_, i) => x + widthOf(words.slice(0, i + 1), font) > wanted);

frame.body.innerHTML = '';
const target = frame.createElement('div');
target.contentEditable = 'true';
target.setAttribute('role', 'textbox');
target.setAttribute('aria-label', 'Document content');
frame.body.append(target);
frame.addEventListener('beforeinput', (event) => {
  event.preventDefault();
  if (event.inputType === 'insertText') edit(caret, caret, event.data);
  else if (/^insert(Paragraph|LineBreak)$/.test(event.inputType)) edit(caret, caret, '\n');
  else if (event.inputType === 'deleteContentBackward' && caret > 1) edit(caret - 1, caret, '');
});
frame.addEventListener('keydown', (event) => {
  const { key, ctrlKey } = event;
  if (key === 'Backspace' && caret > 1) edit(caret - 1, caret, '');
  else if (key === 'ArrowLeft') caret = Math.max(1, caret - 1);
  else if (key === 'ArrowRight') caret = Math.min(model.text.length - 1, caret + 1);
  else if (key === 'Home' && ctrlKey) caret = 1;
  else if (key === 'End' && ctrlKey) caret = model.text.length - 1;
  else return;
  event.preventDefault();
});

/** Hands out what the text was at that moment. */
const annotated = async () => {
  const text = query.get('text') === 'stale' ? snapshot : model.text;
  const [start, end] = [caret, caret];
  return {
    getText: () => text,
    getSelection: () => [{ start, end }],
    setSelection: (from, to) => movedByOthers.push([from, to]),
    getAnnotations: () => ({}),
  };
};
if (query.get('text') !== 'none') Reflect.set(window, '_docs_annotate_getAnnotatedText', annotated);

/** For tests: where the page has painted what stands between two offsets, line by line, in the viewport. */
const paintedAt = (from, to) =>
  laid.runs
    .filter((run) => run.from >= 0 && run.from < to && run.from + run.words.length > from)
    .flatMap(({ from: start, words, font, page, x, y, width, isRightToLeft }) => {
      const first = widthOf(words.slice(0, Math.max(0, from - start)), font);
      const last = widthOf(words.slice(0, to - start), font);
      const box = content.getBoundingClientRect();
      const left = isRightToLeft ? x + width - last : x + first;
      const top = box.top + topOf(page) + y * zoom;
      return { left: box.left + left * zoom, right: box.left + (left + last - first) * zoom, top };
    });

Object.assign(window, {
  paintedAt,
  movedByOthers,
  textOf: () => model.text,
  caretOf: () => caret,
  zoomTo: (to) => {
    zoom = to;
    paint();
  },
});

read(documents[query.get('doc') ?? 'empty']);
snapshot = model.text;
paint();
