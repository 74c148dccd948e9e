import type { Mailbox } from '../lint/draft.ts';

/** The people of an address field's value: `Ann Example <ann@example.org>, bob@example.org,`. */
export function addresses(value: string): Mailbox[] {
  return [...value.matchAll(entry)].flatMap(([written]) => {
    const { name = '', angled } = named.exec(written)?.groups ?? {};
    const bare = written.trim();
    if (angled !== undefined) return [{ name: unquoted(name), address: angled.trim() }];
    if (bare === '') return [];
    return [
      bare.includes('@') ? { name: '', address: bare } : { name: unquoted(bare), address: '' },
    ];
  });
}

/** Up to a comma, semicolon or line end that stands neither in quotes nor in angle brackets. */
const entry = /(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,;\n"<]|["<])+/g;
const named = /^(?<name>.*?)<(?<angled>[^>]*)>\s*$/s;

/** The people that a field names. */
export const addressesInField = (field: Element): Mailbox[] =>
  addresses('value' in field ? String(field.value) : '');

/** The people that an element names in its text. */
export const addressesInText = ({ textContent }: Element): Mailbox[] =>
  addresses(textContent.replaceAll(/\s+/g, ' ').trim());

/** What may be an address or a name is taken for an address only where it cannot be anything else. */
export const certainAddress = (said: string | null | undefined): string =>
  /^[^\s@<>"(),]+@[^\s@<>"(),]+\.[^\s@<>"(),]+$/.test(said?.trim() ?? '')
    ? (said?.trim() ?? '')
    : '';

const unquoted = (name: string): string =>
  name
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll(/\\(.)/g, '$1');
