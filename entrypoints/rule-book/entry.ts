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
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
}

/** As words are compared: without capitals, and every kind of quotation mark and space alike. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');

/** Hides what lacks any of the words, and answers how many are left. */
export function filter({ entries, groups }: View, query: string): number {
  const whole = plain(query).trim();
  // "para 38" is one reference, not any text with "para" and with "38" in it.
  const wanted = /^para \S+$/.test(whole) ? [whole] : whole.split(' ');
  for (const { element, words } of entries)
    element.hidden = !wanted.every((word) => has(words, word));
  for (const { element, entries: own } of groups)
    element.hidden = own.every((entry) => entry.element.hidden);
  return entries.filter(({ element }) => !element.hidden).length;
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
