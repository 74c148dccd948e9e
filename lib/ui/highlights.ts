import type { Look } from '../engine/messages.ts';
import { type Severity, severities } from '../lint/finding.ts';
import { opaqueName } from './opaque.ts';
import { removeStaleMarks } from './stale-marks.ts';

/** The mark of the finding whose card is open lies over the others. */
export const styles = [...severities, 'open'] as const;
export type Style = Severity | 'open';

const names: Readonly<Record<Style, string>> = {
  stop: opaqueName(),
  warn: opaqueName(),
  advise: opaqueName(),
  open: opaqueName(),
};

/**
 * Line styles apart from one another without colour, and from the wavy lines of spelling checkers. The colours stand
 * out at least 3:1 from white and from the near-black of dark editors: a mark cannot know which it is on.
 */
const colours: Readonly<Record<Severity, string>> = {
  advise: '#2f7fd6',
  warn: '#b86a00',
  stop: '#d83b32',
};
const lines: Readonly<Record<Severity, string>> = {
  advise: 'dotted',
  warn: 'dashed',
  stop: 'double',
};
const chosen: Readonly<Record<Exclude<Underline, 'by-severity'>, string>> = {
  wavy: 'wavy',
  straight: 'solid',
  dotted: 'dotted',
};

const rulesFor = (underline: Underline): string =>
  [
    ...severities.map((severity) => {
      const line = underline === 'by-severity' ? lines[severity] : chosen[underline];
      return `::highlight(${names[severity]}){text-decoration:underline ${line} 2px ${colours[severity]};text-underline-offset:3px;text-decoration-skip-ink:none}`;
    }),
    `::highlight(${names.open}){background-color:#f5c51855}`,
  ].join('\n');

type Underline = Look['underline'];

/** Our highlights in the tree that an editor stands in. */
export interface Highlights {
  readonly add: (style: Style, range: AbstractRange) => void;
  readonly remove: (style: Style, range: AbstractRange) => void;
  /** Puts back what the page may have cleared: it shares the registry with us. */
  readonly assert: (underline: Underline) => void;
}

/** Draws with CSS highlights: nothing is written into the page but what they are to look like. */
export function highlightsIn(tree: Document | ShadowRoot, signal: AbortSignal): Highlights {
  const view = ('host' in tree ? tree.ownerDocument : tree).defaultView ?? window;
  const kept = { view, tree, ...common(view) };
  kept.users.add(signal);
  const sheet = new view.CSSStyleSheet();
  let drawn: Underline = 'by-severity';
  sheet.replaceSync(rulesFor(drawn));
  removeStaleMarks(tree, Object.values(names));

  const assert = (underline: Underline) => {
    if (signal.aborted) return;
    if (underline !== drawn) sheet.replaceSync(rulesFor(underline));
    drawn = underline;
    for (const style of styles) {
      const highlight = kept.highlights[style];
      if (highlight.size > 0 && view.CSS.highlights.get(names[style]) !== highlight)
        view.CSS.highlights.set(names[style], highlight);
    }
    const sheets = [...tree.adoptedStyleSheets];
    if (!sheets.includes(sheet)) tree.adoptedStyleSheets = [...sheets, sheet];
  };

  const undress = () => {
    kept.users.delete(signal);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
    if (kept.users.size > 0) return;
    for (const style of styles) view.CSS.highlights.delete(names[style]);
  };
  signal.addEventListener('abort', undress, { once: true });

  return {
    add: (style, range) => {
      const highlight = kept.highlights[style];
      if (!highlight.has(range)) highlight.add(range);
    },
    remove: (style, range) => kept.highlights[style].delete(range),
    assert,
  };
}

interface Common {
  readonly highlights: Readonly<Record<Style, Highlight>>;
  readonly users: Set<AbortSignal>;
}

const commons = new WeakMap<Window, Common>();

/** One set of highlights for a window, whatever number of editors it has. */
function common(view: Window & typeof globalThis): Common {
  const known = commons.get(view);
  if (known) return known;
  const highlight = (priority: number) => {
    const made = new view.Highlight();
    made.priority = priority;
    return made;
  };
  const made: Common = {
    highlights: {
      stop: highlight(3),
      warn: highlight(2),
      advise: highlight(1),
      open: highlight(0),
    },
    users: new Set(),
  };
  commons.set(view, made);
  return made;
}
