/** Something that can be found: where it stands, and the words it answers to. */
export interface Entry {
  readonly at: string;
  readonly element: HTMLElement;
  readonly words: string;
}

/** A heading with its entries: it goes when they all go. */
export interface Group {
  readonly element: HTMLElement;
  readonly entries: readonly Entry[];
}

/** A view of the book. */
export interface View {
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
}

/** As words are compared: without capitals, and every kind of quotation mark and space alike. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');

/** Hides what lacks any of the words, and says how many are left. */
export function filter(groups: readonly Group[], query: string): number {
  const wanted = plain(query).trim().split(' ').filter(Boolean);
  const whole = wanted.join(' ');
  const isFound = ({ words }: Entry): boolean => wanted.every((word) => has(words, word));
  // "para 38" is one reference, not any text with "para" and with "38" in it
  const isReference = /^para \S+$/.test(whole);
  let left = 0;
  const hidden = new Map<HTMLElement, boolean>();
  for (const { element, entries } of groups) {
    let some = false;
    for (const entry of entries) {
      const found = isReference ? has(entry.words, whole) : isFound(entry);
      entry.element.hidden = !found;
      if (!found) continue;
      left++;
      some = true;
    }
    hidden.set(element, !some);
  }
  for (const [element, isEmpty] of hidden) element.hidden = isEmpty;
  return left;
}

/** A number must end where it is asked to end: "3" is not in "38". */
const has = (words: string, wanted: string): boolean => {
  if (!/\d$/.test(wanted)) return words.includes(wanted);
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const before = words.charAt(at - 1);
    const after = words.slice(at + wanted.length);
    if (!/^(?:\d|\.\d)/.test(after) && !/[\d.]/.test(before)) return true;
  }
  return false;
};
