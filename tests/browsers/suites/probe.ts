import type { Subject } from './contract-places.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in an editor and what of ours is there, by the page's own account. Points count in the page's viewport. */
export interface Probe {
  readonly text: () => string;
  /** What the editor would save, by its own model. */
  readonly html: () => string;
  /** The words that are marked: those of highlights, and those under the lines that are drawn where there are none. */
  readonly marked: () => readonly string[];
  /** Whether some words are out of sight: where marks are drawn, theirs are not. */
  readonly isCut: () => boolean;
  /** The middle of a marked word; null when it is not marked. */
  readonly middleOf: (word: string) => Point | null;
  readonly middle: () => Point;
  /** Where the selection begins and ends. */
  readonly selection: () => string;
  /** Looks after every frame whether the word is marked. */
  readonly watch: (word: string) => void;
  /** What else there was after the frames in which it was not. */
  readonly missed: () => readonly string[];
  readonly watchMutations: () => void;
  readonly mutations: () => readonly string[];
  /** Scrolls the page and its frames until the word is in the middle. */
  readonly reveal: (word: string) => void;
  readonly remove: () => void;
  /** The names of all that is left of ours. */
  readonly left: () => readonly string[];
}

declare global {
  interface Window {
    probe?: Probe;
    /** What a page with an editor from a package keeps of it for us. */
    shown?: { readonly html: () => string; readonly remove: () => void };
  }
}

/** Puts a probe into the page; false as long as the editor is not there. It travels as text and brings all it needs. */
export function installProbe({ frames = [], root: name, selector, direction }: Subject): boolean {
  const isFrame = (node: Element | null | undefined): node is HTMLIFrameElement =>
    node?.localName === 'iframe';
  const isField = (node: Element): node is HTMLTextAreaElement => 'selectionStart' in node;
  const isRange = (range: AbstractRange): range is Range => 'getClientRects' in range;
  const hasSelection = (tree: object): tree is Pick<Document, 'getSelection'> =>
    'getSelection' in tree;

  let page = document;
  const around: HTMLIFrameElement[] = [];
  for (const wanted of frames) {
    const frame = page.querySelector(wanted);
    if (!isFrame(frame) || !frame.contentDocument) return false;
    around.unshift(frame);
    page = frame.contentDocument;
  }
  const tree: Document | ShadowRoot = name === undefined ? page : Reflect.get(window, name);
  const element = tree.querySelector<HTMLElement>(selector);
  const view = page.defaultView;
  if (!element || !view || page.readyState !== 'complete') return false;
  const { shown } = window;
  if (location.pathname.endsWith('/package.html') && !shown) return false;
  const field = isField(element) ? element : undefined;

  const plain = (words: string) =>
    words.replaceAll(/[\u200B\uFEFF]/g, '').replaceAll('\u00A0', ' ');
  const hosts = () => [...document.querySelectorAll('[popover="manual"]')];

  const highlighted = () =>
    [...new Set([...view.CSS.highlights.values()].flatMap((all) => [...all]))]
      .filter(isRange)
      .filter((range) => !range.collapsed)
      .map((range) => ({
        words: plain(
          field ? field.value.slice(range.startOffset, range.endOffset) : range.toString(),
        ),
        box: range.getBoundingClientRect(),
      }));
  const drawn = () => {
    const lines = hosts().flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('.lines > .line') ?? []),
    ]);
    const boxes = lines.map((line) => line.getBoundingClientRect());
    // What stands above the words would be found in their stead; nothing is painted in between.
    for (const host of hosts()) host.setAttribute('style', 'display: none !important');
    const found = boxes.map((box) => {
      const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
      const at = (x: number) =>
        page.caretPositionFromPoint(x, (box.top + box.bottom) / 2, { shadowRoots })?.offset ?? 0;
      const ends = [at(box.left + 1), at(box.right - 1)].toSorted((a, b) => a - b);
      return { words: field?.value.slice(...ends) ?? '', box };
    });
    for (const host of hosts()) host.removeAttribute('style');
    return found;
  };
  const text = () => plain(field ? field.value : element.innerText);
  const marks = () => [...highlighted(), ...drawn()];

  const middleOf = ({ left, right, top, bottom }: DOMRect): Point => {
    let [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (const frame of around) {
      const outer = frame.getBoundingClientRect();
      x += outer.left + frame.clientLeft;
      y += outer.top + frame.clientTop;
    }
    return { x, y };
  };

  page.documentElement.dir = direction ?? 'ltr';
  let watched = '';
  let missed: string[] = [];
  const painted = new MessageChannel();
  const next = () => requestAnimationFrame(() => painted.port2.postMessage(''));
  painted.port1.addEventListener('message', () => {
    if (watched === '') return;
    const now = marks().map(({ words }) => words);
    if (!now.includes(watched)) missed.push(`${String(now)} in ${text()}`);
    next();
  });
  painted.port1.start();
  const records: string[] = [];

  window.probe = {
    text,
    html: () => shown?.html() ?? (field ? field.value : element.innerHTML),
    marked: () =>
      marks()
        .map(({ words }) => words)
        .toSorted(),
    isCut: () => {
      if (!field || 'createValueRange' in field) return false;
      const { left, right, top, bottom } = field.getBoundingClientRect();
      const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = field;
      return !inView || scrollWidth > clientWidth || scrollHeight > clientHeight;
    },
    middleOf: (word) => {
      const found = marks().find(({ words }) => words === word);
      return found ? middleOf(found.box) : null;
    },
    middle: () => middleOf(element.getBoundingClientRect()),
    selection: () => {
      if (field) return `${field.selectionStart} ${field.selectionEnd}`;
      const selection = hasSelection(tree) ? tree.getSelection() : page.getSelection();
      const path = (node: Node | null | undefined): string => {
        if (!node?.parentNode || node === element) return '';
        const index = [...node.parentNode.childNodes].findIndex((child) => child === node);
        return `${path(node.parentNode)}/${index}`;
      };
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
      return `${path(anchorNode)}:${anchorOffset} ${path(focusNode)}:${focusOffset}`;
    },
    watch: (word) => {
      watched = word;
      missed = [];
      next();
    },
    missed: () => {
      watched = '';
      return missed;
    },
    watchMutations: () => {
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver((list) =>
        records.push(...list.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`)),
      ).observe(element, all);
    },
    mutations: () => records.splice(0),
    reveal: (word) => {
      document.documentElement.style.paddingBottom = '2000px';
      const range = [...view.CSS.highlights.values()]
        .flatMap((all) => [...all])
        .filter(isRange)
        .find((one) => one.toString() === word);
      const at = field ?? range?.startContainer.parentElement ?? element;
      at.scrollIntoView({ block: 'center' });
    },
    remove: () => {
      if (shown) shown.remove();
      else (around[0] ?? element).remove();
    },
    left: () => [
      ...(view.CSS?.highlights.keys() ?? []),
      ...hosts().map(({ localName }) => localName),
      ...[...tree.adoptedStyleSheets].flatMap(({ cssRules }) =>
        [...cssRules].filter(({ cssText }) => cssText.includes('::highlight')).map(() => 'style'),
      ),
    ],
  };
  return true;
}
