/** What stands at the beginning of a paragraph to say which one it is. */
export type Mark =
  /** `3`, `3.4`, `A1.2`, `2A`: `label` is the number as others refer to it, `style` how it is written (`n.`, `(n)`). */
  | {
      readonly type: 'number';
      readonly label: string;
      readonly parts: readonly number[];
      readonly style: string;
    }
  /** `(a)`, `B.`, `(iv)`: `roman` where it can be read as a numeral. */
  | {
      readonly type: 'letter';
      readonly label: string;
      readonly value: number;
      readonly roman?: number;
      readonly style: string;
    }
  | { readonly type: 'bullet'; readonly style: string };

export interface Marked {
  readonly marks: readonly Mark[];
  /** The marks as they are written. */
  readonly written: string;
  readonly rest: string;
}

const bullet = /^(?:[•◦▪●○‣⁃∙❑❒□■▫◆◇➢➤►▶✓✔✦»›]|[-–—*·o+](?=\s))\s*/;
const said = /^(?:para(?:graph)?|clause|rule|no|item)\.?\s+(?=\d)/i;
const number = /^(\(?)([A-Z]\.?(?=\d)|)(\d{1,3}(?:\.\d{1,3}){0,5})([a-zA-Z]?)([.:)\]]{0,2})/;
const letter = /^(\(?)([a-z]{1,2}|[A-Z]|[ivxl]{1,6}|[IVXL]{1,6})([.):]{1,2})(?=\s|\(|$)/;
const notAfter =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|per cent|years?|months?|weeks?|days?|hours?|minutes?|members|councillors|officers|of|and|or|to|in)\b/i;

/** Reads the marks at the beginning of a paragraph; undefined when there are none. */
export function marksOf(text: string): Marked | undefined {
  const marks: Mark[] = [];
  let rest = text.replace(said, '');
  for (let more = true; more;) {
    const found = firstMark(rest, marks.at(-1));
    if (found) {
      // a list item that bears a number is that number
      if (marks.at(-1)?.type === 'bullet') marks.pop();
      marks.push(found.mark);
      rest = found.rest;
    }
    more = found !== undefined && marks.length < 4;
  }
  if (marks.length === 0) return undefined;
  return { marks, written: text.slice(0, text.length - rest.length).trim(), rest: rest.trim() };
}

interface Found {
  readonly mark: Mark;
  readonly rest: string;
}

function firstMark(text: string, before: Mark | undefined): Found | undefined {
  if (before?.type === 'letter' || before?.type === 'number')
    return text.startsWith('(') ? letterMark(text) : undefined;
  return (before ? undefined : bulletMark(text)) ?? numberMark(text, before) ?? letterMark(text);
}

function bulletMark(text: string): Found | undefined {
  const [glyph] = bullet.exec(text) ?? [];
  if (glyph === undefined) return undefined;
  const style = /[-–—]/.test(glyph) ? '-' : glyph.trim();
  return { mark: { type: 'bullet', style }, rest: text.slice(glyph.length) };
}

function numberMark(text: string, before: Mark | undefined): Found | undefined {
  const [whole = '', open = '', prefix = '', digits = '', suffix = '', close = ''] =
    number.exec(text) ?? [];
  if (whole === '') return undefined;
  const rest = text.slice(whole.length);
  const parts = digits.split('.').map(Number);
  const isDotted = parts.length > 1 || prefix !== '';
  if (open !== '' && !close.includes(')')) return undefined;
  if (
    rest !== '' &&
    !/^[\s(]/.test(rest) &&
    !(close !== '' || isDotted ? /^[A-Z“"‘]/ : /^$/).test(rest)
  )
    return undefined;
  if (!isDotted && (parts[0] ?? 0) > 200) return undefined;
  // a bare number is one only before words that can begin a paragraph
  if (!isDotted && close === '' && !/^\s+[A-Z“"‘(]|^$/.test(rest)) return undefined;
  if (!isDotted && (close === '' || before) && notAfter.test(rest.trim())) return undefined;
  const label = `${prefix.replace('.', '')}${digits}${suffix}`;
  const style = `${open}${prefix === '' ? '' : 'A'}${parts.length > 1 ? 'n.n' : 'n'}${close}`;
  const value = prefix === '' ? parts : [prefix.charCodeAt(0) - 64, ...parts];
  return { mark: { type: 'number', label, parts: value, style }, rest };
}

function letterMark(text: string): Found | undefined {
  const [whole = '', open = '', letters = '', close = ''] = letter.exec(text) ?? [];
  if (whole === '' || (open !== '' && !close.includes(')'))) return undefined;
  const lower = letters.toLowerCase();
  const roman = romanValue(lower);
  const isRun = lower.length === 1 || lower[0] === lower[1];
  if (roman === undefined && !isRun) return undefined;
  // past (z) come (aa), (bb)
  const value = isRun ? lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) : 0;
  const style = `${open}${letters === lower ? 'a' : 'A'}${close}`;
  const mark = { type: 'letter', label: lower, value, style } as const;
  return {
    mark: roman === undefined ? mark : { ...mark, roman },
    rest: text.slice(whole.length),
  };
}

const numerals: readonly (readonly [string, number])[] = [
  ['xl', 40],
  ['l', 50],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The value of a numeral in lower case, up to 89. */
export function romanValue(text: string): number | undefined {
  if (!/^l?x{0,3}(?:ix|iv|v?i{0,3})$|^xl(?:ix|iv|v?i{0,3})$/.test(text) || text === '')
    return undefined;
  let value = 0;
  for (let rest = text; rest !== '';) {
    const two = numerals.find(([numeral]) => numeral.length === 2 && rest.startsWith(numeral));
    const [numeral, worth] = two ?? numerals.find(([each]) => rest.startsWith(each)) ?? ['', 0];
    if (numeral === '') return undefined;
    value += worth;
    rest = rest.slice(numeral.length);
  }
  return value;
}
