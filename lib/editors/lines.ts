/** Text that grows line by line, as a page shows it: however many blocks meet, there is one line break. */
export interface Lines {
  /** Whether collapsing white space would vanish here. */
  readonly spaced: () => boolean;
  /** Adds words to the line and answers where they start. */
  readonly add: (words: string) => number;
  /** Adds an object, unless one has just been added. */
  readonly addAtom: () => void;
  /** A block begins or ends here. */
  readonly boundary: () => void;
  /** A `<br>`: ends the line even if it is empty. */
  readonly lineBreak: () => void;
  readonly text: () => string;
  /** Nothing at all: not even an empty line. */
  readonly isBlank: () => boolean;
}

/** Stands for whatever is on the page without being text of the draft: an image, a mention, a quoted message. */
const atom = '\uFFFC';

export function lines(): Lines {
  const parts: string[] = [];
  let length = 0;
  // A break is written only once something follows it.
  let due = false;
  let empty = true;
  let last = '';

  const push = (part: string) => {
    parts.push(part);
    length += part.length;
    last = part.at(-1) ?? last;
  };
  const settle = () => {
    if (due) push('\n');
    due = false;
    empty = false;
  };
  return {
    spaced: () => empty || last === ' ' || last === '\n',
    add: (words) => {
      settle();
      push(words);
      return length - words.length;
    },
    addAtom: () => {
      if (!due && last === atom) return;
      settle();
      push(atom);
    },
    boundary: () => {
      due ||= !empty;
      empty = true;
    },
    lineBreak: () => {
      if (due) push('\n');
      due = true;
      empty = true;
    },
    text: () => parts.join(''),
    isBlank: () => length === 0 && !due,
  };
}
